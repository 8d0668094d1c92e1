package dev.orderwell.command;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.workflow.Axis;

/** Where commands are decided: a pure function, the same for a preview and for the real thing. */
public final class Decider {
  private Decider() {}

  /**
   * Decides a command, takes stock and gives downloads if it is time, takes each axis into the
   * category that its facts ask for, lets the workflow react, and tells the customer of new
   * statuses.
   *
   * @param order as it is
   * @param command whose input is sound
   * @param context who asks, when, and what is known
   * @return yes with all that changes, or no with the reason
   */
  public static Decision decide(Order order, OrderCommand command, DecisionContext context) {
    Decision decision = step(order, command, context);
    return decision instanceof Decision.Yes yes ? StatusMails.after(order, yes.shown()) : decision;
  }

  /** One of several commands: all but what is said and shown in the end. */
  static Decision step(Order order, OrderCommand command, DecisionContext context) {
    Decision decision = command.decide(order, context);
    if (!(decision instanceof Decision.Yes yes)) return decision;
    Decision.Yes settled = Downloads.give(Stock.take(yes)).settled();
    return isLastWord(command) ? settled : Reactions.after(order, settled);
  }

  /**
   * Nothing answers to a move that somebody made; the commands of a batch were answered one by one.
   */
  private static boolean isLastWord(OrderCommand command) {
    return command instanceof MoveOrder
        || command instanceof ForceStatus
        || command instanceof HoldOrder
        || command instanceof SwitchWorkflow
        || command instanceof Batch
        || (command instanceof ChangeStatus change && change.axis() == Axis.ORDER);
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
        ? Reactions.after(null, Downloads.give(Stock.take(yes)).settled()).shown()
        : decision;
  }
}
