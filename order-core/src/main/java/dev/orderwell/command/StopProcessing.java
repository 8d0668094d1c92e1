package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ProcessingStopped;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that units are not being worked on after all; they are as open as before (X1).
 *
 * <p>Refused: {@code line.unknown}, {@code line.ambiguous}, {@code line.too-many}; {@code
 * processing.nothing-started}.
 *
 * @param units which, empty for all that were begun
 * @param reason why, null if nobody says; customers do not see it
 */
public record StopProcessing(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Stops work on units of the line with this SKU.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static StopProcessing units(String sku, int count) {
    return all().and(sku, count);
  }

  /**
   * Stops work on units of a line.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static StopProcessing units(int line, int count) {
    return all().and(line, count);
  }

  /**
   * Stops work on all that was begun.
   *
   * @return the command
   */
  public static StopProcessing all() {
    return new StopProcessing(List.of(), null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public StopProcessing and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public StopProcessing and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private StopProcessing and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new StopProcessing(more, reason);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public StopProcessing because(String text) {
    return new StopProcessing(units, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Limit begun = new Limit("line.too-many", line -> order.units(line).started());
    Picking picking = Picking.ofOrAll(units, order, context, begun);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    return picking.units().isEmpty()
        ? Guards.no("processing.nothing-started", order)
        : Decision.on(order, context).then(new ProcessingStopped(picking.units(), reason));
  }
}
