package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ProcessingStarted;
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
 * Says that units are being worked on and are not ready to go yet (S3.22).
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}; {@code ship.not-paid} (a vendor:
 * {@code ship.awaits-payment}) by the shop's gate (S4.4); {@code line.unknown}, {@code
 * line.ambiguous}, {@code line.too-many}; {@code processing.nothing-left}.
 *
 * @param units which, empty for all that are open and not begun
 */
public record StartProcessing(@NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units)
    implements OrderCommand {
  /**
   * Begins work on units of the line with this SKU.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static StartProcessing units(String sku, int count) {
    return all().and(sku, count);
  }

  /**
   * Begins work on units of a line.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static StartProcessing units(int line, int count) {
    return all().and(line, count);
  }

  /**
   * Begins work on all that is open.
   *
   * @return the command
   */
  public static StartProcessing all() {
    return new StartProcessing(List.of());
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public StartProcessing and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public StartProcessing and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private StartProcessing and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new StartProcessing(more);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> early = Guards.live(order).or(() -> Guards.paidFor(order, context));
    if (early.isPresent()) return Decision.no(early.get());
    Limit idle =
        new Limit("line.too-many", line -> order.units(line).open() - order.units(line).started());
    Picking picking = Picking.ofOrAll(units, order, context, idle);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    return picking.units().isEmpty()
        ? Guards.no("processing.nothing-left", order)
        : Decision.on(order, context).then(new ProcessingStarted(picking.units()));
  }
}
