package dev.orderwell.command;

import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hands units over as one parcel (S0.7, S4.8, S4.9). A parcel may have several trackings, or none
 * (S4.14); what the customer fetches has none (S4.13).
 *
 * <pre>{@code
 * Ship.units("TEE-M", 2).and("MUG", 1).tracking("colissimo", "6A12345678901")
 * Ship.remaining()
 * }</pre>
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold}; {@code
 * ship.not-paid} (a vendor: {@code ship.awaits-payment}) by the shop's gate (S4.4); {@code
 * time.in-future}, {@code time.too-early}, {@code line.unknown}, {@code line.ambiguous}, {@code
 * line.too-many}; {@code ship.nothing-left}; {@code ship.not-handed-over} for downloads and the
 * like (S2.7), which {@link Deliver} gives; {@code ship.mixed} for units to ship and units to fetch
 * in one parcel; {@code ship.tracking-on-pickup}.
 *
 * @param units which, empty for all that are left
 * @param trackings where the parcel can be looked up
 * @param at when it left, null for now
 */
public record Ship(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @NotNull @Size(max = 20) List<@NotNull @Valid NewTracking> trackings,
    @Nullable Instant at)
    implements OrderCommand {
  /**
   * Hands units of the line with this SKU over.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static Ship units(String sku, int count) {
    return new Ship(List.of(new UnitPick(null, sku, count)), List.of(), null);
  }

  /**
   * Hands units of a line over.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static Ship units(int line, int count) {
    return new Ship(List.of(new UnitPick(line, null, count)), List.of(), null);
  }

  /**
   * Hands over all that is left to ship; where nothing is, all that is left to be fetched.
   *
   * @return the command
   */
  public static Ship remaining() {
    return new Ship(List.of(), List.of(), null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public Ship and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public Ship and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private Ship and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new Ship(more, trackings, at);
  }

  /**
   * The same with a tracking.
   *
   * @param carrier who carries it
   * @param code the carrier's number
   * @return a copy
   */
  public Ship tracking(String carrier, String code) {
    return tracking(new NewTracking(carrier, code, null));
  }

  /**
   * The same with a tracking.
   *
   * @param tracking with an address of its own
   * @return a copy
   */
  public Ship tracking(NewTracking tracking) {
    List<NewTracking> more = new ArrayList<>(trackings);
    more.add(tracking);
    return new Ship(units, more, at);
  }

  /**
   * The same at another time than now.
   *
   * @param time at most now
   * @return a copy
   */
  public Ship on(Instant time) {
    return new Ship(units, trackings, time);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early =
        Guards.mayLeave(order, context).or(() -> Guards.past(at, context.now()));
    if (early.isPresent()) return Decision.no(early.get());
    Picking picking = units.isEmpty() ? left(order, context) : Picking.of(units, order, context);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("ship.nothing-left", order);
    return parcel(order, picking.units(), context);
  }

  private Decision parcel(Order order, Map<Integer, Integer> picked, DecisionContext context) {
    Set<Delivery> ways =
        order.lines().stream()
            .filter(line -> picked.containsKey(line.number()))
            .map(OrderLine::delivery)
            .collect(Collectors.toSet());
    if (ways.contains(Delivery.NONE)) return Guards.no("ship.not-handed-over", order);
    if (ways.size() > 1) return Guards.no("ship.mixed", order);
    Delivery way = ways.iterator().next();
    if (way == Delivery.PICKUP && !trackings.isEmpty()) {
      return Guards.no("ship.tracking-on-pickup", order);
    }
    List<Tracking> resolved =
        trackings.stream().map(one -> one.resolve(context)).distinct().toList();
    Instant left = Guards.kept(at, context.now());
    return HandingOver.parcel(Decision.on(order, context), way, picked, resolved, left);
  }

  private static Picking left(Order order, DecisionContext context) {
    Map<Integer, Integer> toShip = left(order, context, Delivery.SHIPPING);
    return new Picking(toShip.isEmpty() ? left(order, context, Delivery.PICKUP) : toShip, null);
  }

  private static Map<Integer, Integer> left(Order order, DecisionContext context, Delivery way) {
    Map<Integer, Integer> left = new TreeMap<>();
    for (OrderLine line : context.open(order)) {
      int open = order.units(line).open();
      if (line.delivery() == way && open > 0) left.put(line.number(), open);
    }
    return left;
  }
}
