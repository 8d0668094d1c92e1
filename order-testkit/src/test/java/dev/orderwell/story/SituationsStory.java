package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.PaymentFacts;
import dev.orderwell.workflow.ZeroTotal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Twenty situations in which one status for everything would lie. Those that need an order to be
 * edited are told by the facts that an edit would leave; the command waits for S3.9.
 */
class SituationsStory {
  private static final Actor SYSTEM = Actor.system("provider");

  private final Shop shop = new Shop();

  private static NewOrder.Builder costing(String amount) {
    return NewOrder.in("EUR")
        .customer("Léa Martin", "lea@example.com")
        .line("A", "Lamp", 1, amount);
  }

  private OrderId hundred() {
    return shop.placed(costing("100.00"));
  }

  private void stands(
      OrderId id, OrderCategory order, PaymentCategory payment, FulfilmentCategory goods) {
    Order now = shop.order(id);
    assertThat(now.statuses().order().category()).isEqualTo(order);
    assertThat(now.statuses().payment().category()).isEqualTo(payment);
    assertThat(now.statuses().fulfilment().category()).isEqualTo(goods);
  }

  /** What an edit would leave of an order over 100.00: another total over the same ledgers. */
  private static PaymentCategory edited(String total, String captured, String refunded) {
    return new PaymentFacts(
            false,
            eur(total),
            eur(captured),
            eur(refunded),
            eur("0.00"),
            eur("0.00"),
            null,
            ZeroTotal.PAID)
        .category();
  }

  @Test
  @DisplayName("1. Authorised 100, captured 40, cancelled, rest voided")
  void partCapturedThenCancelled() {
    OrderId id = hundred();
    shop.run(
        id,
        RecordPayment.authorized("demo", "p"),
        RecordPayment.captured("demo", "p").amount("40.00"),
        CancelOrder.because("Changed her mind"));
    stands(
        id,
        OrderCategory.CANCELLED,
        PaymentCategory.PARTIALLY_PAID,
        FulfilmentCategory.WILL_NOT_DELIVER);
    assertThat(shop.order(id).payments().get(0).voided()).isEqualTo(eur("60.00"));
    assertThat(shop.order(id).balance()).isEqualTo(eur("-40.00"));
    assertThat(shop.orders.actions(ANA, id).get(0).name())
        .as("S0.13 the refund is the suggested step")
        .isEqualTo("refund");
    shop.run(id, NewRefund.proposed().issue());
    stands(
        id, OrderCategory.CANCELLED, PaymentCategory.REFUNDED, FulfilmentCategory.WILL_NOT_DELIVER);
  }

  @Test
  @DisplayName("2. Void under way: authorised until the provider answers, and explained")
  void voidUnderWay() {
    OrderId id = hundred();
    shop.payments.answers(new PaymentOutcome.Unknown("time-out"));
    shop.run(id, RecordPayment.authorized("demo", "p"), CancelOrder.because("Sold out"));
    stands(
        id,
        OrderCategory.CANCELLED,
        PaymentCategory.AUTHORIZED,
        FulfilmentCategory.WILL_NOT_DELIVER);
    assertThat(shop.orders.explain(ANA, id).describe(Locale.ENGLISH))
        .contains("whether 100.00 EUR was released");
    shop.orders.execute(SYSTEM, id, RecordPayment.voided("demo", "p"));
    stands(
        id,
        OrderCategory.CANCELLED,
        PaymentCategory.CANCELLED,
        FulfilmentCategory.WILL_NOT_DELIVER);
    assertThat(cause(id)).isEqualTo(PaymentCancellation.ORDER_CANCELLED);
  }

  @Test
  @DisplayName(
      "3. Paid, edited up: partially paid, the difference is due (the edit waits for S3.9)")
  void editedUp() {
    assertThat(edited("120.00", "100.00", "0.00")).isEqualTo(PaymentCategory.PARTIALLY_PAID);
  }

  @Test
  @DisplayName("4. Part refunded, edited up: still partially refunded (the edit waits for S3.9)")
  void refundedThenEditedUp() {
    assertThat(edited("120.00", "100.00", "20.00")).isEqualTo(PaymentCategory.PARTIALLY_REFUNDED);
  }

  @Test
  @DisplayName(
      "5. Edited down and settled: what was overpaid and returned is no refund (the edit waits for S3.9)")
  void editedDownAndSettled() {
    assertThat(edited("80.00", "80.00", "0.00")).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName("6. Duplicate payment returned: paid before and after")
  void duplicateReturned() {
    OrderId id = hundred();
    shop.run(
        id,
        RecordPayment.captured("demo", "p_1"),
        RecordPayment.captured("demo", "p_2").amount("100.00"));
    assertThat(shop.order(id).balance()).isEqualTo(eur("-100.00"));
    assertThat(shop.orders.actions(ANA, id).get(0).name()).isEqualTo("refund");
    shop.run(id, NewRefund.overpayment().issue());
    stands(
        id,
        OrderCategory.IN_PROGRESS,
        PaymentCategory.PAID,
        FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(shop.order(id).balance()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("7. Record-only refund, then a capture arrives: nothing hides the money")
  void captureAfterMark() {
    OrderId id = hundred();
    shop.run(
        id, RecordPayment.captured("demo", "p_1"), NewRefund.everything().recordOnly().issue());
    assertThat(shop.order(id).statuses().payment().category()).isEqualTo(PaymentCategory.REFUNDED);
    shop.orders.execute(SYSTEM, id, RecordPayment.captured("demo", "p_2").amount("100.00"));
    assertThat(shop.order(id).statuses().payment().category())
        .isEqualTo(PaymentCategory.PARTIALLY_REFUNDED);
    assertThat(shop.order(id).netPaid()).isEqualTo(eur("100.00"));
  }

  @Test
  @DisplayName("8. Chargeback lost, then won after all")
  void chargeback() {
    OrderId id = hundred();
    shop.run(id, RecordPayment.captured("demo", "p"), Ship.remaining());
    shop.run(id, RecordChargeback.opened(1, "dp_1", "100.00"));
    assertThat(payment(id)).as("nobody knows yet").isEqualTo(PaymentCategory.PAID);
    shop.run(id, RecordChargeback.lost(1, "dp_1"));
    assertThat(payment(id)).isEqualTo(PaymentCategory.REFUNDED);
    shop.run(id, RecordChargeback.won(1, "dp_1"));
    stands(id, OrderCategory.IN_PROGRESS, PaymentCategory.PAID, FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName("9. Zero total edited: something is due now (the edit waits for S3.9)")
  void zeroTotalEdited() {
    assertThat(edited("0.00", "0.00", "0.00")).isEqualTo(PaymentCategory.PAID);
    assertThat(edited("10.00", "0.00", "0.00")).isEqualTo(PaymentCategory.AWAITING);
  }

  @Test
  @DisplayName("10. Paid, edited to 0: paid, and all of it overpaid (the edit waits for S3.9)")
  void editedToNothing() {
    assertThat(edited("0.00", "100.00", "0.00")).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName("11. S3.17 Declined, second attempt")
  void secondAttempt() {
    OrderId id = hundred();
    shop.run(id, RecordPayment.failed("demo", "p_1", "card_declined"));
    assertThat(payment(id)).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(cause(id)).isEqualTo(PaymentCancellation.ATTEMPTS_ENDED);
    shop.run(id, RecordPayment.captured("demo", "p_2"));
    assertThat(payment(id)).isEqualTo(PaymentCategory.PAID);
    assertThat(cause(id)).isNull();
  }

  @Test
  @DisplayName("12. Cancelled while pending: the money that comes all the same is seen")
  void cancelledWhilePending() {
    OrderId id = hundred();
    shop.run(id, RecordPayment.pending("demo", "p"), CancelOrder.because("Too late"));
    stands(
        id, OrderCategory.CANCELLED, PaymentCategory.PENDING, FulfilmentCategory.WILL_NOT_DELIVER);
    shop.orders.execute(SYSTEM, id, RecordPayment.captured("demo", "p"));
    stands(id, OrderCategory.CANCELLED, PaymentCategory.PAID, FulfilmentCategory.WILL_NOT_DELIVER);
    assertThat(shop.order(id).balance()).isEqualTo(eur("-100.00"));
  }

  @Test
  @DisplayName("13. Direct debit bounced: not paid any more, and the merchant hears of it")
  void bounced() {
    OrderId id = hundred();
    shop.run(id, RecordPayment.captured("demo", "p"), Ship.remaining());
    var told =
        shop.told(() -> shop.orders.execute(SYSTEM, id, RecordBounce.of(1, "insufficient_funds")));
    assertThat(told).singleElement().extracting("subject").asString().contains("bounced");
    stands(id, OrderCategory.IN_PROGRESS, PaymentCategory.CANCELLED, FulfilmentCategory.SHIPPED);
    assertThat(shop.order(id).balance()).isEqualTo(eur("100.00"));
    assertThat(shop.history(id)).contains("100.00 EUR of payment 1 bounced: insufficient_funds");
    assertThat(shop.refused(id, RecordBounce.of(1, "again")).code())
        .isEqualTo("payment.not-received");
    shop.run(id, RecordPayment.captured("demo", "p_2"));
    assertThat(payment(id)).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName("14. Refund succeeded, then failed: the money is the shop's again")
  void refundReversed() {
    OrderId id = hundred();
    shop.run(id, RecordPayment.captured("demo", "p"), NewRefund.everything().issue());
    assertThat(payment(id)).isEqualTo(PaymentCategory.REFUNDED);
    shop.orders.execute(
        SYSTEM, id, RecordRefundProgress.of(1, 1, OperationState.REVERSED).detail("no account"));
    assertThat(payment(id)).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName("15. Part shipped, rest cancelled: shipped")
  void restCancelled() {
    OrderId id = shop.placed();
    shop.run(id, Ship.units("TEE-M", 1), CallOffUnits.remaining().because("Sold out"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.refused(id, CancelOrder.because("x")).code()).isEqualTo("cancel.handed-over");
  }

  @Test
  @DisplayName("16. S3.28 All returned, not refunded: two axes, two answers")
  void returnedNotRefunded() {
    OrderId id = hundred();
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        MarkDelivered.all(),
        ReceiveReturn.everything());
    stands(id, OrderCategory.IN_PROGRESS, PaymentCategory.PAID, FulfilmentCategory.RETURNED);
  }

  @Test
  @DisplayName("17. Refunded, then shipped anyway: both are true")
  void refundedThenShipped() {
    OrderId id = hundred();
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        NewRefund.amount("A", "100.00").because("Our mistake").issue(),
        Ship.remaining());
    stands(id, OrderCategory.IN_PROGRESS, PaymentCategory.REFUNDED, FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName("18. S3.21 Digital and physical: the download is there at once, the book awaits")
  void digitalAndPhysical() {
    OrderId id =
        shop.placed(
            costing("24.00").line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL)));
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    Order order = shop.order(id);
    assertThat(order.units(order.lines().get(1)).delivered()).isEqualTo(1);
    shop.run(id, Ship.remaining());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName("19. S4.13 Pickup and shipped: half of it is with the customer")
  void pickupAndShipped() {
    OrderId id =
        shop.placed(
            costing("24.00")
                .line(NewLine.of("SOFA", "Sofa", 1, "900.00").delivery(Delivery.PICKUP)));
    shop.run(id, Ship.units("SOFA", 1));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    shop.run(id, Ship.remaining(), MarkDelivered.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
  }

  @Test
  @DisplayName(
      "20. S4.17 Two vendors, one cancelled: complete when the other is; both cancelled: cancelled, without a completion mail")
  void twoVendorsOneCancelled() {
    Shop market = new Shop(SituationsStory::market);
    OrderId id = market.placed(twoVendors());
    market.run(id, RecordPayment.captured("demo", "p"));
    market.orders.execute(Shop.ACME, id, CallOffUnits.remaining().because("Sold out"));
    assertThat(market.statuses(id).order().category()).isEqualTo(OrderCategory.IN_PROGRESS);
    market.orders.execute(Shop.ZEN, id, Ship.remaining());
    var told = market.told(() -> market.orders.execute(Shop.ZEN, id, CompletePart.own()));
    assertThat(market.statuses(id).order().category()).isEqualTo(OrderCategory.COMPLETED);
    assertThat(told).singleElement().extracting("subject").asString().contains("terminée");

    OrderId none = market.placed(twoVendors());
    market.orders.execute(Shop.ACME, none, CallOffUnits.remaining());
    var cancelled =
        market.told(() -> market.orders.execute(Shop.ZEN, none, CallOffUnits.remaining()));
    assertThat(market.statuses(none).order().category()).isEqualTo(OrderCategory.CANCELLED);
    assertThat(cancelled).singleElement().extracting("subject").asString().contains("annulée");
  }

  private static OrdersBuilder market(OrdersBuilder builder) {
    return builder.settings(ShopPresets.marketplace());
  }

  private static NewOrder.Builder twoVendors() {
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer("Léa Martin", "lea@example.com")
        .line(NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme"))
        .line(NewLine.of("LAMP", "Lamp", 1, "80.00").vendor("zen"));
  }

  private PaymentCategory payment(OrderId id) {
    return (PaymentCategory) shop.statuses(id).payment().category();
  }

  private FulfilmentCategory fulfilment(OrderId id) {
    return (FulfilmentCategory) shop.statuses(id).fulfilment().category();
  }

  private @Nullable PaymentCancellation cause(OrderId id) {
    return shop.order(id).paymentCancellation().orElse(null);
  }
}
