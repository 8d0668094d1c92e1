package dev.orderwell.persistence.jooq;

/** The five pages on PostgreSQL. */
class PostgresAcceptanceTest extends DatabaseAcceptance {
  PostgresAcceptanceTest() {
    super(TestDatabase.POSTGRESQL);
  }
}
