package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.Tender;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.ZeroTotal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayingStory {
  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName("S1.15 S3.11 The payment status follows the money, row by row")
  void statusFollows() {
    assertThat(payment()).isEqualTo(PaymentCategory.AWAITING);
    shop.run(id, RecordPayment.pending("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.PENDING);
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.AUTHORIZED);
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("40.00"));
    assertThat(payment()).isEqualTo(PaymentCategory.PARTIALLY_PAID);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.order(id).payments()).hasSize(1);
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));
    assertThat(shop.order(id).balance()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("S0.7 A payment is registered by hand, at its own date")
  void byHand() {
    Instant monday = Instant.parse("2026-02-23T10:00:00Z");
    shop.run(id, RecordPayment.byHand("Virement").on(monday));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.order(id).payments().get(0).at()).isEqualTo(monday);
    assertThat(shop.orders.history(ANA, id))
        .filteredOn(entry -> entry.event() instanceof PaymentCaptured)
        .extracting(HistoryEntry::at, HistoryEntry::happenedAt)
        .containsExactly(tuple(Shop.NOW, monday));
    assertThat(shop.history(id))
        .contains("57.40 EUR received (Virement)", "Payment: Awaiting payment → Paid");
    assertThat(shop.refused(id, RecordPayment.byHand("Virement")).code())
        .isEqualTo("payment.nothing-due");
    assertThat(shop.refused(id, RecordPayment.byHand("x").on(Shop.NOW.plusSeconds(1))).code())
        .isEqualTo("time.in-future");
  }

  @Test
  @DisplayName("What a finer clock calls now is no future: instants are kept to the microsecond")
  void finerClocks() {
    shop.run(id, RecordPayment.byHand("Virement").on(Shop.NOW.plusNanos(999)));
    assertThat(shop.order(id).payments().get(0).at()).isEqualTo(Shop.NOW);
  }

  @Test
  @DisplayName("S3.17 The payment of an unpaid offline order is called off, the order goes on")
  void calledOff() {
    shop.run(id, CallOffPayment.because("A present"));
    assertThat(payment()).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(shop.order(id).paymentCancellation()).contains(PaymentCancellation.CALLED_OFF);
    assertThat(shop.order(id).isCancelled()).isFalse();
    assertThat(shop.refused(id, CallOffPayment.because("again")).code())
        .isEqualTo("payment.called-off-already");
    shop.run(id, RecordPayment.byHand("Cash after all"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    OrderId paid = shop.placed();
    shop.run(paid, RecordPayment.byHand("Cash"));
    assertThat(shop.refused(paid, CallOffPayment.because("x")).code())
        .isEqualTo("payment.received");
  }

  @Test
  @DisplayName("S3.15 S3.17 Declined, then a second attempt")
  void secondAttempt() {
    shop.run(id, RecordPayment.failed("demo", "pay_1", "card_declined"));
    assertThat(payment()).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(shop.order(id).paymentCancellation()).contains(PaymentCancellation.ATTEMPTS_ENDED);
    assertThat(shop.order(id).payments().get(0).failure()).isEqualTo("card_declined");
    shop.run(id, RecordPayment.pending("demo", "pay_2"));
    assertThat(payment()).isEqualTo(PaymentCategory.PENDING);
    shop.run(id, RecordPayment.captured("demo", "pay_2"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.order(id).payments())
        .extracting(Payment::state)
        .containsExactly(PaymentState.FAILED, PaymentState.CAPTURED);
  }

  @Test
  @DisplayName("S3.17 Authorised 100, captured 40, cancelled, rest voided")
  void capturedInPartThenCancelled() {
    OrderId hundred = shop.placed(NewOrder.in("EUR").line("A", "A", 1, "100.00"));
    shop.run(
        hundred,
        RecordPayment.authorized("demo", "pay_9"),
        RecordPayment.captured("demo", "pay_9").amount("40.00"));
    shop.run(hundred, CancelOrder.because("Changed her mind"));
    Payment payment = shop.order(hundred).payments().get(0);
    assertThat(payment.voided()).isEqualTo(eur("60.00"));
    assertThat(payment.state()).isEqualTo(PaymentState.CAPTURED);
    assertThat(shop.statuses(hundred).payment().category())
        .isEqualTo(PaymentCategory.PARTIALLY_PAID);
    assertThat(shop.payments.calls()).hasSize(1);
    assertThat(shop.payments.calls().get(0).amount()).isEqualTo(eur("60.00"));
    assertThat(Operation.orderOf(shop.payments.calls().get(0).key())).contains(hundred);
    assertThat(shop.order(hundred).balance()).as("what has to go back").isEqualTo(eur("-40.00"));
    assertThat(shop.history(hundred))
        .containsSubsequence(
            "Order cancelled: Changed her mind",
            "Release of 60.00 EUR requested (demo pay_9)",
            "Authorization of 60.00 EUR released");
  }

  @Test
  @DisplayName(
      "S3.17 An authorisation is voided on cancelling: the cause is the order's cancelling")
  void voidedOnCancelling() {
    shop.run(id, RecordPayment.authorized("demo", "pay_1"), CancelOrder.because("x"));
    assertThat(payment()).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(shop.order(id).paymentCancellation()).contains(PaymentCancellation.ORDER_CANCELLED);
  }

  @Test
  void aVoidThatIsRefusedUnknownOrByHandIsSaidSoAndStaysAuthorized() {
    shop.payments.answers(new PaymentOutcome.Declined("too_late"));
    shop.run(id, RecordPayment.authorized("demo", "pay_1"), CancelOrder.because("x"));
    assertThat(payment()).isEqualTo(PaymentCategory.AUTHORIZED);
    assertThat(shop.history(id))
        .anyMatch(line -> line.endsWith("not released (demo pay_1): too_late"));

    OrderId second = shop.placed();
    shop.payments.answers(new PaymentOutcome.Unknown("time-out"));
    shop.run(second, RecordPayment.authorized("demo", "pay_2"), CancelOrder.because("x"));
    assertThat(shop.history(second)).anyMatch(line -> line.startsWith("Nobody knows yet whether"));
    assertThat(shop.order(second).payments().get(0).voiding()).isTrue();

    OrderId third = shop.placed();
    shop.run(third, RecordPayment.authorized("nobody", "n_1"), CancelOrder.because("x"));
    assertThat(shop.history(third))
        .anyMatch(line -> line.contains("to be released by hand (nobody n_1): no such provider"));
    shop.run(third, RecordPayment.voided("nobody", "n_1"));
    assertThat(shop.statuses(third).payment().category()).isEqualTo(PaymentCategory.CANCELLED);
  }

  @Test
  void aVoidThatIsNeverSentIsTriedAgainAndEndsInSomebodysHands() {
    for (int i = 0; i < 8; i++) shop.payments.answers(new PaymentOutcome.NotSent("line is down"));
    shop.run(id, RecordPayment.authorized("demo", "pay_1"), CancelOrder.because("x"));
    for (int i = 0; i < 20; i++) {
      shop.clock.advance(Duration.ofDays(1));
      shop.orders.instructions().run(Actor.system("cron"), 10);
    }
    assertThat(shop.payments.calls())
        .hasSize(8)
        .extracting("key")
        .containsOnly(shop.payments.calls().get(0).key());
    assertThat(shop.history(id))
        .anyMatch(line -> line.endsWith("not released (demo pay_1): line is down"));
    assertThat(payment()).isEqualTo(PaymentCategory.AUTHORIZED);
  }

  @Test
  @DisplayName("X5 What is paid while it is on hold goes on where it was")
  void paidOnHold() {
    shop.run(id, MoveOrder.by("start"), HoldOrder.because("Ask her"));
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("10.00"), ReleaseOrder.now());
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.IN_PROGRESS);
  }

  @Test
  @DisplayName("Cancelled while pending: the provider has the last word")
  void cancelledWhilePending() {
    shop.run(id, RecordPayment.pending("demo", "pay_1"), CancelOrder.because("x"));
    assertThat(payment()).isEqualTo(PaymentCategory.PENDING);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.order(id).balance()).isEqualTo(eur("-57.40"));
  }

  @Test
  @DisplayName("Paid, then found to cost more: a payment below the total")
  void belowTheTotal() {
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("52.50"));
    assertThat(payment()).isEqualTo(PaymentCategory.PARTIALLY_PAID);
    assertThat(shop.order(id).balance()).isEqualTo(eur("4.90"));
    shop.run(id, RecordPayment.byHand("Cash"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    shop.run(id, RecordPayment.byHand("Cash").amount("5.00"));
    assertThat(shop.order(id).balance()).as("overpaid is a mark").isEqualTo(eur("-5.00"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName(
      "S3.16 A total of nothing is paid or awaits payment, as the shop says, frozen with the order")
  void zeroTotal() {
    NewOrder.Builder free = NewOrder.in("EUR").line("A", "Sample", 1, "0.00");
    assertThat(shop.statuses(shop.placed(free)).payment().category())
        .isEqualTo(PaymentCategory.PAID);
    Shop other =
        new Shop(builder -> builder.settings(ShopSettings.STANDARD.zeroTotal(ZeroTotal.AWAITING)));
    OrderId sample = other.placed(free);
    assertThat(other.statuses(sample).payment().category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(other.refused(sample, RecordPayment.byHand("x")).code())
        .isEqualTo("payment.nothing-due");
  }

  @Test
  @DisplayName("A donation is delivered once it is paid")
  void donation() {
    OrderId gift =
        shop.placed(
            NewOrder.in("EUR")
                .line(NewLine.of(null, "For the cats", 1, "25.00").kind(LineKind.DONATION)));
    assertThat(shop.statuses(gift).fulfilment().category())
        .isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    shop.run(gift, RecordPayment.captured("demo", "pay_1"));
    assertThat(shop.statuses(gift).fulfilment().category()).isEqualTo(FulfilmentCategory.DELIVERED);
  }

  @Test
  void anAuthorizationIsCapturedOnlyOnceAndNeverAboveWhatWasPromised() {
    shop.run(id, RecordPayment.authorized("demo", "pay_1").amount("50.00"));
    assertThat(shop.refused(id, RecordPayment.captured("demo", "pay_1").amount("50.01")).toString())
        .isEqualTo(
            "payment.exceeds-authorized: Order A-1001: 50.01 EUR is more than the 50.00 EUR that are still authorized.");
    assertThat(shop.refused(id, RecordPayment.authorized("demo", "pay_1")).code())
        .isEqualTo("payment.recorded-already");
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertThat(shop.refused(id, RecordPayment.captured("demo", "pay_1")).code())
        .isEqualTo("payment.recorded-already");
    assertThat(shop.refused(id, RecordPayment.failed("demo", "pay_1", "x")).code())
        .isEqualTo("payment.recorded-already");
  }

  @Test
  void anAuthorizationThatIsVoidedOrExpiresEndsTheAttempt() {
    shop.run(id, RecordPayment.authorized("demo", "pay_1"), RecordPayment.expired("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(shop.history(id)).contains("Authorization of 57.40 EUR expired");
    assertThat(shop.refused(id, RecordPayment.voided("demo", "pay_1")).code())
        .isEqualTo("payment.nothing-open");
    assertThat(shop.refused(id, RecordPayment.voided("demo", "pay_7")).code())
        .isEqualTo("payment.nothing-open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "-1.00", "1.001", "10000000000000.01"})
  void anAmountIsAboveZeroInTheOrdersCurrencyAndWithinBounds(String amount) {
    assertThat(shop.refused(id, RecordPayment.captured("demo", "pay_1").amount(amount)).code())
        .isEqualTo("payment.amount");
  }

  @Test
  void nothingIsPaidBeforeTheOrderIsPlaced() {
    OrderId draft = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    assertThat(shop.refused(draft, RecordPayment.byHand("Cash")).code())
        .isEqualTo("order.not-placed");
    shop.run(draft, PlaceUnplaced.now(), RecordPayment.byHand("Cash"));
    assertThat(shop.statuses(draft).payment().category()).isEqualTo(PaymentCategory.PAID);
  }

  @Test
  @DisplayName("A gift card pays a part, a card the rest, and the history says which was which")
  void giftCardAndCard() {
    shop.run(id, RecordPayment.giftCard("GC-7F3K").amount("25.00"));
    assertThat(payment()).isEqualTo(PaymentCategory.PARTIALLY_PAID);
    shop.run(id, RecordPayment.storeCredit("lea").amount("10.00"));
    shop.run(
        id, RecordPayment.authorized("demo", "pay_1"), RecordPayment.captured("demo", "pay_1"));
    assertThat(payment()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.order(id).balance()).isEqualTo(eur("0.00"));
    assertThat(shop.order(id).payments())
        .extracting(one -> one.method().provider(), one -> one.method().tender(), Payment::captured)
        .containsExactly(
            tuple(PaymentMethod.GIFT_CARD, Tender.GIFT_CARD, eur("25.00")),
            tuple(PaymentMethod.STORE_CREDIT, Tender.STORE_CREDIT, eur("10.00")),
            tuple("demo", Tender.MONEY, eur("22.40")));
    assertThat(shop.history(id))
        .contains(
            "25.00 EUR received (gift card GC-7F3K)",
            "10.00 EUR received (store credit lea)",
            "22.40 EUR received (demo pay_1)");
    assertThat(shop.orders.history(LEA, id))
        .extracting(entry -> entry.describe(Locale.FRENCH))
        .contains("25,00 EUR reçus (carte cadeau GC-7F3K)", "10,00 EUR reçus (avoir lea)");
    assertThat(shop.refused(id, RecordPayment.giftCard("GC-7F3K").amount("1.00")).code())
        .isEqualTo("payment.recorded-already");
  }

  @Test
  void peopleCallATenderAsTheyLikeAndAnyProviderMayTakeIt() {
    shop.run(
        id,
        RecordPayment.giftCard("GC-1").label("Carte de Noël").amount("1.00"),
        RecordPayment.byHand("Bon papier").tender(Tender.GIFT_CARD).amount("2.00"),
        RecordPayment.captured("demo", "g_1").tender(Tender.GIFT_CARD).amount("3.00"));
    assertThat(shop.history(id))
        .contains(
            "1.00 EUR received (Carte de Noël GC-1)",
            "2.00 EUR received (Bon papier)",
            "3.00 EUR received (gift card g_1)");
  }

  @Test
  void aPaymentKeepsTheTenderItBeganWith() {
    shop.run(
        id,
        RecordPayment.authorized("demo", "g_1").tender(Tender.GIFT_CARD).amount("20.00"),
        RecordPayment.captured("demo", "g_1"),
        RecordPayment.pending("demo", "pay_1").amount("10.00"),
        RecordPayment.captured("demo", "pay_1").tender(Tender.STORE_CREDIT),
        RecordPayment.pending("demo", "g_2").tender(Tender.STORE_CREDIT),
        RecordPayment.failed("demo", "g_2", "empty"));
    assertThat(shop.order(id).payments())
        .extracting(one -> one.method().tender())
        .containsExactly(Tender.GIFT_CARD, Tender.MONEY, Tender.STORE_CREDIT);
    assertThat(shop.history(id))
        .contains(
            "20.00 EUR authorized (gift card g_1)",
            "20.00 EUR received (gift card g_1)",
            "10.00 EUR received (demo pay_1)",
            "Payment failed (store credit g_2): empty");
  }

  private PaymentCategory payment() {
    return (PaymentCategory) shop.statuses(id).payment().category();
  }
}
