package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ParcelLost;
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
 * Says that a parcel will not arrive, and that what was in it is gone (X1): its units are open
 * again, and the stock gives as many more when they are handed over again. What of them was
 * refunded is called off.
 *
 * <p>Refused: {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.state} if it is lost or cancelled; {@code parcel.units-returned} if more units have come
 * back than would be left as handed over.
 *
 * @param parcel its number
 * @param reason why; customers do not see it
 */
public record LoseParcel(
    @Min(1) int parcel, @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Gives a parcel up.
   *
   * @param parcel the parcel's number
   * @param reason why
   * @return the command
   */
  public static LoseParcel of(int parcel, String reason) {
    return new LoseParcel(parcel, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    Optional<Rejection> refusal = Undelivered.refusal(found.get(), order);
    if (refusal.isPresent()) return Decision.no(refusal.get());
    Decision.Yes gone = Decision.on(order, context).then(new ParcelLost(parcel, reason));
    return Undelivered.settle(gone, found.get());
  }
}
