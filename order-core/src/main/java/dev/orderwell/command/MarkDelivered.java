package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ParcelDelivered;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says that parcels have reached the customer (S3.26).
 *
 * <p>Refused: {@code time.in-future}; {@code time.too-early} also for a time before a parcel left;
 * {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.state} unless it is on its way; {@code parcel.none-on-its-way}.
 *
 * @param parcels their numbers, empty for all that are on their way
 * @param at when they arrived, null for now
 */
public record MarkDelivered(
    @NotNull @Size(max = 10_000) List<@NotNull @Min(1) Integer> parcels, @Nullable Instant at)
    implements OrderCommand {
  private static final Set<ParcelState> ON_ITS_WAY =
      Set.of(ParcelState.SHIPPED, ParcelState.OUT_FOR_DELIVERY);

  /**
   * Some parcels have arrived.
   *
   * @param numbers theirs
   * @return the command
   */
  public static MarkDelivered of(Integer... numbers) {
    return new MarkDelivered(List.of(numbers), null);
  }

  /**
   * All that is on its way has arrived.
   *
   * @return the command
   */
  public static MarkDelivered all() {
    return of();
  }

  /**
   * The same at another time than now.
   *
   * @param time at most now
   * @return a copy
   */
  public MarkDelivered on(Instant time) {
    return new MarkDelivered(parcels, time);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> future = Guards.past(at, context.now());
    if (future.isPresent()) return Decision.no(future.get());
    ParcelPicking picking = ParcelPicking.of(parcels, ON_ITS_WAY, order, context);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    Instant when = Guards.kept(at, context.now());
    Decision.Yes delivered = Decision.on(order, context);
    for (Parcel parcel : picking.parcels()) {
      if (at != null && when.isBefore(parcel.at())) return Decision.no(beforeItLeft(when, parcel));
      delivered = delivered.then(new ParcelDelivered(parcel.number(), when));
    }
    return delivered;
  }

  private static Rejection beforeItLeft(Instant when, Parcel parcel) {
    return Rejection.of("time.too-early").with("at", when).with("earliest", parcel.at());
  }
}
