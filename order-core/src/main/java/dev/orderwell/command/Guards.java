package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.OrderCategory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Questions that several commands ask first. */
final class Guards {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private Guards() {}

  static Decision.No no(String code, OrderView order) {
    return Decision.no(Rejection.of(code, order));
  }

  static Optional<Rejection> placed(Order order) {
    return order.isPlaced()
        ? Optional.empty()
        : Optional.of(Rejection.of("order.not-placed", order));
  }

  static Optional<Rejection> live(Order order) {
    return order.isCancelled()
        ? Optional.of(Rejection.of("order.cancelled", order))
        : placed(order);
  }

  /** Nothing more is kept of a customer who was erased (X13). */
  static Optional<Rejection> notErased(Order order) {
    return order.isErased() ? Optional.of(Rejection.of("order.erased", order)) : Optional.empty();
  }

  /** Nothing leaves while the order is on hold (X5). */
  static Optional<Rejection> notHeld(Order order) {
    return order.statuses().order().category() == OrderCategory.ON_HOLD
        ? Optional.of(Rejection.of("order.on-hold", order))
        : Optional.empty();
  }

  /**
   * Work begins and goods leave once the money is as safe as the shop wants it (S4.4). What is due
   * counts, not the category of the payment: a price reduction does not hold a parcel back.
   */
  static Optional<Rejection> paidFor(Order order, DecisionContext context) {
    Money promised = order.paymentLedger().open();
    boolean safe =
        switch (context.settings().fulfilmentGate()) {
          case NONE -> true;
          case AUTHORIZED -> !order.balance().isGreaterThan(promised);
          case PAID -> !order.balance().isPositive();
        };
    return safe ? Optional.empty() : Optional.of(unpaid(order, context));
  }

  /** What others' goods cost is nothing for a vendor. */
  private static Rejection unpaid(Order order, DecisionContext context) {
    return context.vendor() == null
        ? Rejection.of("ship.not-paid", order)
            .with("due", order.balance())
            .with("promised", order.paymentLedger().open())
        : Rejection.of("ship.awaits-payment", order);
  }

  /** What is asked before anything leaves the shop. */
  static Optional<Rejection> mayLeave(Order order, DecisionContext context) {
    return live(order).or(() -> notHeld(order)).or(() -> paidFor(order, context));
  }

  /**
   * A date from outside lies in years that every database and every form can hold, and not ahead.
   */
  static Optional<Rejection> past(@Nullable Instant at, Instant now) {
    if (at == null) return Optional.empty();
    if (at.isBefore(EARLIEST)) {
      return Optional.of(Rejection.of("time.too-early").with("at", at).with("earliest", EARLIEST));
    }
    return kept(at, now).isAfter(now)
        ? Optional.of(Rejection.of("time.in-future").with("at", at).with("now", now))
        : Optional.empty();
  }

  /** A date as it is kept: to the microsecond, the present if none is given. */
  static Instant kept(@Nullable Instant at, Instant now) {
    return at == null ? now : at.truncatedTo(ChronoUnit.MICROS);
  }
}
