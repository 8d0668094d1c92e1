package dev.orderwell.persistence.jooq;

/** Whatever people try, everything holds on PostgreSQL that always holds. */
class PostgresSequenceProperties extends DatabaseSequenceProperties {
  PostgresSequenceProperties() {
    super(TestDatabase.POSTGRESQL);
  }
}
