package dev.orderwell.persistence.jooq;

import dev.orderwell.store.Dictionaries;

/** Which dictionaries a shop had when something was read. */
record DictionaryVersions(long tags, long statuses) {
  /** Those of a shop that has neither tags nor statuses of its own. */
  static final DictionaryVersions NONE = new DictionaryVersions(0, 0);

  boolean areThoseOf(Dictionaries known) {
    return tags == known.tags().version() && statuses == known.statuses().version();
  }
}
