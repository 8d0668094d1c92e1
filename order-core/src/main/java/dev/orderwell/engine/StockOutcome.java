package dev.orderwell.engine;

/** What an {@link Inventory} says to a request. */
public sealed interface StockOutcome {
  /** All units of the call were moved. */
  record Moved() implements StockOutcome {}

  /**
   * No unit was moved, and none will be under this key.
   *
   * @param why for the history; one line, the first 200 characters are kept
   */
  record Refused(String why) implements StockOutcome {}

  /**
   * Perhaps the units were moved. The library asks again later with the same key.
   *
   * @param why for the history, in case nothing better is ever known
   */
  record Unknown(String why) implements StockOutcome {}
}
