package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came in was taken back for want of cover: a direct debit that bounced. It counts
 * as failed from then on, and another attempt may follow. It is recorded whatever was refunded of
 * it; past that the merchant is told of more than that it bounced.
 *
 * <p>Refused: {@code order.not-placed}; {@code payment.unknown}; {@code payment.not-received} if
 * nothing came in with it, or it has bounced already; {@code time.in-future}, {@code
 * time.too-early}.
 *
 * @param payment the payment's number
 * @param code the provider's, for example {@code insufficient_funds}
 * @param at when, null for now
 */
public record RecordBounce(
    @Min(1) int payment, @NotBlank @Size(max = 100) @PlainText String code, @Nullable Instant at)
    implements OrderCommand {
  /**
   * A payment has bounced now.
   *
   * @param payment the payment's number
   * @param code the provider's
   * @return the command
   */
  public static RecordBounce of(int payment, String code) {
    return new RecordBounce(payment, code, null);
  }

  /**
   * The same at another time than now.
   *
   * @param time at most now
   * @return a copy
   */
  public RecordBounce on(Instant time) {
    return new RecordBounce(payment, code, time);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new ProviderFacts(order, context).bounced(this));
  }
}
