package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.Lookup.State;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.NotSent;
import java.util.List;
import java.util.stream.Stream;

/** P10 and P11: they work in tests with short keys, and fail with those of the library. */
final class BrokenInTheLibrary {
  private static final int ROOM = 40;
  private static final int ORDER = 32;

  static final List<Broken> ALL =
      List.of(
          Broken.looking(
                  "looks up keys that it has cut",
                  (by, call, sound) ->
                      isLong(call) && by.scene.faults.get(key(call)) == Fault.TIME_OUT_AFTER
                          ? new Lookup.NotFound(true)
                          : sound,
                  "P10_aRefundWhoseAnswerWasLostIsFoundOut")
              .with(Capabilities.of(Capability.REFUND, Capability.LOOKUP)),
          Broken.asking(
              "knows a key that it has cut, and takes it for another",
              (by, call, fault) ->
                  by.scene.faults.get(call.key()) == Fault.TIME_OUT_BEFORE
                          && call.key().length() > ROOM
                      ? new Declined("duplicate")
                      : by.soundly(call),
              "P10_aRefundWhoseRequestWasLostIsSentAgainOrHasFailed"),
          Broken.asking(
                  "takes a long wait for a no",
                  (by, call, fault) ->
                      fault == Fault.TIME_OUT_AFTER && call.key().length() > ROOM
                          ? by.instead(call, new NotSent("no answer"))
                          : by.soundly(call),
                  "P10_whatNobodyCanFindOutWaitsForPeople")
              .with(Capabilities.of(Capability.REFUND)),
          becoming(
              "shows late what was done later",
              State.SUCCEEDED,
              State.PENDING,
              "P10_aRefundThatWasPendingIsFoundDone"),
          becoming(
              "shows late what failed later",
              State.FAILED,
              State.PENDING,
              "P10_aRefundThatWasPendingIsFoundFailed"),
          Broken.telling(
              "tells long keys and references cut",
              (scene, it) ->
                  Stream.of(
                      it.key() != null && it.key().length() > ROOM
                          ? it.key(it.key().substring(0, ROOM)).reference(it.key()).payment(null)
                          : it),
              "P10_aRefundThatWasPendingIsClosedByAMessage"),
          Broken.asking(
              "knows an order by one payment",
              (by, call, fault) ->
                  isOfAnotherPayment(by, call) ? new Declined("order") : by.soundly(call),
              "P11_aRefundOfTwoPaymentsIsTwoOperations"),
          Broken.asking(
              "refuses a payment that it has refused before",
              (by, call, fault) ->
                  isRefusedBefore(by, call) ? new Declined("refused") : by.soundly(call),
              "P11_whatWasDeclinedIsTriedAgain"));

  private BrokenInTheLibrary() {}

  private static String key(LookupCall call) {
    return call.about().key();
  }

  private static boolean isLong(LookupCall call) {
    return key(call).length() > ROOM;
  }

  private static Broken becoming(String what, State from, State to, String check) {
    return Broken.looking(
        what,
        (by, call, sound) ->
            isLong(call) && sound instanceof Lookup.Found found
                ? new Lookup.Found(
                    found.operations().stream()
                        .map(it -> it.state() == from ? in(to, it) : it)
                        .toList())
                : sound,
        check);
  }

  private static Lookup.Operation in(State state, Lookup.Operation it) {
    return new Lookup.Operation(it.reference(), state, it.amount(), null, it.at());
  }

  private static boolean isOfAnotherPayment(BrokenPayments by, PaymentCall call) {
    return call.key().indexOf('-') == ORDER
        && by.scene.asked.values().stream()
            .filter(it -> it.key().startsWith(call.key().substring(0, ORDER)))
            .anyMatch(it -> !it.payment().equals(call.payment()));
  }

  private static boolean isRefusedBefore(BrokenPayments by, PaymentCall call) {
    return by.scene.asked.values().stream()
        .filter(it -> by.scene.faults.get(it.key()) == Fault.DECLINED)
        .anyMatch(it -> it.payment().equals(call.payment()));
  }
}
