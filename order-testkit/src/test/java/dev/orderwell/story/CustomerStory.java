package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.WarnOfExpiry;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.testkit.RecordingInventory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Léa and Tom have accounts, a guest has none, and another shop's Léa is somebody else. */
class CustomerStory {
  private static final Actor TOM = Actor.customer("tom");

  private final Shop shop =
      new Shop(
          builder ->
              builder.settings(
                  ShopSettings.STANDARD
                      .carriers(Carriers.NONE.with("colissimo", "https://track.example/{code}"))
                      .merchantAddress("shop@example.com")
                      .warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1))));
  private final OrderId id = shop.placed();

  private static NewOrder.Builder toms() {
    return Shop.teesAndMug().customer(NewCustomer.account("tom", "Tom Petit", "tom@example.com"));
  }

  @Test
  @DisplayName("S2.9 The customer finds the tracking in the order, its details and its history")
  void tracking() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    shop.run(id, Ship.remaining().tracking("colissimo", "6A123"));
    Tracking tracking = new Tracking("colissimo", "6A123", "https://track.example/6A123");
    OrderDetails details = shop.orders.details(LEA, id).orElseThrow();
    for (OrderView seen : List.of(details.order(), shop.orders.find(LEA, id).orElseThrow())) {
      assertThat(seen.parcels().get(0).trackings()).containsExactly(tracking);
    }
    assertThat(details.history())
        .extracting(entry -> entry.describe(Locale.ENGLISH))
        .contains("Parcel 1 shipped: 2 × line 1, 1 × line 2 (colissimo 6A123)");
    assertThat(shop.orders.history(LEA, id)).isEqualTo(details.history());
    assertThat(shop.orders.list(LEA, OrderQuery.all()).rows())
        .extracting(row -> row.statuses().fulfilment().code())
        .containsExactly("shipped");
  }

  @Test
  @DisplayName("X8 A customer sees own orders, and nothing of anybody else's")
  void ownOrders() {
    OrderId toms = shop.orders.place(TOM, toms().build()).id();
    assertThat(shop.orders.list(LEA, OrderQuery.all()).rows())
        .extracting(OrderSummary::id)
        .containsExactly(id);
    assertThat(shop.orders.list(TOM, OrderQuery.all()).rows())
        .extracting(OrderSummary::id)
        .containsExactly(toms);
    assertThat(shop.orders.find(TOM, id)).isEmpty();
    assertThat(shop.orders.find(LEA.of("paris"), id)).isEmpty();
    assertThat(shop.orders.shop("paris").list(LEA.of("paris"), OrderQuery.all()).rows()).isEmpty();
    for (Actor stranger : List.of(TOM, Actor.customer(), LEA.of("paris"))) {
      for (OrderCommand command : List.of(note("Hello"), new CancelOrder(null, null))) {
        assertThat(shop.refused(stranger, id, command).code()).isEqualTo("order.unknown");
      }
    }
  }

  @Test
  @DisplayName("X8 A guest sees the order in the answer to placing it, and then no more")
  void guest() {
    NewOrder order =
        NewOrder.in("EUR").customer("Gus", "gus@example.com").line("A", "A", 1, "1").build();
    OrderView answer = shop.orders.place(Actor.customer(), order).order();
    assertThat(answer.totals().total()).isEqualTo(Shop.eur("1.00"));
    assertThat(shop.orders.find(Actor.customer(), answer.id())).isEmpty();
    assertThatThrownBy(() -> shop.orders.list(Actor.customer(), OrderQuery.all()))
        .hasMessageContaining("access.refused");
    assertThatThrownBy(() -> shop.orders.actions(Actor.customer(), answer.id()))
        .hasMessageContaining("order.unknown");
  }

  @Test
  @DisplayName("X8 What a payment provider says to the shop is not said to the customer")
  void payments() {
    shop.run(
        id,
        RecordPayment.failed("demo", "pay_1", "fraud_suspected"),
        RecordPayment.authorized("demo", "pay_2"));
    shop.orders.execute(Actor.system("cron"), id, new WarnOfExpiry(2));
    OrderDetails seen = shop.orders.details(LEA, id).orElseThrow();
    assertThat(seen.order().payments())
        .extracting(Payment::state)
        .containsExactly(PaymentState.FAILED, PaymentState.AUTHORIZED);
    assertThat(seen.order().payments()).allMatch(payment -> payment.failure() == null);
    assertThat(seen.order().payments()).allMatch(payment -> payment.expires() == null);
    assertThat(shop.order(id).payments().get(1).expires()).isNotNull();
    assertThat(seen.history())
        .extracting(HistoryEntry::event)
        .filteredOn(PaymentFailed.class::isInstance)
        .allMatch(failed -> ((PaymentFailed) failed).code().equals("–"));
    assertThat(shop.history(id)).anyMatch(line -> line.contains("fraud_suspected"));
  }

  @Test
  @DisplayName("X8 S4.24 Of a refund the customer reads what goes back and why, and of no trouble")
  void refunds() {
    shop.run(id, RecordPayment.byHand("Cash"));
    NewRefund asked = NewRefund.units("MUG", 1).because("Broken");
    shop.run(id, asked.internally("third time").because(RefundReason.Code.DEFECTIVE).request());
    assertThat(shop.orders.find(LEA, id).orElseThrow().refunds()).isEmpty();
    shop.run(id, ApproveRefund.of(1));
    OrderDetails seen = shop.orders.details(LEA, id).orElseThrow();
    assertThat(seen.order().refunds().get(0).reason().text()).isEqualTo("Broken");
    assertThat(seen.order().refunds().get(0).reason().internal()).isNull();
    assertThat(seen.order().refunds().get(0).legs())
        .extracting(RefundLeg::state)
        .containsExactly(OperationState.PENDING);
    assertThat(shop.order(id).refunds().get(0).legs())
        .extracting(RefundLeg::state)
        .containsExactly(OperationState.AWAITING_HAND);
  }

  @Test
  @DisplayName("X8 Nothing paid and nothing begun: the customer cancels, and both are told")
  void cancels() {
    List<Message> told =
        shop.told(() -> shop.orders.perform(LEA, id, "cancel", Map.of("reason", "Too slow")));
    assertThat(shop.order(id).isCancelled()).isTrue();
    assertThat(told)
        .extracting(message -> message.recipient().address())
        .containsExactly("lea@example.com", "shop@example.com");
    assertThat(told.get(1).text())
        .isEqualTo(
            "The customer has cancelled order A-1001 over 57.40 EUR. Nothing of it was paid or"
                + " begun. Too slow");
    assertThat(shop.orders.history(ANA, id)).anyMatch(entry -> entry.actor().equals(LEA));
    assertThat(shop.refused(LEA, id, new CancelOrder(null, null)).code())
        .isEqualTo("order.cancelled");
  }

  @Test
  @DisplayName("X8 Whether what a customer cancels goes back on the stock is up to the shop")
  void restocking() {
    Shop stocked = new Shop(builder -> builder.inventory(new RecordingInventory()));
    OrderId order = stocked.placed();
    assertThat(stocked.order(order).stock().held(1)).isEqualTo(2);
    stocked.orders.execute(LEA, order, CancelOrder.because("Changed my mind").restock(false));
    assertThat(stocked.order(order).stock().held(1)).isZero();
  }

  @Test
  @DisplayName("X8 Once anything was paid, promised or begun, the customer has to ask the shop")
  void tooLate() {
    List<OrderCommand> begun =
        List.of(
            RecordPayment.captured("demo", "pay_1").amount("0.01"),
            RecordPayment.authorized("demo", "pay_1"),
            RecordPayment.pending("demo", "pay_1"),
            StartProcessing.units("MUG", 1),
            MoveOrder.by("start"));
    for (OrderCommand command : begun) {
      OrderId order = shop.placed();
      shop.run(order, command);
      Rejection no = shop.refused(LEA, order, new CancelOrder(null, null));
      assertThat(no.code()).as("after %s", command).isEqualTo("cancel.too-late");
      Action cancel = shop.orders.actions(LEA, order).get(0);
      assertThat(cancel.whyNot()).contains(no);
    }
    assertThat(shop.run(shop.placed(), new CancelOrder(null, null)).isCancelled()).isTrue();
  }

  @Test
  @DisplayName("X2 X8 A customer announces what comes back, and the merchant is told")
  void returns() {
    assertThat(shop.refused(LEA, id, AnnounceReturn.units("MUG", 1)).code())
        .isEqualTo("return.too-many");
    shop.run(id, RecordPayment.captured("demo", "pay_1"), Ship.remaining());
    List<Message> told =
        shop.told(
            () ->
                shop.orders.execute(
                    LEA, id, AnnounceReturn.units("MUG", 1).because("Handle broken")));
    assertThat(told)
        .extracting(message -> message.recipient().address())
        .containsExactly("shop@example.com");
    assertThat(told.get(0).text()).endsWith("Handle broken");
    assertThat(shop.order(id).returns().get(0).reason()).isEqualTo("Handle broken");
    assertThat(shop.refused(LEA, id, AnnounceReturn.units("MUG", 1)).code())
        .isEqualTo("return.too-many");
    assertThat(shop.told(() -> shop.run(id, AnnounceReturn.units("TEE-M", 1))))
        .as("the shop knows what it has announced itself")
        .isEmpty();
  }

  @Test
  @DisplayName("X8 A customer writes to the shop: the merchant is told, and both read it")
  void writes() {
    List<Message> told =
        shop.told(() -> shop.orders.perform(LEA, id, "write", Map.of("text", "Ring twice")));
    assertThat(told).extracting(Message::text).containsExactly("Ring twice");
    assertThat(told.get(0).subject()).isEqualTo("The customer of order A-1001 has written");
    assertThat(shop.history(id)).contains("Note from the customer: Ring twice");
    assertThat(shop.orders.details(LEA, id).orElseThrow().notes())
        .satisfiesExactly(note -> assertThat(note.author()).isEqualTo(LEA));
    assertThat(shop.refused(LEA, id, AddNote.forStaff("x")).code()).isEqualTo("note.audience");
    assertThat(shop.refused(LEA, id, AddNote.forVendors("x")).code()).isEqualTo("note.audience");
    assertThat(shop.refused(LEA, id, note("x".repeat(5001))).code()).isEqualTo("note.too-long");
    shop.orders.execute(LEA, id, note("x".repeat(5000)));
    shop.run(id, note("x".repeat(5001)));
    OrderId cart = shop.orders.saveCart(LEA, Shop.teesAndMug().build()).id();
    assertThat(shop.refused(LEA, cart, note("x")).code()).isEqualTo("order.not-placed");
  }

  @Test
  @DisplayName("X8 A customer is offered what a customer may do, when it can be done")
  void offers() {
    assertThat(offered()).containsExactly("cancel", "write");
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertThat(offered()).containsExactly("cancel (cancel.too-late)", "write");
    shop.run(id, Ship.remaining());
    assertThat(offered())
        .containsExactly("announce-return", "cancel (cancel.handed-over)", "write");
    shop.run(id, new EraseCustomer());
    assertThatThrownBy(this::offered).hasMessageContaining("order.unknown");
  }

  private List<String> offered() {
    return shop.orders.actions(LEA, id).stream().map(Action::toString).toList();
  }

  private static AddNote note(String text) {
    return AddNote.toCustomer(text);
  }
}
