package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.instruction.Instruction.PayBack;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.RefundLeg.State;
import dev.orderwell.store.PendingInstruction;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks providers to give money back (S0.17). */
final class PayingBack implements Errand<PayBack> {
  private final Environment environment;

  PayingBack(Environment environment) {
    this.environment = environment;
  }

  /** The ids of the providers that can. */
  static Set<String> able(Collection<PaymentProvider> providers) {
    return providers.stream()
        .filter(PayingBack::canRefund)
        .map(PaymentProvider::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean canRefund(PaymentProvider provider) {
    try {
      return provider.capabilities().contains(Capability.REFUND);
    } catch (Throwable e) {
      Plugins.failed("provider", provider.id(), "its capabilities", e);
      return false;
    }
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, PayBack asked) {
    PaymentProvider provider = environment.providers().get(asked.provider());
    if (provider == null || !canRefund(provider)) {
      return progress(asked, State.FAILED, null, "no such provider: " + asked.provider());
    }
    String key = claimed.shop() + "-" + claimed.id().order() + "-" + asked.operation();
    PaymentOutcome outcome = call(provider, new RefundCall(key, asked.reference(), asked.amount()));
    if (outcome instanceof PaymentOutcome.Succeeded done) {
      return done.amount().equals(asked.amount())
          ? progress(asked, State.SUCCEEDED, done.reference(), null)
          : progress(asked, State.UNKNOWN, done.reference(), "other amount: " + done.amount());
    }
    if (outcome instanceof PaymentOutcome.Pending pending) {
      return progress(asked, State.PENDING, pending.reference(), null);
    }
    if (outcome instanceof PaymentOutcome.Declined declined) {
      return progress(asked, State.FAILED, null, declined.code());
    }
    if (outcome instanceof PaymentOutcome.NotSent notSent) {
      return claimed.tries() < MOST_TRIES
          ? Optional.empty()
          : progress(asked, State.FAILED, null, notSent.why());
    }
    return progress(asked, State.UNKNOWN, null, ((PaymentOutcome.Unknown) outcome).why());
  }

  private static PaymentOutcome call(PaymentProvider provider, RefundCall call) {
    try {
      PaymentOutcome outcome = provider.refund(call);
      return Objects.requireNonNullElse(outcome, new PaymentOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new PaymentOutcome.Unknown(Plugins.failed("provider", provider.id(), call.key(), e));
    }
  }

  private static Optional<OrderCommand> progress(
      PayBack asked, State state, @Nullable String reference, @Nullable String detail) {
    return Optional.of(
        new RecordRefundProgress(
            asked.refund(),
            asked.leg(),
            asked.operation(),
            state,
            reference == null ? null : Plugins.plain(reference),
            detail == null ? null : Plugins.plain(detail)));
  }
}
