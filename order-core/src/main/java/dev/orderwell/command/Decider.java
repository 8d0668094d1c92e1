package dev.orderwell.command;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;

/** Where commands are decided: a pure function, the same for a preview and for the real thing. */
public final class Decider {
  private Decider() {}

  /**
   * Decides a command, takes stock and gives downloads if it is time, and takes each axis into the
   * category that its facts ask for.
   *
   * @param order as it is
   * @param command whose input is sound
   * @param context who asks, when, and what is known
   * @return yes with all that changes, or no with the reason
   */
  public static Decision decide(Order order, OrderCommand command, DecisionContext context) {
    Decision decision = command.decide(order, context);
    return decision instanceof Decision.Yes yes
        ? Downloads.give(Stock.take(yes)).settled()
        : decision;
  }

  /**
   * Decides how an order begins.
   *
   * @param request whose input is sound
   * @param id given from outside
   * @param shop where
   * @param context who asks, when, and what is known
   * @return yes with the new order, or no with the reason
   */
  public static Decision open(
      PlaceOrder request, OrderId id, ShopId shop, DecisionContext context) {
    Decision decision = request.open(id, shop, context);
    return decision instanceof Decision.Yes yes
        ? Downloads.give(Stock.take(yes)).settled()
        : decision;
  }
}
