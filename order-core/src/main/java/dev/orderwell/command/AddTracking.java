package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.TrackingAdded;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Adds a tracking to a parcel that has left (S1.19).
 *
 * <p>Refused: {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * ship.tracking-on-pickup}; {@code tracking.on-parcel-already}.
 *
 * @param parcel its number
 * @param tracking where it can be looked up
 */
public record AddTracking(@Min(1) int parcel, @NotNull @Valid NewTracking tracking)
    implements OrderCommand {
  /**
   * Adds a tracking.
   *
   * @param parcel the parcel's number
   * @param carrier who carries it
   * @param code the carrier's number
   * @return the command
   */
  public static AddTracking to(int parcel, String carrier, String code) {
    return new AddTracking(parcel, new NewTracking(carrier, code, null));
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    Tracking added = tracking.resolve(context);
    if (found.get().delivery() != Delivery.SHIPPING) {
      return Guards.no("ship.tracking-on-pickup", order);
    }
    if (found.get().trackings().contains(added)) {
      return Decision.no(Parcels.trackedAlready(parcel, added, order));
    }
    return Decision.on(order, context).then(new TrackingAdded(parcel, added));
  }
}
