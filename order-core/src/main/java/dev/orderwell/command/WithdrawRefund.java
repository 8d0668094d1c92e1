package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;

/**
 * Takes back a refund that the actor has asked for (S4.21).
 *
 * <p>Refused: {@code refund.unknown}, which is also a vendor's answer to somebody else's; {@code
 * refund.decided-already}; {@code refund.not-requester}.
 *
 * @param refund its number
 */
public record WithdrawRefund(@Min(1) int refund) implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Refunding(order, context).withdraw(refund));
  }
}
