package dev.orderwell.examples.quickstart;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.demo.DemoPayments;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import java.util.Locale;

/** What README.md shows: the text there is this file's, and its output is compared in the build. */
public final class ReadmeExample {
  private ReadmeExample() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // README begins
    try (Orders orders = Orders.inMemory().payments(DemoPayments.approving()).build()) {
      Actor ana = Actor.staff("ana");
      NewOrder basket =
          NewOrder.in("EUR")
              .customer("Léa Martin", "lea@example.com")
              .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
              .line("TEE-M", "T-shirt M", 2, "20.00")
              .line("MUG", "Mug", 1, "12.50")
              .shipping("Colissimo", "4.90")
              .build();
      OrderId id = orders.place(Actor.customer(), basket).id();
      orders.execute(ana, id, RecordPayment.captured("demo", "pi_1"));
      orders.execute(ana, id, AddTag.of("gift", "#8E44AD"));
      orders.execute(ana, id, Ship.units("TEE-M", 2).tracking("dhl", "JD0146"));
      orders.execute(ana, id, NewRefund.units("MUG", 1).because("Out of stock").issue());
      try {
        orders.execute(ana, id, NewRefund.amount("TEE-M", "50.00").issue());
      } catch (RejectedException e) {
        System.out.println(e.rejection());
      }
      orders.history(ana, id).forEach(it -> System.out.println(it.describe(Locale.ENGLISH)));
    }
    // README ends
  }
}
