package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Says that a capture or a void did not take place, once somebody has found that out (P10). The
 * money that was promised is then free to be taken or let go another time. If it did take place
 * {@link RecordPayment} says so; of refunds {@link RecordRefundProgress} tells.
 *
 * <pre>{@code
 * RecordRequestFailure.of(3, "not in their books: ticket 4711")
 * }</pre>
 *
 * <p>Refused: {@code operation.unknown} if that is no capture or void; {@code operation.state} if
 * it is decided, is being asked, or was not asked yet.
 *
 * @param operation its number within the order
 * @param reason how that is known, and where to look it up
 */
public record RecordRequestFailure(
    @Min(1) int operation, @NotBlank @Size(max = 1000) @PlainText String reason)
    implements OrderCommand {
  /**
   * It did not take place.
   *
   * @param operation its number
   * @param reason how that is known
   * @return the command
   */
  public static RecordRequestFailure of(int operation, String reason) {
    return new RecordRequestFailure(operation, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new Operations(order, context).fail(this));
  }
}
