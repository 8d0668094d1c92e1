package dev.orderwell.action;

import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.party.Role;
import dev.orderwell.workflow.OrderCategory;
import java.util.List;

/** Questions about where an order is, as people ask them before they do something. */
final class Situation {
  private Situation() {}

  static boolean isLive(Order order) {
    return order.isPlaced() && !order.isCancelled();
  }

  static boolean isHeld(Order order) {
    return order.statuses().order().category() == OrderCategory.ON_HOLD;
  }

  /** Units of the actor's own lines that are still to be handed over in one way. */
  static boolean hasOpen(Order order, DecisionContext context, Delivery way) {
    return isLive(order)
        && context.open(order).stream()
            .anyMatch(line -> line.delivery() == way && order.units(line).open() > 0);
  }

  static boolean hasOpen(Order order, DecisionContext context) {
    return isLive(order)
        && context.open(order).stream().anyMatch(line -> order.units(line).open() > 0);
  }

  static boolean isAllHandedOver(Order order) {
    return order.lines().stream().allMatch(line -> order.units(line).open() == 0);
  }

  /** A parcel of the actor's own lines has left and has not arrived. */
  static boolean isOnTheWay(Order order, DecisionContext context) {
    List<Integer> own = context.open(order).stream().map(OrderLine::number).toList();
    return order.parcels().stream()
        .filter(parcel -> own.containsAll(parcel.units().keySet()))
        .anyMatch(parcel -> parcel.state().isOnItsWay());
  }

  /** Something can come back. */
  static boolean isOut(Order order, DecisionContext context) {
    return context.open(order).stream().anyMatch(line -> isOut(order, line));
  }

  private static boolean isOut(Order order, OrderLine line) {
    return order.units(line).handedOver() > order.units(line).returned();
  }

  static boolean isMoneyDue(Order order) {
    return isLive(order) && order.balance().isPositive() && !order.facts().isCovered();
  }

  static boolean isRefundDue(Order order) {
    return order.balance().isNegative();
  }

  /** The customer has something that can be sent back. */
  static boolean isReturnable(Order order) {
    return order.lines().stream()
        .anyMatch(line -> line.delivery() != Delivery.NONE && isOut(order, line));
  }

  static boolean isVendor(DecisionContext context) {
    return context.actor().role() == Role.VENDOR;
  }
}
