package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a provider is with a leg of a refund. While the provider is being asked only the
 * library itself says so; later anybody who knows may. What nobody could find out is said with a
 * reference: the provider's, or that of the letter in which it says so.
 *
 * <pre>{@code
 * RecordRefundProgress.of(1, 1, OperationState.REVERSED).reference("re_9")
 * }</pre>
 *
 * <p>Refused: {@code refund.unknown}; {@code refund.leg-unknown}; {@code refund.leg-state} unless
 * the leg can go there: from unknown to pending, succeeded, failed or manual review, from manual
 * review and pending to succeeded or failed, from succeeded to reversed; {@code
 * refund.reference-missing}.
 *
 * @param refund its number
 * @param leg the leg's number
 * @param operation which attempt it is about, null for the latest
 * @param progress how far it is now
 * @param reference what the provider calls it, null if it has said so before or has no name
 * @param detail why it failed or is unknown, null unless it is
 */
public record RecordRefundProgress(
    @Min(1) int refund,
    @Min(1) int leg,
    @Min(1) @Nullable Integer operation,
    @NotNull OperationState progress,
    @Size(max = 200) @PlainText @Nullable String reference,
    @Size(max = 1000) @PlainText @Nullable String detail)
    implements OrderCommand {
  /**
   * A leg is further on.
   *
   * @param refund its number
   * @param leg the leg's number
   * @param progress how far it is now
   * @return the command
   */
  public static RecordRefundProgress of(int refund, int leg, OperationState progress) {
    return new RecordRefundProgress(refund, leg, null, progress, null, null);
  }

  /**
   * The same with the provider's name for it.
   *
   * @param text the name
   * @return a copy
   */
  public RecordRefundProgress reference(String text) {
    return new RecordRefundProgress(refund, leg, operation, progress, text, detail);
  }

  /**
   * The same with what the provider says.
   *
   * @param text the provider's code or words
   * @return a copy
   */
  public RecordRefundProgress detail(String text) {
    return new RecordRefundProgress(refund, leg, operation, progress, reference, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Legs(order, context).progress(this));
  }
}
