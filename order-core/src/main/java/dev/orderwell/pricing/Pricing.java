package dev.orderwell.pricing;

import dev.orderwell.line.Discount;
import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.money.Allocation;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import dev.orderwell.pricing.PricingException.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Works prices out from terms. Discounts come off one after the other, each percentage of what is
 * left; discounts on the whole order are spread over the lines; taxes are taken out of what
 * remains, or added to it.
 */
public final class Pricing {
  private final CurrencyUnit currency;
  private final boolean taxIncluded;
  private final TaxRounding taxRounding;

  /**
   * How an order is priced.
   *
   * @param currency of every amount
   * @param taxIncluded whether list prices contain their taxes
   * @param taxRounding where taxes by rate are rounded
   */
  public Pricing(CurrencyUnit currency, boolean taxIncluded, TaxRounding taxRounding) {
    this.currency = currency;
    this.taxIncluded = taxIncluded;
    this.taxRounding = taxRounding;
  }

  /**
   * What things cost.
   *
   * @param lines one price a line, in order
   * @param shipping one a shipping line
   * @param fees one a fee
   */
  public record Priced(List<Price> lines, List<Price> shipping, List<Price> fees) {}

  /**
   * Prices an order.
   *
   * @param lines what was bought
   * @param shipping getting it there
   * @param fees anything else
   * @param orderDiscounts taken off the lines as a whole, after their own discounts
   * @return a price for each, in order
   * @throws PricingException if a discount or an included tax exceeds its price, or an amount its
   *     bounds
   */
  public Priced price(
      List<Item> lines, List<Item> shipping, List<Item> fees, List<DiscountTerm> orderDiscounts) {
    List<Part> lineParts = parts(lines);
    bounded(Amounts.sum(currency, lines.stream().map(Item::list).toList()));
    orderDiscounts.forEach(term -> spread(term, lineParts));
    List<Part> all = new ArrayList<>(lineParts);
    all.addAll(parts(shipping));
    all.addAll(parts(fees));
    groups(all).forEach(this::tax);
    List<Price> prices = all.stream().map(this::price).toList();
    int beforeFees = lines.size() + shipping.size();
    return new Priced(
        prices.subList(0, lines.size()),
        prices.subList(lines.size(), beforeFees),
        prices.subList(beforeFees, prices.size()));
  }

  private static List<Part> parts(List<Item> items) {
    return items.stream().map(Part::new).toList();
  }

  private void spread(DiscountTerm term, List<Part> parts) {
    List<Money> lefts = parts.stream().map(part -> part.left).toList();
    Money base = Amounts.sum(currency, lefts);
    Money taken = base.minus(notNegative(term.off(base), Problem.DISCOUNT_TOO_LARGE));
    List<Money> shares = Allocation.byLargestRemainder(taken, lefts);
    for (int i = 0; i < parts.size(); i++) parts.get(i).take(term, shares.get(i), true);
  }

  private Collection<List<Part>> groups(List<Part> parts) {
    if (taxRounding == TaxRounding.PER_LINE) return parts.stream().map(List::of).toList();
    Map<Object, List<Part>> groups = new LinkedHashMap<>();
    for (Part part : parts) {
      Object key = part.hasGivenTaxes() ? part : part.terms;
      groups.computeIfAbsent(key, same -> new ArrayList<>()).add(part);
    }
    return groups.values();
  }

  private void tax(List<Part> group) {
    Part first = group.get(0);
    if (first.hasGivenTaxes()) {
      first.takeGivenTaxes();
    } else if (taxIncluded) {
      taxContained(group, first.terms);
    } else {
      first.terms.forEach(term -> taxOnTop(group, term));
    }
  }

  private void taxContained(List<Part> group, List<TaxTerm> terms) {
    List<Percentage> rates = rates(terms);
    List<Money> lefts = group.stream().map(part -> part.left).toList();
    Money tax = Percentage.containedIn(Amounts.sum(currency, lefts), Percentage.sum(rates));
    List<Money> shares = Allocation.byLargestRemainder(tax, lefts);
    long[] weights = rates.stream().mapToLong(Pricing::millionths).toArray();
    for (int i = 0; i < group.size(); i++) {
      long[] split = Allocation.byLargestRemainder(shares.get(i).getAmountMinorLong(), weights);
      for (int t = 0; t < terms.size(); t++) {
        group.get(i).add(terms.get(t), Money.ofMinor(currency, split[t]));
      }
    }
  }

  private void taxOnTop(List<Part> group, TaxTerm term) {
    List<Money> lefts = group.stream().map(part -> part.left).toList();
    Money tax = rates(List.of(term)).get(0).of(Amounts.sum(currency, lefts));
    List<Money> shares = Allocation.byLargestRemainder(bounded(tax), lefts);
    for (int i = 0; i < group.size(); i++) group.get(i).add(term, shares.get(i));
  }

  private Price price(Part part) {
    Money net = part.left;
    if (taxIncluded) {
      Money tax = Amounts.sum(currency, part.taxes.stream().map(Tax::amount).toList());
      net = notNegative(net.minus(tax), Problem.TAX_TOO_LARGE);
    }
    return new Price(part.item.list(), part.discounts, net, part.taxes);
  }

  private static List<Percentage> rates(List<TaxTerm> terms) {
    List<Percentage> rates = new ArrayList<>();
    for (TaxTerm term : terms) if (term.rate() != null) rates.add(term.rate());
    return rates;
  }

  private static long millionths(Percentage rate) {
    return rate.value().movePointRight(6).setScale(0).longValueExact();
  }

  private static Money notNegative(Money amount, Problem problem) {
    if (amount.isNegative()) throw new PricingException(problem, amount.negated());
    return amount;
  }

  /**
   * Refuses an amount that is too large to be kept.
   *
   * @param amount any
   * @return the same
   * @throws PricingException if it is beyond bounds
   */
  public static Money bounded(Money amount) {
    if (Amounts.isWithinBounds(amount)) return amount;
    throw new PricingException(Problem.AMOUNT_TOO_LARGE, amount);
  }

  /**
   * What makes a total payable in coins.
   *
   * @param total what would be owed
   * @param coin the smallest coin, above zero
   * @return the signed amount to add, half a coin up
   */
  public static Money cashRounding(Money total, Money coin) {
    BigDecimal coins = total.getAmount().divide(coin.getAmount(), 0, RoundingMode.HALF_UP);
    return coin.multipliedBy(coins.longValueExact()).minus(total);
  }

  /** One item while it is being priced. */
  private static final class Part {
    private final Item item;
    private final List<TaxTerm> terms;
    private final List<Discount> discounts = new ArrayList<>();
    private final List<Tax> taxes = new ArrayList<>();
    private Money left;

    Part(Item item) {
      this.item = item;
      terms = item.taxes();
      left = bounded(item.list());
      for (DiscountTerm term : item.discounts()) {
        Money after = notNegative(term.off(left), Problem.DISCOUNT_TOO_LARGE);
        take(term, left.minus(after), false);
      }
    }

    void take(DiscountTerm term, Money amount, boolean spread) {
      left = left.minus(amount);
      discounts.add(new Discount(term.label(), term.code(), amount, spread));
    }

    boolean hasGivenTaxes() {
      return terms.stream().anyMatch(term -> term.amount() != null);
    }

    void takeGivenTaxes() {
      for (TaxTerm term : terms) if (term.amount() != null) add(term, term.amount());
    }

    void add(TaxTerm term, Money amount) {
      taxes.add(new Tax(term.name(), term.rate(), amount));
    }
  }
}
