package dev.orderwell.examples.benchmarks;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import java.util.Arrays;

/** An order that is placed and paid. */
final class SoldOrder {
  private static final Actor STAFF = Actor.staff("ana");
  private static final NewTax[] TAXES = {
    NewTax.rate("VAT", "20"), NewTax.rate("City tax", "1.5"), NewTax.rate("Green tax", "0.7")
  };

  private SoldOrder() {}

  /** One to five units a line, at 3.07 and up, with so many taxes contained. */
  static Order with(int lines, int taxes) {
    NewOrder.Builder order =
        NewOrder.in("EUR").customer("Léa Martin", "lea@example.com").shipping("Colissimo", "4.90");
    for (int i = 0; i < lines; i++) {
      order.line(
          NewLine.of("SKU-" + i, "Article " + i, 1 + i % 5, price(i))
              .taxes(Arrays.copyOf(TAXES, taxes)));
    }
    try (Orders orders = Orders.inMemory().build()) {
      OrderId id = orders.place(STAFF, order.taxIncluded(true).build()).id();
      orders.execute(STAFF, id, RecordPayment.captured("demo", "pay_1"));
      return whole(orders.find(STAFF, id).orElseThrow());
    }
  }

  private static String price(int line) {
    int cents = 307 + line * 37 % 9000;
    return cents / 100 + "." + cents / 10 % 10 + cents % 10;
  }

  private static Order whole(OrderView view) {
    if (view instanceof Order order) return order;
    throw new IllegalStateException("staff sees whole orders");
  }
}
