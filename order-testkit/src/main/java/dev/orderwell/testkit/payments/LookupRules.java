package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P5: what became of it. See {@link PaymentProviderContract}. */
abstract class LookupRules extends ResendRules {
  private final Instant began = Instant.now();

  @Test
  void P5_whatTookPlaceIsFoundByItsKey() {
    needsSight();
    each(
        Fault.TIME_OUT_AFTER,
        kind -> {
          PaymentCall call = lost(kind);
          assertThat(found(call).reference()).isEqualTo(entry(call).reference());
        });
  }

  private PaymentCall lost(BookEntry.Kind kind) {
    PaymentCall call = call(kind);
    outcomeAt(Fault.TIME_OUT_AFTER, call);
    return call;
  }

  @Test
  void P5_whatTookPlaceIsFoundAsItIsInTheBook() {
    needsSight();
    each(
        kind -> {
          PaymentCall call = call(kind);
          done(call);
          assertThat(found(call).amount()).isEqualTo(entry(call).amount());
          assertThat(found(call).state()).isEqualTo(entry(call).state());
        });
  }

  @Test
  void P5_whatTookPlaceIsFoundByItsReference() {
    needsSight();
    each(
        kind -> {
          PaymentCall call = call(kind);
          String reference = done(call);
          assertThat(one(lookUp(call, reference)).reference()).isEqualTo(reference);
        });
  }

  @Test
  void P5_anotherInstanceFindsItToo() {
    needsSight();
    each(
        kind -> {
          PaymentCall call = call(kind);
          done(call);
          Lookup found = lookUp(another(), call, null);
          assertThat(one(found).reference()).isEqualTo(entry(call).reference());
        });
  }

  @Test
  void P5_whatWasNeverAskedForIsNotFound() {
    needs(Capability.LOOKUP);
    each(kind -> assertThat(lookUp(call(kind), null)).isInstanceOf(Lookup.NotFound.class));
  }

  @Test
  void P5_whatTookPlaceIsNeverMissingForCertain() {
    needs(Capability.LOOKUP);
    each(
        kind -> {
          PaymentCall call = call(kind);
          done(call);
          assertThat(lookUp(call, null)).isNotEqualTo(new Lookup.NotFound(true));
        });
  }

  @Test
  void P5_whatWasLostOnItsWayIsNotFoundAsDone() {
    needs(Capability.LOOKUP);
    each(Fault.TIME_OUT_BEFORE, kind -> isNotFoundAsDone(Fault.TIME_OUT_BEFORE, call(kind)));
  }

  @Test
  void P5_whatWasRefusedIsNotFoundAsDone() {
    needs(Capability.LOOKUP);
    each(Fault.DECLINED, kind -> isNotFoundAsDone(Fault.DECLINED, call(kind)));
  }

  private void isNotFoundAsDone(Fault fault, PaymentCall call) {
    outcomeAt(fault, call);
    if (lookUp(call, null) instanceof Lookup.Found found) {
      assertThat(found.operations())
          .extracting(Lookup.Operation::state)
          .containsOnly(Lookup.State.FAILED);
    }
  }

  @Test
  void P5_whatIsPendingIsFoundSo() {
    needsSight();
    each(
        Fault.PENDING,
        kind -> assertThat(found(pending(kind)).state()).isEqualTo(Lookup.State.PENDING));
  }

  private PaymentCall pending(BookEntry.Kind kind) {
    PaymentCall call = call(kind);
    outcomeAt(Fault.PENDING, call);
    return call;
  }

  @Test
  void P5_whatWasPendingIsFoundDone() {
    isFoundDecided(true, Lookup.State.SUCCEEDED);
  }

  @Test
  void P5_whatWasPendingIsFoundFailed() {
    isFoundDecided(false, Lookup.State.FAILED);
  }

  private void isFoundDecided(boolean succeeds, Lookup.State expected) {
    needsSight();
    each(
        Fault.PENDING,
        kind -> {
          PaymentCall call = pending(kind);
          company.decide(entry(call).reference(), succeeds);
          assertThat(found(call).state()).isEqualTo(expected);
        });
  }

  @Test
  void P5_twoOfTheSameAmountAreToldApart() {
    needs(Capability.REFUND);
    needsSight();
    needsSeveralRefunds();
    String payment = company.captured(usual());
    List<RefundCall> calls = List.of(refund(payment, part(4)), refund(payment, part(4)));
    List<String> references = calls.stream().map(this::done).toList();
    assertThat(calls.stream().map(call -> found(call).reference()).toList()).isEqualTo(references);
  }

  @Test
  void P5_whatWasDoneTwiceIsFoundTwice() {
    needs(Capability.REFUND);
    needsSight();
    needsSeveralRefunds();
    assumeTrue(can.keyLifetime() == null, "optional: with keys nothing is done twice");
    RefundCall call = refund(company.captured(usual()), part(4));
    List<String> references = List.of(done(call), done(call));
    assertThat(((Lookup.Found) lookUp(call, null)).operations())
        .extracting(Lookup.Operation::reference)
        .containsExactlyInAnyOrderElementsOf(references);
  }

  @Test
  void P5_aLookUpChangesNothing() {
    needs(Capability.LOOKUP);
    each(
        kind -> {
          PaymentCall call = call(kind);
          done(call);
          List<BookEntry> before = company.book(call.payment());
          lookUp(call, null);
          assertThat(company.book(call.payment())).isEqualTo(before);
          PaymentCall never = call(kind);
          lookUp(never, null);
          assertThat(book(never)).as("what was only looked for").isEmpty();
        });
  }

  /** It shows at once what it has taken. */
  final void needsSight() {
    needs(Capability.LOOKUP);
    assumeFalse(
        can.authoritativeAfter().toSeconds() > 0 && !showsAtOnce(),
        () -> "required, but not shown here: " + provider.id() + " shows it later");
  }

  private boolean showsAtOnce() {
    PaymentCall call = call(kinds().get(0));
    done(call);
    return lookUp(call, null) instanceof Lookup.Found;
  }

  final Lookup lookUp(PaymentCall about, @Nullable String reference) {
    return lookUp(provider, about, reference);
  }

  final Lookup lookUp(PaymentProvider asked, PaymentCall about, @Nullable String reference) {
    LookupCall call = new LookupCall(about, reference, began);
    Answer<Lookup> answer = Answer.within(longest(), () -> asked.lookUp(call));
    Lookup told = answer.told();
    return told == null ? new Lookup.Unavailable(null) : told;
  }

  final Lookup.Operation found(PaymentCall call) {
    return one(lookUp(call, null));
  }

  static Lookup.Operation one(Lookup lookup) {
    assertThat(lookup).isInstanceOf(Lookup.Found.class);
    assertThat(((Lookup.Found) lookup).operations()).hasSize(1);
    return ((Lookup.Found) lookup).operations().get(0);
  }
}
