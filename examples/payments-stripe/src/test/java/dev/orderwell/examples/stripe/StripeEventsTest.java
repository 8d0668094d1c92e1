package dev.orderwell.examples.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentOutcome.Pending;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.payments.spi.WebhookReading.Rejected;
import dev.orderwell.payments.spi.WebhookReading.Verified;
import dev.orderwell.testkit.payments.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Stripe's messages tell. */
class StripeEventsTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  private final StripeServer stripe = new StripeServer();
  private final StripePayments payments = stripe.payments();

  @AfterEach
  void end() {
    stripe.close();
  }

  private List<ProviderEvent> told() {
    return stripe.sent().stream().flatMap(it -> events(payments.read(it)).stream()).toList();
  }

  private static List<ProviderEvent> events(WebhookReading reading) {
    assertThat(reading).isInstanceOf(Verified.class);
    return ((Verified) reading).events();
  }

  private ProviderEvent toldLast() {
    List<ProviderEvent> told = told();
    return told.get(told.size() - 1);
  }

  @Test
  void anAuthorisationTellsItsAmountAndItsOrder() {
    String payment = stripe.ledger.open(TEN, "requires_capture", Map.of("order_id", "order-1")).id;
    ProviderEvent event = toldLast();
    assertThat(event.kind()).isEqualTo(Kind.AUTHORIZED);
    assertThat(event.payment()).isEqualTo(payment);
    assertThat(event.amount()).isEqualTo(TEN);
    assertThat(event.order()).isEqualTo("order-1");
    assertThat(event.reference()).isNull();
  }

  @Test
  void aCaptureTellsItsKeyAndWhatWasTaken() {
    String payment = stripe.authorized(TEN);
    Money nine = Money.parse("EUR 9.00");
    payments.capture(new CaptureCall("key-1", payment, nine, true, "A-17"));
    ProviderEvent event = toldLast();
    assertThat(event.kind()).isEqualTo(Kind.CAPTURED);
    assertThat(event.key()).isEqualTo("key-1");
    assertThat(event.amount()).isEqualTo(nine);
  }

  @Test
  void aPaymentThatIsUnderWayAndFails() {
    String payment = stripe.authorized(TEN);
    stripe.next(Fault.PENDING);
    payments.capture(new CaptureCall("key-1", payment, TEN, true, "A-17"));
    assertThat(toldLast().kind()).isEqualTo(Kind.PAYMENT_PENDING);
    stripe.decide(payment, false);
    ProviderEvent event = toldLast();
    assertThat(event.kind()).isEqualTo(Kind.PAYMENT_FAILED);
    assertThat(event.code()).isEqualTo("card_declined");
  }

  @Test
  void anAuthorisationThatRanOutIsNotOneThatWasLetGo() {
    stripe.expire(stripe.authorized(TEN));
    assertThat(toldLast().kind()).isEqualTo(Kind.AUTHORIZATION_EXPIRED);
    stripe.ledger.cancel(stripe.authorized(TEN), null);
    assertThat(toldLast().kind()).isEqualTo(Kind.VOIDED);
  }

  @Test
  void theKeyOfACaptureIsNotThatOfAVoid() {
    String payment = stripe.ledger.open(TEN, "requires_capture", Map.of("orderwell", "key-1")).id;
    stripe.ledger.cancel(payment, null);
    assertThat(told()).extracting(ProviderEvent::key).containsOnlyNulls();
  }

  @Test
  void aRefundIsToldFromItsBeginningToItsReturn() {
    String payment = stripe.captured(TEN);
    stripe.next(Fault.PENDING);
    String refund =
        ((Pending) payments.refund(new RefundCall("key-1", payment, TEN, "A-17"))).reference();
    stripe.decide(refund, true);
    stripe.decide(refund, false);
    List<ProviderEvent> told = told();
    assertThat(told)
        .extracting(ProviderEvent::kind)
        .containsExactly(
            Kind.CAPTURED, Kind.REFUND_PENDING, Kind.REFUND_SUCCEEDED, Kind.REFUND_FAILED);
    assertThat(told.subList(1, 4))
        .allSatisfy(
            event -> {
              assertThat(event.payment()).isEqualTo(payment);
              assertThat(event.reference()).isEqualTo(refund);
              assertThat(event.key()).isEqualTo("key-1");
              assertThat(event.amount()).isEqualTo(TEN);
            });
    assertThat(told.get(3).code()).isEqualTo("expired_or_canceled_card");
  }

  @Test
  void aRefundOnStripesOwnPagesHasNoKey() {
    stripe.refundOutside(stripe.captured(TEN), TEN);
    ProviderEvent event = toldLast();
    assertThat(event.kind()).isEqualTo(Kind.REFUND_SUCCEEDED);
    assertThat(event.key()).isNull();
  }

  @Test
  void amountsAreReadInStripesUnits() {
    stripe.captured(Money.parse("JPY 1250"));
    stripe.captured(Money.parse("UGX 5"));
    stripe.captured(Money.parse("KWD 5.120"));
    assertThat(told())
        .extracting(ProviderEvent::amount)
        .containsExactly(Money.parse("JPY 1250"), Money.parse("UGX 5"), Money.parse("KWD 5.120"));
  }

  @Test
  void anAmountWithoutACurrencyOfOursIsLeftOut() {
    JsonObject intent = stripe.ledger.open(TEN, "succeeded", Map.of()).json(false);
    intent.addProperty("currency", "usdc");
    ProviderEvent event = read("payment_intent.succeeded", intent).get(0);
    assertThat(event.amount()).isNull();
    assertThat(event.payment()).isEqualTo("pi_1");
  }

  private List<ProviderEvent> read(String type, JsonObject about) {
    return events(payments.read(stripe.postbox.message(type, about)));
  }

  @Test
  void aDisputeFetchesMoneyBackOnceAndIsDecided() {
    String payment = stripe.captured(TEN);
    told();
    stripe.dispute(payment, TEN);
    ProviderEvent event = toldLast();
    assertThat(event.kind()).isEqualTo(Kind.CHARGEBACK_OPENED);
    assertThat(event.payment()).isEqualTo(payment);
    assertThat(event.reference()).isEqualTo("du_" + payment);
    assertThat(event.amount()).isEqualTo(TEN);
    assertThat(closed("won")).containsExactly(Kind.CHARGEBACK_WON);
    assertThat(closed("lost")).containsExactly(Kind.CHARGEBACK_LOST);
  }

  private List<Kind> closed(String status) {
    JsonObject dispute = stripe.ledger.dispute("pi_1", TEN, status);
    return read("charge.dispute.closed", dispute).stream().map(ProviderEvent::kind).toList();
  }

  @Test
  void anInquiryFetchesNothing() {
    JsonObject inquiry = stripe.ledger.dispute("pi_1", TEN, "warning_needs_response");
    assertThat(read("charge.dispute.created", inquiry)).isEmpty();
    assertThat(closed("warning_closed")).isEmpty();
  }

  @Test
  void anInquiryThatBecomesADisputeFetchesMoneyBack() {
    assertThat(updated("status", "warning_needs_response", "warning_under_review")).isEmpty();
    assertThat(updated("status", "warning_under_review", "needs_response"))
        .containsExactly(Kind.CHARGEBACK_OPENED);
    assertThat(updated("status", "needs_response", "under_review")).isEmpty();
    assertThat(updated("reason", "general", "needs_response")).isEmpty();
    JsonObject dispute = stripe.ledger.dispute("pi_1", TEN, "needs_response");
    assertThat(read("charge.dispute.updated", dispute)).isEmpty();
  }

  private List<Kind> updated(String attribute, String before, String status) {
    JsonObject previous = new JsonObject();
    previous.addProperty(attribute, before);
    JsonObject dispute = stripe.ledger.dispute("pi_1", TEN, status);
    stripe.postbox.send("charge.dispute.updated", dispute, previous);
    return told().stream().map(ProviderEvent::kind).toList();
  }

  @Test
  void whatIsNotAboutPaymentsTellsNothing() {
    assertThat(events(payments.read(stripe.unrelated().orElseThrow()))).isEmpty();
  }

  @Test
  void anEventIsReadTheSameEachTime() {
    stripe.captured(TEN);
    RawWebhook webhook = stripe.sent().get(0);
    assertThat(payments.read(webhook)).isEqualTo(payments.read(webhook));
  }

  @Test
  void aSignatureIsGoodForFiveMinutesFromWhenTheMessageCameIn() {
    Instant signed = Instant.parse("2020-01-01T00:00:00Z");
    RawWebhook webhook = stripe.postbox.signed("{\"type\": \"x\", \"data\": {}}", signed);
    assertThat(payments.read(at(webhook, signed.plusSeconds(300)))).isInstanceOf(Verified.class);
    assertThat(payments.read(at(webhook, signed.plusSeconds(301)))).isInstanceOf(Rejected.class);
  }

  private static RawWebhook at(RawWebhook webhook, Instant receivedAt) {
    return new RawWebhook(
        webhook.body(), Map.of(Postbox.SIGNATURE, webhook.headers(Postbox.SIGNATURE)), receivedAt);
  }

  @Test
  void aMessageThatIsNotSignedOrWasChangedIsRejected() {
    stripe.captured(TEN);
    RawWebhook webhook = stripe.sent().get(0);
    String body = webhook.text();
    isRejected(body, Map.of());
    isRejected(body, signature(""));
    isRejected(body, signature("t=soon,v1=ab"));
    isRejected(body, signature("t"));
    isRejected(body, signature("t=" + Instant.now().getEpochSecond() + ",v1=" + "0".repeat(64)));
    isRejected(
        body.replace("1000", "9000"), signature(webhook.header(Postbox.SIGNATURE).orElseThrow()));
  }

  private static Map<String, List<String>> signature(String value) {
    return Map.of(Postbox.SIGNATURE, List.of(value));
  }

  private void isRejected(String body, Map<String, List<String>> headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    WebhookReading reading = payments.read(new RawWebhook(bytes, headers, Instant.now()));
    assertThat(reading).isInstanceOf(Rejected.class);
    assertThat(((Rejected) reading).why()).doesNotContain("whsec").doesNotContain("v1");
  }

  @Test
  void aSignedMessageThatCannotBeReadIsRejected() {
    for (String body : List.of("", "[]", "{}", "{\"type\": 1", "{\"type\":\"refund.created\"}")) {
      RawWebhook webhook = stripe.postbox.signed(body, Instant.now());
      assertThat(payments.read(webhook)).isInstanceOf(Rejected.class);
    }
  }

  @Test
  void aSignatureTakesItsTimeFromTheHostNotFromTheMachine() {
    Instant later = Instant.now().plus(Duration.ofDays(1));
    stripe.captured(TEN);
    assertThat(payments.read(at(stripe.sent().get(0), later))).isInstanceOf(Rejected.class);
  }
}
