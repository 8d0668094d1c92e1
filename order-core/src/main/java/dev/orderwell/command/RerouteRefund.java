package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.refund.RefundMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Sends a leg of a refund another way after it has failed: once more, from another payment, or by
 * hand. What it reserves stays reserved all the while.
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.leg-unknown}; {@code refund.leg-state} unless
 * it has failed or waits for somebody's hand; {@code payment.unknown}; {@code
 * refund.leg-exceeds-available}; {@code refund.not-automatic}; {@code refund.mode}.
 *
 * @param refund its number
 * @param leg the leg's number
 * @param payment the payment whose money goes back instead, null for the same
 * @param mode how, null for what the shop and the provider can do
 * @param to somewhere else than back, null for back
 */
public record RerouteRefund(
    @Min(1) int refund,
    @Min(1) int leg,
    @Min(1) @Nullable Integer payment,
    @Nullable RefundMode mode,
    @Valid RefundHow.@Nullable Target to)
    implements OrderCommand {
  /**
   * Once more, the usual way.
   *
   * @param refund its number
   * @param leg the leg's number
   * @return the command
   */
  public static RerouteRefund again(int refund, int leg) {
    return new RerouteRefund(refund, leg, null, null, null);
  }

  /**
   * From another payment.
   *
   * @param refund its number
   * @param leg the leg's number
   * @param payment the payment's number
   * @return the command
   */
  public static RerouteRefund from(int refund, int leg, int payment) {
    return new RerouteRefund(refund, leg, payment, null, null);
  }

  /**
   * By hand.
   *
   * @param refund its number
   * @param leg the leg's number
   * @return the command
   */
  public static RerouteRefund byHand(int refund, int leg) {
    return new RerouteRefund(refund, leg, null, RefundMode.MANUAL, null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Legs(order, context).reroute(this));
  }
}
