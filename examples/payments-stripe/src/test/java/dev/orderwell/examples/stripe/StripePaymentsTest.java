package dev.orderwell.examples.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.PaymentOutcome.Unknown;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.payments.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Stripe answers, and what that means. */
class StripePaymentsTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  private final StripeServer stripe = new StripeServer();
  private final StripePayments payments = stripe.payments();

  @AfterEach
  void end() {
    stripe.close();
  }

  private PaymentOutcome refund(String key, String payment, String amount) {
    return payments.refund(new RefundCall(key, payment, Money.parse(amount), "A-17"));
  }

  @Test
  void aRefundIsAskedWithItsKeyAndLeavesItThere() {
    String payment = stripe.captured(TEN);
    refund("key-1", payment, "EUR 4.05");
    StripeServer.Asked asked = stripe.asked.get(0);
    assertThat(asked.path()).isEqualTo("/v1/refunds");
    assertThat(asked.key()).isEqualTo("key-1");
    assertThat(asked.form().fields())
        .containsOnly(
            Map.entry("payment_intent", payment),
            Map.entry("amount", "405"),
            Map.entry("metadata[orderwell]", "key-1"));
  }

  @Test
  void aCaptureIsNamedAsThePayment() {
    String payment = stripe.authorized(TEN);
    PaymentOutcome outcome =
        payments.capture(new CaptureCall("key-1", payment, Money.parse("EUR 9.99"), true, "A-17"));
    assertThat(outcome).isInstanceOf(Succeeded.class);
    assertThat(((Succeeded) outcome).reference()).isEqualTo(payment);
    assertThat(((Succeeded) outcome).amount()).isEqualTo(Money.parse("EUR 9.99"));
    assertThat(stripe.asked.get(0).form().fields())
        .containsEntry("amount_to_capture", "999")
        .containsEntry("metadata[orderwell]", "key-1");
  }

  @Test
  void aCaptureTellsWhenTheMoneyMovedAndNotWhenThePaymentBegan() {
    String payment = stripe.authorized(TEN);
    CaptureCall call = new CaptureCall("key-1", payment, TEN, true, "A-17");
    Succeeded first = (Succeeded) payments.capture(call);
    long began = stripe.ledger.intent(payment).json(false).get("created").getAsLong();
    assertThat(first.at().getEpochSecond()).isEqualTo(began + 30);
    assertThat(payments.capture(call)).isEqualTo(first);
  }

  @Test
  void aVoidHasItsKeyAndTellsWhenItWasDone() {
    String payment = stripe.authorized(TEN);
    PaymentOutcome outcome =
        payments.voidAuthorization(new VoidCall("key-1", payment, TEN, "A-17"));
    assertThat(((Succeeded) outcome).amount()).isEqualTo(TEN);
    long done = stripe.ledger.intent(payment).json(false).get("canceled_at").getAsLong();
    assertThat(((Succeeded) outcome).at().getEpochSecond()).isEqualTo(done);
    assertThat(stripe.asked.get(0).key()).isEqualTo("key-1");
  }

  @Test
  void currenciesWithOtherDecimalsAreAskedForInStripesUnits() {
    isAskedAs("JPY 1250", "1250");
    isAskedAs("KWD 5.120", "5120");
    isAskedAs("ISK 5", "500");
    isAskedAs("UGX 5", "500");
    isAskedAs("HUF 10.45", "1045");
    isAskedAs("TWD 800.45", "80045");
    isAskedAs("MGA 300.00", "300");
  }

  private void isAskedAs(String amount, String minor) {
    String payment = stripe.captured(Money.parse(amount));
    PaymentOutcome outcome = refund("key-" + amount.substring(0, 3), payment, amount);
    assertThat(stripe.asked.get(stripe.asked.size() - 1).form().get("amount")).isEqualTo(minor);
    assertThat(((Succeeded) outcome).amount()).isEqualTo(Money.parse(amount));
  }

  @Test
  void whatStripeCannotMoveExactlyIsNotAskedFor() {
    String payment = stripe.captured(Money.parse("KWD 10.000"));
    assertThat(refund("key-1", payment, "KWD 5.124")).isEqualTo(StripeAnswers.NO_SUCH_AMOUNT);
    assertThat(refund("key-2", payment, "MGA 0.20")).isEqualTo(StripeAnswers.NO_SUCH_AMOUNT);
    assertThat(stripe.asked).isEmpty();
  }

  @Test
  void theSameKeyUnderWayIsUnknown() throws Exception {
    String payment = stripe.captured(TEN);
    KeptAnswers.Held held = stripe.kept.holdNext();
    CompletableFuture<PaymentOutcome> first =
        CompletableFuture.supplyAsync(() -> refund("key-1", payment, "EUR 10.00"));
    held.arrived.await();
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new Unknown("Stripe answered with status 409"));
    held.goOn.countDown();
    first.join();
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Succeeded.class);
    assertThat(stripe.book(payment)).hasSize(1);
  }

  @Test
  void anErrorThatStripeKeepsUnderTheKeyStaysUnknown() {
    String payment = stripe.captured(TEN);
    stripe.next(Fault.STORED_SERVER_ERROR);
    PaymentOutcome unknown = new Unknown("Stripe answered with status 500");
    assertThat(refund("key-1", payment, "EUR 10.00")).isEqualTo(unknown);
    assertThat(refund("key-1", payment, "EUR 10.00")).isEqualTo(unknown);
    assertThat(stripe.book(payment)).isEmpty();
  }

  @Test
  void theSameKeyForSomethingElseIsRefusedForGood() {
    String payment = stripe.captured(TEN);
    refund("key-1", payment, "EUR 4.00");
    assertThat(refund("key-1", payment, "EUR 5.00")).isEqualTo(new Declined("idempotency_error"));
  }

  @Test
  void whatIsGivenBackAlreadyIsRefused() {
    String payment = stripe.captured(TEN);
    stripe.refundOutside(payment, TEN);
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new Declined("charge_already_refunded"));
  }

  @Test
  void whatIsNotAuthorisedIsNeitherTakenNorLetGo() {
    String payment = stripe.captured(TEN);
    Declined refused = new Declined("payment_intent_unexpected_state");
    assertThat(payments.capture(new CaptureCall("key-1", payment, TEN, true, "A-17")))
        .isEqualTo(refused);
    assertThat(payments.voidAuthorization(new VoidCall("key-2", payment, TEN, "A-17")))
        .isEqualTo(refused);
  }

  @Test
  void aWrongApiKeyMayBeRightLaterAndIsNotRepeatedAnywhere() {
    String payment = stripe.captured(TEN);
    StripePayments others = stripe.payments("sk_test_wrong");
    PaymentOutcome outcome = others.refund(new RefundCall("key-1", payment, TEN, "A-17"));
    assertThat(outcome).isEqualTo(new Declined("invalid_request_error", true));
    assertThat(outcome.toString()).doesNotContain("sk_test");
  }

  @Test
  void nothingOfAnAnswerThatCannotBeReadIsRepeated() {
    stripe.inBetween("{\"id\": \"somebody's secret", 200);
    PaymentOutcome outcome = refund("key-1", stripe.captured(TEN), "EUR 10.00");
    assertThat(outcome).isInstanceOf(Unknown.class);
    assertThat(outcome.toString()).doesNotContain("secret");
  }

  @Test
  void aRefusalThatIsNotInStripesWordsIsUnknown() {
    String payment = stripe.captured(TEN);
    stripe.inBetween("<html>blocked</html>", 403);
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Unknown.class);
    stripe.inBetween("{\"error\": \"blocked\"}", 400);
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Unknown.class);
    stripe.inBetween("{}", 404);
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Unknown.class);
  }

  @Test
  void aStateThatIsNotKnownIsUnknown() {
    String payment = stripe.captured(TEN);
    stripe.inBetween(
        "{\"id\": \"re_1\", \"amount\": 1000, \"currency\": \"eur\", \"status\": \"new\"}", 200);
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Unknown.class);
  }

  @Test
  void aConnectionThatIsRefusedWasNotSent() {
    String payment = stripe.captured(TEN);
    stripe.next(Fault.UNREACHABLE);
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new NotSent("Stripe could not be reached"));
    assertThat(stripe.asked).isEmpty();
  }

  @Test
  void aNameThatNobodyKnowsWasNotSent() {
    StripePayments elsewhere =
        StripePayments.at(
            URI.create("http://stripe.invalid"),
            new StripeTransport(HttpClient.newHttpClient(), Duration.ofSeconds(5)),
            "sk_test_1",
            "whsec_1");
    assertThat(elsewhere.refund(new RefundCall("key-1", "pi_1", TEN, "A-17")))
        .isEqualTo(new NotSent("Stripe could not be reached"));
  }

  @Test
  void aConnectionThatBreaksIsNotUsedASecondTime() {
    String payment = stripe.captured(TEN);
    stripe.next(Fault.RESET_BEFORE);
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new Unknown("Stripe did not answer"));
    assertThat(stripe.asked).hasSize(1);
  }

  @Test
  void aThreadThatIsInterruptedComesBackAtOnceAndStaysInterrupted() {
    String payment = stripe.captured(TEN);
    stripe.next(Fault.TIME_OUT_BEFORE);
    Thread.currentThread().interrupt();
    assertThat(refund("key-1", payment, "EUR 10.00")).isInstanceOf(Unknown.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @Timeout(10)
  void aBodyThatNeverEndsIsUnknown() {
    String payment = stripe.captured(TEN);
    stripe.dripping();
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new Unknown("Stripe did not answer"));
  }
}
