package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** The fault matrix of payments on MariaDB. */
@Tag("mariadb")
@DisplayName("P1–P13: the fault matrix of payments, on MariaDB")
class MariaFaultMatrixTest extends DatabaseFaultMatrix {
  MariaFaultMatrixTest() {
    super(TestDatabase.MARIADB);
  }
}
