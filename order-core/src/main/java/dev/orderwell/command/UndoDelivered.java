package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.DeliveryUndone;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.input.PlainText;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Says that a parcel had not reached the customer after all (X1): it is on its way again.
 *
 * <p>Refused: {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.not-shipped} for what was fetched or given without a parcel, which {@link CancelParcel}
 * takes back; {@code parcel.state} unless it is delivered.
 *
 * @param parcel its number
 * @param reason why
 */
public record UndoDelivered(
    @Min(1) int parcel, @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Takes a delivery back.
   *
   * @param parcel the parcel's number
   * @param reason why
   * @return the command
   */
  public static UndoDelivered of(int parcel, String reason) {
    return new UndoDelivered(parcel, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    if (found.get().delivery() != Delivery.SHIPPING) {
      return Decision.no(Rejection.of("parcel.not-shipped", order).with("parcel", parcel));
    }
    return found.get().state() == ParcelState.DELIVERED
        ? Decision.on(order, context).then(new DeliveryUndone(parcel, reason))
        : Decision.no(Parcels.elsewhere(found.get(), order));
  }
}
