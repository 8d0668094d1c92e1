package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Status;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Stops an order for a reason (X5): nothing is handed over until it is released. Payments and
 * refunds go on.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.on-hold} if it is,
 * {@code hold.completed} if it is complete.
 *
 * @param reason why
 */
public record HoldOrder(@NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Stops it.
   *
   * @param reason why
   * @return the command
   */
  public static HoldOrder because(String reason) {
    return new HoldOrder(reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> against = Guards.live(order).or(() -> Guards.notHeld(order));
    if (against.isPresent()) return Decision.no(against.get());
    Status before = order.statuses().order();
    if (before.category() == OrderCategory.COMPLETED) return Guards.no("hold.completed", order);
    Status held = context.workflow(order).entry(OrderCategory.ON_HOLD);
    return Decision.on(order, context)
        .then(new OrderMoved("hold", before, held, reason, Manner.BY_HAND));
  }
}
