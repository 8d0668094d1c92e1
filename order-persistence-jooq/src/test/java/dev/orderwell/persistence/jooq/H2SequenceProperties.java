package dev.orderwell.persistence.jooq;

/** Whatever people try, everything holds on H2 that always holds. */
class H2SequenceProperties extends DatabaseSequenceProperties {
  H2SequenceProperties() {
    super(TestDatabase.H2);
  }
}
