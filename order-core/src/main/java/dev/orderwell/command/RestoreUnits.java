package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.refund.RefundLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says that units which had been called off will be handed over after all (X1). What was put back
 * of them is taken off the stock again.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code line.unknown}, {@code
 * line.ambiguous}; {@code line.too-many} for units that were not called off, or were refunded;
 * {@code restore.nothing-left}.
 *
 * @param units which, empty for all that were called off and not refunded
 * @param reason why; customers do not see it
 */
public record RestoreUnits(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Opens units of the line with this SKU again.
   *
   * @param sku of one line only
   * @param count how many
   * @param reason why
   * @return the command
   */
  public static RestoreUnits units(String sku, int count, String reason) {
    return new RestoreUnits(List.of(new UnitPick(null, sku, count)), reason);
  }

  /**
   * Opens units of a line again.
   *
   * @param line its number
   * @param count how many
   * @param reason why
   * @return the command
   */
  public static RestoreUnits units(int line, int count, String reason) {
    return new RestoreUnits(List.of(new UnitPick(line, null, count)), reason);
  }

  /**
   * Opens all again that was called off and not refunded.
   *
   * @param reason why
   * @return the command
   */
  public static RestoreUnits all(String reason) {
    return new RestoreUnits(List.of(), reason);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public RestoreUnits and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public RestoreUnits and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private RestoreUnits and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new RestoreUnits(more, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    Picking picking = Picking.ofOrAll(units, order, context, notRefunded(order));
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("restore.nothing-left", order);
    Decision.Yes open =
        Decision.on(order, context).then(new UnitsRestored(picking.units(), reason));
    return Stock.takeRestored(open, picking.units());
  }

  private static Limit notRefunded(Order order) {
    List<RefundLine> lines = order.refundBasis().lines();
    return new Limit(
        "line.too-many",
        line -> {
          RefundLine one = lines.get(line.number() - 1);
          return Math.max(0, Math.min(one.calledOff(), one.calledOffAndNotRefunded()));
        });
  }
}
