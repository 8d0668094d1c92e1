package dev.orderwell.testkit;

import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joda.money.Money;

/** The limits of a refund, added up from prices, payments, refunds and chargebacks alone. */
final class RefundLimits {
  private final Order order;

  /** Of each component that was charged what is left. */
  final Map<Component, Money> left = new LinkedHashMap<>();

  final Money available;
  final Money kept;

  RefundLimits(Order order) {
    this.order = order;
    for (OrderLine line : order.lines()) {
      left.put(Component.line(line.number()), line.price().gross());
    }
    for (int i = 0; i < order.shipping().size(); i++) {
      left.put(Component.shipping(i + 1), order.shipping().get(i).price().gross());
    }
    for (int i = 0; i < order.fees().size(); i++) {
      left.put(Component.fee(i + 1), order.fees().get(i).price().gross());
    }
    left.put(Component.ROUNDING, order.totals().rounding());
    Money keeps = zero();
    for (Refund refund : order.refunds()) {
      if (!refund.state().isApproved()) continue;
      for (RefundItem item : refund.items()) {
        left.computeIfPresent(item.component(), (of, rest) -> rest.minus(item.amount()));
        if (item.component().equals(Component.KEPT)) keeps = keeps.minus(item.amount());
      }
    }
    kept = keeps;
    Money free = zero();
    for (Payment payment : order.payments()) free = free.plus(atLeastZero(free(payment)));
    available = free;
  }

  private Money free(Payment payment) {
    Money free = payment.captured();
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        boolean back =
            leg.state() == OperationState.REVERSED || leg.state() == OperationState.GIVEN_UP;
        if (leg.payment() == payment.number() && !back) free = free.minus(leg.amount());
      }
    }
    for (Chargeback one : order.refundLedger().chargebacks()) {
      boolean won = one.state() == Chargeback.State.WON;
      if (one.payment() == payment.number() && !won) free = free.minus(one.amount());
    }
    return free;
  }

  Money all() {
    Money all = zero();
    for (Money rest : left.values()) all = all.plus(rest);
    return all;
  }

  Money overpaid() {
    return atLeastZero(available.minus(all()).minus(kept));
  }

  /** Of whatever can be refunded. */
  Money of(Component component) {
    return switch (component.kind()) {
      case KEPT -> kept;
      case OVERPAYMENT -> overpaid();
      case LINE, SHIPPING, FEE, ROUNDING -> left.getOrDefault(component, zero());
    };
  }

  private Money zero() {
    return Money.zero(order.currency());
  }

  private static Money atLeastZero(Money amount) {
    return amount.isNegative() ? amount.minus(amount) : amount;
  }
}
