package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.input.PlainText;
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
import org.jspecify.annotations.Nullable;

/**
 * Says that units will not be handed over (S3.27). What they cost is not changed by this.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code line.unknown}, {@code
 * line.ambiguous}, {@code line.too-many}; {@code call-off.nothing-left}; {@code call-off.paid}
 * where nothing would be delivered, money has stayed, and the shop does not want that (S3.27).
 *
 * @param units which, empty for all that are left
 * @param reason why, null if nobody says
 * @param restock whether they go back on the stock, null for what the shop usually does
 */
public record CallOffUnits(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason,
    @Nullable Boolean restock)
    implements OrderCommand {
  /**
   * Calls units of the line with this SKU off.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static CallOffUnits units(String sku, int count) {
    return new CallOffUnits(List.of(new UnitPick(null, sku, count)), null, null);
  }

  /**
   * Calls units of a line off.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static CallOffUnits units(int line, int count) {
    return new CallOffUnits(List.of(new UnitPick(line, null, count)), null, null);
  }

  /**
   * Calls all units off that are left.
   *
   * @return the command
   */
  public static CallOffUnits remaining() {
    return new CallOffUnits(List.of(), null, null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public CallOffUnits and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public CallOffUnits and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private CallOffUnits and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new CallOffUnits(more, reason, restock);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public CallOffUnits because(String text) {
    return new CallOffUnits(units, text, restock);
  }

  /**
   * The same with a say in whether the units go back on the stock.
   *
   * @param back whether they do
   * @return a copy
   */
  public CallOffUnits restock(boolean back) {
    return new CallOffUnits(units, reason, back);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    Picking picking =
        units.isEmpty() ? Picking.left(order, context) : Picking.of(units, order, context);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("call-off.nothing-left", order);
    Decision.Yes off =
        Decision.on(order, context).then(new UnitsCalledOff(picking.units(), reason));
    boolean kept = off.order().fulfilmentFacts().due() == 0 && order.netPaid().isPositive();
    if (kept && !context.settings().callOffAllWhilePaid()) {
      return Guards.no("call-off.paid", order);
    }
    return Stock.isPutBack(restock, context) ? Stock.putBack(off, picking.units()) : off;
  }
}
