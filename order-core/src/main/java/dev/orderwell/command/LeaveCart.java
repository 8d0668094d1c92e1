package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.CartLeft;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;

/**
 * Says that the customer of a cart has left it, so that it counts as abandoned (S1.3, X6). {@link
 * PlaceUnplaced} still makes an order of it. Time does this, see {@link Deadline}; a host that
 * knows better may do it earlier.
 *
 * <p>Refused: {@code cart.not-open} if it is no cart, or was left or placed already.
 */
public record LeaveCart() implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    return order.isOpenCart()
        ? Decision.on(order, context).then(new CartLeft())
        : Guards.no("cart.not-open", order);
  }
}
