package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordVoidOutcome;
import dev.orderwell.event.OrderEvent.VoidUnsettled;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.store.PendingInstruction;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets go of what providers have promised. */
final class Voiding implements Errand<VoidAuthorization> {
  private final Environment environment;

  Voiding(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, VoidAuthorization asked) {
    PaymentProvider provider = environment.providers().get(asked.provider());
    String reference = asked.reference();
    if (provider == null || reference == null || !canVoid(provider)) {
      return unsettled(asked, VoidUnsettled.Outcome.BY_HAND, asked.provider());
    }
    String key = claimed.shop() + "-" + claimed.id().order() + "-" + asked.operation();
    PaymentOutcome outcome = call(provider, new VoidCall(key, reference, asked.amount()));
    if (outcome instanceof PaymentOutcome.Succeeded done) {
      return done.amount().equals(asked.amount())
          ? Optional.of(voidOutcome(asked, null, done.reference()))
          : unsettled(asked, VoidUnsettled.Outcome.UNKNOWN, "other amount: " + done.amount());
    }
    if (outcome instanceof PaymentOutcome.Declined declined) {
      return unsettled(asked, VoidUnsettled.Outcome.DECLINED, declined.code());
    }
    if (outcome instanceof PaymentOutcome.NotSent notSent) {
      return claimed.tries() < MOST_TRIES
          ? Optional.empty()
          : unsettled(asked, VoidUnsettled.Outcome.BY_HAND, notSent.why());
    }
    return unsettled(asked, VoidUnsettled.Outcome.UNKNOWN, provider.id());
  }

  private static boolean canVoid(PaymentProvider provider) {
    try {
      return provider.capabilities().contains(Capability.VOID);
    } catch (Throwable e) {
      Plugins.failed("provider", provider.id(), "its capabilities", e);
      return false;
    }
  }

  private static PaymentOutcome call(PaymentProvider provider, VoidCall call) {
    try {
      PaymentOutcome outcome = provider.voidAuthorization(call);
      return Objects.requireNonNullElse(outcome, new PaymentOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new PaymentOutcome.Unknown(Plugins.failed("provider", provider.id(), call.key(), e));
    }
  }

  private static Optional<OrderCommand> unsettled(
      VoidAuthorization asked, VoidUnsettled.Outcome outcome, String detail) {
    return Optional.of(voidOutcome(asked, outcome, detail));
  }

  private static OrderCommand voidOutcome(
      VoidAuthorization asked, VoidUnsettled.@Nullable Outcome outcome, String detail) {
    return new RecordVoidOutcome(
        asked.operation(), asked.payment(), outcome, Plugins.plain(detail));
  }
}
