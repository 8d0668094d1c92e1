package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.DisplayName;

/** The fault matrix of payments on PostgreSQL. */
@DisplayName("P1–P13: the fault matrix of payments, on PostgreSQL")
class PostgresFaultMatrixTest extends DatabaseFaultMatrix {
  PostgresFaultMatrixTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
