package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.TrackingCorrected;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Corrects a tracking. The history keeps old and new.
 *
 * <p>Refused: {@code parcel.unknown}, {@code tracking.unknown}, {@code amend.nothing-changed},
 * {@code tracking.on-parcel-already}.
 *
 * @param parcel its number
 * @param code the wrong code
 * @param tracking the right tracking, whole
 */
public record CorrectTracking(
    @Min(1) int parcel,
    @NotBlank @Size(max = 100) @PlainText String code,
    @NotNull @Valid NewTracking tracking)
    implements OrderCommand {
  /**
   * Corrects a tracking.
   *
   * @param parcel the parcel's number
   * @param code the wrong code
   * @param right the right tracking
   * @return the command
   */
  public static CorrectTracking of(int parcel, String code, NewTracking right) {
    return new CorrectTracking(parcel, code, right);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    Optional<Tracking> before =
        found.get().trackings().stream().filter(one -> one.code().equals(code)).findFirst();
    if (before.isEmpty()) {
      return Decision.no(
          Rejection.of("tracking.unknown", order).with("parcel", parcel).with("tracking", code));
    }
    Tracking after = tracking.resolve(context);
    if (after.equals(before.get())) return Guards.no("amend.nothing-changed", order);
    if (found.get().trackings().contains(after)) {
      return Decision.no(Parcels.trackedAlready(parcel, after, order));
    }
    return Decision.on(order, context).then(new TrackingCorrected(parcel, before.get(), after));
  }
}
