package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import dev.orderwell.payments.spi.WebhookReading;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** P9 and P12: they keep people waiting, or talk too much. */
final class BrokenManners {
  private static final Duration SOON = Duration.ofMillis(300);
  private static final String SECRET = SimulatedMessages.SECRET;
  private static final String LONG = "x".repeat(201);

  static final List<Broken> ALL =
      List.of(
          waitsAt(Fault.TIME_OUT_BEFORE, "P9_aCallWhoseRequestIsLostEndsInTime"),
          waitsAt(Fault.TIME_OUT_AFTER, "P9_aCallWhoseAnswerIsLostEndsInTime"),
          Broken.asking(
                  "waits all the longer when it is interrupted",
                  (by, call, fault) -> {
                    if (Thread.interrupted()) waits(SOON.multipliedBy(2));
                    return by.soundly(call);
                  },
                  "P9_anInterruptedCallEnds")
              .with(Capability.REFUND)
              .within(SOON),
          Broken.asking(
              "takes an interrupt for proof that nothing was sent",
              (by, call, fault) ->
                  Thread.currentThread().isInterrupted() && fault == null
                      ? by.instead(call, new NotSent("interrupted"))
                      : by.soundly(call),
              "P9_anInterruptedCallSaysNoMoreThanIsKnown"),
          Broken.that(
                  "has four lines and no patience", FourLines::new, "P9_manyThreadsAtOnceAreServed")
              .with(Capability.REFUND),
          at(Fault.DECLINED, new Declined(LONG), "P12_referencesAndReasonsOfAnswersAreShort"),
          Broken.telling(
              "tells stories in its messages",
              (scene, it) -> Stream.of(it.order(LONG)),
              "P12_namesAndReasonsInMessagesAreShort"),
          at(
              Fault.UNREACHABLE,
              new NotSent("nobody at https://" + SECRET + "@acme"),
              "P12_noAnswerTellsASecret"),
          Broken.asking(
              "throws with all that it knows",
              (by, call, fault) -> {
                if (fault != Fault.RESET_BEFORE) return by.soundly(call);
                by.instead(call, new NotSent("reset"));
                throw new IllegalStateException("Authorization: Bearer " + SECRET);
              },
              "P12_nothingThatIsThrownTellsASecret"),
          Broken.finding(
              "finds its own secret",
              (by, it) ->
                  new Lookup.Operation(it.reference(), it.state(), it.amount(), SECRET, it.at()),
              "P12_noLookUpTellsASecret"),
          Broken.telling(
              "passes on the secret of its messages",
              (scene, it) -> Stream.of(it.code(SECRET)),
              "P12_noMessageTellsASecret"),
          Broken.that(
              "prints its settings",
              scene ->
                  new BrokenPayments(scene) {
                    @Override
                    public String toString() {
                      return "AcmePayments[key=" + SECRET + "]";
                    }
                  },
              "P12_theProvidersTextFormTellsNoSecret"),
          Broken.reading(
              "repeats what it rejects",
              (scene, message, sound) ->
                  sound instanceof WebhookReading.Rejected
                      ? new WebhookReading.Rejected("not signed: " + message.text())
                      : sound,
              "P12_aRejectionTellsNothingOutOfTheMessage"));

  private BrokenManners() {}

  private static Broken at(Fault fault, PaymentOutcome outcome, String check) {
    return Broken.asking(
        "says too much at a " + fault,
        (by, call, found) -> found == fault ? by.instead(call, outcome) : by.soundly(call),
        check);
  }

  private static Broken waitsAt(Fault fault, String check) {
    return Broken.asking(
            "waits for ever at a " + fault,
            (by, call, found) -> {
              if (found != fault) return by.soundly(call);
              by.instead(call, new NotSent("still waiting"));
              waits(Duration.ofMinutes(1));
              return null;
            },
            check)
        .with(Capability.REFUND)
        .within(SOON);
  }

  private static void waits(Duration time) {
    try {
      new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whoever finds all lines taken is sent away. */
  private static final class FourLines extends BrokenPayments {
    private final Semaphore lines = new Semaphore(4);
    private final CountDownLatch sentAway = new CountDownLatch(1);

    FourLines(Scene scene) {
      super(scene);
    }

    @Override
    PaymentOutcome asked(PaymentCall call, Fault fault) {
      if (!lines.tryAcquire()) {
        sentAway.countDown();
        return new PaymentOutcome.Unknown("all lines are taken");
      }
      try {
        Crowd.await(16, sentAway);
        return soundly(call);
      } finally {
        lines.release();
      }
    }
  }
}
