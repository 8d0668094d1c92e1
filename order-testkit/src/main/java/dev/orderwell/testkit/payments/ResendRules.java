package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import org.junit.jupiter.api.Test;

/** P4: a call whose answer was lost is sent again. See {@link PaymentProviderContract}. */
abstract class ResendRules extends AnswerRules {
  @Test
  void P4_afterALostRequestItTakesPlaceOnce() {
    takesPlaceOnceAfter(Fault.TIME_OUT_BEFORE);
  }

  @Test
  void P4_afterALostAnswerItIsToldAndNotDoneAgain() {
    takesPlaceOnceAfter(Fault.TIME_OUT_AFTER);
  }

  @Test
  void P4_afterAConnectionThatBrokeBeforeItTakesPlaceOnce() {
    takesPlaceOnceAfter(Fault.RESET_BEFORE);
  }

  @Test
  void P4_afterAConnectionThatBrokeAfterItIsToldAndNotDoneAgain() {
    takesPlaceOnceAfter(Fault.RESET_AFTER);
  }

  @Test
  void P4_afterAnErrorOfTheCompanyItTakesPlaceOnce() {
    takesPlaceOnceAfter(Fault.SERVER_ERROR);
  }

  @Test
  void P4_afterABusyMomentItTakesPlaceOnce() {
    takesPlaceOnceAfter(Fault.BUSY);
  }

  @Test
  void P4_afterTheCompanyWasNotThereItTakesPlaceOnce() {
    takesPlaceOnceAfter(Fault.UNREACHABLE);
  }

  @Test
  void P4_afterAnAnswerThatCouldNotBeReadItIsToldAndNotDoneAgain() {
    takesPlaceOnceAfter(Fault.MALFORMED);
  }

  @Test
  void P4_afterAnEmptyAnswerItIsToldAndNotDoneAgain() {
    takesPlaceOnceAfter(Fault.EMPTY);
  }

  private void takesPlaceOnceAfter(Fault fault) {
    takesPlaceOnceAfter(fault, provider);
  }

  private void takesPlaceOnceAfter(Fault fault, PaymentProvider second) {
    needsKeys();
    each(
        fault,
        kind -> {
          PaymentCall call = call(kind);
          outcomeAt(fault, call);
          String reference = reference(ask(second, call));
          assertThat(entry(call).reference()).isEqualTo(reference);
        });
  }

  @Test
  void P4_aRestartInBetweenMakesNoDifference() {
    takesPlaceOnceAfter(Fault.TIME_OUT_AFTER, another());
  }

  @Test
  void P4_anErrorThatTheCompanyKeepsStaysUnknown() {
    needsKeys();
    each(
        Fault.STORED_SERVER_ERROR,
        kind -> {
          PaymentCall call = call(kind);
          outcomeAt(Fault.STORED_SERVER_ERROR, call);
          assertThat(ask(call)).isInstanceOf(PaymentOutcome.Unknown.class);
        });
  }
}
