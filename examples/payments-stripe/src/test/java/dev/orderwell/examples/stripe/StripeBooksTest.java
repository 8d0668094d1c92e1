package dev.orderwell.examples.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.Lookup.State;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome.Pending;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.payments.Fault;
import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is found of a call whose answer was lost. */
class StripeBooksTest {
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Money ONE_CENT = Money.parse("EUR 0.01");
  private static final Lookup NOT_YET = new Lookup.NotFound(false);
  private static final Lookup NEVER = new Lookup.NotFound(true);
  private static final Lookup UNAVAILABLE = new Lookup.Unavailable(null);

  private final StripeServer stripe = new StripeServer();
  private final StripePayments payments = stripe.payments();

  @AfterEach
  void end() {
    stripe.close();
  }

  private Lookup lookUp(PaymentCall call, @Nullable String reference) {
    return payments.lookUp(new LookupCall(call, reference, Instant.now()));
  }

  private Lookup.Operation found(PaymentCall call) {
    Lookup lookup = lookUp(call, null);
    assertThat(lookup).isInstanceOf(Lookup.Found.class);
    assertThat(((Lookup.Found) lookup).operations()).hasSize(1);
    return ((Lookup.Found) lookup).operations().get(0);
  }

  private static RefundCall refund(String key, String payment, Money amount) {
    return new RefundCall(key, payment, amount, "A-17");
  }

  @Test
  void aRefundIsFoundOnTheLastOfManyPages() {
    String payment = stripe.captured(TEN);
    RefundCall first = refund("key-1", payment, Money.parse("EUR 5.00"));
    Succeeded told = (Succeeded) payments.refund(first);
    for (int i = 0; i < 250; i++) stripe.refundOutside(payment, ONE_CENT);
    assertThat(found(first))
        .isEqualTo(
            new Lookup.Operation(
                told.reference(), State.SUCCEEDED, told.amount(), null, told.at()));
    assertThat(stripe.asked).filteredOn(it -> it.method().equals("GET")).hasSize(3);
  }

  @Test
  void aRefundIsFoundByItsName() {
    String payment = stripe.captured(TEN);
    RefundCall call = refund("key-1", payment, TEN);
    Succeeded told = (Succeeded) payments.refund(call);
    stripe.decide(told.reference(), false);
    Lookup.Found found = (Lookup.Found) lookUp(call, told.reference());
    assertThat(found.operations().get(0).state()).isEqualTo(State.FAILED);
    assertThat(found.operations().get(0).code()).isEqualTo("expired_or_canceled_card");
    assertThat(stripe.asked.get(1).path()).isEqualTo("/v1/refunds/" + told.reference());
  }

  @Test
  void whatWasDoneTwiceIsFoundTwice() {
    String payment = stripe.captured(TEN);
    RefundCall call = refund("key-1", payment, Money.parse("EUR 5.00"));
    payments.refund(call);
    stripe.kept.forget();
    payments.refund(call);
    assertThat(((Lookup.Found) lookUp(call, null)).operations()).hasSize(2);
  }

  @Test
  void aRefundThatIsNotThereMayStillCome() {
    String payment = stripe.captured(TEN);
    stripe.refundOutside(payment, ONE_CENT);
    assertThat(lookUp(refund("key-1", payment, TEN), null)).isEqualTo(NOT_YET);
  }

  @Test
  void aPaymentOrARefundThatStripeDoesNotKnowTellsNothing() {
    RefundCall call = refund("key-1", "pi_of-another-account", TEN);
    assertThat(lookUp(call, null)).isEqualTo(UNAVAILABLE);
    assertThat(lookUp(call, "re_of-another-account")).isEqualTo(UNAVAILABLE);
    assertThat(lookUp(capture("pi_of-another-account"), null)).isEqualTo(UNAVAILABLE);
  }

  private static CaptureCall capture(String payment) {
    return new CaptureCall("key-1", payment, TEN, true, "A-17");
  }

  @Test
  void aCaptureIsFoundByItsKey() {
    CaptureCall call = capture(stripe.authorized(TEN));
    Succeeded told = (Succeeded) payments.capture(call);
    assertThat(found(call))
        .isEqualTo(new Lookup.Operation(told.reference(), State.SUCCEEDED, TEN, null, told.at()));
  }

  @Test
  void aCaptureThatIsUnderWayIsFoundAndItsEndToo() {
    CaptureCall call = capture(stripe.authorized(TEN));
    stripe.next(Fault.PENDING);
    assertThat(payments.capture(call)).isEqualTo(new Pending(call.payment()));
    assertThat(found(call).state()).isEqualTo(State.PENDING);
    stripe.decide(call.payment(), false);
    assertThat(found(call).state()).isEqualTo(State.FAILED);
  }

  @Test
  void aCaptureThatIsNotThereMayStillComeWhileThePaymentIsAuthorised() {
    assertThat(lookUp(capture(stripe.authorized(TEN)), null)).isEqualTo(NOT_YET);
  }

  @Test
  void aCaptureCannotComeAnyMoreWhenSomebodyElseTookTheMoney() {
    CaptureCall call = capture(stripe.captured(TEN));
    assertThat(lookUp(call, null)).isEqualTo(NEVER);
  }

  @Test
  void aCaptureCannotComeAnyMoreWhenThePaymentIsLetGo() {
    CaptureCall call = capture(stripe.authorized(TEN));
    stripe.expire(call.payment());
    assertThat(lookUp(call, null)).isEqualTo(NEVER);
  }

  @Test
  void theKeyOfAnotherCaptureIsNotTakenForThisOne() {
    String payment = stripe.ledger.open(TEN, "succeeded", Map.of("orderwell", "key-of-another")).id;
    assertThat(lookUp(capture(payment), null)).isEqualTo(NEVER);
  }

  @Test
  void aVoidIsFoundByTheStateOfThePayment() {
    VoidCall call = new VoidCall("key-1", stripe.authorized(TEN), TEN, "A-17");
    assertThat(lookUp(call, null)).isEqualTo(NOT_YET);
    payments.voidAuthorization(call);
    assertThat(found(call).state()).isEqualTo(State.SUCCEEDED);
    assertThat(found(call).amount()).isEqualTo(TEN);
  }

  @Test
  void aVoidMayStillComeWhileTheMoneyIsBeingTaken() {
    CaptureCall capture = capture(stripe.authorized(TEN));
    stripe.next(Fault.PENDING);
    payments.capture(capture);
    assertThat(lookUp(new VoidCall("key-2", capture.payment(), TEN, "A-17"), null))
        .isEqualTo(NOT_YET);
  }

  @Test
  void aVoidHasFailedWhenTheMoneyIsTaken() {
    VoidCall call = new VoidCall("key-1", stripe.captured(TEN), TEN, "A-17");
    assertThat(found(call).state()).isEqualTo(State.FAILED);
    assertThat(found(call).code()).isEqualTo("payment_intent_unexpected_state");
  }

  @Test
  void aLookUpThatFailsTellsNothing() {
    stripe.close();
    assertThat(lookUp(capture("pi_1"), null)).isEqualTo(UNAVAILABLE);
  }
}
