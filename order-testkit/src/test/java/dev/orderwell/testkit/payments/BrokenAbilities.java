package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.joda.money.Money;

/** P1: they declare what they cannot do, or do what they have not declared. */
final class BrokenAbilities {
  private static final PaymentOutcome NO = new PaymentOutcome.Declined("no");

  static final List<Broken> ALL =
      List.of(
          Broken.that(
              "has a name that cannot be stored",
              scene ->
                  new BrokenPayments(scene) {
                    @Override
                    public String id() {
                      return "Acme Payments Ltd.";
                    }
                  },
              "P1_theIdIsShortAndAlwaysTheSame"),
          Broken.that(
              "can do less after it was asked",
              scene ->
                  new BrokenPayments(scene) {
                    @Override
                    public Capabilities capabilities() {
                      Capabilities can = super.capabilities();
                      return own.isEmpty() ? can : can.keys(Duration.ofHours(1), 60);
                    }
                  },
              "P1_whatItCanDoIsAlwaysTheSame"),
          declines(Kind.REFUND, "P1_aRefundThatIsNotDeclaredIsUnsupported")
              .with(Capability.CAPTURE),
          declines(Kind.CAPTURE, "P1_aCaptureThatIsNotDeclaredIsUnsupported")
              .with(Capability.REFUND),
          declines(Kind.VOID, "P1_aVoidThatIsNotDeclaredIsUnsupported").with(Capability.REFUND),
          Broken.looking(
                  "looks nowhere and finds nothing",
                  (by, call, sound) -> new Lookup.NotFound(true),
                  "P1_aLookUpThatIsNotDeclaredIsUnavailable")
              .with(Capability.REFUND),
          Broken.reading(
                  "believes messages though it has no signature to verify",
                  (scene, message, sound) -> WebhookReading.Verified.of(),
                  "P1_messagesThatAreNotDeclaredAreRejected")
              .with(Capability.REFUND),
          halves(Kind.REFUND, Capability.PARTIAL_REFUND, "P1_aPaymentIsGivenBack"),
          halves(Kind.CAPTURE, Capability.PARTIAL_CAPTURE, "P1_whatIsAuthorisedIsTaken"),
          halves(Kind.VOID, Capability.VOID, "P1_whatIsAuthorisedIsLetGo"),
          Broken.asking(
              "refuses the rest of a payment",
              (by, call, fault) -> isRest(by, call, Kind.REFUND) ? NO : by.soundly(call),
              "P1_aPaymentIsGivenBackInParts"),
          Broken.asking(
              "refuses the rest of an authorisation",
              (by, call, fault) -> isRest(by, call, Kind.CAPTURE) ? NO : by.soundly(call),
              "P1_whatIsAuthorisedIsTakenInParts"),
          Broken.asking(
              "never lets the rest go",
              (by, call, fault) ->
                  call instanceof CaptureCall it
                      ? by.soundly(
                          new CaptureCall(it.key(), it.payment(), it.amount(), false, it.order()))
                      : by.soundly(call),
              "P1_afterTheLastPartNothingIsTaken"),
          Broken.asking(
                  "knows payments by their first name only",
                  (by, call, fault) ->
                      call instanceof RefundCall && call.payment().startsWith("cap")
                          ? NO
                          : by.soundly(call),
                  "P1_whatWasTakenIsGivenBackUnderTheNameThatWasTold")
              .with(SimulatedPayments.Builder::namedCaptures),
          Broken.asking(
              "has a least amount and does not declare it",
              (by, call, fault) -> call.amount().getAmountMinorLong() < 50 ? NO : by.soundly(call),
              "P1_theLeastAmountIsGivenBack"),
          Broken.asking(
              "cuts keys to what fits into its field",
              (by, call, fault) -> by.soundly(Calls.keyed(call, cut(call.key()))),
              "P1_aKeyOfFullLengthIsTakenWhole"));

  private BrokenAbilities() {}

  private static Broken declines(Kind kind, String check) {
    return Broken.asking(
        "declines a " + kind + " that it does not declare",
        (by, call, fault) -> BrokenPayments.kind(call) == kind ? NO : by.soundly(call),
        check);
  }

  private static Broken halves(Kind kind, Capability inParts, String check) {
    return Broken.asking(
            "does half of a " + kind + " of forty",
            (by, call, fault) -> {
              Money amount = call.amount();
              return amount.getAmountMinorLong() == 4000
                  ? by.soundly(Calls.amounting(call, amount.dividedBy(2, RoundingMode.DOWN)))
                  : by.soundly(call);
            },
            check)
        .with(
            Capabilities.of(
                EnumSet.of(Capability.valueOf(kind.name()), inParts).toArray(Capability[]::new)));
  }

  private static boolean isRest(BrokenPayments by, PaymentCall call, Kind kind) {
    List<BookEntry> before = by.scene.book(call.payment());
    return BrokenPayments.kind(call) == kind
        && before.stream().anyMatch(it -> !it.amount().isEqual(call.amount()))
        && !by.own.contains(call.key());
  }

  private static String cut(String key) {
    return key.substring(0, Math.min(40, key.length()));
  }
}
