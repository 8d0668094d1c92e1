package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ReadyUndone;
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
 * Says that units do not wait at the counter after all; they are as open as before (X1).
 *
 * <p>Refused: {@code line.unknown}, {@code line.ambiguous}, {@code line.too-many}; {@code
 * ready.nothing-ready}.
 *
 * @param units which, empty for all that are ready
 * @param reason why, null if nobody says; customers do not see it
 */
public record UndoReady(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Units of the line with this SKU are not ready.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static UndoReady units(String sku, int count) {
    return all().and(sku, count);
  }

  /**
   * Units of a line are not ready.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static UndoReady units(int line, int count) {
    return all().and(line, count);
  }

  /**
   * Nothing is ready after all.
   *
   * @return the command
   */
  public static UndoReady all() {
    return new UndoReady(List.of(), null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public UndoReady and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public UndoReady and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private UndoReady and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new UndoReady(more, reason);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public UndoReady because(String text) {
    return new UndoReady(units, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Limit waiting = new Limit("line.too-many", line -> order.units(line).ready());
    Picking picking = Picking.ofOrAll(units, order, context, waiting);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    return picking.units().isEmpty()
        ? Guards.no("ready.nothing-ready", order)
        : Decision.on(order, context).then(new ReadyUndone(picking.units(), reason));
  }
}
