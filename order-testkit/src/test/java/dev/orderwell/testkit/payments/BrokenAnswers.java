package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.ManualRequired;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.PaymentOutcome.Unsupported;
import java.time.Instant;
import java.util.List;

/** P3: they say what they cannot know. */
final class BrokenAnswers {
  static final List<Broken> ALL =
      List.of(
          says(new NotSent("no answer"), Fault.TIME_OUT_BEFORE, "P3_aRequestThatIsLostIsUnknown"),
          says(new Declined("timeout"), Fault.TIME_OUT_AFTER, "P3_anAnswerThatIsLostIsUnknown"),
          says(
              new NotSent("connection reset"),
              Fault.RESET_BEFORE,
              "P3_aConnectionThatBreaksBeforeItTookPlaceIsUnknown"),
          says(
              new Declined("reset", true),
              Fault.RESET_AFTER,
              "P3_aConnectionThatBreaksAfterItTookPlaceIsUnknown"),
          says(new Declined("500", true), Fault.SERVER_ERROR, "P3_anErrorOfTheCompanyIsUnknown"),
          says(
              new ManualRequired("the company has an error"),
              Fault.STORED_SERVER_ERROR,
              "P3_anErrorThatTheCompanyKeepsIsUnknown"),
          says(new Unsupported(), Fault.MALFORMED, "P3_anAnswerThatCannotBeReadIsUnknown"),
          Broken.asking(
              "takes an empty answer for a yes",
              (by, call, fault) ->
                  fault == Fault.EMPTY
                      ? by.instead(call, new Succeeded("none", call.amount(), Instant.EPOCH))
                      : by.soundly(call),
              "P3_anEmptyAnswerIsUnknown"),
          says(
              new ManualRequired("try it by hand"),
              Fault.UNREACHABLE,
              "P3_aCompanyThatIsNotThereWasNotAskedOrNobodyKnows"),
          says(new Declined("busy"), Fault.BUSY, "P3_aBusyCompanyCanBeAskedAgain"),
          says(new Declined("no", true), Fault.DECLINED, "P3_whatIsRefusedIsDeclinedForGood"),
          Broken.asking(
              "takes a maybe for a yes",
              (by, call, fault) -> {
                PaymentOutcome told = by.soundly(call);
                return told instanceof PaymentOutcome.Pending it
                    ? new Succeeded(it.reference(), call.amount(), Instant.EPOCH)
                    : told;
              },
              "P3_whatIsDecidedLaterIsPending"),
          Broken.asking(
              "does not read why nothing took place",
              (by, call, fault) -> {
                PaymentOutcome told = by.soundly(call);
                return told instanceof Declined it && it.code().equals("too-much")
                    ? new Succeeded("re_0", call.amount(), Instant.EPOCH)
                    : told;
              },
              "P3_moreThanThereIsDoesNotSucceed"),
          Broken.asking(
              "says that it cannot do what it has not found",
              (by, call, fault) -> {
                PaymentOutcome told = by.soundly(call);
                return told instanceof Declined it && it.code().equals("no-such-payment")
                    ? new Unsupported()
                    : told;
              },
              "P3_aPaymentThatTheCompanyDoesNotKnowDoesNotSucceed"),
          Broken.that(
              "goes on with a connection that has broken",
              BrokenConnection::new,
              "P3_afterAFaultTheNextCallIsAsGoodAsEver"));

  private BrokenAnswers() {}

  private static Broken says(PaymentOutcome outcome, Fault fault, String check) {
    return Broken.asking(
        "says " + outcome + " at a " + fault,
        (by, call, found) -> found == fault ? by.instead(call, outcome) : by.soundly(call),
        check);
  }
}
