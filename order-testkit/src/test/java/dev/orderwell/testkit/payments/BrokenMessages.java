package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.WebhookReading;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** P6 and P8: they do not tell what the company tells. */
final class BrokenMessages {
  private static final WebhookReading STRANGE = new WebhookReading.Rejected("a strange message");

  static final List<Broken> ALL =
      List.of(
          Broken.reading(
              "rejects what it has no use for",
              (scene, message, sound) ->
                  message.text().contains("kind=AUTHORIZED") ? STRANGE : sound,
              "P6_whatTheCompanySendsIsVerified"),
          Broken.reading(
              "rejects messages about something else",
              (scene, message, sound) ->
                  sound.equals(WebhookReading.Verified.of()) ? STRANGE : sound,
              "P6_aMessageAboutSomethingElseTellsNothing"),
          all(
              "gives each event a name of its own",
              it -> named(UUID.randomUUID().toString(), it),
              "P6_theSameMessageAgainIsTheSameEvent"),
          all(
              "calls events by their payment",
              it -> named(String.valueOf(it.payment()), it),
              "P6_otherEventsHaveOtherNames"),
          some(
              "does not tell on which payment money went back",
              (scene, it) -> isOurs(Kind.REFUND_SUCCEEDED, it),
              it -> it.payment(null),
              "P6_aRefundIsTold"),
          some(
              "tells a key that nobody knows",
              (scene, it) -> isOurs(Kind.REFUND_SUCCEEDED, it),
              it -> it.key("acme-" + it.key()),
              "P6_aRefundIsToldWithItsKeyOrWithoutOne"),
          some(
              "does not tell how much was taken",
              (scene, it) -> isOurs(Kind.CAPTURED, it),
              it -> it.amount(null),
              "P6_aCaptureIsTold"),
          some(
              "tells a name of what was taken on which nothing is given back",
              (scene, it) -> it.kind() == Kind.CAPTURED && it.key() == null,
              it -> it.reference("charge-of-" + it.payment()),
              "P6_aPaymentThatIsToldIsGivenBackUnderTheNameThatIsTold"),
          some(
              "takes a void for something that has run out",
              (scene, it) -> it.kind() == Kind.VOIDED,
              it -> of(Kind.AUTHORIZATION_EXPIRED, it),
              "P6_aVoidIsTold"),
          none(
              "does not tell what was done later",
              (scene, it) -> it.kind() == Kind.REFUND_SUCCEEDED && wasPending(scene, it),
              "P6_aRefundThatWasPendingIsToldWhenItIsDone"),
          none(
              "does not tell what failed later",
              (scene, it) -> it.kind() == Kind.REFUND_FAILED && wasPending(scene, it),
              "P6_aRefundThatWasPendingIsToldWhenItHasFailed"),
          some(
              "tells what is pending as done",
              (scene, it) -> it.kind() == Kind.REFUND_PENDING,
              it -> of(Kind.REFUND_SUCCEEDED, it),
              "P6_aRefundThatIsPendingIsNotToldAsDone"),
          none(
              "does not tell that money has come back",
              (scene, it) -> it.kind() == Kind.REFUND_FAILED && !wasPending(scene, it),
              "P6_aRefundThatHadSucceededIsToldWhenItHasFailed"),
          some(
              "tells the amount that was asked for",
              (scene, it) -> isOurs(Kind.REFUND_SUCCEEDED, it),
              (scene, it) -> it.amount(scene.asked.get(it.key()).amount()),
              "P7_anotherAmountThanAskedForIsToldSoInMessages"),
          some(
              "does not tell on which payment somebody gave money back",
              (scene, it) -> isTheirs(it),
              it -> it.payment(null),
              "P8_aRefundMadeOutsideIsTold"),
          some(
              "makes a key up for what nobody asked for",
              (scene, it) -> isTheirs(it),
              it -> it.key("outside"),
              "P8_aRefundMadeOutsideHasNoKey"),
          some(
              "takes a refund of the same payment for ours",
              (scene, it) -> isTheirs(it),
              (scene, it) -> it.reference(ours(scene, it)),
              "P8_aRefundMadeOutsideIsNotTakenForOneOfOurs"),
          Broken.telling(
              "tells a dispute as a refund too",
              (scene, it) ->
                  it.kind() == Kind.CHARGEBACK_OPENED
                      ? Stream.of(it, named(it.id() + "-2", of(Kind.REFUND_SUCCEEDED, it)))
                      : Stream.of(it),
              "P8_aDisputeIsTold"),
          some(
              "does not tell how much a bank has fetched back",
              (scene, it) -> it.kind() == Kind.CHARGEBACK_OPENED,
              it -> it.amount(null),
              "P8_aDisputeIsToldWithItsPaymentAndItsAmount"));

  private BrokenMessages() {}

  private interface Change {
    ProviderEvent of(Scene scene, ProviderEvent event);
  }

  private static Broken all(String what, UnaryOperator<ProviderEvent> change, String check) {
    return some(what, (scene, it) -> true, change, check);
  }

  private static Broken some(
      String what,
      BiPredicate<Scene, ProviderEvent> which,
      UnaryOperator<ProviderEvent> change,
      String check) {
    return some(what, which, (scene, it) -> change.apply(it), check);
  }

  private static Broken some(
      String what, BiPredicate<Scene, ProviderEvent> which, Change change, String check) {
    return Broken.telling(
        what, (scene, it) -> Stream.of(which.test(scene, it) ? change.of(scene, it) : it), check);
  }

  private static Broken none(String what, BiPredicate<Scene, ProviderEvent> which, String check) {
    return Broken.telling(
        what, (scene, it) -> which.test(scene, it) ? Stream.of() : Stream.of(it), check);
  }

  private static boolean isOurs(Kind kind, ProviderEvent it) {
    return it.kind() == kind && it.key() != null;
  }

  private static boolean isTheirs(ProviderEvent it) {
    return it.kind() == Kind.REFUND_SUCCEEDED && it.key() == null;
  }

  private static boolean wasPending(Scene scene, ProviderEvent it) {
    return scene.pendingReferences.contains(it.reference());
  }

  private static String ours(Scene scene, ProviderEvent it) {
    return scene.book(it.payment()).stream()
        .map(BookEntry::reference)
        .findFirst()
        .orElse(it.reference());
  }

  private static ProviderEvent named(String id, ProviderEvent it) {
    return copy(id, it.kind(), it);
  }

  private static ProviderEvent of(Kind kind, ProviderEvent it) {
    return copy(it.id(), kind, it);
  }

  private static ProviderEvent copy(String id, Kind kind, ProviderEvent it) {
    return new ProviderEvent(
        id,
        kind,
        it.at(),
        it.payment(),
        it.reference(),
        it.key(),
        it.amount(),
        it.code(),
        it.order());
  }
}
