package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Asks for a refund that somebody else decides on (S4.21). Nothing is reserved, and the customer is
 * not told. A vendor asks for the vendor's own part only (S4.26).
 *
 * <p>Refused as {@link IssueRefund}.
 *
 * @param refund what, why and how
 */
public record RequestRefund(@NotNull @Valid NewRefund refund) implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Refunding(order, context).request(refund));
  }
}
