package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ReturnDropped;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Says that what was announced and has not come is no longer waited for (X2). What has come stays
 * returned.
 *
 * <p>Refused: {@code return.unknown}, which is also the answer to a return with units of somebody
 * else; {@code return.nothing-left}.
 *
 * @param number the return's
 */
public record DropReturn(@Min(1) int number) implements OrderCommand {
  /**
   * Drops a return.
   *
   * @param number the return's
   * @return the command
   */
  public static DropReturn of(int number) {
    return new DropReturn(number);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Return> found = Returns.whole(number, order, context);
    if (found.isEmpty()) return Decision.no(Returns.unknown(number, order));
    if (found.get().open().isEmpty()) return Guards.no("return.nothing-left", order);
    return Decision.on(order, context).then(new ReturnDropped(number));
  }
}
