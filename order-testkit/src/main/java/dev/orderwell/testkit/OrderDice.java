package dev.orderwell.testkit;

import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.pricing.TaxRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an order is made of before its currency is known: shares instead of amounts, so that every
 * roll is a valid order and shrinking leaves it one.
 */
record OrderDice(
    String currency,
    List<Line> lines,
    List<Extra> shipping,
    List<Extra> fees,
    List<Off> discounts,
    Rules rules,
    Buyer buyer) {
  private static final Map<String, List<String>> COINS =
      Map.of(
          "EUR", List.of("0.01", "0.05"),
          "JPY", List.of("1", "10"),
          "KWD", List.of("0.005", "0.050"),
          "CHF", List.of("0.05", "1"));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A discount: a percentage, or a share of what is left. */
  record Off(boolean percentage, String percent, boolean coupon) {
    long left(long before) {
      BigDecimal rest = HUNDRED.subtract(new BigDecimal(percent));
      return BigDecimal.valueOf(before)
          .multiply(rest)
          .divide(HUNDRED, 0, RoundingMode.DOWN)
          .longValueExact();
    }

    NewDiscount on(long before, String currency) {
      long taken = part(before, new BigDecimal(percent));
      NewDiscount discount =
          percentage
              ? NewDiscount.percent("Sale", percent)
              : NewDiscount.amount("Voucher", text(taken, currency));
      return coupon ? discount.code("SPRING") : discount;
    }
  }

  /** A tax: its rate, and which share of the price it takes where its amount is given. */
  record Duty(String name, String rate, int share) {
    NewTax given(long left, int among, String currency) {
      long amount = part(left, BigDecimal.valueOf(share)) / among;
      return new NewTax(name, share % 2 == 0 ? rate : null, text(amount, currency));
    }
  }

  /** Discounts and taxes of one thing. */
  record Terms(List<Off> off, List<Duty> duties, boolean given) {
    NewDiscount[] discounts(long list, String currency) {
      List<NewDiscount> discounts = new ArrayList<>();
      long left = list;
      for (Off one : off) {
        discounts.add(one.on(left, currency));
        left = one.left(left);
      }
      return discounts.toArray(NewDiscount[]::new);
    }

    NewTax[] taxes(long list, String currency) {
      long left = list;
      for (Off one : off) left = one.left(left);
      List<NewTax> taxes = new ArrayList<>();
      for (Duty duty : duties) {
        taxes.add(
            given
                ? duty.given(left, duties.size(), currency)
                : NewTax.rate(duty.name(), duty.rate()));
      }
      return taxes.toArray(NewTax[]::new);
    }

    boolean hasGivenTaxes() {
      return given && !duties.isEmpty();
    }

    Terms withoutDiscounts() {
      return new Terms(List.of(), duties, given);
    }
  }

  /** What a line is, apart from its price. */
  record Trade(
      LineKind kind,
      @Nullable Delivery delivery,
      @Nullable String vendor,
      @Nullable NewCommission agreed,
      @Nullable Boolean stock) {
    @Nullable NewCommission commission() {
      return vendor == null ? null : agreed;
    }
  }

  /** A line. */
  record Line(
      @Nullable String sku, String name, int quantity, long price, Trade trade, Terms terms) {
    long list() {
      return quantity * price;
    }

    NewLine in(String currency) {
      return new NewLine(
          sku,
          name,
          quantity,
          text(price, currency),
          trade.kind(),
          trade.delivery(),
          trade.vendor(),
          null,
          name.contains("M") ? Map.of("size", "M", "colour", "écru") : Map.of(),
          List.of(terms.discounts(list(), currency)),
          List.of(terms.taxes(list(), currency)),
          trade.commission(),
          trade.stock());
    }
  }

  /** Shipping, or a fee. */
  record Extra(long price, @Nullable String vendor, Terms terms) {
    NewShipping shipping(String currency) {
      return new NewShipping(
          null,
          "Colissimo",
          vendor,
          text(price, currency),
          List.of(terms.discounts(price, currency)),
          List.of(terms.taxes(price, currency)));
    }

    NewFee fee(String currency) {
      Terms plain = terms.withoutDiscounts();
      return NewFee.of("Gift wrap", text(price, currency)).taxes(plain.taxes(price, currency));
    }
  }

  /** How an order is worked out. */
  record Rules(boolean taxIncluded, TaxRounding rounding, int coin) {}

  /** Who orders. */
  record Buyer(@Nullable String id, @Nullable String email, Locale locale, boolean address) {}

  NewOrder order() {
    NewOrder.Builder order =
        NewOrder.in(currency)
            .locale(buyer.locale())
            .customer(new NewCustomer(buyer.id(), "Léa Martin", buyer.email(), null))
            .taxIncluded(rules.taxIncluded())
            .taxRounding(rules.rounding());
    if (buyer.address()) order.shipTo(NewAddress.of("12 rue des Lilas", "69003", "Lyon", "FR"));
    lines.forEach(line -> order.line(line.in(currency)));
    shipping.forEach(extra -> order.shipping(extra.shipping(currency)));
    fees.forEach(extra -> order.fee(extra.fee(currency)));
    if (mayBeDiscounted()) addDiscounts(order);
    if (rules.coin() > 0)
      order.roundedTo(COINS.getOrDefault(currency, List.of()).get(rules.coin() - 1));
    return order.build();
  }

  /** A contained tax of a given amount has to fit into what all discounts leave of its line. */
  private boolean mayBeDiscounted() {
    return !rules.taxIncluded() || lines.stream().noneMatch(line -> line.terms().hasGivenTaxes());
  }

  private void addDiscounts(NewOrder.Builder order) {
    long left = 0;
    for (Line line : lines) {
      long ofLine = line.list();
      for (Off one : line.terms().off()) ofLine = one.left(ofLine);
      left += ofLine;
    }
    for (Off one : discounts) {
      order.discount(one.on(left, currency));
      left = one.left(left);
    }
  }

  static String text(long minor, String currency) {
    int decimals = CurrencyUnit.of(currency).getDecimalPlaces();
    return BigDecimal.valueOf(minor, decimals).toPlainString();
  }

  private static long part(long whole, BigDecimal percent) {
    return BigDecimal.valueOf(whole)
        .multiply(percent)
        .divide(HUNDRED, 0, RoundingMode.DOWN)
        .longValueExact();
  }
}
