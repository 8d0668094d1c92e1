package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.Racing;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P2: a key has one effect. See {@link PaymentProviderContract}. */
abstract class KeyRules extends AbilityRules {
  private static final int THREADS = 8;

  @Test
  void P2_theSameRefundAgainIsTheSameAnswer() {
    isTheSameAgain(Kind.REFUND);
  }

  @Test
  void P2_theSameCaptureAgainIsTheSameAnswer() {
    isTheSameAgain(Kind.CAPTURE);
  }

  @Test
  void P2_theSameVoidAgainIsTheSameAnswer() {
    isTheSameAgain(Kind.VOID);
  }

  private void isTheSameAgain(Kind kind) {
    needs(ability(kind));
    needsKeys();
    PaymentCall call = call(kind);
    String first = done(call);
    assertThat(done(call)).isEqualTo(first);
    entry(call);
  }

  @Test
  void P2_ofRefundsRacingWithOneKeyOneTakesPlace() {
    takesPlaceOnce(Kind.REFUND);
  }

  @Test
  void P2_ofCapturesRacingWithOneKeyOneTakesPlace() {
    takesPlaceOnce(Kind.CAPTURE);
  }

  @Test
  void P2_ofVoidsRacingWithOneKeyOneTakesPlace() {
    takesPlaceOnce(Kind.VOID);
  }

  private void takesPlaceOnce(Kind kind) {
    needs(ability(kind));
    needsKeys();
    PaymentCall call = call(kind);
    List<PaymentOutcome> outcomes = Racing.threads(THREADS, thread -> ask(call));
    String reference = entry(call).reference();
    assertThat(outcomes)
        .filteredOn(outcome -> !(outcome instanceof PaymentOutcome.Unknown))
        .isNotEmpty()
        .allSatisfy(outcome -> assertThat(reference(outcome)).isEqualTo(reference));
  }

  @Test
  void P2_aKeyIsKnownToEveryInstance() {
    needsKeys();
    each(
        kind -> {
          PaymentCall call = call(kind);
          String first = done(call);
          assertThat(reference(ask(another(), call))).isEqualTo(first);
          entry(call);
        });
  }

  @Test
  void P2_whatIsPendingIsStillTheSameOneWhenAskedAgain() {
    needsKeys();
    each(
        Fault.PENDING,
        kind -> {
          PaymentCall call = call(kind);
          company.next(Fault.PENDING);
          String first = done(call);
          assertThat(done(call)).isEqualTo(first);
          entry(call);
        });
  }

  @Test
  void P2_aKnownKeyWithAnotherAmountOfARefundIsRefused() {
    needs(Capability.REFUND);
    needsSeveralRefunds();
    needsKeys();
    RefundCall first = refund(company.captured(usual()), part(4));
    isRefusedAfter(first, new RefundCall(first.key(), first.payment(), part(2), ORDER));
    assertThat(entry(first).amount()).isEqualTo(part(4));
  }

  @Test
  void P2_aKnownKeyWithAnotherAmountOfACaptureIsRefused() {
    needs(Capability.PARTIAL_CAPTURE);
    needsKeys();
    CaptureCall first = capture(company.authorized(usual()), part(4), false);
    isRefusedAfter(first, new CaptureCall(first.key(), first.payment(), part(2), false, ORDER));
    assertThat(entry(first).amount()).isEqualTo(part(4));
  }

  @Test
  void P2_aKnownKeyOnAnotherPaymentIsRefused() {
    needsKeys();
    each(
        kind -> {
          PaymentCall first = call(kind);
          PaymentCall other = call(kind, first.key(), payment(kind, usual()), usual());
          isRefusedAfter(first, other);
          entry(first);
          assertThat(book(other)).isEmpty();
        });
  }

  private void isRefusedAfter(PaymentCall first, PaymentCall other) {
    done(first);
    PaymentOutcome outcome = ask(other);
    assertThat(outcome)
        .isInstanceOfAny(PaymentOutcome.Declined.class, PaymentOutcome.Unknown.class);
    if (outcome instanceof PaymentOutcome.Declined declined) {
      assertThat(declined.retryable()).as("it would be sent again for ever").isFalse();
    }
  }

  @Test
  void P2_anotherKeyIsAnotherRefund() {
    needs(Capability.REFUND);
    needsSeveralRefunds();
    String payment = company.captured(usual());
    RefundCall first = refund(payment, part(4));
    RefundCall second = refund(payment, part(4));
    assertThat(done(second)).isNotEqualTo(done(first));
    assertThat(book(first)).hasSize(2);
  }

  @Test
  void P2_anotherKeyIsAnotherCapture() {
    needs(Capability.PARTIAL_CAPTURE);
    Money part = part(4);
    CaptureCall first = capture(company.authorized(usual()), part, false);
    done(first);
    done(capture(first.payment(), part, false));
    assertThat(book(first)).extracting(BookEntry::amount).containsExactly(part, part);
  }
}
