package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.Lookup.State;
import dev.orderwell.payments.spi.LookupCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** P5: they do not find what took place, or find what did not. */
final class BrokenLookUps {
  private static final Lookup MISSING = new Lookup.NotFound(false);

  static final List<Broken> ALL =
      List.of(
          Broken.looking(
              "finds only what it had an answer to",
              (by, call, sound) ->
                  by.scene.faults.get(call.about().key()) == Fault.TIME_OUT_AFTER ? MISSING : sound,
              "P5_whatTookPlaceIsFoundByItsKey"),
          Broken.finding(
              "calls everything pending that never was",
              (by, it) -> wasPending(by, it) ? it : in(State.PENDING, it),
              "P5_whatTookPlaceIsFoundAsItIsInTheBook"),
          Broken.looking(
              "looks for keys among references",
              (by, call, sound) -> call.reference() == null ? sound : MISSING,
              "P5_whatTookPlaceIsFoundByItsReference"),
          Broken.looking(
              "finds what the same program has done",
              (by, call, sound) -> by.own.contains(call.about().key()) ? sound : MISSING,
              "P5_anotherInstanceFindsItToo"),
          Broken.looking(
              "cannot say that there is nothing",
              (by, call, sound) ->
                  sound instanceof Lookup.NotFound ? new Lookup.Unavailable(null) : sound,
              "P5_whatWasNeverAskedForIsNotFound"),
          Broken.looking(
                  "is certain too early",
                  (by, call, sound) ->
                      sound instanceof Lookup.NotFound ? new Lookup.NotFound(true) : sound,
                  "P5_whatTookPlaceIsNeverMissingForCertain")
              .with(company -> company.showsAfter(Duration.ofMinutes(5))),
          findsAsDone(Fault.TIME_OUT_BEFORE, "P5_whatWasLostOnItsWayIsNotFoundAsDone"),
          findsAsDone(Fault.DECLINED, "P5_whatWasRefusedIsNotFoundAsDone"),
          Broken.finding(
              "knows done and failed only",
              (by, it) -> it.state() == State.PENDING ? in(State.SUCCEEDED, it) : it,
              "P5_whatIsPendingIsFoundSo"),
          Broken.finding(
              "never notices that something was done later",
              (by, it) ->
                  wasPending(by, it) && it.state() == State.SUCCEEDED ? in(State.PENDING, it) : it,
              "P5_whatWasPendingIsFoundDone"),
          Broken.finding(
              "never notices that something failed later",
              (by, it) -> it.state() == State.FAILED ? in(State.SUCCEEDED, it) : it,
              "P5_whatWasPendingIsFoundFailed"),
          Broken.looking(
              "looks for the amount",
              (by, call, sound) -> sound instanceof Lookup.Found ? firstOfAmount(by, call) : sound,
              "P5_twoOfTheSameAmountAreToldApart"),
          Broken.looking(
                  "finds one of several",
                  (by, call, sound) ->
                      sound instanceof Lookup.Found found
                          ? Lookup.Found.one(found.operations().get(0))
                          : sound,
                  "P5_whatWasDoneTwiceIsFoundTwice")
              .with(Capabilities.of(Capability.values())),
          Broken.looking(
              "does what it does not find",
              (by, call, sound) -> {
                if (sound instanceof Lookup.NotFound) by.soundly(call.about());
                return sound;
              },
              "P5_aLookUpChangesNothing"));

  private BrokenLookUps() {}

  private static boolean wasPending(BrokenPayments by, Lookup.Operation it) {
    return by.scene.pendingReferences.contains(it.reference());
  }

  private static Lookup.Operation in(State state, Lookup.Operation it) {
    return new Lookup.Operation(it.reference(), state, it.amount(), it.code(), it.at());
  }

  private static Broken findsAsDone(Fault fault, String check) {
    return Broken.looking(
        "finds as done what ended in a " + fault,
        (by, call, sound) ->
            by.scene.faults.get(call.about().key()) == fault
                ? Lookup.Found.one(
                    new Lookup.Operation(
                        "re_0", State.SUCCEEDED, call.about().amount(), null, Instant.EPOCH))
                : sound,
        check);
  }

  /** Whatever it was asked for. */
  private static Lookup firstOfAmount(BrokenPayments by, LookupCall call) {
    return by.scene.book(call.about().payment()).stream()
        .filter(it -> it.kind() == BrokenPayments.kind(call.about()))
        .map(
            it ->
                new Lookup.Operation(it.reference(), it.state(), it.amount(), null, Instant.EPOCH))
        .<Lookup>map(Lookup.Found::one)
        .findFirst()
        .orElse(MISSING);
  }
}
