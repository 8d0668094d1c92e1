package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One operation at a simulated company. Its book guards it. */
final class SimulatedOperation {
  final Kind kind;
  final String reference;
  final @Nullable String key;
  final String payment;
  final Money amount;
  final Instant begun;
  Instant at;
  Lookup.State state;

  SimulatedOperation(
      Kind kind,
      String reference,
      @Nullable String key,
      String payment,
      Money amount,
      Instant begun,
      Lookup.State state) {
    this.kind = kind;
    this.reference = reference;
    this.key = key;
    this.payment = payment;
    this.amount = amount;
    this.begun = begun;
    this.at = begun;
    this.state = state;
  }

  void decided(boolean succeeds, Instant now) {
    state = succeeds ? Lookup.State.SUCCEEDED : Lookup.State.FAILED;
    at = now;
  }

  PaymentOutcome outcome() {
    return state == Lookup.State.PENDING
        ? new PaymentOutcome.Pending(reference, begun.plus(Duration.ofDays(5)))
        : new PaymentOutcome.Succeeded(reference, amount, at);
  }

  BookEntry entry() {
    return new BookEntry(kind, reference, key, amount, state);
  }

  Lookup.Operation found() {
    return new Lookup.Operation(reference, state, amount, code(), at);
  }

  @Nullable String code() {
    return state == Lookup.State.FAILED ? "failed" : null;
  }

  /** What is to be taken or let go is told once it is decided. */
  boolean isTold() {
    return kind == Kind.REFUND || state != Lookup.State.PENDING;
  }

  ProviderEvent.Kind told() {
    return switch (kind) {
      case REFUND -> refundTold();
      case CAPTURE -> either(ProviderEvent.Kind.CAPTURED, ProviderEvent.Kind.PAYMENT_FAILED);
      case VOID -> either(ProviderEvent.Kind.VOIDED, ProviderEvent.Kind.AUTHORIZED);
    };
  }

  private ProviderEvent.Kind refundTold() {
    return state == Lookup.State.FAILED
        ? ProviderEvent.Kind.REFUND_FAILED
        : either(ProviderEvent.Kind.REFUND_SUCCEEDED, ProviderEvent.Kind.REFUND_PENDING);
  }

  private ProviderEvent.Kind either(ProviderEvent.Kind done, ProviderEvent.Kind notDone) {
    return state == Lookup.State.SUCCEEDED ? done : notDone;
  }
}
