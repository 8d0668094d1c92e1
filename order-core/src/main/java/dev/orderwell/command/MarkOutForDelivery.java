package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ParcelOutForDelivery;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says that parcels are with the person who delivers them (S3.25).
 *
 * <p>Refused: {@code parcel.not-local} unless the shop delivers itself; {@code order.on-hold};
 * {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.state} unless it is shipped; {@code parcel.none-on-its-way}.
 *
 * @param parcels their numbers, empty for all that are shipped and not out yet
 */
public record MarkOutForDelivery(
    @NotNull @Size(max = 10_000) List<@NotNull @Min(1) Integer> parcels) implements OrderCommand {
  /**
   * Some parcels are out for delivery.
   *
   * @param numbers theirs
   * @return the command
   */
  public static MarkOutForDelivery of(Integer... numbers) {
    return new MarkOutForDelivery(List.of(numbers));
  }

  /**
   * All that is shipped is out for delivery.
   *
   * @return the command
   */
  public static MarkOutForDelivery all() {
    return of();
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (!context.settings().localDelivery()) return Guards.no("parcel.not-local", order);
    Optional<Rejection> held = Guards.notHeld(order);
    if (held.isPresent()) return Decision.no(held.get());
    ParcelPicking picking = ParcelPicking.of(parcels, Set.of(ParcelState.SHIPPED), order, context);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    Decision.Yes out = Decision.on(order, context);
    for (Parcel parcel : picking.parcels()) {
      out = out.then(new ParcelOutForDelivery(parcel.number()));
    }
    return out;
  }
}
