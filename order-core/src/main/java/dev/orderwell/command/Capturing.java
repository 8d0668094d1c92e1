package dev.orderwell.command;

import dev.orderwell.line.OrderLine;
import dev.orderwell.money.CumulativeShare;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.payment.CaptureRule;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderAbility;
import dev.orderwell.payment.ProviderRequest.Kind;
import java.util.Optional;
import org.joda.money.Money;

/** Has providers take what they have promised. */
final class Capturing {
  private Capturing() {}

  /** As far as goods have left the shop, if the shop wants it so. */
  static Decision.Yes handedOver(Decision.Yes decision) {
    if (decision.context().settings().captures() != CaptureRule.WHEN_HANDED_OVER) return decision;
    Decision.Yes asked = decision;
    Money wanted =
        least(earned(decision.order()), decision.order().balance()).minus(asked(decision.order()));
    for (Payment payment : decision.order().payments()) {
      if (!wanted.isPositive() || !isFree(payment)) continue;
      Optional<ProviderAbility> able = able(decision, payment);
      if (able.isEmpty()) continue;
      Money amount =
          least(isInParts(able.get()) ? wanted : due(asked.order()), left(asked.order(), payment));
      if (!amount.isPositive()) continue;
      asked = capture(asked, payment, amount);
      wanted = wanted.minus(amount);
    }
    return asked;
  }

  static Decision.Yes capture(Decision.Yes decision, Payment payment, Money amount) {
    boolean parts = able(decision, payment).filter(Capturing::isInParts).isPresent();
    boolean last = !parts || !due(decision.order()).minus(amount).isPositive();
    return Asking.ask(decision, Kind.CAPTURE, payment, amount, last);
  }

  private static boolean isFree(Payment payment) {
    return payment.open().isPositive() && !payment.voiding();
  }

  private static boolean isInParts(ProviderAbility able) {
    return able.partial().contains(Kind.CAPTURE);
  }

  /** Empty if no provider can be asked. */
  static Optional<ProviderAbility> able(Decision.Yes decision, Payment payment) {
    return Optional.ofNullable(
            decision.context().settings().refunds().providers().get(payment.method().provider()))
        .filter(able -> able.can().contains(Kind.CAPTURE) && payment.method().reference() != null);
  }

  /** What is promised and was not asked for yet. */
  static Money left(Order order, Payment payment) {
    return payment.open().minus(order.paymentLedger().beingCaptured(payment.number()));
  }

  /** What is due and was not asked for yet. */
  private static Money due(Order order) {
    return order.balance().minus(asked(order));
  }

  private static Money asked(Order order) {
    Money asked = Money.zero(order.currency());
    for (Payment payment : order.payments()) {
      asked = asked.plus(order.paymentLedger().beingCaptured(payment.number()));
    }
    return asked;
  }

  /**
   * What the goods that have left are worth, with all that is charged beside, less what came in.
   */
  private static Money earned(Order order) {
    long lines = 0;
    long shares = 0;
    for (OrderLine line : order.lines()) {
      UnitCounts units = order.units(line);
      long gross = line.price().gross().getAmountMinorLong();
      lines += gross;
      shares +=
          units.ordered() == 0
              ? gross
              : CumulativeShare.of(gross, units.handedOver(), units.ordered());
    }
    Money beside = order.totals().total().minusMinor(lines);
    return beside.plusMinor(shares).minus(order.paid());
  }

  private static Money least(Money one, Money other) {
    return one.isLessThan(other) ? one : other;
  }
}
