package dev.orderwell.refund;

import dev.orderwell.money.Amounts;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Everything that decides how much can be refunded, and for what: a snapshot of one order, or of a
 * vendor's part of it.
 *
 * @param currency of every amount
 * @param lines by number
 * @param shipping by place, each with the group of lines it brought
 * @param fees by place
 * @param rounding the cash rounding
 * @param kept what the shop has kept of refunds so far, zero or more
 * @param overpaid what came in beyond what the order costs, zero or more
 * @param sources where money can go back to, by payment
 */
public record RefundBasis(
    CurrencyUnit currency,
    List<RefundLine> lines,
    List<ShippingBalance> shipping,
    List<Balance> fees,
    Balance rounding,
    Money kept,
    Money overpaid,
    List<RefundSource> sources) {
  /** Copies the lists. */
  public RefundBasis {
    lines = List.copyOf(lines);
    shipping = List.copyOf(shipping);
    fees = List.copyOf(fees);
    sources = List.copyOf(sources);
  }

  /**
   * A shipping line and the lines it brought.
   *
   * @param balance what it cost
   * @param group {@link RefundLine#group()} of its lines
   */
  public record ShippingBalance(Balance balance, int group) {}

  /**
   * All that can go back to payments.
   *
   * @return zero or more
   */
  public Money available() {
    return Amounts.sum(currency, sources.stream().map(RefundSource::available).toList());
  }

  /**
   * All that is left of the components.
   *
   * @return zero or more
   */
  public Money left() {
    return Money.ofMinor(currency, leftMinor());
  }

  /**
   * The most that can be refunded at once.
   *
   * @return what is left and what was overpaid, if so much is available
   */
  public Money maximum() {
    return Money.ofMinor(currency, Math.min(availableMinor(), leftMinor() + overpaidMinor()));
  }

  long availableMinor() {
    long sum = 0;
    for (RefundSource source : sources) sum += source.available().getAmountMinorLong();
    return sum;
  }

  long leftMinor() {
    long sum = rounding.leftMinor();
    for (RefundLine line : lines) sum += line.balance().leftMinor();
    for (ShippingBalance one : shipping) sum += one.balance().leftMinor();
    for (Balance fee : fees) sum += fee.leftMinor();
    return sum;
  }

  long overpaidMinor() {
    return overpaid.getAmountMinorLong();
  }
}
