package dev.orderwell.examples.quickstart;

import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import java.util.List;
import java.util.Random;

/**
 * Refunds orders in random steps until nothing is left. Their invoices were paid by hand, so they
 * are paid back by hand, and somebody says so.
 */
record GivingBack(Orders orders, Latency latency, RefundChoice choice) {
  private static final long SEED = 830;

  static GivingBack of(Orders orders, Latency latency) {
    return new GivingBack(orders, latency, new RefundChoice(new Random(SEED)));
  }

  void refund(List<OrderId> ids, ProgressBar progress) {
    for (OrderId id : ids) {
      while (order(id).refundBasis().left().isPositive()) step(id);
      progress.step();
    }
  }

  private void step(OrderId id) {
    Order order = order(id);
    int number = order.refundLedger().nextNumber();
    latency.measure(() -> orders.execute(Import.CLERK, id, choice.of(order).issue()));
    if (order(id).refunds().get(number - 1).total().isZero()) return;
    ConfirmManualRefund paidBack = ConfirmManualRefund.of(number, "transfer " + number);
    latency.measure(() -> orders.execute(Import.CLERK, id, paidBack));
  }

  private Order order(OrderId id) {
    return (Order) orders.find(Import.CLERK, id).orElseThrow();
  }
}
