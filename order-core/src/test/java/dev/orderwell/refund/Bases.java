package dev.orderwell.refund;

import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.Tender;
import dev.orderwell.refund.RefundBasis.ShippingBalance;
import dev.orderwell.vendor.Commission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A basis for refunds, told in minor units; everything is in the shop's hands unless told
 * otherwise.
 */
final class Bases {
  private static final CurrencyUnit EUR = CurrencyUnit.EUR;

  private final List<RefundLine> lines = new ArrayList<>();
  private final List<ShippingBalance> shipping = new ArrayList<>();
  private final List<Balance> fees = new ArrayList<>();
  private final List<RefundSource> sources = new ArrayList<>();
  private long rounding;
  private long kept;
  private long overpaid;

  static Money eur(long minor) {
    return Money.ofMinor(EUR, minor);
  }

  static Price price(long net, long... taxes) {
    List<Tax> given = Arrays.stream(taxes).mapToObj(tax -> new Tax("T", null, eur(tax))).toList();
    return new Price(eur(net), List.of(), eur(net), given);
  }

  static Balance balance(int units, long net, long... taxes) {
    return Balance.of(Component.line(1), units, price(net, taxes), null);
  }

  /** A line whose units are all still in the shop. */
  Bases line(int units, long net, long... taxes) {
    return line(units, 0, 0, 0, null, net, taxes);
  }

  Bases shippedLine(int units, long net, long... taxes) {
    return line(units, 0, units, 0, null, net, taxes);
  }

  Bases line(
      int units,
      int calledOff,
      int handedOver,
      int returned,
      @Nullable Commission commission,
      long net,
      long... taxes) {
    Component component = Component.line(lines.size() + 1);
    Balance balance = Balance.of(component, units, price(net, taxes), commission);
    lines.add(new RefundLine(balance, units, calledOff, handedOver, returned, 0));
    return this;
  }

  /** A line of one vendor among those of others, so that numbers are left out. */
  Bases numbered(int number, int units, long net) {
    Balance balance = Balance.of(Component.line(number), units, price(net), null);
    return line(new RefundLine(balance, units, 0, 0, 0, 0));
  }

  Bases line(RefundLine line) {
    lines.add(line);
    return this;
  }

  Bases shipping(long net, long... taxes) {
    return shipping(0, net, taxes);
  }

  Bases shipping(int group, long net, long... taxes) {
    Component component = Component.shipping(shipping.size() + 1);
    shipping.add(new ShippingBalance(Balance.of(component, 0, price(net, taxes), null), group));
    return this;
  }

  Bases fee(long net) {
    fees.add(Balance.of(Component.fee(fees.size() + 1), 0, price(net), null));
    return this;
  }

  Bases rounding(long minor) {
    rounding = minor;
    return this;
  }

  Bases kept(long minor) {
    kept = minor;
    return this;
  }

  Bases overpaid(long minor) {
    overpaid = minor;
    return this;
  }

  Bases paid(long minor) {
    return paid(Tender.MONEY, minor);
  }

  Bases paid(Tender tender, long minor) {
    int number = sources.size() + 1;
    PaymentMethod method = new PaymentMethod("acme", "pay_" + number, null, tender);
    sources.add(new RefundSource(number, method, eur(minor)));
    return this;
  }

  RefundBasis build() {
    return new RefundBasis(
        EUR,
        lines,
        shipping,
        fees,
        Balance.of(Component.ROUNDING, eur(rounding)),
        eur(kept),
        eur(overpaid),
        sources);
  }
}
