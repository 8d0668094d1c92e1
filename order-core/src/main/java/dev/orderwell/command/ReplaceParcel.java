package dev.orderwell.command;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.input.PlainText;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends the same once more in place of a parcel that will not arrive (X1): {@link LoseParcel},
 * unless that was said before, and a new parcel with what was in it, as far as it is still open.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold}; {@code
 * ship.not-paid} (a vendor: {@code ship.awaits-payment}) by the shop's gate (S4.4); {@code
 * parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * ship.tracking-on-pickup} for what was not shipped; {@code parcel.reason-missing}; {@code
 * parcel.state} if it is cancelled; {@code parcel.units-returned}; {@code ship.nothing-left} if
 * none of its units is open.
 *
 * @param parcel the old one's number
 * @param trackings where the new one can be looked up
 * @param reason why the old one will not arrive; null if it is on record as lost, and ignored then
 */
public record ReplaceParcel(
    @Min(1) int parcel,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewTracking> trackings,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Replaces a parcel that will not arrive.
   *
   * @param parcel its number
   * @param reason why
   * @return the command
   */
  public static ReplaceParcel of(int parcel, String reason) {
    return new ReplaceParcel(parcel, List.of(), reason);
  }

  /**
   * Replaces a parcel that is on record as lost.
   *
   * @param parcel its number
   * @return the command
   */
  public static ReplaceParcel ofLost(int parcel) {
    return new ReplaceParcel(parcel, List.of(), null);
  }

  /**
   * The same with a tracking of the new parcel.
   *
   * @param carrier who carries it
   * @param code the carrier's number
   * @return a copy
   */
  public ReplaceParcel tracking(String carrier, String code) {
    List<NewTracking> more = new ArrayList<>(trackings);
    more.add(new NewTracking(carrier, code, null));
    return new ReplaceParcel(parcel, more, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early = Guards.mayLeave(order, context);
    if (early.isPresent()) return Decision.no(early.get());
    Optional<Parcel> found = Parcels.find(parcel, order, context);
    if (found.isEmpty()) return Decision.no(Parcels.unknown(parcel, order));
    if (found.get().delivery() != Delivery.SHIPPING && !trackings.isEmpty()) {
      return Guards.no("ship.tracking-on-pickup", order);
    }
    Decision lost = lost(found.get(), order, context);
    return lost instanceof Decision.Yes yes ? sentAgain(yes, found.get()) : lost;
  }

  private Decision lost(Parcel old, Order order, DecisionContext context) {
    if (old.state() == ParcelState.LOST) return Decision.on(order, context);
    if (reason == null) {
      return Decision.no(Rejection.of("parcel.reason-missing", order).with("parcel", parcel));
    }
    return new LoseParcel(parcel, reason).decide(order, context);
  }

  private Decision sentAgain(Decision.Yes lost, Parcel old) {
    Order order = lost.order();
    Map<Integer, Integer> units = new TreeMap<>();
    for (Map.Entry<Integer, Integer> unit : old.units().entrySet()) {
      OrderLine line = order.lines().get(unit.getKey() - 1);
      int count = Math.min(unit.getValue(), order.units(line).open());
      if (count > 0) units.put(line.number(), count);
    }
    if (units.isEmpty()) return Guards.no("ship.nothing-left", order);
    List<Tracking> resolved =
        trackings.stream().map(one -> one.resolve(lost.context())).distinct().toList();
    return HandingOver.parcel(lost, old.delivery(), units, resolved, lost.context().now());
  }
}
