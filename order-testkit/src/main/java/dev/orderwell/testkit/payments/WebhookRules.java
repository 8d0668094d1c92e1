package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P6: what the company tells by itself. See {@link PaymentProviderContract}. */
abstract class WebhookRules extends ForgeryRules {
  @Test
  void P6_whatTheCompanySendsIsVerified() {
    needs(Capability.WEBHOOKS);
    each(kind -> done(call(kind)));
    assertThat(company.sent())
        .isNotEmpty()
        .allSatisfy(
            message -> assertThat(read(message)).isInstanceOf(WebhookReading.Verified.class));
  }

  @Test
  void P6_theSameMessageAgainIsTheSameEvent() {
    RawWebhook message = message();
    WebhookReading first = read(message);
    assertThat(read(message)).isEqualTo(first);
    assertThat(read(another(), message)).isEqualTo(first);
  }

  @Test
  void P6_otherEventsHaveOtherNames() {
    needs(Capability.WEBHOOKS);
    each(kind -> done(call(kind)));
    each(kind -> done(call(kind)));
    assertThat(told()).extracting(ProviderEvent::id).doesNotHaveDuplicates();
  }

  @Test
  void P6_aRefundIsTold() {
    PaymentCall call = settled(Kind.REFUND);
    ProviderEvent event = one(ProviderEvent.Kind.REFUND_SUCCEEDED);
    assertThat(event.reference()).isEqualTo(entry(call).reference());
    assertThat(event.payment()).isEqualTo(call.payment());
    assertThat(event.amount()).isEqualTo(usual());
  }

  @Test
  void P6_aRefundIsToldWithItsKeyOrWithoutOne() {
    PaymentCall call = settled(Kind.REFUND);
    assertThat(one(ProviderEvent.Kind.REFUND_SUCCEEDED).key()).isIn(call.key(), null);
  }

  @Test
  void P6_aCaptureIsTold() {
    PaymentCall call = settled(Kind.CAPTURE);
    ProviderEvent event = one(ProviderEvent.Kind.CAPTURED);
    assertThat(event.payment()).isEqualTo(call.payment());
    assertThat(event.amount()).isEqualTo(usual());
  }

  @Test
  void P6_aPaymentThatIsToldIsGivenBackUnderTheNameThatIsTold() {
    needs(Capability.WEBHOOKS, Capability.REFUND);
    company.sent();
    String payment = company.captured(usual());
    List<ProviderEvent> taken =
        told().stream().filter(it -> it.kind() == ProviderEvent.Kind.CAPTURED).toList();
    assumeFalse(taken.isEmpty(), "required, but not shown here: the sandbox tells no payment");
    done(refund(name(taken.get(0)), usual()));
    assertThat(company.book(payment)).hasSize(1);
  }

  /** Of what refunds are asked on. */
  private static String name(ProviderEvent taken) {
    String name = taken.reference() == null ? taken.payment() : taken.reference();
    assertThat(name).as("the name of what was taken").isNotNull();
    return String.valueOf(name);
  }

  @Test
  void P6_aVoidIsTold() {
    PaymentCall call = settled(Kind.VOID);
    assertThat(one(ProviderEvent.Kind.VOIDED).payment()).isEqualTo(call.payment());
  }

  /** Something that took place, at once or later. */
  private PaymentCall settled(Kind kind) {
    needs(Capability.WEBHOOKS, ability(kind));
    PaymentCall call = call(kind);
    company.sent();
    done(call);
    settle(call);
    return call;
  }

  /** If it is pending, then it succeeds now. */
  final void settle(PaymentCall call) {
    BookEntry entry = entry(call);
    if (entry.state() == Lookup.State.PENDING) company.decide(entry.reference(), true);
  }

  @Test
  void P6_aRefundThatWasPendingIsToldWhenItIsDone() {
    PaymentCall call = pendingRefund();
    company.sent();
    company.decide(entry(call).reference(), true);
    ProviderEvent event = one(ProviderEvent.Kind.REFUND_SUCCEEDED);
    assertThat(event.reference()).isEqualTo(entry(call).reference());
  }

  @Test
  void P6_aRefundThatWasPendingIsToldWhenItHasFailed() {
    PaymentCall call = pendingRefund();
    company.sent();
    company.decide(entry(call).reference(), false);
    ProviderEvent event = one(ProviderEvent.Kind.REFUND_FAILED);
    assertThat(event.reference()).isEqualTo(entry(call).reference());
  }

  @Test
  void P6_aRefundThatIsPendingIsNotToldAsDone() {
    pendingRefund();
    assertThat(told())
        .extracting(ProviderEvent::kind)
        .isSubsetOf(ProviderEvent.Kind.REFUND_PENDING);
  }

  private PaymentCall pendingRefund() {
    needs(Capability.WEBHOOKS, Capability.REFUND);
    plays(Fault.PENDING, Kind.REFUND);
    PaymentCall call = call(Kind.REFUND);
    company.sent();
    outcomeAt(Fault.PENDING, call);
    return call;
  }

  @Test
  void P6_aRefundThatHadSucceededIsToldWhenItHasFailed() {
    PaymentCall call = settled(Kind.REFUND);
    company.sent();
    company.decide(entry(call).reference(), false);
    ProviderEvent event = one(ProviderEvent.Kind.REFUND_FAILED);
    assertThat(event.reference()).isEqualTo(entry(call).reference());
  }

  @Test
  void P6_aMessageAboutSomethingElseTellsNothing() {
    needs(Capability.WEBHOOKS);
    assumeTrue(
        company.unrelated().isPresent(),
        "required, but not shown here: the sandbox sends no such message");
    assertThat(read(company.unrelated().orElseThrow()))
        .isEqualTo(new WebhookReading.Verified(List.of()));
  }

  /** What was told since this was asked last. */
  final List<ProviderEvent> told() {
    return company.sent().stream().flatMap(this::events).toList();
  }

  private Stream<ProviderEvent> events(RawWebhook message) {
    return read(message) instanceof WebhookReading.Verified verified
        ? verified.events().stream()
        : Stream.of();
  }

  final ProviderEvent one(ProviderEvent.Kind kind) {
    List<ProviderEvent> events = told().stream().filter(it -> it.kind() == kind).toList();
    assertThat(events).as("told as %s", kind).hasSize(1);
    return events.get(0);
  }
}
