package dev.orderwell.persistence.jooq;

/** Lists on H2. */
class H2QueryProperties extends DatabaseQueryProperties {
  H2QueryProperties() {
    super(TestDatabase.H2);
  }
}
