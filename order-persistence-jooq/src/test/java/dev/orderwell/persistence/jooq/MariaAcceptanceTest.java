package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.Tag;

/** The five pages, and payments, on MariaDB. */
@Tag("mariadb")
class MariaAcceptanceTest extends DatabaseAcceptance {
  MariaAcceptanceTest() {
    super(TestDatabase.MARIADB);
  }
}
