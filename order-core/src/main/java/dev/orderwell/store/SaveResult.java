package dev.orderwell.store;

import dev.orderwell.identity.OrderNumber;

/**
 * What became of a change. Everything but {@link Saved} means that nothing was written, and leaves
 * a joined transaction usable.
 */
public sealed interface SaveResult {
  /**
   * It was written.
   *
   * @param change as written, with its order number if one was drawn
   */
  record Saved(Change change) implements SaveResult {}

  /** The order, or one of the dictionaries, has another version by now. */
  record Stale() implements SaveResult {}

  /**
   * Another order of the shop has the number that came with this one.
   *
   * @param number the number
   */
  record NumberTaken(OrderNumber number) implements SaveResult {}

  /**
   * The command's id has been used.
   *
   * @param command as it is remembered
   */
  record CommandKnown(Remembered command) implements SaveResult {}
}
