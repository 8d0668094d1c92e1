package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;

/**
 * Somebody asks for something to happen to one of the two orders.
 *
 * @param wish what for
 * @param way how it is sent
 * @param onTheOther whether it is about the second order
 * @param minutes how long after the step before, by a clock that may run backwards
 */
record Asking(Actor actor, Wish wish, Way way, boolean onTheOther, int minutes) implements Step {
  Asking inAHurry() {
    return wish instanceof Wish.Any any
        ? new Asking(actor, new Wish.Any(any.intent(), true), way, onTheOther, minutes)
        : this;
  }

  @Override
  public String toString() {
    String sent = way == Way.PLAIN ? "" : ", " + way.words();
    return Names.of(actor) + ": " + wish + sent + (onTheOther ? ", on the other order" : "");
  }
}
