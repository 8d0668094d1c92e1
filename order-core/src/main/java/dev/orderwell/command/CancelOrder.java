package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calls an order off as a whole (S1.27). All units are called off and go back on the stock, and
 * what providers have promised is let go. What was paid stays paid until it is refunded: the
 * balance says how much that is (S0.13).
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code cancel.handed-over} if
 * units have left: call off the rest instead; to a customer also {@code cancel.too-late} if
 * anything was paid, promised or begun, or if the shop has taken the order up (X8).
 *
 * @param reason why, null if nobody says
 * @param restock whether its units go back on the stock, null for what the shop usually does (C1);
 *     a customer has no say in it
 */
public record CancelOrder(
    @Size(max = 1000) @PlainText(multiline = true) @Nullable String reason,
    @Nullable Boolean restock)
    implements OrderCommand {
  /**
   * Cancels with a reason.
   *
   * @param reason why
   * @return the command
   */
  public static CancelOrder because(String reason) {
    return new CancelOrder(reason, null);
  }

  /**
   * The same with a say in whether its units go back on the stock.
   *
   * @param back whether they do
   * @return a copy
   */
  public CancelOrder restock(boolean back) {
    return new CancelOrder(reason, back);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    boolean byCustomer = context.isByCustomer();
    return Cancelling.refusal(order)
        .or(() -> byCustomer ? Cancelling.tooLate(order) : Optional.empty())
        .<Decision>map(Decision::no)
        .orElseGet(
            () ->
                Cancelling.cancel(
                    Decision.on(order, context), reason, byCustomer ? null : restock));
  }
}
