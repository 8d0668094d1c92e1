package dev.orderwell.vendor;

import org.joda.money.Money;

/**
 * The marketplace's share of what a line's vendor earns, frozen when the line was sold (S4.5): a
 * later change of the agreed share never touches it.
 *
 * @param base what it is a share of
 * @param amount zero or more, in the order's currency, never more than its base
 */
public record Commission(Base base, Money amount) {
  /** What a commission is a share of. */
  public enum Base {
    /** What the line costs without its taxes. */
    NET,
    /** What the customer pays for the line. */
    GROSS
  }

  /** Checks that it is not negative. */
  public Commission {
    if (amount.isNegative()) throw new IllegalArgumentException("a commission below zero");
  }
}
