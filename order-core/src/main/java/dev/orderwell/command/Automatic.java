package dev.orderwell.command;

import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Whether a provider can give an amount of a payment back by itself, and if not, why (S0.17). */
final class Automatic {
  private final Order order;
  private final Map<String, ProviderAbility> providers;
  private final Instant now;

  Automatic(Order order, Map<String, ProviderAbility> providers, Instant now) {
    this.order = order;
    this.providers = providers;
    this.now = now;
  }

  /** The name of the limit that it would pass, empty if it can. */
  Optional<String> limit(Payment payment, PaymentMethod to, Money amount) {
    ProviderAbility able = providers.get(to.provider());
    if (able == null || !able.can().contains(Kind.REFUND) || to.reference() == null) {
      return Optional.of("refund");
    }
    boolean back = to.provider().equals(payment.method().provider());
    Optional<String> any = ofAny(able, amount);
    return any.isPresent() || !back ? any : ofPayment(able, payment, amount);
  }

  private static Optional<String> ofAny(ProviderAbility able, Money amount) {
    String currency = amount.getCurrencyUnit().getCode();
    if (!able.currencies().isEmpty() && !able.currencies().contains(currency)) {
      return Optional.of("currency");
    }
    boolean tooLittle =
        able.minimum().stream()
            .anyMatch(least -> least.isSameCurrency(amount) && amount.isLessThan(least));
    return tooLittle ? Optional.of("minimum") : Optional.empty();
  }

  private Optional<String> ofPayment(ProviderAbility able, Payment payment, Money amount) {
    boolean whole = amount.equals(payment.captured());
    if (!whole && !able.partial().contains(Kind.REFUND)) return Optional.of("partial");
    if (able.refundsPerPayment() > 0 && sent(payment) >= able.refundsPerPayment()) {
      return Optional.of("number");
    }
    Instant since = payment.at();
    boolean waits = !able.refundsAfter().isZero();
    if (waits && now.isBefore(since.plus(able.refundsAfter()))) return Optional.of("early");
    boolean late = able.refundsWithin() != null && now.isAfter(since.plus(able.refundsWithin()));
    return late ? Optional.of("late") : Optional.empty();
  }

  private long sent(Payment payment) {
    return order.refunds().stream()
        .flatMap(refund -> refund.legs().stream())
        .filter(leg -> leg.payment() == payment.number() && leg.state().holds())
        .filter(leg -> leg.state() != OperationState.FAILED)
        .filter(leg -> leg.mode() == RefundMode.AUTOMATIC || leg.mode() == RefundMode.EXTERNAL)
        .map(RefundLeg::number)
        .count();
  }
}
