package dev.orderwell.examples.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.Fault;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalCallsTest {
  private final PayPalServer server = new PayPalServer();
  private final PayPalPayments paypal = server.provider();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HUF 10.50", "TWD 10.01"})
  void P7_decimalsThatPayPalDoesNotTakeAreNotSent(String amount) {
    String payment = server.captured(Money.parse("EUR 40.00"));
    assertThat(refund("key-1", payment, amount))
        .isEqualTo(new PaymentOutcome.Declined("DECIMALS_NOT_SUPPORTED"));
    assertThat(server.http().requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HUF 1050.00", "TWD 10.00", "JPY 1000", "EUR 10.10"})
  void P7_amountsAreWrittenAsPayPalWantsThem(String amount) {
    String payment = server.captured(Money.parse(amount));
    assertThat(amount(refund("key-1", payment, amount))).isEqualTo(Money.parse(amount));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../v1/oauth2/token", "a/b", "..", ".", "a?b", "a%2Fb", "a b", "é"})
  void aNameThatWouldBeAnotherPathIsNotSent(String payment) {
    assertThat(refund("key-1", payment, "EUR 1.00"))
        .isEqualTo(new PaymentOutcome.Declined("INVALID_RESOURCE_ID"));
    assertThat(lookUp(refundCall("key-1", payment, "EUR 1.00"), null))
        .isEqualTo(new Lookup.NotFound(false));
    assertThat(server.http().requests()).isEmpty();
  }

  @Test
  void aCaptureHasANameOfItsOwnOnWhichRefundsAreAsked() {
    String authorization = server.authorized(Money.parse("EUR 40.00"));
    PaymentOutcome taken = capture("key-1", authorization, "EUR 15.00");
    String capture = ((PaymentOutcome.Succeeded) taken).reference();
    assertThat(capture).isNotEqualTo(authorization);
    assertThat(refund("key-2", authorization, "EUR 15.00"))
        .isEqualTo(new PaymentOutcome.Declined("INVALID_RESOURCE_ID"));
    assertThat(amount(refund("key-3", capture, "EUR 15.00"))).isEqualTo(Money.parse("EUR 15.00"));
  }

  @Test
  void P5_aRefundIsFoundThroughTheOrderOfItsPayment() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    server.refundOutside(payment, Money.parse("EUR 10.00"));
    server.next(Fault.TIME_OUT_AFTER);
    RefundCall call = refundCall("key-1", payment, "EUR 10.00");
    assertThat(paypal.refund(call)).isInstanceOf(PaymentOutcome.Unknown.class);
    int asked = server.http().requests().size();
    assertThat(found(call).reference()).isEqualTo(entry(payment, "key-1").reference());
    assertThat(server.http().requests().subList(asked, server.http().requests().size()))
        .hasSize(2)
        .first()
        .isEqualTo("GET /v2/payments/captures/" + payment);
    assertThat(server.http().requests().get(asked + 1)).startsWith("GET /v2/checkout/orders/");
  }

  @Test
  void P5_aKnownReferenceIsAskedForDirectly() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    RefundCall call = refundCall("key-1", payment, "EUR 10.00");
    String reference = ((PaymentOutcome.Succeeded) paypal.refund(call)).reference();
    assertThat(lookUp(call, reference)).isInstanceOf(Lookup.Found.class);
    assertThat(server.http().requests()).last().isEqualTo("GET /v2/payments/refunds/" + reference);
    assertThat(lookUp(call, "NOBODY")).isEqualTo(new Lookup.NotFound(false));
  }

  @Test
  void P7_aVoidTellsWhatWasLeft() {
    String authorization = server.authorized(Money.parse("EUR 40.00"));
    capture("key-1", authorization, "EUR 15.00");
    VoidCall call = voidCall("key-2", authorization);
    assertThat(amount(paypal.voidAuthorization(call))).isEqualTo(Money.parse("EUR 25.00"));
    assertThat(found(call).amount()).isEqualTo(Money.parse("EUR 25.00"));
  }

  @Test
  void P3_aVoidWhoseRestCannotBeToldIsUnknownThoughItTookPlace() {
    String authorization = server.authorized(Money.parse("EUR 40.00"));
    server.http().showNoOrders();
    VoidCall call = voidCall("key-1", authorization);
    assertThat(paypal.voidAuthorization(call)).isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(server.book(authorization)).hasSize(1);
    assertThat(lookUp(call, null)).isEqualTo(new Lookup.Unavailable(null));
  }

  @Test
  void aVoidThatSomebodyElseHasMadeIsLookedUpAndFound() {
    String authorization = server.authorized(Money.parse("EUR 40.00"));
    paypal.voidAuthorization(voidCall("key-1", authorization));
    assertThat(paypal.voidAuthorization(voidCall("key-2", authorization)))
        .isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(found(voidCall("key-2", authorization)).state()).isEqualTo(Lookup.State.SUCCEEDED);
  }

  @Test
  void P7_anotherAmountIsUnknownAndThenFoundAsItIs() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    server.next(Fault.OTHER_AMOUNT);
    RefundCall call = refundCall("key-1", payment, "EUR 10.00");
    assertThat(paypal.refund(call)).isInstanceOf(PaymentOutcome.Unknown.class);
    assertThat(found(call).amount()).isEqualTo(Money.parse("EUR 5.00"));
  }

  @Test
  void P2_moreThanWasTakenIsRefusedByPayPalsOwnCode() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    assertThat(refund("key-1", payment, "EUR 40.01"))
        .isEqualTo(new PaymentOutcome.Declined("REFUND_AMOUNT_EXCEEDED"));
    refund("key-2", payment, "EUR 40.00");
    assertThat(refund("key-3", payment, "EUR 0.01"))
        .isEqualTo(new PaymentOutcome.Declined("CAPTURE_FULLY_REFUNDED"));
  }

  @Test
  void P3_aCompanyThatIsNotThereWasNotAsked() {
    String payment = server.captured(Money.parse("EUR 40.00"));
    server.next(Fault.UNREACHABLE);
    assertThat(refund("key-1", payment, "EUR 10.00"))
        .isEqualTo(new PaymentOutcome.NotSent("PayPal cannot be reached"));
  }

  private PaymentOutcome refund(String key, String payment, String amount) {
    return paypal.refund(refundCall(key, payment, amount));
  }

  private static RefundCall refundCall(String key, String payment, String amount) {
    return new RefundCall(key, payment, Money.parse(amount), "A-17");
  }

  private PaymentOutcome capture(String key, String payment, String amount) {
    return paypal.capture(new CaptureCall(key, payment, Money.parse(amount), false, "A-17"));
  }

  private static VoidCall voidCall(String key, String payment) {
    return new VoidCall(key, payment, Money.parse("EUR 40.00"), "A-17");
  }

  private static Money amount(PaymentOutcome outcome) {
    return ((PaymentOutcome.Succeeded) outcome).amount();
  }

  private Lookup lookUp(PaymentCall call, String reference) {
    return paypal.lookUp(new LookupCall(call, reference, Instant.EPOCH));
  }

  private Lookup.Operation found(PaymentCall call) {
    return ((Lookup.Found) lookUp(call, null)).operations().get(0);
  }

  private BookEntry entry(String payment, String key) {
    return server.book(payment).stream().filter(it -> key.equals(it.key())).findFirst().get();
  }
}
