package dev.orderwell.persistence.jooq;

import org.junit.jupiter.api.DisplayName;

/** The fault matrix of payments on H2. */
@DisplayName("P1–P13: the fault matrix of payments, on H2")
class H2FaultMatrixTest extends DatabaseFaultMatrix {
  H2FaultMatrixTest() {
    super(TestDatabase.H2);
  }
}
