package dev.orderwell.pricing;

/** Where taxes by rate are rounded. */
public enum TaxRounding {
  /** On each line by itself. */
  PER_LINE,
  /**
   * Once for all lines with the same taxes; the result is spread over them by largest remainder.
   */
  PER_ORDER
}
