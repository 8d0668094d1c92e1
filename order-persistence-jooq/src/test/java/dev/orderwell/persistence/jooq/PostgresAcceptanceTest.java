package dev.orderwell.persistence.jooq;

/** The five pages, and payments, on PostgreSQL. */
class PostgresAcceptanceTest extends DatabaseAcceptance {
  PostgresAcceptanceTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
