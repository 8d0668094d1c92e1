package dev.orderwell.pricing;

import dev.orderwell.money.Percentage;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A discount as it was given: an amount, or a share of what is left after the discounts before it.
 *
 * @param label as the customer sees it
 * @param code the coupon behind it, null if none
 * @param amount null if a share was given
 * @param share null if an amount was given
 */
public record DiscountTerm(
    String label, @Nullable String code, @Nullable Money amount, @Nullable Percentage share) {
  /**
   * What is left of an amount.
   *
   * @param base zero or more
   * @return may be below zero if the discount is an amount above the base
   */
  Money off(Money base) {
    if (amount != null) return base.minus(amount);
    return share == null ? base : share.off(base);
  }
}
