package dev.orderwell.story;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Outcome;
import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.workflow.Statuses;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** A small shop with everything plugged in, and short words for what the stories do. */
final class Shop {
  static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  static final Actor ANA = Actor.staff("ana");
  static final Actor LEA = Actor.customer("lea");
  static final Actor ACME = Actor.vendor("acme");
  static final Actor ZEN = Actor.vendor("zen");

  final SettableClock clock = SettableClock.at(NOW);
  final RecordingChannel channel = new RecordingChannel();
  final ScriptedPayments payments = ScriptedPayments.called("demo");
  final Orders orders;

  Shop() {
    this(builder -> builder);
  }

  Shop(UnaryOperator<OrdersBuilder> more) {
    this(new InMemoryOrderStore(), more);
  }

  Shop(OrderStore store, UnaryOperator<OrdersBuilder> more) {
    ShopSettings settings =
        ShopSettings.STANDARD
            .carriers(Carriers.NONE.with("colissimo", "https://track.example/{code}"))
            .merchantAddress("shop@example.com");
    OrdersBuilder builder =
        Orders.on(store).clock(clock).notify(channel).payments(payments).settings(settings);
    orders = more.apply(builder).build();
  }

  /** 2 T-shirts at 20.00, a mug at 12.50, shipping 4.90: 57.40 EUR. */
  static NewOrder.Builder teesAndMug() {
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer(NewCustomer.account("lea", "Léa Martin", "lea@example.com"))
        .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
        .line("TEE-M", "T-shirt bio M", 2, "20.00")
        .line("MUG", "Mug émaillé", 1, "12.50")
        .shipping("Colissimo", "4.90");
  }

  OrderId placed() {
    return placed(teesAndMug());
  }

  OrderId placed(NewOrder.Builder order) {
    return orders.place(ANA, order.build()).id();
  }

  Order run(OrderId id, OrderCommand... commands) {
    for (OrderCommand command : commands) orders.execute(ANA, id, command);
    return order(id);
  }

  Rejection refused(OrderId id, OrderCommand command) {
    return refused(ANA, id, command);
  }

  Rejection refused(Actor actor, OrderId id, OrderCommand command) {
    Order before = order(id);
    Outcome outcome = orders.attempt(actor, id, command, CommandOptions.NONE);
    if (!(outcome instanceof Outcome.Rejected rejected)) {
      throw new AssertionError("accepted: " + command);
    }
    if (!order(id).equals(before)) throw new AssertionError("a refusal has changed the order");
    return rejected.rejection();
  }

  /** The messages of what is done here, without those that came before. */
  List<Message> told(Runnable doing) {
    int before = channel.messages().size();
    doing.run();
    return channel.messages().subList(before, channel.messages().size());
  }

  Order order(OrderId id) {
    return (Order) orders.find(ANA, id).orElseThrow();
  }

  Statuses statuses(OrderId id) {
    return order(id).statuses();
  }

  List<String> history(OrderId id) {
    return orders.history(ANA, id).stream().map(entry -> entry.describe(Locale.ENGLISH)).toList();
  }

  static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
