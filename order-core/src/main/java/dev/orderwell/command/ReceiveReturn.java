package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.stock.Restock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that units have come back, and in which condition (X2, S3.28, S4.28). A return may come
 * without having been announced, and one that was announced may come in several parts; what has not
 * come stays open. What can be sold again goes back on the stock, unless the shop never does that.
 * No money is given back by this.
 *
 * <pre>{@code
 * ReceiveReturn.resalable("MUG", 1).andDamaged("TEE-M", 1)
 * ReceiveReturn.of(1)
 * }</pre>
 *
 * <p>Refused: {@code order.not-placed}, {@code return.unknown}, which is also the answer to a
 * return of somebody else's units; {@code line.unknown}, {@code line.ambiguous}; {@code
 * return.too-many} for units that were not handed over or have come back already; {@code
 * return.nothing-left}.
 *
 * @param announced the number of the return that was announced, null if none was
 * @param resalable what can be sold again; if nothing is named here nor under {@code damaged}, all
 *     that is still to come of the announced return, or all that the customer has
 * @param damaged what cannot be sold again
 * @param reason why, null if nobody says; customers do not see it
 */
public record ReceiveReturn(
    @Min(1) @Nullable Integer announced,
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> resalable,
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> damaged,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * All that is still to come of an announced return has come, resalable.
   *
   * @param announced the return's number
   * @return the command
   */
  public static ReceiveReturn of(int announced) {
    return new ReceiveReturn(announced, List.of(), List.of(), null);
  }

  /**
   * All that the customer has is back, resalable.
   *
   * @return the command
   */
  public static ReceiveReturn everything() {
    return new ReceiveReturn(null, List.of(), List.of(), null);
  }

  /**
   * Units of the line with this SKU are back and can be sold again.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static ReceiveReturn resalable(String sku, int count) {
    return everything().andResalable(sku, count);
  }

  /**
   * Units of a line are back and can be sold again.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static ReceiveReturn resalable(int line, int count) {
    return everything().andResalable(line, count);
  }

  /**
   * Units of the line with this SKU are back and cannot be sold again.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static ReceiveReturn damaged(String sku, int count) {
    return everything().andDamaged(sku, count);
  }

  /**
   * Units of a line are back and cannot be sold again.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static ReceiveReturn damaged(int line, int count) {
    return everything().andDamaged(line, count);
  }

  /**
   * The same with more units that can be sold again.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public ReceiveReturn andResalable(String sku, int count) {
    return andResalable(new UnitPick(null, sku, count));
  }

  /**
   * The same with more units that can be sold again.
   *
   * @param line the line's number
   * @param count how many
   * @return a copy
   */
  public ReceiveReturn andResalable(int line, int count) {
    return andResalable(new UnitPick(line, null, count));
  }

  /**
   * The same with more units that cannot be sold again.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public ReceiveReturn andDamaged(String sku, int count) {
    return andDamaged(new UnitPick(null, sku, count));
  }

  /**
   * The same with more units that cannot be sold again.
   *
   * @param line the line's number
   * @param count how many
   * @return a copy
   */
  public ReceiveReturn andDamaged(int line, int count) {
    return andDamaged(new UnitPick(line, null, count));
  }

  /**
   * The same as a part of an announced return.
   *
   * @param number the return's
   * @return a copy
   */
  public ReceiveReturn announcedAs(int number) {
    return new ReceiveReturn(number, resalable, damaged, reason);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public ReceiveReturn because(String text) {
    return new ReceiveReturn(announced, resalable, damaged, text);
  }

  private ReceiveReturn andResalable(UnitPick pick) {
    return new ReceiveReturn(announced, plus(resalable, List.of(pick)), damaged, reason);
  }

  private ReceiveReturn andDamaged(UnitPick pick) {
    return new ReceiveReturn(announced, resalable, plus(damaged, List.of(pick)), reason);
  }

  private static List<UnitPick> plus(List<UnitPick> some, List<UnitPick> more) {
    List<UnitPick> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return Decision.no(draft.get());
    Limit all = Returns.receivable(order);
    if (announced == null) {
      return received(order.fulfilmentLedger().nextReturn(), all, all, order, context);
    }
    Optional<Return> known = Returns.find(announced, order, context);
    return known.isEmpty()
        ? Decision.no(Returns.unknown(announced, order))
        : received(announced, Returns.announced(known.get(), order), all, order, context);
  }

  private Decision received(
      int number, Limit expected, Limit possible, Order order, DecisionContext context) {
    boolean unnamed = resalable.isEmpty() && damaged.isEmpty();
    Picking picking =
        unnamed
            ? Picking.all(order, context, expected)
            : Picking.of(plus(resalable, damaged), order, context, possible);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("return.nothing-left", order);
    Map<Integer, Integer> bad = Picking.of(damaged, order, context, possible).units();
    Map<Integer, Integer> good =
        unnamed ? picking.units() : Picking.of(resalable, order, context, possible).units();
    Decision.Yes received =
        Decision.on(order, context).then(new ReturnReceived(number, good, bad, reason));
    boolean never = context.settings().restock() == Restock.NEVER;
    return never ? received : Stock.putBack(received, good);
  }
}
