package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.StockMoved;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.stock.StockMove;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a {@link dev.orderwell.instruction.Instruction.MoveStock}. The library gives
 * this command to itself.
 *
 * <p>Refused: {@code stock.nothing-requested} if there is no such request, or its outcome is known.
 *
 * @param operation its number
 * @param unmoved why it did not come about, null if it did
 * @param detail the inventory's words, empty if it came about
 */
public record RecordStockOutcome(
    @Min(1) int operation,
    StockUnmoved.@Nullable Failure unmoved,
    @NotNull @Size(max = 1000) @PlainText String detail)
    implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<StockMove> open = order.stock().find(operation).filter(StockMove::isRequested);
    if (open.isEmpty()) {
      return Decision.no(
          Rejection.of("stock.nothing-requested", order).with("operation", operation));
    }
    StockMove move = open.get();
    return Decision.on(order, context)
        .then(
            unmoved == null
                ? new StockMoved(operation, move.direction(), move.units())
                : new StockUnmoved(operation, move.direction(), unmoved, detail));
  }
}
