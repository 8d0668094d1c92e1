package dev.orderwell.persistence.jooq;

/** Lists on PostgreSQL. */
class PostgresQueryProperties extends DatabaseQueryProperties {
  PostgresQueryProperties() {
    super(TestDatabase.POSTGRESQL);
  }
}
