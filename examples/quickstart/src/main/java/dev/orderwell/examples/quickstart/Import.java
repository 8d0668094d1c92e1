package dev.orderwell.examples.quickstart;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;
import java.time.Instant;
import java.util.List;

/** Enters sales as orders with the dates they had: placed, paid in full, shipped if they were. */
record Import(Orders orders, Latency latency) {
  static final Actor CLERK = Actor.staff("clerk");

  void enter(List<Sale> sales, ProgressBar progress) {
    for (Sale sale : sales) {
      enter(sale);
      progress.step();
    }
  }

  private void enter(Sale sale) {
    OrderId id = latency.measure(() -> orders.place(CLERK, sale.order())).id();
    RecordPayment payment = RecordPayment.byHand("Invoice").on(sale.placedAt());
    latency.measure(() -> orders.execute(CLERK, id, payment));
    Instant shippedAt = sale.shippedAt();
    if (shippedAt == null) return;
    latency.measure(() -> orders.execute(CLERK, id, Ship.remaining().on(shippedAt)));
  }
}
