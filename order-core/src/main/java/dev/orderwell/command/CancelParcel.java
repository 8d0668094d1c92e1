package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ParcelCancelled;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Says that a parcel never left, or came straight back (X1): its units are open again, and stock is
 * not touched. What of them was refunded is called off.
 *
 * <p>Refused: {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.state} if it is lost or cancelled; {@code parcel.units-returned} if more units have come
 * back than would be left as handed over.
 *
 * @param parcel its number
 * @param reason why; customers do not see it
 */
public record CancelParcel(
    @Min(1) int parcel, @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Takes a parcel back that never left.
   *
   * @param parcel the parcel's number
   * @param reason why
   * @return the command
   */
  public static CancelParcel of(int parcel, String reason) {
    return new CancelParcel(parcel, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    Optional<Rejection> refusal = Undelivered.refusal(found.get(), order);
    if (refusal.isPresent()) return Decision.no(refusal.get());
    Decision.Yes gone = Decision.on(order, context).then(new ParcelCancelled(parcel, reason));
    return Undelivered.settle(gone, found.get());
  }
}
