package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.refund.RefundLine;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What it means for units that their parcel did not reach the customer (X1): they are open again,
 * but for those of which the customer has the money back.
 */
final class Undelivered {
  private Undelivered() {}

  /** Only what counts as handed over can be taken back, and not what has come back already. */
  static Optional<Rejection> refusal(Parcel parcel, Order order) {
    if (!parcel.state().isHandedOver()) return Optional.of(Parcels.elsewhere(parcel, order));
    return parcel.units().keySet().stream()
        .filter(line -> rest(parcel, line, order) < returned(line, order))
        .findFirst()
        .map(
            line ->
                Rejection.of("parcel.units-returned", order)
                    .with("parcel", parcel.number())
                    .with("line", line)
                    .with("returned", returned(line, order))
                    .with("rest", rest(parcel, line, order)));
  }

  private static int rest(Parcel parcel, int line, Order order) {
    return order.fulfilmentLedger().handedOver(line) - parcel.units(line);
  }

  private static int returned(int line, Order order) {
    return order.fulfilmentLedger().returned(line);
  }

  /** Calls off what was refunded as handed over and is open now. */
  static Decision.Yes settle(Decision.Yes decision, Parcel parcel) {
    Map<Integer, Integer> refunded = new TreeMap<>();
    for (RefundLine line : decision.order().refundBasis().lines()) {
      int number = line.balance().component().number();
      int units = parcel.units(number) > 0 ? line.toCallOff() : 0;
      if (units > 0) refunded.put(number, units);
    }
    if (refunded.isEmpty()) return decision;
    Decision.Yes off = decision.then(new UnitsCalledOff(refunded, null));
    return Stock.isPutBack(null, decision.context()) ? Stock.putBack(off, refunded) : off;
  }
}
