package dev.orderwell.command;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finding a parcel, as far as all that is in it is open to the actor. */
final class Parcels {
  private Parcels() {}

  static Optional<Parcel> find(int number, Order order, DecisionContext context) {
    Set<Integer> open =
        context.open(order).stream().map(OrderLine::number).collect(Collectors.toSet());
    return order
        .fulfilmentLedger()
        .find(number)
        .filter(parcel -> open.containsAll(parcel.units().keySet()));
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
