package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** P2: a key of theirs has no effect, or two. */
final class BrokenKeys {
  private static final PaymentOutcome UNKNOWN = new PaymentOutcome.Unknown("a known key");

  static final List<Broken> ALL =
      List.of(
          forgets(Kind.REFUND, "P2_theSameRefundAgainIsTheSameAnswer"),
          forgets(Kind.CAPTURE, "P2_theSameCaptureAgainIsTheSameAnswer"),
          forgets(Kind.VOID, "P2_theSameVoidAgainIsTheSameAnswer"),
          looksBeforeItLeaps(Kind.REFUND, "P2_ofRefundsRacingWithOneKeyOneTakesPlace"),
          looksBeforeItLeaps(Kind.CAPTURE, "P2_ofCapturesRacingWithOneKeyOneTakesPlace"),
          looksBeforeItLeaps(Kind.VOID, "P2_ofVoidsRacingWithOneKeyOneTakesPlace"),
          Broken.asking(
              "remembers in one program what it has answered",
              (by, call, fault) ->
                  by.scene.references.containsKey(call.key()) && !by.own.contains(call.key())
                      ? by.soundly(Calls.keyed(call, call.key() + "-" + by.instance))
                      : by.soundly(call),
              "P2_aKeyIsKnownToEveryInstance"),
          Broken.asking(
              "declines what is still pending",
              (by, call, fault) ->
                  by.scene.pending.contains(call.key())
                      ? new PaymentOutcome.Declined("in-progress")
                      : by.soundly(call),
              "P2_whatIsPendingIsStillTheSameOneWhenAskedAgain"),
          Broken.asking(
              "does not compare the amounts of refunds",
              (by, call, fault) ->
                  isOther(by, call, RefundCall.class)
                      ? by.soundly(by.scene.asked.get(call.key()))
                      : by.soundly(call),
              "P2_aKnownKeyWithAnotherAmountOfARefundIsRefused"),
          Broken.asking(
              "does not compare the amounts of captures",
              (by, call, fault) ->
                  isOther(by, call, CaptureCall.class)
                      ? by.soundly(by.scene.asked.get(call.key()))
                      : by.soundly(call),
              "P2_aKnownKeyWithAnotherAmountOfACaptureIsRefused"),
          Broken.asking(
              "makes keys unique by payment",
              (by, call, fault) ->
                  isElsewhere(by, call)
                      ? by.soundly(Calls.keyed(call, call.key() + "-" + call.payment()))
                      : by.soundly(call),
              "P2_aKnownKeyOnAnotherPaymentIsRefused"),
          Broken.asking(
                  "takes a refund of the same amount for the same refund",
                  (by, call, fault) -> by.soundly(sameBefore(by, call)),
                  "P2_anotherKeyIsAnotherRefund")
              .with(Capability.REFUND, Capability.PARTIAL_REFUND),
          Broken.asking(
              "takes a capture of the same amount for the same capture",
              (by, call, fault) ->
                  call instanceof CaptureCall it && !it.last()
                      ? by.soundly(sameBefore(by, call))
                      : by.soundly(call),
              "P2_anotherKeyIsAnotherCapture"));

  private BrokenKeys() {}

  private static Broken forgets(Kind kind, String check) {
    return Broken.asking(
        "does not know any more what it has answered to a " + kind,
        (by, call, fault) ->
            BrokenPayments.kind(call) == kind
                    && by.scene.references.containsKey(call.key())
                    && by.own.contains(call.key())
                    && by.scene.asked.get(call.key()).equals(call)
                    && !by.scene.faults.containsKey(call.key())
                ? UNKNOWN
                : by.soundly(call),
        check);
  }

  /** Two that come at the same time both find that nobody has been here. */
  private static Broken looksBeforeItLeaps(Kind kind, String check) {
    Map<String, CountDownLatch> inside = new ConcurrentHashMap<>();
    return Broken.asking(
            "looks whether a " + kind + " is known, and then does it",
            (by, call, fault) -> {
              CountDownLatch first = new CountDownLatch(1);
              CountDownLatch before = inside.putIfAbsent(call.key(), first);
              if (before == null) return alone(by, call, first, inside);
              before.countDown();
              return by.soundly(Calls.keyed(call, call.key() + "-again"));
            },
            check)
        .with(Capability.valueOf(kind.name()));
  }

  private static PaymentOutcome alone(
      BrokenPayments by, PaymentCall call, CountDownLatch other, Map<String, ?> inside) {
    try {
      Crowd.await(8, other);
      return by.soundly(call);
    } finally {
      inside.remove(call.key());
    }
  }

  private static boolean isOther(BrokenPayments by, PaymentCall call, Class<?> kind) {
    PaymentCall first = by.scene.asked.get(call.key());
    return kind.isInstance(call)
        && first != null
        && first.payment().equals(call.payment())
        && !first.amount().isEqual(call.amount());
  }

  private static boolean isElsewhere(BrokenPayments by, PaymentCall call) {
    PaymentCall first = by.scene.asked.get(call.key());
    return first != null && !first.payment().equals(call.payment());
  }

  private static PaymentCall sameBefore(BrokenPayments by, PaymentCall call) {
    if (by.scene.asked.containsKey(call.key())) return call;
    return by.scene.asked.values().stream()
        .filter(it -> Calls.keyed(it, call.key()).equals(call))
        .findFirst()
        .orElse(call);
  }
}
