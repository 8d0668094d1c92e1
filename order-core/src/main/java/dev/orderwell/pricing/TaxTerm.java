package dev.orderwell.pricing;

import dev.orderwell.money.Percentage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A tax as it was given: a rate to work it out by, or an amount to take as it is.
 *
 * @param name as the shop calls it
 * @param rate null only if an amount was given
 * @param amount null if it is to be worked out
 */
public record TaxTerm(String name, @Nullable Percentage rate, @Nullable Money amount) {
  /** Checks that it can be worked out. */
  public TaxTerm {
    if (rate == null && amount == null) {
      throw new IllegalArgumentException("a tax needs a rate or an amount");
    }
  }
}
