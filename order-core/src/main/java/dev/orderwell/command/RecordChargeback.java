package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Chargeback;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bank has fetched money back on the customer's behalf, or has decided about it (S0.14). It is
 * recorded whatever the limits are; past them the merchant is told.
 *
 * <p>Refused: {@code order.not-placed}; {@code payment.unknown}; {@code refund.amount} if a new one
 * has no amount above zero; {@code chargeback.recorded-already}; {@code time.in-future}, {@code
 * time.too-early}.
 *
 * @param payment the payment's number
 * @param reference what the provider calls it
 * @param state how far it is
 * @param amount decimal text; null for what was said before
 * @param at when, null for now
 */
public record RecordChargeback(
    @Min(1) int payment,
    @NotBlank @Size(max = 200) @PlainText String reference,
    Chargeback.@NotNull State state,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount,
    @Nullable Instant at)
    implements OrderCommand {
  /**
   * A bank has fetched money back.
   *
   * @param payment the payment's number
   * @param reference what the provider calls it
   * @param amount decimal text
   * @return the command
   */
  public static RecordChargeback opened(int payment, String reference, String amount) {
    return new RecordChargeback(payment, reference, Chargeback.State.OPEN, amount, null);
  }

  /**
   * The money is back at the shop.
   *
   * @param payment the payment's number
   * @param reference what the provider calls it
   * @return the command
   */
  public static RecordChargeback won(int payment, String reference) {
    return new RecordChargeback(payment, reference, Chargeback.State.WON, null, null);
  }

  /**
   * The money is gone for good.
   *
   * @param payment the payment's number
   * @param reference what the provider calls it
   * @return the command
   */
  public static RecordChargeback lost(int payment, String reference) {
    return new RecordChargeback(payment, reference, Chargeback.State.LOST, null, null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new ProviderFacts(order, context).chargedBack(this));
  }
}
