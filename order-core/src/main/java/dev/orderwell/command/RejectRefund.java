package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Turns down a refund that was asked for (S4.21). The customer never hears of it.
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.decided-already}; and what the shop's {@link
 * dev.orderwell.refund.RefundPolicy} says.
 *
 * @param refund its number
 * @param reason why, for who asked; null if nobody says
 */
public record RejectRefund(
    @Min(1) int refund, @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Turns a refund down.
   *
   * @param refund its number
   * @return the command
   */
  public static RejectRefund of(int refund) {
    return new RejectRefund(refund, null);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public RejectRefund because(String text) {
    return new RejectRefund(refund, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Refunding(order, context).reject(refund, reason));
  }
}
