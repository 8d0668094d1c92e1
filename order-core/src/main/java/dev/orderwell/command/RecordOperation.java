package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says how far a provider is with something that it was asked for: a part of a refund, a capture, a
 * void. The library gives this command to itself; staff says what it knows of a refund with {@link
 * RecordRefundProgress}, of a payment with {@link RecordPayment}.
 *
 * <p>Refused: {@code operation.unknown}; {@code operation.state} unless it can go there.
 *
 * @param operation its number within the order
 * @param progress how far it is now; unknown once more if the provider does not know it (P5)
 * @param reference what the provider calls it, null if it has said so before or has not said
 * @param detail why it failed or is in doubt, or what is to be done by hand; null unless it is
 * @param again when the provider is asked once more, null if it is not
 * @param overruling whether the provider was asked what it has in its books: this stands against
 *     what was said before. Else what contradicts it is looked up
 */
public record RecordOperation(
    @Min(1) int operation,
    @NotNull OperationState progress,
    @Size(max = 200) @PlainText @Nullable String reference,
    @Size(max = 1000) @PlainText @Nullable String detail,
    @Nullable Instant again,
    boolean overruling)
    implements OrderCommand {
  /**
   * An operation is further on.
   *
   * @param operation its number
   * @param progress how far it is now
   * @return the command
   */
  public static RecordOperation of(int operation, OperationState progress) {
    return new RecordOperation(operation, progress, null, null, null, false);
  }

  /**
   * The same with the provider's name for it.
   *
   * @param text the name, null for none
   * @return a copy
   */
  public RecordOperation reference(@Nullable String text) {
    return new RecordOperation(operation, progress, text, detail, again, overruling);
  }

  /**
   * The same with what is known of it.
   *
   * @param text the provider's code or words
   * @return a copy
   */
  public RecordOperation detail(@Nullable String text) {
    return new RecordOperation(operation, progress, reference, text, again, overruling);
  }

  /**
   * The same, to be followed up.
   *
   * @param time when the provider is asked once more
   * @return a copy
   */
  public RecordOperation again(Instant time) {
    return new RecordOperation(operation, progress, reference, detail, time, overruling);
  }

  /**
   * The same out of the provider's books.
   *
   * @return a copy that stands against what was said before
   */
  public RecordOperation overrules() {
    return new RecordOperation(operation, progress, reference, detail, again, true);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Operations(order, context).record(this));
  }
}
