package dev.orderwell.command;

import dev.orderwell.money.Amounts;
import dev.orderwell.money.Percentage;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What no constraint on a single field can say about a new order: that amounts fit the currency,
 * that a discount is either an amount or a percentage, that a country exists. Fields that break a
 * constraint of their own are passed over here.
 */
public final class NewOrderRules {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int MOST_ATTRIBUTE_CHARACTERS = 65_536;
  private static final int MOST_REPORTED = 1000;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final List<Violation> violations = new ArrayList<>();
  private final @Nullable CurrencyUnit currency;

  private NewOrderRules(@Nullable CurrencyUnit currency) {
    this.currency = currency;
  }

  /**
   * Everything that is wrong with an order beyond its constraints.
   *
   * @param order what comes in, perhaps with broken constraints
   * @return one a fault, with paths
   */
  public static List<Violation> violations(NewOrder order) {
    String code = order.currency();
    NewOrderRules rules = new NewOrderRules(currency(code));
    boolean readable = code != null && code.matches("[A-Z]{3}");
    if (readable && rules.currency == null) rules.add("currency", "input.currency");
    rules.check(order);
    return rules.violations;
  }

  private static @Nullable CurrencyUnit currency(@Nullable String code) {
    return CurrencyUnit.registeredCurrencies().stream()
        .filter(one -> one.getCode().equals(code) && !one.isPseudoCurrency())
        .findFirst()
        .orElse(null);
  }

  private void check(NewOrder order) {
    for (int i = 0; i < order.lines().size(); i++) line("lines[" + i + "]", order.lines().get(i));
    for (int i = 0; i < order.shipping().size(); i++) {
      shipping("shipping[" + i + "]", order.shipping().get(i));
    }
    for (int i = 0; i < order.fees().size(); i++) fee("fees[" + i + "]", order.fees().get(i));
    discounts("discounts", order.discounts());
    address("shipTo", order.shipTo());
    address("billTo", order.billTo());
    if (order.coin() != null && amount("coin", order.coin()) && isZero(order.coin())) {
      add("coin", "input.out-of-range");
    }
    attributes(order.attributes());
  }

  private void line(String path, @Nullable NewLine line) {
    if (line == null) return;
    if (amount(path + ".unitPrice", line.unitPrice()) && currency != null) {
      Money list = Amounts.parse(line.unitPrice(), currency).multipliedBy(line.quantity());
      if (!Amounts.isWithinBounds(list)) add(path + ".quantity", "input.amount-too-large");
    }
    discounts(path + ".discounts", line.discounts());
    taxes(path + ".taxes", line.taxes());
    commission(path + ".commission", line.commission(), line.vendor());
  }

  private void commission(
      String path, @Nullable NewCommission commission, @Nullable String vendor) {
    if (commission == null) return;
    if (vendor == null) add(path, "input.commission-without-vendor");
    share(path, commission.amount(), commission.percent());
  }

  private void shipping(String path, @Nullable NewShipping line) {
    if (line == null) return;
    amount(path + ".amount", line.amount());
    discounts(path + ".discounts", line.discounts());
    taxes(path + ".taxes", line.taxes());
  }

  private void fee(String path, @Nullable NewFee fee) {
    if (fee == null) return;
    amount(path + ".amount", fee.amount());
    taxes(path + ".taxes", fee.taxes());
  }

  private void discounts(String path, @Nullable List<NewDiscount> discounts) {
    if (discounts == null) return;
    for (int i = 0; i < discounts.size(); i++) discount(path + "[" + i + "]", discounts.get(i));
  }

  private void discount(String path, @Nullable NewDiscount discount) {
    if (discount == null) return;
    share(path, discount.amount(), discount.percent());
  }

  private void share(String path, @Nullable String amount, @Nullable String percent) {
    if ((amount == null) == (percent == null)) add(path, "input.amount-or-percent");
    amount(path + ".amount", amount);
    boolean readable = percent != null && percent.matches(Percentage.PATTERN);
    if (readable && new BigDecimal(percent).compareTo(ALL) > 0) {
      add(path + ".percent", "input.out-of-range");
    }
  }

  private void taxes(String path, @Nullable List<NewTax> taxes) {
    if (taxes == null) return;
    long given = taxes.stream().filter(tax -> tax != null && tax.amount() != null).count();
    if (given > 0 && given < taxes.size()) add(path, "input.taxes-mixed");
    for (int i = 0; i < taxes.size(); i++) tax(path + "[" + i + "]", taxes.get(i));
  }

  private void tax(String path, @Nullable NewTax tax) {
    if (tax == null) return;
    if (tax.amount() == null && tax.rate() == null) add(path, "input.rate-or-amount");
    amount(path + ".amount", tax.amount());
    String rate = tax.rate();
    boolean readable = rate != null && rate.matches(Percentage.PATTERN);
    if (readable && new BigDecimal(rate).compareTo(BigDecimal.valueOf(1000)) > 0) {
      add(path + ".rate", "input.out-of-range");
    }
  }

  private void address(String path, @Nullable NewAddress address) {
    if (address == null || address.country() == null) return;
    boolean readable = address.country().matches("[A-Z]{2}");
    if (readable && !COUNTRIES.contains(address.country())) {
      add(path + ".country", "input.country");
    }
  }

  private void attributes(Map<String, String> attributes) {
    long size = 0;
    for (Map.Entry<String, String> one : attributes.entrySet()) {
      size += length(one.getKey()) + length(one.getValue());
    }
    if (size > MOST_ATTRIBUTE_CHARACTERS) {
      add("attributes", "input.too-long", Map.of("max", MOST_ATTRIBUTE_CHARACTERS));
    }
  }

  private static long length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private boolean amount(String path, @Nullable String text) {
    if (text == null || !Amounts.isDecimal(text)) return false;
    if (text.startsWith("-")) {
      add(path, "input.negative");
    } else if (currency == null) {
      return true;
    } else if (new BigDecimal(text).scale() > currency.getDecimalPlaces()) {
      add(
          path,
          "input.too-precise",
          Map.of("currency", currency.getCode(), "decimals", currency.getDecimalPlaces()));
    } else if (!Amounts.fits(text, currency)) {
      add(path, "input.amount-too-large");
    } else {
      return true;
    }
    return false;
  }

  private boolean isZero(String text) {
    return new BigDecimal(text).signum() == 0;
  }

  private void add(String path, String code) {
    add(path, code, Map.of());
  }

  private void add(String path, String code, Map<String, Object> facts) {
    if (violations.size() < MOST_REPORTED) violations.add(new Violation(path, code, facts));
  }
}
