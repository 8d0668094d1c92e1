package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Says that money was paid back by hand (S0.18). Who says so stands in the history.
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.leg-unknown}; {@code refund.leg-state} unless
 * the leg waits for somebody's hand.
 *
 * @param refund its number
 * @param leg the leg's number
 * @param reference what the bank or the receipt calls it
 */
public record ConfirmManualRefund(
    @Min(1) int refund, @Min(1) int leg, @NotBlank @Size(max = 200) @PlainText String reference)
    implements OrderCommand {
  /**
   * Confirms the first leg of a refund.
   *
   * @param refund its number
   * @param reference what the bank or the receipt calls it
   * @return the command
   */
  public static ConfirmManualRefund of(int refund, String reference) {
    return new ConfirmManualRefund(refund, 1, reference);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Legs(order, context).confirm(this));
  }
}
