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
import dev.orderwell.workflow.Workflow;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets an order go on where it was when it was stopped (X5). What would have followed from payments
 * that came meanwhile follows now.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code order.not-on-hold}.
 *
 * @param reason why, null if nobody says
 */
public record ReleaseOrder(
    @Size(min = 1, max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Releases it without a word.
   *
   * @return the command
   */
  public static ReleaseOrder now() {
    return new ReleaseOrder(null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    Status before = order.statuses().order();
    if (before.category() != OrderCategory.ON_HOLD) return Guards.no("order.not-on-hold", order);
    Workflow workflow = context.workflow(order);
    Status after =
        order.heldFrom().map(workflow::today).orElseGet(() -> workflow.entry(OrderCategory.NEW));
    return Decision.on(order, context)
        .then(new OrderMoved("release", before, after, reason, Manner.BY_HAND));
  }
}
