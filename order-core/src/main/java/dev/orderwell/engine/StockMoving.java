package dev.orderwell.engine;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.stock.Direction;
import dev.orderwell.stock.StockMove;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes stock and puts it back. How many units, the ledger of the order says. */
final class StockMoving implements Errand<MoveStock> {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Environment environment;
  private final OrderStore store;

  StockMoving(Environment environment, OrderStore store) {
    this.environment = environment;
    this.store = store;
  }

  /** Nothing can be put back as long as nobody knows whether it was taken. */
  @Override
  public Optional<Instant> notBefore(PendingInstruction listed, MoveStock asked) {
    boolean waits =
        asked.direction() == Direction.PUT_BACK
            && order(listed).stock().isBeingTaken(asked.units().keySet());
    return waits ? Optional.of(environment.now().plus(PAUSE)) : Optional.empty();
  }

  @Override
  public Optional<OrderCommand> carryOut(PendingInstruction claimed, MoveStock asked) {
    Order order = order(claimed);
    StockMove move = order.stock().find(asked.operation()).orElseThrow();
    if (move.units().isEmpty() || !move.isRequested()) return outcome(move, null, "");
    Inventory inventory = environment.inventory();
    StockOutcome outcome =
        inventory == null
            ? missing(claimed)
            : call(inventory, move.direction(), call(claimed, order, move));
    if (outcome instanceof StockOutcome.Moved) return outcome(move, null, "");
    if (outcome instanceof StockOutcome.Refused refused) {
      return outcome(move, StockUnmoved.Failure.REFUSED, refused.why());
    }
    String why = ((StockOutcome.Unknown) outcome).why();
    return claimed.tries() < MOST_TRIES
        ? Optional.empty()
        : outcome(move, StockUnmoved.Failure.UNKNOWN, why);
  }

  /** An inventory that was plugged in before may have been asked. */
  private static StockOutcome missing(PendingInstruction claimed) {
    String why = "no-inventory";
    return claimed.tries() > 1 ? new StockOutcome.Unknown(why) : new StockOutcome.Refused(why);
  }

  private static StockOutcome call(Inventory inventory, Direction direction, StockCall call) {
    try {
      StockOutcome outcome =
          direction == Direction.TAKE ? inventory.take(call) : inventory.putBack(call);
      return Objects.requireNonNullElse(outcome, new StockOutcome.Unknown("null"));
    } catch (Throwable e) {
      return new StockOutcome.Unknown(Plugins.failed("inventory", direction.code(), call.key(), e));
    }
  }

  private static StockCall call(PendingInstruction claimed, Order order, StockMove move) {
    String key = claimed.shop() + "-" + order.id() + "-stock-" + move.operation();
    Map<Integer, Integer> units = move.units();
    List<StockCall.Item> items =
        order.lines().stream()
            .filter(line -> units.containsKey(line.number()))
            .map(line -> item(line, units.getOrDefault(line.number(), 0)))
            .toList();
    return new StockCall(key, order.shop(), order.id(), order.number().orElse(null), items);
  }

  private static StockCall.Item item(OrderLine line, int units) {
    String reference = line.product().reference();
    return new StockCall.Item(
        line.number(), line.product().sku(), reference, line.product().name(), units);
  }

  private Order order(PendingInstruction pending) {
    return store.find(pending.shop(), pending.id().order()).orElseThrow();
  }

  private static Optional<OrderCommand> outcome(
      StockMove move, StockUnmoved.@Nullable Failure unmoved, String detail) {
    return Optional.of(new RecordStockOutcome(move.operation(), unmoved, Plugins.told(detail)));
  }
}
