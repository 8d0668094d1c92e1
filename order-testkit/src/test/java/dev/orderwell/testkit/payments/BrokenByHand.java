package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.ManualRequired;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;

/** P13: they leave refunds to people, and still do something about them. */
final class BrokenByHand {
  private static final PaymentOutcome SEND_IT = new ManualRequired("send it back");

  static final List<Broken> ALL =
      List.of(
          refunds(
              "does not know whether it leaves short keys to people",
              (by, call, fault) ->
                  call.key().length() > 40 ? SEND_IT : new PaymentOutcome.Unknown("by hand"),
              "P13_whatIsLeftToPeopleComesWithInstructions"),
          refunds(
              "does what it asks people to do",
              (by, call, fault) -> by.instead(call, SEND_IT),
              "P13_whatIsLeftToPeopleMovesNothing"),
          refunds(
              "does not know what becomes of long keys",
              (by, call, fault) ->
                  call.key().length() > 40 ? new PaymentOutcome.Unknown("by hand") : SEND_IT,
              "P13_aRefundThatIsLeftToPeopleWaitsForThemAndIsConfirmedWithAReference"),
          refunds(
              "lets people log in with its own secret",
              (by, call, fault) -> new ManualRequired("log in with " + SimulatedMessages.SECRET),
              "P12_noInstructionTellsASecret"));

  private BrokenByHand() {}

  private static Broken refunds(String what, Broken.Asking asking, String... checks) {
    Broken.Asking refunding =
        (by, call, fault) ->
            Kind.of(call) == Kind.REFUND ? asking.told(by, call, fault) : by.soundly(call);
    return Broken.asking(what, refunding, checks).leaving(Kind.REFUND);
  }
}
