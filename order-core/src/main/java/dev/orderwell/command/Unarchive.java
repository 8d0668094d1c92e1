package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderUnarchived;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;

/**
 * Fetches an order back into the active lists.
 *
 * <p>Refused: {@code order.not-archived}.
 */
public record Unarchive() implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (!order.isArchived()) return Guards.no("order.not-archived", order);
    return Decision.on(order, context).then(new OrderUnarchived());
  }
}
