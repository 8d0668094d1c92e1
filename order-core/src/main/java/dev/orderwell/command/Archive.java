package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderArchived;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;

/**
 * Puts an order away (S0.19, S1.24). It leaves the active lists, keeps its statuses and is never
 * deleted.
 *
 * <p>Refused: {@code order.archived-already}; {@code archive.unfinished} where the shop wants it so
 * (S0.19).
 */
public record Archive() implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (order.isArchived()) return Guards.no("order.archived-already", order);
    boolean early = !context.settings().archiveUnfinished() && !order.isFinished();
    if (early) return Guards.no("archive.unfinished", order);
    return Decision.on(order, context).then(new OrderArchived());
  }
}
