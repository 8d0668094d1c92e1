package dev.orderwell.command;

import dev.orderwell.line.Delivery;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the customer what needs no parcel: downloads, services rendered, tickets (S3.29). It is
 * delivered at once.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold}; {@code
 * ship.not-paid} (a vendor: {@code ship.awaits-payment}) by the shop's gate (S4.4); {@code
 * time.in-future}, {@code time.too-early}, {@code line.unknown}, {@code line.ambiguous}, {@code
 * line.too-many}; {@code deliver.handed-over} for units to ship or to fetch, which {@link Ship}
 * hands over; {@code deliver.nothing-left}.
 *
 * @param units which, empty for all that are left
 * @param at when, null for now
 */
public record Deliver(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units, @Nullable Instant at)
    implements OrderCommand {
  /**
   * Gives units of the line with this SKU.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static Deliver units(String sku, int count) {
    return all().and(sku, count);
  }

  /**
   * Gives units of a line.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static Deliver units(int line, int count) {
    return all().and(line, count);
  }

  /**
   * Gives all that is left and needs no parcel.
   *
   * @return the command
   */
  public static Deliver all() {
    return new Deliver(List.of(), null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public Deliver and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public Deliver and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private Deliver and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new Deliver(more, at);
  }

  /**
   * The same at another time than now.
   *
   * @param time at most now
   * @return a copy
   */
  public Deliver on(Instant time) {
    return new Deliver(units, time);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early =
        Guards.mayLeave(order, context).or(() -> Guards.past(at, context.now()));
    if (early.isPresent()) return Decision.no(early.get());
    Limit open = Picking.toHandOver(order);
    Picking picking =
        units.isEmpty()
            ? Picking.all(order, context, open.on(line -> line.delivery() == Delivery.NONE))
            : Picking.of(units, order, context, open);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("deliver.nothing-left", order);
    if (!picking.isAll(Delivery.NONE, order)) return Guards.no("deliver.handed-over", order);
    return HandingOver.parcel(
        Decision.on(order, context),
        Delivery.NONE,
        picking.units(),
        List.of(),
        Guards.kept(at, context.now()));
  }
}
