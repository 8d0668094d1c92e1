package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Inventory;
import dev.orderwell.engine.StockCall;
import dev.orderwell.engine.StockOutcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.stock.Direction;
import dev.orderwell.stock.StockMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An inventory in changing moods with a book of its own, by order and line. */
final class MoodyInventory implements Inventory {
  /** What the next call comes to. */
  enum Mood {
    MOVED,
    REFUSED,
    UNKNOWN,
    NULL,
    THROWN,
    MOVED_AND_THROWN,
    MOVED_AND_UNKNOWN,
    /** No answer, however often it is asked. */
    DEAF,
    MOVED_AND_DEAF
  }

  private record Place(Direction direction, OrderId order, int line) {}

  private final List<Mood> moods;
  private final Map<String, StockOutcome> answered = new HashMap<>();
  private final Map<Place, Integer> book = new HashMap<>();
  private final Set<String> deaf = new HashSet<>();
  private final Map<OrderId, List<String>> faults = new HashMap<>();
  private int calls;

  MoodyInventory(List<Mood> moods) {
    this.moods = moods;
  }

  /** Whether it always does what it is asked. */
  boolean isObedient() {
    return moods.stream().allMatch(Mood.MOVED::equals);
  }

  @Override
  @SuppressWarnings("NullAway") // the library has to bear it (I4)
  public StockOutcome take(StockCall call) {
    return answer(Direction.TAKE, call);
  }

  @Override
  @SuppressWarnings("NullAway") // as above
  public StockOutcome putBack(StockCall call) {
    return answer(Direction.PUT_BACK, call);
  }

  private @Nullable StockOutcome answer(Direction direction, StockCall call) {
    if (call.items().isEmpty()) fault(call, "asked for nothing");
    if (deaf.contains(call.key())) return null;
    StockOutcome earlier = answered.get(call.key());
    if (earlier != null) return earlier;
    Mood mood = moods.get(calls++ % moods.size());
    return switch (mood) {
      case MOVED -> moved(direction, call);
      case REFUSED -> refused(call);
      case UNKNOWN -> new StockOutcome.Unknown("line is down");
      case NULL -> null;
      case THROWN -> throw new IllegalStateException("before");
      case MOVED_AND_THROWN -> {
        moved(direction, call);
        throw new IllegalStateException("after");
      }
      case MOVED_AND_UNKNOWN -> {
        moved(direction, call);
        yield new StockOutcome.Unknown("time-out");
      }
      case DEAF -> deaf(call);
      case MOVED_AND_DEAF -> {
        moved(direction, call);
        yield deaf(call);
      }
    };
  }

  private @Nullable StockOutcome deaf(StockCall call) {
    deaf.add(call.key());
    return null;
  }

  private StockOutcome refused(StockCall call) {
    StockOutcome refused = new StockOutcome.Refused("no");
    answered.put(call.key(), refused);
    return refused;
  }

  private StockOutcome moved(Direction direction, StockCall call) {
    StockOutcome moved = new StockOutcome.Moved();
    answered.put(call.key(), moved);
    for (StockCall.Item item : call.items()) {
      if (item.units() < 1) fault(call, "not a number of units");
      book.merge(new Place(direction, call.order(), item.line()), item.units(), Integer::sum);
      int taken = book(Direction.TAKE, call.order(), item.line());
      int putBack = book(Direction.PUT_BACK, call.order(), item.line());
      if (putBack > taken) fault(call, putBack + " put back of " + taken);
    }
    return moved;
  }

  /**
   * Invariant 8 in the inventory's own book, which is the order's ledger as far as that is sure.
   */
  void check(Order order) {
    assertThat(faults.getOrDefault(order.id(), List.of())).isEmpty();
    for (OrderLine line : order.lines()) {
      for (Direction direction : Direction.values()) {
        int sure = sum(order, direction, line.number(), List.of(StockMove.State.DONE));
        int perhaps =
            sum(
                order,
                direction,
                line.number(),
                List.of(StockMove.State.UNKNOWN, StockMove.State.REQUESTED));
        assertThat(book(direction, order.id(), line.number()))
            .as("%s of line %s", direction, line.number())
            .isBetween(sure, sure + perhaps);
      }
    }
  }

  private void fault(StockCall call, String words) {
    faults.computeIfAbsent(call.order(), none -> new ArrayList<>()).add(words + ": " + call);
  }

  private int book(Direction direction, OrderId order, int line) {
    return book.getOrDefault(new Place(direction, order, line), 0);
  }

  private static int sum(Order order, Direction direction, int line, List<StockMove.State> states) {
    return order.stock().moves().stream()
        .filter(move -> move.direction() == direction && states.contains(move.state()))
        .mapToInt(move -> move.units().getOrDefault(line, 0))
        .sum();
  }
}
