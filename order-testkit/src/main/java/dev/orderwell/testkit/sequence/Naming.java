package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;
import dev.orderwell.workflow.NewStatus;

/**
 * The shop makes a status of its own, or takes one away.
 *
 * @param status which
 * @param away whether it is taken away
 */
record Naming(Actor actor, NewStatus status, boolean away) implements Step {
  @Override
  public String toString() {
    String words = away ? ": take away status " : ": make status ";
    return Names.of(actor) + words + status.code() + " for " + status.category().code();
  }
}
