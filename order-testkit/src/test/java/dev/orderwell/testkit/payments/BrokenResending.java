package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import java.util.List;

/** P4: after a lost answer they do it again, or never. */
final class BrokenResending {
  static final List<Broken> ALL =
      List.of(
          refusesAfter(Fault.TIME_OUT_BEFORE, "P4_afterALostRequestItTakesPlaceOnce"),
          doesAgainAfter(Fault.TIME_OUT_AFTER, "P4_afterALostAnswerItIsToldAndNotDoneAgain"),
          refusesAfter(Fault.RESET_BEFORE, "P4_afterAConnectionThatBrokeBeforeItTakesPlaceOnce"),
          doesAgainAfter(
              Fault.RESET_AFTER, "P4_afterAConnectionThatBrokeAfterItIsToldAndNotDoneAgain"),
          refusesAfter(Fault.SERVER_ERROR, "P4_afterAnErrorOfTheCompanyItTakesPlaceOnce"),
          refusesAfter(Fault.BUSY, "P4_afterABusyMomentItTakesPlaceOnce"),
          refusesAfter(Fault.UNREACHABLE, "P4_afterTheCompanyWasNotThereItTakesPlaceOnce"),
          doesAgainAfter(
              Fault.MALFORMED, "P4_afterAnAnswerThatCouldNotBeReadItIsToldAndNotDoneAgain"),
          doesAgainAfter(Fault.EMPTY, "P4_afterAnEmptyAnswerItIsToldAndNotDoneAgain"),
          Broken.asking(
              "gives out a new key after a restart",
              (by, call, fault) ->
                  by.scene.faults.containsKey(call.key()) && !by.own.contains(call.key())
                      ? by.soundly(Calls.keyed(call, call.key() + "-" + by.instance))
                      : by.soundly(call),
              "P4_aRestartInBetweenMakesNoDifference"),
          Broken.asking(
              "loses patience with an error that is kept",
              (by, call, fault) ->
                  by.scene.faults.get(call.key()) == Fault.STORED_SERVER_ERROR
                      ? new NotSent("the company has an error")
                      : by.soundly(call),
              "P4_anErrorThatTheCompanyKeepsStaysUnknown"));

  private BrokenResending() {}

  private static Broken refusesAfter(Fault fault, String check) {
    return Broken.asking(
        "refuses what it has tried after a " + fault,
        (by, call, now) ->
            by.scene.faults.get(call.key()) == fault ? new Declined("duplicate") : by.soundly(call),
        check);
  }

  private static Broken doesAgainAfter(Fault fault, String check) {
    return Broken.asking(
        "gives out a new key after a " + fault,
        (by, call, now) ->
            by.scene.faults.get(call.key()) == fault && by.own.contains(call.key())
                ? by.soundly(Calls.keyed(call, call.key() + "-2"))
                : by.soundly(call),
        check);
  }
}
