package dev.orderwell.command;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finding parcels, as far as all that is in them is open to the actor. */
final class Parcels {
  private Parcels() {}

  static Optional<Parcel> find(int number, Order order, DecisionContext context) {
    return open(order, context).stream().filter(one -> one.number() == number).findFirst();
  }

  static List<Parcel> open(Order order, DecisionContext context) {
    Set<Integer> open =
        context.open(order).stream().map(OrderLine::number).collect(Collectors.toSet());
    return order.parcels().stream()
        .filter(parcel -> open.containsAll(parcel.units().keySet()))
        .toList();
  }

  /** A parcel is somewhere from where it cannot go where it is said to. */
  static Rejection elsewhere(Parcel parcel, Order order) {
    return Rejection.of("parcel.state", order)
        .with("parcel", parcel.number())
        .with("state", parcel.state().code());
  }

  static Rejection unknown(int number, Order order) {
    return Rejection.of("parcel.unknown", order).with("parcel", number);
  }

  static Rejection trackedAlready(int number, Tracking tracking, Order order) {
    return Rejection.of("tracking.on-parcel-already", order)
        .with("parcel", number)
        .with("tracking", tracking.code());
  }
}
