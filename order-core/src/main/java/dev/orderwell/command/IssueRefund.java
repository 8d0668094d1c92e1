package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Gives money back (S0.13–S0.18, S1.28–S1.32, S2.10–S2.14). Units that have not left the shop are
 * called off with it, units that are to be on stock again are put back, and the customer is told.
 * {@link NewRefund} says what, why and how.
 *
 * <p>Refused: {@code order.not-placed}; {@code refund.nothing-paid}; {@code
 * refund.order-cancelled}; {@code refund.reason-missing}; {@code refund.mixed}; {@code
 * refund.vendor-unknown}; {@code line.unknown}, {@code line.ambiguous}; {@code refund.amount};
 * {@code refund.too-many-units}; {@code refund.exceeds-left}, {@code refund.exceeds-all-left};
 * {@code refund.exceeds-available}; {@code refund.component-unknown}; {@code refund.nothing-asked},
 * {@code refund.nothing-left}, {@code refund.nothing-overpaid}; {@code refund.keeps-too-much};
 * {@code refund.restock-unsaid}, {@code refund.restock-too-many}; {@code refund.legs}, {@code
 * refund.leg-exceeds-available}, {@code refund.not-automatic}, {@code refund.mode}; and what the
 * shop's {@link dev.orderwell.refund.RefundPolicy} says.
 *
 * @param refund what, why and how
 */
public record IssueRefund(@NotNull @Valid NewRefund refund) implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Refunding(order, context).issue(refund));
  }
}
