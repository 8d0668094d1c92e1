package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money has gone back without being asked for from here, at the provider's own pages for example.
 * It settles a refund of the same payment and amount that waits for somebody's hand or was only
 * marked; else it is a refund of its own: of what was overpaid first, then spread like goodwill. It
 * is recorded whatever the limits are; past them the merchant is told.
 *
 * <p>Refused: {@code order.not-placed}; {@code payment.unknown}; {@code refund.amount}; {@code
 * refund.recorded-already}; {@code time.in-future}, {@code time.too-early}.
 *
 * @param payment the payment's number
 * @param amount decimal text, above zero
 * @param reference what the provider calls it
 * @param at when, null for now
 */
public record RecordExternalRefund(
    @Min(1) int payment,
    @NotNull @Pattern(regexp = Amounts.PATTERN) String amount,
    @NotBlank @Size(max = 200) @PlainText String reference,
    @Nullable Instant at)
    implements OrderCommand {
  /**
   * Money has gone back now.
   *
   * @param payment the payment's number
   * @param amount decimal text
   * @param reference what the provider calls it
   * @return the command
   */
  public static RecordExternalRefund of(int payment, String amount, String reference) {
    return new RecordExternalRefund(payment, amount, reference, null);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new ProviderFacts(order, context).refunded(this));
  }
}
