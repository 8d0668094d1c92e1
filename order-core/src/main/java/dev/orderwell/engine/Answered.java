package dev.orderwell.engine;

import dev.orderwell.command.RecordOperation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a provider's answer to a request means. */
record Answered(ProviderRequest request, Instant now) {
  /** After so many tries that never left it is given up. */
  static final int MOST_UNSENT = 8;

  private static final Duration FIRST_LOOK = Duration.ofMinutes(5);
  private static final Duration NEXT_LOOK = Duration.ofHours(1);
  private static final Duration LONGEST_WAIT = Duration.ofDays(7);

  /** What was asked for the first time, for certain. */
  RecordOperation first(PaymentOutcome outcome) {
    if (outcome instanceof PaymentOutcome.NotSent notSent) return unsent(notSent.why());
    if (outcome instanceof PaymentOutcome.Declined declined) {
      return declined.retryable()
          ? unsent(declined.code())
          : to(OperationState.FAILED, null, declined.code());
    }
    if (outcome instanceof PaymentOutcome.ManualRequired manual) {
      return to(OperationState.AWAITING_HAND, null, manual.instructions());
    }
    if (outcome instanceof PaymentOutcome.Unsupported) {
      return to(OperationState.FAILED, null, "unsupported");
    }
    return outcome instanceof PaymentOutcome.Unknown unknown
        ? unknown(unknown.why())
        : taken(outcome);
  }

  /**
   * What was perhaps asked for before: that this try did not do it says nothing about an earlier
   * one, but for a definite no under the same key (P2). Null if nothing is known.
   */
  @Nullable RecordOperation again(PaymentOutcome outcome) {
    if (outcome instanceof PaymentOutcome.Declined declined && !declined.retryable()) {
      return to(OperationState.FAILED, null, declined.code());
    }
    boolean is =
        outcome instanceof PaymentOutcome.Succeeded || outcome instanceof PaymentOutcome.Pending;
    return is ? taken(outcome) : null;
  }

  private RecordOperation taken(PaymentOutcome outcome) {
    if (outcome instanceof PaymentOutcome.Succeeded done) {
      return succeeded(done.reference(), done.amount());
    }
    PaymentOutcome.Pending pending = (PaymentOutcome.Pending) outcome;
    return to(OperationState.PENDING, pending.reference(), null).again(look(pending.expectBy()));
  }

  private Instant look(@Nullable Instant expected) {
    Instant first = now.plus(FIRST_LOOK);
    Instant wanted = Objects.requireNonNullElse(expected, now.plus(NEXT_LOOK));
    return Collections.max(
        List.of(first, Collections.min(List.of(wanted, now.plus(LONGEST_WAIT)))));
  }

  /** Null if nothing is known that was not before. */
  @Nullable RecordOperation found(Lookup.Found found) {
    if (found.operations().size() > 1) {
      String all =
          found.operations().stream()
              .map(Lookup.Operation::reference)
              .collect(Collectors.joining(", "));
      return to(OperationState.MANUAL_REVIEW, null, "done more than once: " + all);
    }
    Lookup.Operation one = found.operations().get(0);
    return switch (one.state()) {
      case SUCCEEDED -> succeeded(one.reference(), one.amount());
      case FAILED ->
          to(
              OperationState.FAILED,
              one.reference(),
              Objects.requireNonNullElse(one.code(), "failed"));
      case PENDING ->
          request.state() == OperationState.PENDING
              ? null
              : to(OperationState.PENDING, one.reference(), null).again(now.plus(NEXT_LOOK));
    };
  }

  /** Another amount, or another currency, is for people to look into (P7). */
  private RecordOperation succeeded(String reference, Money amount) {
    return amount.equals(request.amount())
        ? to(OperationState.SUCCEEDED, reference, null)
        : to(OperationState.MANUAL_REVIEW, reference, "other amount: " + amount);
  }

  RecordOperation unsent(String why) {
    int times = request.operation().unsent() + 1;
    return times < MOST_UNSENT
        ? to(OperationState.NOT_SENT, null, why).again(now.plus(pause(times)))
        : to(OperationState.FAILED, null, why);
  }

  /** Up to a quarter longer, each operation in its own way, so that they do not come at once. */
  private Duration pause(int times) {
    long millis = Errand.pause(times).toMillis();
    int share = Math.floorMod(request.operation().key().hashCode(), 256);
    return Duration.ofMillis(millis + millis * share / 1024);
  }

  RecordOperation unknown(String why) {
    return to(OperationState.UNKNOWN, null, why).again(now.plus(FIRST_LOOK));
  }

  RecordOperation to(OperationState state, @Nullable String reference, @Nullable String detail) {
    return RecordOperation.of(request.operation().number(), state)
        .reference(reference == null ? null : Plugins.plain(reference))
        .detail(detail == null ? null : Plugins.told(detail));
  }
}
