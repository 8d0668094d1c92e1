package dev.orderwell.pricing;

import dev.orderwell.line.Price;
import dev.orderwell.money.Percentage;
import dev.orderwell.vendor.Commission;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A commission as it was given: an amount, or a share of what the line costs.
 *
 * @param base what it is a share of
 * @param amount null if a share was given
 * @param share null if an amount was given
 */
public record CommissionTerm(
    Commission.Base base, @Nullable Money amount, @Nullable Percentage share) {
  /**
   * What the marketplace keeps of a price.
   *
   * @param price of all units
   * @return to be frozen
   * @throws PricingException if it is above what it is a share of
   */
  public Commission on(Price price) {
    Money whole = base == Commission.Base.GROSS ? price.gross() : price.net();
    Money kept = kept(whole);
    if (kept.isGreaterThan(whole)) {
      throw new PricingException(PricingException.Problem.COMMISSION_TOO_LARGE, kept.minus(whole));
    }
    return new Commission(base, kept);
  }

  private Money kept(Money whole) {
    if (amount != null) return amount;
    return share == null ? Money.zero(whole.getCurrencyUnit()) : share.of(whole);
  }
}
