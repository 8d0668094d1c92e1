package dev.orderwell.testkit.sequence;

import dev.orderwell.party.Actor;

/** One thing that somebody tries in a {@link Sequence}. Its text is what a failure prints. */
public sealed interface Step permits Asking, Pausing, Tagging, Naming {
  /**
   * Who tries it.
   *
   * @return perhaps somebody who may not
   */
  Actor actor();
}
