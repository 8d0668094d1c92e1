package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.Tag;

/** Broken rows are found on MariaDB. */
@Tag("mariadb")
class MariaVerificationTest extends OrderVerificationTest {
  MariaVerificationTest() {
    super(TestDatabase.MARIADB);
  }
}
