package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.UnitsReady;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.Delivery;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says that units wait for the customer at the counter (S3.23), and tells the customer.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold}; {@code
 * ship.not-paid} (a vendor: {@code ship.awaits-payment}) by the shop's gate (S4.4); {@code
 * line.unknown}, {@code line.ambiguous}, {@code line.too-many}; {@code ready.not-fetched} for units
 * that the customer does not fetch; {@code ready.nothing-left}.
 *
 * @param units which, empty for all that are to be fetched and are not ready
 */
public record MakeReady(@NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units)
    implements OrderCommand {
  /**
   * Units of the line with this SKU are ready.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static MakeReady units(String sku, int count) {
    return all().and(sku, count);
  }

  /**
   * Units of a line are ready.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static MakeReady units(int line, int count) {
    return all().and(line, count);
  }

  /**
   * All that is to be fetched is ready.
   *
   * @return the command
   */
  public static MakeReady all() {
    return new MakeReady(List.of());
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public MakeReady and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public MakeReady and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private MakeReady and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new MakeReady(more);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early = Guards.mayLeave(order, context);
    if (early.isPresent()) return Decision.no(early.get());
    Limit missing =
        new Limit("line.too-many", line -> order.units(line).open() - order.units(line).ready());
    Picking picking =
        units.isEmpty()
            ? Picking.all(order, context, missing.on(line -> line.delivery() == Delivery.PICKUP))
            : Picking.of(units, order, context, missing);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("ready.nothing-left", order);
    return picking.isAll(Delivery.PICKUP, order)
        ? Decision.on(order, context)
            .then(new UnitsReady(picking.units()))
            .tell(MessageKind.READY_FOR_PICKUP, 0, null)
        : Guards.no("ready.not-fetched", order);
  }
}
