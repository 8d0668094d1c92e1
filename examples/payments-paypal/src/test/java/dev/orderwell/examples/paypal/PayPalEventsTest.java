package dev.orderwell.examples.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PayPalEventsTest {
  private static final Money FORTY = Money.parse("EUR 40.00");

  private final PayPalServer server = new PayPalServer();
  private final PayPalPayments paypal = server.provider();
  private final PayPalLedger ledger = new PayPalLedger();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aCapturedPaymentIsToldWithTheOrderOfTheShop() {
    ObjectNode sold = ledger.sell(FORTY);
    ProviderEvent told = one("PAYMENT.CAPTURE.COMPLETED", sold);
    assertThat(told.kind()).isEqualTo(Kind.CAPTURED);
    assertThat(told.payment()).isEqualTo(PayPalJson.id(sold));
    assertThat(told.reference()).isNull();
    assertThat(told.amount()).isEqualTo(FORTY);
    assertThat(told.order()).isEqualTo(PayPalLedger.SHOP_ORDER);
  }

  @Test
  void aCaptureOfAnAuthorisedPaymentIsToldWithItsKeyAndItsOwnName() {
    String payment = server.authorized(FORTY);
    server.sent();
    paypal.capture(new CaptureCall("key-1", payment, FORTY, true, "A-17"));
    ProviderEvent told = one(server.sent().get(0));
    assertThat(told.kind()).isEqualTo(Kind.CAPTURED);
    assertThat(told.payment()).isEqualTo(payment);
    assertThat(told.reference()).isEqualTo(server.book(payment).get(0).reference());
    assertThat(told.key()).isEqualTo("key-1");
    assertThat(told.order()).isEqualTo(PayPalLedger.SHOP_ORDER);
  }

  @Test
  void aRefundIsToldWithItsKeyAndOneFromOutsideWithTheOrderItInherits() {
    String payment = server.captured(FORTY);
    paypal.refund(new RefundCall("key-1", payment, Money.parse("EUR 10.00"), "A-17"));
    server.refundOutside(payment, Money.parse("EUR 5.00"));
    List<RawWebhook> sent = server.sent();
    assertThat(one(sent.get(1)).key()).isEqualTo("key-1");
    assertThat(one(sent.get(1)).order()).isNull();
    assertThat(one(sent.get(2)).key()).isNull();
    assertThat(one(sent.get(2)).order()).isEqualTo(PayPalLedger.SHOP_ORDER);
  }

  @ParameterizedTest
  @CsvSource({
    "PAYMENT.CAPTURE.REFUNDED, COMPLETED, REFUND_SUCCEEDED",
    "PAYMENT.CAPTURE.REFUNDED, PENDING, REFUND_PENDING",
    "PAYMENT.REFUND.PENDING, PENDING, REFUND_PENDING",
    "PAYMENT.REFUND.FAILED, FAILED, REFUND_FAILED",
    "PAYMENT.REFUND.FAILED, CANCELLED, REFUND_FAILED"
  })
  void whatBecameOfARefundIsReadFromTheRefundItself(String type, String status, Kind kind) {
    ProviderEvent told = one(type, refund().put("status", status));
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.code()).isEqualTo(kind == Kind.REFUND_FAILED ? status : null);
  }

  private ObjectNode refund() {
    return ledger.refundOutside(PayPalJson.id(ledger.sell(FORTY)), FORTY);
  }

  @Test
  void P8_aReversalIsMoneyThatIsGone() {
    ObjectNode sold = ledger.sell(FORTY);
    ObjectNode back = ledger.refundOutside(PayPalJson.id(sold), Money.parse("EUR 30.00"));
    ProviderEvent told = one("PAYMENT.CAPTURE.REVERSED", back);
    assertThat(told.kind()).isEqualTo(Kind.CHARGEBACK_LOST);
    assertThat(told.payment()).isEqualTo(PayPalJson.id(sold));
    assertThat(told.amount()).isEqualTo(Money.parse("EUR 30.00"));
    assertThat(one("PAYMENT.CAPTURE.REVERSED", sold).payment()).isEqualTo(PayPalJson.id(sold));
  }

  @ParameterizedTest
  @CsvSource({
    "PAYMENT.CAPTURE.PENDING, PAYMENT_PENDING",
    "PAYMENT.CAPTURE.DENIED, PAYMENT_FAILED",
    "PAYMENT.CAPTURE.DECLINED, PAYMENT_FAILED"
  })
  void aCaptureThatIsNotDoneIsToldSo(String type, Kind kind) {
    assertThat(one(type, ledger.sell(FORTY)).kind()).isEqualTo(kind);
  }

  @Test
  void anAuthorisationIsToldAndOneUnderReviewIsPending() {
    ObjectNode authorization = ledger.authorize(FORTY);
    assertThat(one("PAYMENT.AUTHORIZATION.CREATED", authorization).kind())
        .isEqualTo(Kind.AUTHORIZED);
    authorization.put("status", "PENDING");
    assertThat(one("PAYMENT.AUTHORIZATION.CREATED", authorization).kind())
        .isEqualTo(Kind.PAYMENT_PENDING);
  }

  @Test
  void anAuthorisationThatRanOutIsNotOneThatWasLetGo() {
    ObjectNode authorization = ledger.authorize(FORTY);
    assertThat(one("PAYMENT.AUTHORIZATION.VOIDED", authorization).kind()).isEqualTo(Kind.VOIDED);
    authorization.put("expiration_time", "2026-01-01T00:00:00Z");
    assertThat(one("PAYMENT.AUTHORIZATION.VOIDED", authorization).kind())
        .isEqualTo(Kind.AUTHORIZATION_EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "RESOLVED_BUYER_FAVOUR, CHARGEBACK_LOST",
    "ACCEPTED, CHARGEBACK_LOST",
    "RESOLVED_SELLER_FAVOUR, CHARGEBACK_WON",
    "RESOLVED_WITH_PAYOUT, CHARGEBACK_WON",
    "CANCELED_BY_BUYER, CHARGEBACK_WON",
    "DENIED, CHARGEBACK_WON"
  })
  void P8_theOutcomeOfADisputeIsTold(String code, Kind kind) {
    ObjectNode dispute = resolved(code);
    ProviderEvent told = one("CUSTOMER.DISPUTE.RESOLVED", dispute);
    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.payment()).isEqualTo("CAPTURE1");
    assertThat(told.reference()).isEqualTo(dispute.path("dispute_id").asString());
    assertThat(told.amount())
        .isEqualTo(kind == Kind.CHARGEBACK_LOST ? Money.parse("EUR 30.00") : FORTY);
    assertThat(told.order()).isEqualTo(PayPalLedger.SHOP_ORDER);
  }

  private static ObjectNode resolved(String code) {
    ObjectNode dispute = PayPalMessages.dispute("CAPTURE1", FORTY);
    ObjectNode outcome = dispute.putObject("dispute_outcome").put("outcome_code", code);
    outcome.putObject("amount_refunded").put("currency_code", "EUR").put("value", "30.00");
    return dispute;
  }

  @Test
  void P8_aDisputeWithoutAnOutcomeStaysOpen() {
    assertThat(events(PayPalMessages.message("CUSTOMER.DISPUTE.RESOLVED", resolved("NONE"))))
        .isEmpty();
  }

  @Test
  void P8_aDisputeOverTwoPaymentsIsTwoEventsWithNamesOfTheirOwn() {
    ObjectNode dispute = PayPalMessages.dispute("CAPTURE1", FORTY);
    ((ArrayNode) dispute.path("disputed_transactions"))
        .addObject()
        .put("seller_transaction_id", "CAPTURE2");
    List<ProviderEvent> told = events(PayPalMessages.message("CUSTOMER.DISPUTE.CREATED", dispute));
    assertThat(told).extracting(ProviderEvent::payment).containsExactly("CAPTURE1", "CAPTURE2");
    assertThat(told).extracting(ProviderEvent::id).doesNotHaveDuplicates();
    assertThat(told).extracting(ProviderEvent::amount).containsOnlyNulls();
  }

  @Test
  void P6_aSignedMessageThatLacksSomethingIsNotTakenSilently() {
    ObjectNode sold = ledger.sell(FORTY);
    sold.remove("amount");
    assertThat(paypal.read(PayPalMessages.message("PAYMENT.CAPTURE.COMPLETED", sold)))
        .isEqualTo(new WebhookReading.Rejected("signed, but cannot be read"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BILLING.PLAN.CREATED", "PAYMENT.ORDER.CREATED", "SOMETHING.NEW"})
  void P6_whatIsNotNeededTellsNothing(String type) {
    assertThat(events(PayPalMessages.message(type, ledger.sell(FORTY)))).isEmpty();
  }

  private ProviderEvent one(String type, ObjectNode resource) {
    return one(PayPalMessages.message(type, resource));
  }

  private ProviderEvent one(RawWebhook message) {
    assertThat(events(message)).hasSize(1);
    return events(message).get(0);
  }

  private List<ProviderEvent> events(RawWebhook message) {
    return ((WebhookReading.Verified) paypal.read(message)).events();
  }
}
