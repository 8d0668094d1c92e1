package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.Price;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.line.Tax;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.pricing.Totals;
import dev.orderwell.vendor.Commission;
import dev.orderwell.workflow.Axis;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What always holds of one order, whatever has happened to it: sums, ledgers, history. Each check
 * throws an {@link AssertionError} that says what does not hold.
 *
 * <pre>{@code
 * @Property void ourImportKeepsOrdersSound(@ForAll NewOrder input) {
 *   Invariants.check((Order) orders.find(ANA, imported(input)).orElseThrow());
 * }
 * }</pre>
 */
public final class Invariants {
  private Invariants() {}

  /**
   * Looks at an order: components come to the total, ledgers agree with each other, statuses are
   * those that the facts ask for, refunds come to their items and legs, no more of a line is
   * refunded than was charged, no amount is below zero, every instant is one that a database gives
   * back.
   *
   * @param order as it is stored
   */
  public static void check(Order order) {
    totals(order);
    commissions(order);
    ledgers(order);
    instants(order);
    RefundInvariants.check(order);
  }

  /**
   * Looks at an order together with its history: numbered from 1 without gaps, each entry with
   * actor and time, and the order is the fold of all entries; no refund takes more of a payment
   * than there was; stock that was put back was taken.
   *
   * @param order as it is stored
   * @param history all of it, from the first entry on
   */
  public static void check(Order order, List<HistoryEntry> history) {
    check(order);
    new Journal().read(order, history);
    tenders(order, history);
  }

  /**
   * Looks at a refusal: its code is declared, and it has a sentence in each language. A refusal of
   * the host's own, with the host's sentence, needs no more than that sentence.
   *
   * @param rejection any
   */
  public static void check(Rejection rejection) {
    Refusals.check(rejection);
  }

  /** A payment is told with the tender that it began with, as often as it moves. */
  static void tenders(Order order, List<HistoryEntry> history) {
    for (HistoryEntry entry : history) {
      OrderEvent event = entry.event();
      if (event instanceof PaymentPending e) keeps(order, e.payment(), e.method());
      if (event instanceof PaymentAuthorized e) keeps(order, e.payment(), e.method());
      if (event instanceof PaymentCaptured e) keeps(order, e.payment(), e.method());
      if (event instanceof PaymentFailed e) keeps(order, e.payment(), e.method());
    }
  }

  private static void keeps(Order order, int payment, PaymentMethod told) {
    Payment kept = order.paymentLedger().find(payment).orElseThrow();
    assertThat(told.tender()).isEqualTo(kept.method().tender());
  }

  /** A commission is a vendor's, and no more than what it is a share of. */
  static void commissions(Order order) {
    for (OrderLine line : order.lines()) {
      Commission commission = line.commission();
      if (commission == null) continue;
      boolean gross = commission.base() == Commission.Base.GROSS;
      Money whole = gross ? line.price().gross() : line.price().net();
      assertThat(line.vendor()).isNotNull();
      assertThat(minor(commission.amount())).isBetween(0L, minor(whole));
    }
  }

  /** Lines, shipping, fees, taxes and rounding are the total, in plain minor units. */
  static void totals(OrderView order) {
    Totals totals = order.totals();
    List<Price> prices = new ArrayList<>();
    order.lines().stream().map(OrderLine::price).forEach(prices::add);
    long lines = sum(prices.stream().map(Price::net));
    long shipping = sum(order.shipping().stream().map(ShippingLine::price).map(Price::net));
    long fees = sum(order.fees().stream().map(fee -> fee.price().net()));
    order.shipping().stream().map(ShippingLine::price).forEach(prices::add);
    order.fees().forEach(fee -> prices.add(fee.price()));
    long taxes = sum(prices.stream().flatMap(price -> price.taxes().stream()).map(Tax::amount));
    assertThat(minor(totals.lines())).isEqualTo(lines);
    assertThat(minor(totals.shipping())).isEqualTo(shipping);
    assertThat(minor(totals.fees())).isEqualTo(fees);
    assertThat(sum(totals.taxes().stream().map(Tax::amount))).isEqualTo(taxes);
    assertThat(minor(totals.total()))
        .isEqualTo(lines + shipping + fees + taxes + minor(totals.rounding()))
        .isNotNegative();
    for (OrderLine line : order.lines()) {
      assertThat(minor(line.price().list())).isEqualTo(minor(line.unitPrice()) * line.quantity());
    }
  }

  /**
   * s + x ≤ n, t ≤ s and d ≤ s on each line, work on open units alone; no unit is open of which the
   * money is back; statuses are those that the facts ask for; no amount below zero.
   */
  static void ledgers(Order order) {
    for (OrderLine line : order.lines()) {
      UnitCounts units = order.units(line);
      assertThat(units.handedOver()).isNotNegative();
      assertThat(units.calledOff()).isNotNegative();
      assertThat(units.open()).isNotNegative();
      assertThat(units.returned()).isBetween(0, units.handedOver());
      assertThat(units.delivered() + units.outForDelivery()).isBetween(0, units.handedOver());
      assertThat(units.started()).isBetween(0, units.open());
      assertThat(units.ready()).isBetween(0, units.open());
      RefundInvariants.open(order, line);
    }
    for (Axis axis : Axis.values()) {
      assertThat(order.statuses().on(axis).category()).isEqualTo(order.categories().on(axis));
    }
    for (Payment payment : order.payments()) {
      assertThat(Stream.of(payment.captured(), payment.open(), payment.pending(), payment.voided()))
          .noneMatch(Money::isNegative);
    }
  }

  /** Every instant is one that a database gives back as it was. */
  static void instants(Order order) {
    List<Instant> instants = new ArrayList<>(List.of(order.openedAt(), order.changedAt()));
    order.placedAt().ifPresent(instants::add);
    order.parcels().forEach(parcel -> instants.addAll(List.of(parcel.at(), parcel.since())));
    order.returns().forEach(one -> instants.add(one.at()));
    for (Payment payment : order.payments()) {
      Stream.of(payment.at(), payment.authorizedAt(), payment.expires())
          .filter(Objects::nonNull)
          .forEach(instants::add);
    }
    assertThat(instants).allMatch(at -> at.equals(at.truncatedTo(ChronoUnit.MICROS)));
  }

  private static long sum(Stream<Money> amounts) {
    return amounts.mapToLong(Invariants::minor).sum();
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }
}
