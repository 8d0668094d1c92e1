package dev.orderwell.order;

import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundBasis.ShippingBalance;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.refund.RefundLine;
import dev.orderwell.refund.RefundSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** From an order to what its refunds are worked out from. */
final class RefundBases {
  private static final int NONE = -1;

  private final Order order;
  private final RefundLedger ledger;
  private final Map<@Nullable VendorId, Integer> groups = new HashMap<>();
  private final Set<Integer> shipped = new HashSet<>();

  private RefundBases(Order order) {
    this.order = order;
    ledger = order.refundLedger();
    for (ShippingLine one : order.shipping()) groups.putIfAbsent(one.vendor(), groups.size());
    for (OrderLine line : order.lines()) {
      if (line.delivery() == Delivery.SHIPPING) shipped.add(home(line));
    }
  }

  /** The shipping that a line comes with: its vendor's, else the shop's. */
  private int home(OrderLine line) {
    Integer own = groups.get(line.vendor());
    return own == null ? groups.getOrDefault(null, NONE) : own;
  }

  /** Downloads do not keep a parcel's shipping; where nothing is shipped they are all there is. */
  private int group(OrderLine line) {
    int home = home(line);
    boolean counts = line.delivery() == Delivery.SHIPPING || !shipped.contains(home);
    return counts ? home : NONE;
  }

  static RefundBasis whole(Order order) {
    RefundBases bases = new RefundBases(order);
    RefundLedger ledger = bases.ledger;
    RefundBasis without =
        bases.basis(order.lines(), order.shipping(), ledger.fees(), ledger.rounding());
    Money more = without.available().minus(without.left()).minus(ledger.kept());
    return new RefundBasis(
        without.currency(),
        without.lines(),
        without.shipping(),
        without.fees(),
        without.rounding(),
        ledger.kept(),
        more.isPositive() ? more : Money.zero(without.currency()),
        without.sources());
  }

  static RefundBasis ofVendor(Order order, VendorId vendor) {
    List<OrderLine> lines =
        order.lines().stream().filter(line -> vendor.equals(line.vendor())).toList();
    List<ShippingLine> shipping =
        order.shipping().stream().filter(one -> vendor.equals(one.vendor())).toList();
    Balance rounding = Balance.of(Component.ROUNDING, Money.zero(order.currency()));
    return new RefundBases(order).basis(lines, shipping, List.of(), rounding);
  }

  private RefundBasis basis(
      List<OrderLine> lines, List<ShippingLine> shipping, List<Balance> fees, Balance rounding) {
    List<ShippingBalance> balances = new ArrayList<>();
    for (int i = 0; i < order.shipping().size(); i++) {
      ShippingLine one = order.shipping().get(i);
      if (shipping.contains(one)) {
        balances.add(
            new ShippingBalance(ledger.shipping().get(i), groups.getOrDefault(one.vendor(), NONE)));
      }
    }
    CurrencyUnit currency = order.currency();
    return new RefundBasis(
        currency,
        lines.stream().map(this::line).toList(),
        balances,
        fees,
        rounding,
        Money.zero(currency),
        Money.zero(currency),
        sources());
  }

  private RefundLine line(OrderLine line) {
    UnitCounts units = order.units(line);
    Balance balance = ledger.lines().get(line.number() - 1);
    return new RefundLine(
        balance,
        units.ordered(),
        units.calledOff(),
        units.handedOver(),
        units.returned(),
        group(line));
  }

  private List<RefundSource> sources() {
    List<RefundSource> sources = new ArrayList<>();
    for (Payment payment : order.payments()) {
      Money available = available(payment);
      if (available.isPositive()) {
        sources.add(new RefundSource(payment.number(), payment.method(), available));
      }
    }
    return sources;
  }

  private Money available(Payment payment) {
    int number = payment.number();
    Money available =
        payment.captured().minus(ledger.taken(number)).minus(ledger.chargedBack(number));
    return available.isNegative() ? Money.zero(order.currency()) : available;
  }
}
