package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Units leave the shop together, whichever command says so. */
final class HandingOver {
  private HandingOver() {}

  static Decision.Yes parcel(
      Decision.Yes decision,
      Delivery way,
      Map<Integer, Integer> units,
      List<Tracking> trackings,
      Instant at) {
    int number = decision.order().fulfilmentLedger().nextNumber();
    Parcel parcel = Parcel.handedOver(number, way, units, trackings, at);
    Decision.Yes gone = Stock.takeForLost(decision.then(new ParcelShipped(parcel)), units);
    Decision.Yes paid = Capturing.handedOver(gone);
    return way == Delivery.SHIPPING ? paid.tell(MessageKind.PARCEL_SHIPPED, number, null) : paid;
  }
}
