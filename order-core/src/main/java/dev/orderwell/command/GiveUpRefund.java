package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Gives up what has failed of a refund, or waits for somebody's hand. The refund is cut to what
 * went back; the rest is left again.
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.leg-unknown}; {@code refund.leg-state} for a
 * leg that is decided or under way; {@code refund.nothing-to-give-up}.
 *
 * @param refund its number
 * @param leg the leg's number, null for all that can be given up
 */
public record GiveUpRefund(@Min(1) int refund, @Min(1) @Nullable Integer leg)
    implements OrderCommand {
  /**
   * Gives up all that can be.
   *
   * @param refund its number
   * @return the command
   */
  public static GiveUpRefund of(int refund) {
    return new GiveUpRefund(refund, null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Legs(order, context).giveUp(refund, leg));
  }
}
