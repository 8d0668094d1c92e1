package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.event.OrderEvent.CustomerErased;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.line.OrderLine;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.sequence.Invariants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A shop with one order, in which everything that a customer can say is a canary. */
final class ErasingShop {
  private static final String CANARY = "ZQXJ";
  private static final Actor CUSTOMER = Actor.customer(CANARY);

  private final OrderStore store = new InMemoryOrderStore();
  private final RecordingChannel channel = new RecordingChannel();
  private final SettableClock clock = SettableClock.at(Fixtures.NOW);
  private final Orders orders =
      Fixtures.builder(store)
          .clock(clock)
          .notify(channel)
          .settings(ShopSettings.STANDARD.localDelivery(true).addressAfterShipping(true))
          .build();

  private final OrderId id;

  ErasingShop(NewOrder input, PlaceOrder.As as) {
    id = begin(input, as);
  }

  static NewOrder order(List<NewLine> lines, boolean account, boolean shipped) {
    NewAddress address =
        new NewAddress(CANARY, CANARY, List.of(CANARY), CANARY, CANARY, CANARY, "FR", CANARY);
    NewOrder.Builder order =
        NewOrder.in("EUR")
            .customer(
                new NewCustomer(CANARY, CANARY, account ? CANARY + "@example.com" : null, CANARY))
            .billTo(address)
            .client(CANARY, CANARY)
            .comment(CANARY)
            .utm(CANARY, CANARY)
            .attribute(CANARY, CANARY);
    if (shipped) order.shipTo(address).shipping(NewShipping.of("Colissimo", "4.90"));
    lines.forEach(order::line);
    return order.build();
  }

  private OrderId begin(NewOrder input, PlaceOrder.As as) {
    Actor actor = as == PlaceOrder.As.DRAFT ? Fixtures.ANA : CUSTOMER;
    PlaceOrder request = new PlaceOrder(input, as);
    return orders.deferred().attempt(actor, request, CommandOptions.id("click-1")).orThrow().id();
  }

  void take(Intent intent) {
    OrderCommand command = FreeText.in(intent.on(order()), CANARY);
    if (command.toString().contains("EraseCustomer")) return;
    for (Actor actor : List.of(CUSTOMER, Fixtures.ACME, Fixtures.BOLT, Fixtures.ANA)) {
      orders.deferred().attempt(actor, id, command);
    }
    if (order().version() % 3 == 0) orders.instructions().run(Fixtures.CRON, 2);
  }

  /** Whatever is still open is brought to an end somehow. */
  void finish() {
    if (!order().isPlaced()) return;
    say(ReleaseOrder.now());
    while (!order().isFinished()) {
      long version = order().version();
      order().refunds().forEach(refund -> finish(refund));
      say(RecordPayment.byHand("Cash"));
      Stream.of(Ship.remaining(), Deliver.all(), CallOffUnits.remaining())
          .forEach(command -> say(command));
      if (order().balance().isNegative()) say(NewRefund.proposed().byHand().issue());
      assertThat(order().version()).as("something more was done").isGreaterThan(version);
    }
  }

  private void finish(Refund refund) {
    say(RejectRefund.of(refund.number()));
    for (RefundLeg leg : refund.legs()) {
      RecordRefundProgress done =
          RecordRefundProgress.of(refund.number(), leg.number(), OperationState.SUCCEEDED)
              .reference("re_" + leg.number());
      orders.deferred().attempt(Fixtures.CRON, id, done);
      say(new ConfirmManualRefund(refund.number(), leg.number(), "by hand"));
    }
    say(GiveUpRefund.of(refund.number()));
  }

  private void say(OrderCommand command) {
    orders.deferred().attempt(Fixtures.ANA, id, FreeText.in(command, CANARY));
  }

  /** Erases, and looks at what there was and what there is. */
  void erase() {
    Order before = order();
    List<HistoryEntry> history = store.history(ShopId.MAIN, id);
    assertThat(DeepText.of(before, history)).contains(CANARY);
    OrderCommand parting = Batch.of(AddNote.toCustomer(CANARY), new EraseCustomer());
    orders.deferred().execute(Fixtures.ANA, id, parting);
    assertNothingIsLeft();
    assertThatTheRestIsAsItWas(before, history);
    assertThatNobodyIsTold();
    assertNothingIsLeft();
  }

  private void assertNothingIsLeft() {
    List<HistoryEntry> history = store.history(ShopId.MAIN, id);
    List<Object> all = new ArrayList<>(List.of(order(), history));
    all.add(store.pending(ShopId.MAIN, id));
    all.add(orders.details(Fixtures.ANA, id));
    all.add(orders.list(Fixtures.ANA, OrderQuery.all().withUnplaced()));
    all.add(orders.explain(Fixtures.ANA, id));
    for (HistoryEntry entry : history) {
      all.add(entry.describe(Locale.ENGLISH));
      all.add(entry.describe(Locale.FRENCH));
      all.add(CommandJson.canonical(entry.event()));
    }
    for (Actor actor : List.of(Fixtures.ACME, Fixtures.BOLT)) {
      all.add(orders.details(actor, id));
    }
    assertThat(DeepText.holding(CANARY, all.toArray())).isEmpty();
    assertThat(orders.find(CUSTOMER, id)).isEmpty();
    assertThat(orders.count(CUSTOMER, OrderQuery.all().withUnplaced())).isZero();
  }

  private void assertThatTheRestIsAsItWas(Order before, List<HistoryEntry> earlier) {
    Order after = order();
    List<HistoryEntry> history = store.history(ShopId.MAIN, id);
    assertThat(after.isErased()).isTrue();
    assertThat(history).hasSize(earlier.size() + 2);
    assertThat(history.get(earlier.size() + 1).event()).isEqualTo(new CustomerErased());
    assertThat(figures(after)).isEqualTo(figures(before));
    for (HistoryEntry entry : earlier) {
      HistoryEntry now = history.get(entry.number() - 1);
      assertThat(now.event()).isInstanceOf(entry.event().getClass());
      assertThat(List.of(now.number(), now.version(), now.at(), now.actor().role()))
          .isEqualTo(List.of(entry.number(), entry.version(), entry.at(), entry.actor().role()));
    }
    Invariants.check(after, history);
  }

  private static List<Object> figures(Order order) {
    List<Object> figures = new ArrayList<>();
    figures.add(order.number());
    figures.add(order.placedAt());
    figures.add(order.lines());
    figures.add(order.shipping());
    figures.add(order.fees());
    figures.add(order.totals());
    figures.add(order.payments());
    figures.add(order.refunded());
    order
        .refunds()
        .forEach(one -> figures.add(List.of(one.number(), one.state(), one.items(), one.at())));
    figures.add(order.balance());
    figures.add(order.parcels());
    figures.add(order.tags());
    figures.add(order.stock());
    figures.add(order.statuses());
    for (OrderLine line : order.lines()) figures.add(order.units(line));
    return figures;
  }

  /** What was asked for before ends visibly, and the merchant reads nobody's words. */
  private void assertThatNobodyIsTold() {
    int before = channel.messages().size();
    while (!store.pending(ShopId.MAIN, id).isEmpty()) {
      orders.instructions().run(Fixtures.CRON, 100);
      clock.advance(Duration.ofDays(1));
    }
    List<Message> told = channel.messages().subList(before, channel.messages().size());
    assertThat(told)
        .allMatch(message -> message.recipient().role() == Recipient.Role.MERCHANT)
        .noneMatch(message -> (message.subject() + message.text()).contains(CANARY));
  }

  private Order order() {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }
}
