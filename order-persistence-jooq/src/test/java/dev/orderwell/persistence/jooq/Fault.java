package dev.orderwell.persistence.jooq;

import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.OutcomeUnknownException;

/** What a command ends in that has no answer, by the word that the journal has for it. */
enum Fault {
  /** Others were faster, too often: nothing was done. */
  CONFLICT("conflict"),
  /** The commit broke, and so did the look-up: nobody knows. */
  OUTCOME_UNKNOWN("outcome-unknown"),
  /** The database could not be asked. */
  STORE_AWAY("store-away");

  private final String word;

  Fault(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Fault of(RuntimeException fault) {
    if (fault instanceof ConflictException) return CONFLICT;
    return fault instanceof OutcomeUnknownException ? OUTCOME_UNKNOWN : STORE_AWAY;
  }
}
