package dev.orderwell.command;

import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a refund go out that was asked for (S4.25). It goes out exactly as it was asked for: if that
 * is no longer what its units are worth, or no longer left or available, it is refused.
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.decided-already}; {@code refund.other-amount};
 * {@code refund.outdated}; {@code refund.exceeds-available}; {@code refund.order-cancelled}; as
 * {@link IssueRefund} where it is about the way back; and what the shop's {@link
 * dev.orderwell.refund.RefundPolicy} says.
 *
 * @param refund its number
 * @param amount what the approver believes it comes to, decimal text; null not to say
 */
public record ApproveRefund(
    @Min(1) int refund, @Pattern(regexp = Amounts.PATTERN) @Nullable String amount)
    implements OrderCommand {
  /**
   * Approves a refund as it is.
   *
   * @param refund its number
   * @return the command
   */
  public static ApproveRefund of(int refund) {
    return new ApproveRefund(refund, null);
  }

  /**
   * The same if it comes to an amount.
   *
   * @param text decimal text
   * @return a copy
   */
  public ApproveRefund amount(String text) {
    return new ApproveRefund(refund, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Refunding(order, context).approve(refund, amount));
  }
}
