package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.input.PlainText;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls an order off as a whole (S1.27). All units are called off and go back on the stock, and
 * what providers have promised is let go. What was paid stays paid until it is refunded: the
 * balance says how much that is (S0.13).
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code cancel.handed-over} if
 * units have left: call off the rest instead.
 *
 * @param reason why, null if nobody says
 * @param restock whether its units go back on the stock, null for what the shop usually does (C1)
 */
public record CancelOrder(
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason,
    @Nullable Boolean restock)
    implements OrderCommand {
  /**
   * Cancels with a reason.
   *
   * @param reason why
   * @return the command
   */
  public static CancelOrder because(String reason) {
    return new CancelOrder(reason, null);
  }

  /**
   * The same with a say in whether its units go back on the stock.
   *
   * @param back whether they do
   * @return a copy
   */
  public CancelOrder restock(boolean back) {
    return new CancelOrder(reason, back);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    int handedOver = handedOver(order);
    if (handedOver > 0) {
      Rejection left = Rejection.of("cancel.handed-over", order).with("units", handedOver);
      return Decision.no(left);
    }
    Decision.Yes cancelled = Decision.on(order, context).then(new OrderCancelled(reason));
    Decision.Yes restocked =
        Stock.isPutBack(restock, context)
            ? Stock.putBack(cancelled, Picking.left(order, context).units())
            : cancelled;
    return Voids.request(restocked).tell(MessageKind.ORDER_CANCELLED, 0, reason);
  }

  static int handedOver(Order order) {
    FulfilmentLedger ledger = order.fulfilmentLedger();
    return order.lines().stream().mapToInt(line -> ledger.handedOver(line.number())).sum();
  }
}
