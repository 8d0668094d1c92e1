package dev.orderwell.persistence.jooq;

/** The five pages, and payments, on H2. */
class H2AcceptanceTest extends DatabaseAcceptance {
  H2AcceptanceTest() {
    super(TestDatabase.H2);
  }
}
