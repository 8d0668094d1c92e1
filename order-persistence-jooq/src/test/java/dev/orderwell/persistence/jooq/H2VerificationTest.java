package dev.orderwell.persistence.jooq;

/** Broken rows are found on H2. */
class H2VerificationTest extends OrderVerificationTest {
  H2VerificationTest() {
    super(TestDatabase.H2);
  }
}
