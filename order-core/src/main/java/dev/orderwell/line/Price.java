package dev.orderwell.line;

import dev.orderwell.money.Amounts;
import java.util.List;
import org.joda.money.Money;

/**
 * What a line, a shipping line or a fee costs: a list price less discounts, parted into net and
 * taxes.
 *
 * @param list before discounts; with tax where the order's prices include it
 * @param discounts all that was taken off
 * @param net after discounts, without tax
 * @param taxes on the net
 */
public record Price(Money list, List<Discount> discounts, Money net, List<Tax> taxes) {
  /** Checks that nothing is negative and that the parts add up, with tax included or added. */
  public Price {
    discounts = List.copyOf(discounts);
    taxes = List.copyOf(taxes);
    Money paid = list.minus(discounted(list, discounts));
    boolean negative =
        list.isNegative()
            || net.isNegative()
            || discounts.stream().anyMatch(discount -> discount.amount().isNegative())
            || taxes.stream().anyMatch(tax -> tax.amount().isNegative());
    if (negative || !(paid.equals(net) || paid.equals(net.plus(taxed(list, taxes))))) {
      throw new IllegalArgumentException("a price that does not add up");
    }
  }

  /**
   * All that was taken off.
   *
   * @return zero or more
   */
  public Money discount() {
    return discounted(list, discounts);
  }

  /**
   * All taxes together.
   *
   * @return zero or more
   */
  public Money tax() {
    return taxed(list, taxes);
  }

  /**
   * What the customer pays.
   *
   * @return net and taxes
   */
  public Money gross() {
    return net.plus(tax());
  }

  private static Money discounted(Money list, List<Discount> discounts) {
    return Amounts.sum(list.getCurrencyUnit(), discounts.stream().map(Discount::amount).toList());
  }

  private static Money taxed(Money list, List<Tax> taxes) {
    return Amounts.sum(list.getCurrencyUnit(), taxes.stream().map(Tax::amount).toList());
  }
}
