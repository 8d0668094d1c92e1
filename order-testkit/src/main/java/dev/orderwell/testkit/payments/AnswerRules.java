package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import org.junit.jupiter.api.Test;

/** P3: what is not certain is unknown. See {@link PaymentProviderContract}. */
abstract class AnswerRules extends KeyRules {
  @Test
  void P3_aRequestThatIsLostIsUnknown() {
    isUnknown(Fault.TIME_OUT_BEFORE);
  }

  @Test
  void P3_anAnswerThatIsLostIsUnknown() {
    isUnknown(Fault.TIME_OUT_AFTER);
  }

  @Test
  void P3_aConnectionThatBreaksBeforeItTookPlaceIsUnknown() {
    isUnknown(Fault.RESET_BEFORE);
  }

  @Test
  void P3_aConnectionThatBreaksAfterItTookPlaceIsUnknown() {
    isUnknown(Fault.RESET_AFTER);
  }

  @Test
  void P3_anErrorOfTheCompanyIsUnknown() {
    isUnknown(Fault.SERVER_ERROR);
  }

  @Test
  void P3_anErrorThatTheCompanyKeepsIsUnknown() {
    isUnknown(Fault.STORED_SERVER_ERROR);
  }

  @Test
  void P3_anAnswerThatCannotBeReadIsUnknown() {
    isUnknown(Fault.MALFORMED);
  }

  @Test
  void P3_anEmptyAnswerIsUnknown() {
    isUnknown(Fault.EMPTY);
  }

  private void isUnknown(Fault fault) {
    each(
        fault,
        kind ->
            assertThat(outcomeAt(fault, call(kind)))
                .as("%s at a %s", fault, kind)
                .isInstanceOf(PaymentOutcome.Unknown.class));
  }

  final PaymentOutcome outcomeAt(Fault fault, PaymentCall call) {
    company.next(fault);
    return ask(call);
  }

  @Test
  void P3_aCompanyThatIsNotThereWasNotAskedOrNobodyKnows() {
    each(
        Fault.UNREACHABLE,
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome = outcomeAt(Fault.UNREACHABLE, call);
          assertThat(outcome)
              .isInstanceOfAny(PaymentOutcome.NotSent.class, PaymentOutcome.Unknown.class);
          isTrue(outcome, call);
        });
  }

  @Test
  void P3_aBusyCompanyCanBeAskedAgain() {
    each(
        Fault.BUSY,
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome = outcomeAt(Fault.BUSY, call);
          assertThat(outcome)
              .isInstanceOfAny(
                  PaymentOutcome.Declined.class,
                  PaymentOutcome.NotSent.class,
                  PaymentOutcome.Unknown.class);
          if (outcome instanceof PaymentOutcome.Declined declined) {
            assertThat(declined.retryable()).as("the company was busy, no more").isTrue();
          }
          isTrue(outcome, call);
        });
  }

  /** Nobody says no to what took place. */
  final void isTrue(PaymentOutcome outcome, PaymentCall call) {
    if (isDefiniteNo(outcome)) assertThat(book(call)).as("but %s", outcome).isEmpty();
  }

  @Test
  void P3_whatIsRefusedIsDeclinedForGood() {
    each(
        Fault.DECLINED,
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome = outcomeAt(Fault.DECLINED, call);
          assertThat(outcome).isInstanceOf(PaymentOutcome.Declined.class);
          assertThat(((PaymentOutcome.Declined) outcome).retryable()).isFalse();
          assertThat(((PaymentOutcome.Declined) outcome).code()).isNotBlank();
          assertThat(book(call)).isEmpty();
        });
  }

  @Test
  void P3_whatIsDecidedLaterIsPending() {
    each(
        Fault.PENDING,
        kind -> {
          PaymentCall call = call(kind);
          PaymentOutcome outcome = outcomeAt(Fault.PENDING, call);
          assertThat(outcome).isInstanceOf(PaymentOutcome.Pending.class);
          assertThat(entry(call).state()).isEqualTo(Lookup.State.PENDING);
          assertThat(reference(outcome)).isEqualTo(entry(call).reference());
        });
  }

  @Test
  void P3_moreThanThereIsDoesNotSucceed() {
    needs(Capability.REFUND);
    RefundCall call = refund(company.captured(usual()), usual().multipliedBy(2));
    assertThat(ask(call))
        .isInstanceOfAny(PaymentOutcome.Declined.class, PaymentOutcome.Unknown.class);
    assertThat(book(call)).isEmpty();
  }

  @Test
  void P3_aPaymentThatTheCompanyDoesNotKnowDoesNotSucceed() {
    each(
        kind ->
            assertThat(ask(call(kind, key(), "nobody-knows-it", usual())))
                .isInstanceOfAny(PaymentOutcome.Declined.class, PaymentOutcome.Unknown.class));
  }

  @Test
  void P3_afterAFaultTheNextCallIsAsGoodAsEver() {
    eachFault(
        (kind, fault) -> {
          outcomeAt(fault, call(kind));
          assertThat(done(call(kind))).as("after %s", fault).isNotBlank();
        });
  }
}
