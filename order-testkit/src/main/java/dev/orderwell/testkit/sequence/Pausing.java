package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;

/**
 * Time passes: what waits is carried out, and what is due comes about.
 *
 * @param hours how much
 */
record Pausing(Actor actor, int hours) implements Step {
  @Override
  public String toString() {
    return Names.of(actor) + ": does what is due " + hours + " hours later";
  }
}
