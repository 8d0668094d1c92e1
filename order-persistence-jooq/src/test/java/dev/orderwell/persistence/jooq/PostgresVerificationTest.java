package dev.orderwell.persistence.jooq;

/** Broken rows are found on PostgreSQL. */
class PostgresVerificationTest extends OrderVerificationTest {
  PostgresVerificationTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
