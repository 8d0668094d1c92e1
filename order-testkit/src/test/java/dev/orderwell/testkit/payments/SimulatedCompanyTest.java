package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a simulated company does by its clock, and what a shop can let it do. */
class SimulatedCompanyTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T09:30:00Z"));

  private SimulatedPayments that(Capabilities can) {
    return SimulatedPayments.builder("acme").clock(clock).capabilities(can).build();
  }

  private static Capabilities refunds() {
    return Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND, Capability.LOOKUP);
  }

  private static RefundCall refund(String payment, String key) {
    return new RefundCall(key, payment, TEN, "A-17");
  }

  @Test
  void aKeyIsRememberedForItsLifetimeAndNoLonger() {
    SimulatedPayments acme = that(refunds().keys(Duration.ofHours(24), 60));
    String payment = acme.sandbox().captured(TEN.multipliedBy(2));
    PaymentOutcome first = acme.refund(refund(payment, "k"));
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(acme.refund(refund(payment, "k"))).isEqualTo(first);
    clock.advance(Duration.ofSeconds(1));
    assertThat(acme.refund(refund(payment, "k"))).isNotEqualTo(first);
    assertThat(acme.sandbox().book(payment)).hasSize(2);
  }

  @Test
  void withoutKeysEachCallIsAnOperation() {
    SimulatedPayments acme = that(refunds());
    String payment = acme.sandbox().captured(TEN.multipliedBy(2));
    acme.refund(refund(payment, "k"));
    acme.refund(refund(payment, "k"));
    assertThat(acme.sandbox().book(payment)).hasSize(2);
  }

  @Test
  void whatShowsLaterIsCertainlyMissingOnlyLater() {
    SimulatedPayments acme =
        SimulatedPayments.builder("acme").clock(clock).showsAfter(Duration.ofMinutes(5)).build();
    assertThat(acme.capabilities().authoritativeAfter()).isEqualTo(Duration.ofMinutes(5));
    RefundCall call = refund(acme.sandbox().captured(TEN), "k");
    LookupCall question = new LookupCall(call, null, clock.instant());
    acme.refund(call);
    assertThat(acme.lookUp(question)).isEqualTo(new Lookup.NotFound(false));
    clock.advance(Duration.ofMinutes(5));
    assertThat(acme.lookUp(question)).isInstanceOf(Lookup.Found.class);
    RefundCall other = refund(call.payment(), "other");
    assertThat(acme.lookUp(new LookupCall(other, null, clock.instant().minusSeconds(300))))
        .isEqualTo(new Lookup.NotFound(true));
  }

  @Test
  void refundsHaveTheirTime() {
    SimulatedPayments acme = that(refunds().refunds(Duration.ofDays(1), Duration.ofDays(180)));
    String payment = acme.sandbox().captured(TEN);
    assertThat(acme.refund(refund(payment, "1"))).isEqualTo(declined("too-early"));
    clock.advance(Duration.ofDays(181));
    assertThat(acme.refund(refund(payment, "2"))).isEqualTo(declined("too-late"));
    clock.advance(Duration.ofDays(-1));
    assertThat(acme.refund(refund(payment, "3"))).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThat(acme.refund(refund(payment, "4"))).isEqualTo(declined("nothing-left"));
  }

  private static PaymentOutcome declined(String code) {
    return new PaymentOutcome.Declined(code);
  }

  @Test
  void refundsAreAskedForOnTheNameOfACapture() {
    SimulatedPayments acme = SimulatedPayments.builder("acme").namedCaptures().build();
    String payment = acme.sandbox().authorized(TEN);
    PaymentOutcome captured = acme.capture(new CaptureCall("k", payment, TEN, true, "A-17"));
    String capture = ((PaymentOutcome.Succeeded) captured).reference();
    assertThat(capture).isNotEqualTo(payment);
    assertThat(acme.refund(refund(capture, "r"))).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThat(acme.sandbox().book(payment)).isEqualTo(acme.sandbox().book(capture)).hasSize(2);
  }

  @Test
  void aPluginThatThrowsHasDoneItsWork() {
    SimulatedPayments acme = SimulatedPayments.called("acme");
    RefundCall call = refund(acme.sandbox().captured(TEN), "k");
    acme.throwsNext(new StackOverflowError());
    assertThatThrownBy(() -> acme.refund(call)).isInstanceOf(StackOverflowError.class);
    assertThat(acme.sandbox().book(call.payment())).hasSize(1);
    assertThat(acme.refund(call)).isInstanceOf(PaymentOutcome.Succeeded.class);
    assertThatThrownBy(() -> acme.throwsNext(new InterruptedException()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPluginThatHangsEndsWhenItIsInterrupted() {
    SimulatedPayments acme = SimulatedPayments.builder("acme").hanging().build();
    RefundCall call = refund(acme.sandbox().captured(TEN), "k");
    acme.sandbox().next(Fault.TIME_OUT_AFTER);
    assertThat(Answer.within(Duration.ofMillis(100), () -> acme.refund(call)).inTime()).isFalse();
    assertThat(acme.sandbox().book(call.payment())).hasSize(1);
    acme.sandbox().next(Fault.TIME_OUT_BEFORE);
    assertThat(Answer.interrupted(Duration.ofSeconds(30), () -> acme.refund(call)).thrown())
        .isInstanceOf(SimulatedFailure.class);
  }

  @Test
  void aFaultIsAboutOneRequest() {
    SimulatedPayments acme = SimulatedPayments.called("acme");
    assertThat(acme.sandbox().faults()).isEqualTo(Set.of(Fault.values()));
    acme.sandbox().next(Fault.BUSY);
    RefundCall call = refund(acme.sandbox().captured(TEN), "k");
    assertThat(acme.refund(call)).isEqualTo(new PaymentOutcome.Declined("busy", true));
    assertThat(acme.refund(call)).isInstanceOf(PaymentOutcome.Succeeded.class);
  }

  @Test
  void itsTextFormIsItsName() {
    assertThat(SimulatedPayments.called("acme")).hasToString("SimulatedPayments[acme]");
  }
}
