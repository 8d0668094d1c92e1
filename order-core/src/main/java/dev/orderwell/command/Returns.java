package dev.orderwell.command;

import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finding returns, and how many units can come back at most. */
final class Returns {
  private Returns() {}

  /** What the customer has and nobody has announced. */
  static Limit announceable(Order order) {
    FulfilmentLedger ledger = order.fulfilmentLedger();
    return limit(line -> out(order, line) - ledger.announced(line.number()));
  }

  /** What the customer has. */
  static Limit receivable(Order order) {
    return limit(line -> out(order, line));
  }

  /** What is still to come of an announcement, as far as the customer has it. */
  static Limit announced(Return known, Order order) {
    return limit(line -> Math.min(known.open(line.number()), out(order, line)));
  }

  private static Limit limit(Limit.Units units) {
    return new Limit("return.too-many", line -> Math.max(0, units.of(line)));
  }

  private static int out(Order order, OrderLine line) {
    return order.units(line).handedOver() - order.units(line).returned();
  }

  /** A return with at least one unit that is open to the actor, as far as it is. */
  static Optional<Return> find(int number, Order order, DecisionContext context) {
    Set<Integer> open = open(order, context);
    return order
        .fulfilmentLedger()
        .findReturn(number)
        .map(one -> one.only(open))
        .filter(one -> !one.isEmpty());
  }

  /** A return whose units are all open to the actor. */
  static Optional<Return> whole(int number, Order order, DecisionContext context) {
    Set<Integer> open = open(order, context);
    return order.fulfilmentLedger().findReturn(number).filter(one -> one.equals(one.only(open)));
  }

  static Rejection unknown(int number, Order order) {
    return Rejection.of("return.unknown", order).with("return", number);
  }

  private static Set<Integer> open(Order order, DecisionContext context) {
    return context.open(order).stream().map(OrderLine::number).collect(Collectors.toSet());
  }
}
