package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ReturnAnnounced;
import dev.orderwell.input.PlainText;
import dev.orderwell.instruction.MessageKind;
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
 * Says that the customer will send units back (X2). Nothing has come yet, and no money is given
 * back by this. If it is the customer who says so, the merchant is told (X8).
 *
 * <p>Refused: {@code order.not-placed}, {@code line.unknown}, {@code line.ambiguous}; {@code
 * return.too-many} for units that were not handed over, have come back or are announced already;
 * {@code return.nothing-left}.
 *
 * @param units which, empty for all that can still come back
 * @param reason why, null if nobody says; customers do not see it
 */
public record AnnounceReturn(
    @NotNull @Size(max = 10_000) List<@NotNull @Valid UnitPick> units,
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Announces units of the line with this SKU.
   *
   * @param sku of one line only
   * @param count how many
   * @return the command
   */
  public static AnnounceReturn units(String sku, int count) {
    return new AnnounceReturn(List.of(new UnitPick(null, sku, count)), null);
  }

  /**
   * Announces units of a line.
   *
   * @param line its number
   * @param count how many
   * @return the command
   */
  public static AnnounceReturn units(int line, int count) {
    return new AnnounceReturn(List.of(new UnitPick(line, null, count)), null);
  }

  /**
   * Announces all units that can still come back.
   *
   * @return the command
   */
  public static AnnounceReturn everything() {
    return new AnnounceReturn(List.of(), null);
  }

  /**
   * The same with units of another line.
   *
   * @param sku of one line only
   * @param count how many
   * @return a copy
   */
  public AnnounceReturn and(String sku, int count) {
    return and(new UnitPick(null, sku, count));
  }

  /**
   * The same with units of another line.
   *
   * @param line its number
   * @param count how many
   * @return a copy
   */
  public AnnounceReturn and(int line, int count) {
    return and(new UnitPick(line, null, count));
  }

  private AnnounceReturn and(UnitPick pick) {
    List<UnitPick> more = new ArrayList<>(units);
    more.add(pick);
    return new AnnounceReturn(more, reason);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public AnnounceReturn because(String text) {
    return new AnnounceReturn(units, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return Decision.no(draft.get());
    Limit limit = Returns.announceable(order);
    Picking picking =
        units.isEmpty()
            ? Picking.all(order, context, limit)
            : Picking.of(units, order, context, limit);
    if (picking.rejection() != null) return Decision.no(picking.rejection());
    if (picking.units().isEmpty()) return Guards.no("return.nothing-left", order);
    int number = order.fulfilmentLedger().nextReturn();
    Decision.Yes announced =
        Decision.on(order, context).then(new ReturnAnnounced(number, picking.units(), reason));
    return context.isByCustomer()
        ? announced.tell(MessageKind.RETURN_ANNOUNCED, number, reason)
        : announced;
  }
}
