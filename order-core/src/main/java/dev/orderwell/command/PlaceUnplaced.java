package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an order of a draft, or of a cart whose customer has come back (S3.2).
 *
 * <p>Refused: {@code order.placed-already}, {@code order.erased}, {@code time.in-future}, {@code
 * time.too-early}.
 *
 * @param placedAt when, null for now
 */
public record PlaceUnplaced(@Nullable Instant placedAt) implements OrderCommand {
  /**
   * Places it now.
   *
   * @return the command
   */
  public static PlaceUnplaced now() {
    return new PlaceUnplaced(null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (order.isPlaced()) return Guards.no("order.placed-already", order);
    Optional<Rejection> refusal =
        Guards.notErased(order).or(() -> Guards.past(placedAt, context.now()));
    if (refusal.isPresent()) return Decision.no(refusal.get());
    Instant when = Guards.kept(placedAt, context.now());
    Decision.Yes placed =
        Decision.on(order, context).then(new UnplacedOrderPlaced(context.number(), when));
    return PlaceOrder.tellEverybody(placed);
  }
}
