package dev.orderwell.pricing;

import dev.orderwell.line.Fee;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Price;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.line.Tax;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an order (S1.21): {@code lines + shipping + fees + taxes + rounding = total}, always,
 * where lines, shipping and fees are after discounts and without tax.
 *
 * @param list the lines before discounts, as their prices were given
 * @param discount all that was taken off, anywhere
 * @param lines net
 * @param shipping net
 * @param fees net
 * @param taxes one sum for each name and rate, in the order of their first use
 * @param rounding of the total to the coins there are, signed
 * @param total what the customer owes
 */
public record Totals(
    Money list,
    Money discount,
    Money lines,
    Money shipping,
    Money fees,
    List<Tax> taxes,
    Money rounding,
    Money total) {
  /** Checks that the components add up to the total. */
  public Totals {
    taxes = List.copyOf(taxes);
    Money tax = Amounts.sum(total.getCurrencyUnit(), taxes.stream().map(Tax::amount).toList());
    if (!total.equals(lines.plus(shipping).plus(fees).plus(tax).plus(rounding))) {
      throw new IllegalArgumentException("totals that do not add up");
    }
  }

  /**
   * Adds an order up.
   *
   * @param currency its currency
   * @param lines its lines
   * @param shipping its shipping lines
   * @param fees its fees
   * @param rounding the cash rounding, signed
   * @return the sums
   */
  public static Totals of(
      CurrencyUnit currency,
      List<OrderLine> lines,
      List<ShippingLine> shipping,
      List<Fee> fees,
      Money rounding) {
    List<Price> linePrices = lines.stream().map(OrderLine::price).toList();
    List<Price> shippingPrices = shipping.stream().map(ShippingLine::price).toList();
    List<Price> feePrices = fees.stream().map(Fee::price).toList();
    List<Price> all =
        Stream.of(linePrices, shippingPrices, feePrices).flatMap(List::stream).toList();
    Money list = Amounts.sum(currency, linePrices.stream().map(Price::list).toList());
    Money discount = Amounts.sum(currency, all.stream().map(Price::discount).toList());
    Money gross = Amounts.sum(currency, all.stream().map(Price::gross).toList());
    return new Totals(
        list,
        discount,
        net(currency, linePrices),
        net(currency, shippingPrices),
        net(currency, feePrices),
        taxes(all),
        rounding,
        gross.plus(rounding));
  }

  /**
   * All taxes together.
   *
   * @return zero or more
   */
  public Money tax() {
    return Amounts.sum(total.getCurrencyUnit(), taxes.stream().map(Tax::amount).toList());
  }

  private static Money net(CurrencyUnit currency, List<Price> prices) {
    return Amounts.sum(currency, prices.stream().map(Price::net).toList());
  }

  private static List<Tax> taxes(List<Price> prices) {
    record Key(String name, @Nullable Percentage rate) {}
    Map<Key, Tax> sums = new LinkedHashMap<>();
    for (Price price : prices) {
      for (Tax tax : price.taxes()) {
        sums.merge(
            new Key(tax.name(), tax.rate()),
            tax,
            (a, b) -> new Tax(a.name(), a.rate(), a.amount().plus(b.amount())));
      }
    }
    return List.copyOf(sums.values());
  }
}
