package dev.orderwell.testkit.canaries;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.NOW;

import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.CountingIds;
import dev.orderwell.testkit.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An order is paid, captured, refunded, called off and erased, whatever its provider does. */
final class Course {
  /** As many as the longest wait of the library takes. */
  private static final int DAYS = 40;

  static final RawWebhook RAW =
      new RawWebhook(
          Canary.EVERYTHING.getBytes(StandardCharsets.UTF_8),
          Map.of(
              "Signature", List.of(Canary.EVERYTHING), "Authorization", List.of("whsec_quetzal")),
          NOW);

  final LoosePlugin plugin;
  final LooseNeighbours neighbours;
  final Orders orders;
  final OrderStore store;
  final OrderId id;
  private final SettableClock clock = SettableClock.at(NOW);
  private final Net net;

  Course(OrderStore store, Manner manner, Net net) {
    plugin = new LoosePlugin(manner);
    neighbours = new LooseNeighbours(manner);
    this.store = store;
    this.net = net;
    orders =
        Orders.on(store)
            .clock(clock)
            .ids(new CountingIds())
            .notify(neighbours)
            .inventory(neighbours)
            .payments(plugin)
            .providerDeadline(Duration.ofMillis(50))
            .settings(ShopSettings.STANDARD.merchantAddress("shop@example.com"))
            .build();
    id = orders.place(ANA, CanaryOrder.input()).id();
  }

  void run() {
    ask(RecordPayment.captured("loose", "pay_1").amount("25.00"));
    ask(RecordPayment.authorized("loose", "pay_2").amount("20.00"));
    ask(NewRefund.goodwill("5.00").issue(), CapturePayment.of(2));
    ask(NewRefund.goodwill("2.00").issue());
    hear();
    ask(CallOffPayment.because("changed"));
    pass(Duration.ofMinutes(5));
    pass(Duration.ofHours(1));
    look();
    for (int i = 0; i < DAYS; i++) pass(Duration.ofDays(1));
    hear();
    ask(RerouteRefund.byHand(1, 1), GiveUpRefund.of(1), GiveUpRefund.of(2));
    ask(CancelOrder.because("too late"));
    look();
    ask(new EraseCustomer());
    look();
    orders.close();
  }

  private void look() {
    new Looking(this, net).look();
  }

  void ask(OrderCommand... commands) {
    for (OrderCommand command : commands) net.trying(() -> orders.execute(ANA, id, command));
  }

  private void pass(Duration time) {
    clock.advance(time);
    net.trying(() -> orders.instructions().run(CRON, 100));
  }

  /** A message in the plug-in's manner, and some that it has verified. */
  private void hear() {
    hearOne();
    Events.about(plugin.calls)
        .forEach(
            event -> {
              plugin.tells(event);
              hearOne();
            });
  }

  void hearOne() {
    net.trying(() -> orders.webhooks().take("loose", RAW));
  }
}
