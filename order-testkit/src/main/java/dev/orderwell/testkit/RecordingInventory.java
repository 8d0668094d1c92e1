package dev.orderwell.testkit;

import dev.orderwell.engine.Inventory;
import dev.orderwell.engine.StockCall;
import dev.orderwell.engine.StockOutcome;
import dev.orderwell.stock.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An inventory that keeps a book by SKU and answers as it is told; without being told it moves
 * everything. A key has one effect: what was moved or refused once is answered again and moves
 * nothing. Thread-safe.
 *
 * <pre>{@code
 * RecordingInventory inventory =
 *     new RecordingInventory().answers(new StockOutcome.Refused("sold out"));
 * Orders orders = Fixtures.builder().inventory(inventory).build();
 * }</pre>
 */
public final class RecordingInventory implements Inventory {
  private final Script<Asked, StockOutcome> script =
      new Script<>(asked -> new StockOutcome.Moved());
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, StockOutcome> answered = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, Integer> putBack = new HashMap<>();

  /** Moves everything. */
  public RecordingInventory() {}

  /**
   * What the inventory was asked.
   *
   * @param direction which way
   * @param call what
   */
  public record Asked(Direction direction, StockCall call) {}

  /**
   * Says what the next calls with new keys are answered with, one each, after those said before.
   * {@link StockOutcome.Moved} moves, nothing else does.
   *
   * @param outcomes in order
   * @return this
   */
  public RecordingInventory answers(StockOutcome... outcomes) {
    for (StockOutcome outcome : outcomes) script.then(call -> outcome);
    return this;
  }

  /**
   * Works out what the next call with a new key is answered with. It may return null or throw, as a
   * bad inventory would.
   *
   * @param answer to one call
   * @return this
   */
  public RecordingInventory answers(Function<Asked, @Nullable StockOutcome> answer) {
    script.then(answer);
    return this;
  }

  /**
   * Lets the next call with a new key fail before anything is moved.
   *
   * @param failure what is thrown
   * @return this
   */
  public RecordingInventory throwing(RuntimeException failure) {
    return answers(
        call -> {
          throw failure;
        });
  }

  /**
   * Lets the next call with a new key move everything, and its answer be lost.
   *
   * @param failure what is thrown
   * @return this
   */
  public RecordingInventory movingAndThrowing(RuntimeException failure) {
    return answers(
        call -> {
          move(call);
          throw failure;
        });
  }

  /**
   * What the inventory was asked.
   *
   * @return in order, each try by itself
   */
  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  /**
   * Units that were taken.
   *
   * @param sku of the product; its name where it has no SKU
   * @return zero or more
   */
  public synchronized int taken(String sku) {
    return taken.getOrDefault(sku, 0);
  }

  /**
   * Units that were put back.
   *
   * @param sku of the product; its name where it has no SKU
   * @return zero or more
   */
  public synchronized int putBack(String sku) {
    return putBack.getOrDefault(sku, 0);
  }

  @Override
  public StockOutcome take(StockCall call) {
    return answer(new Asked(Direction.TAKE, call));
  }

  @Override
  public StockOutcome putBack(StockCall call) {
    return answer(new Asked(Direction.PUT_BACK, call));
  }

  @SuppressWarnings("NullAway") // a bad inventory returns null, and the library has to bear it (I4)
  private synchronized StockOutcome answer(Asked question) {
    asked.add(question);
    String key = question.call().key();
    StockOutcome earlier = answered.get(key);
    if (earlier != null) return earlier;
    StockOutcome outcome = script.answer(question);
    if (outcome instanceof StockOutcome.Moved) move(question);
    if (outcome instanceof StockOutcome.Refused) answered.put(key, outcome);
    return outcome;
  }

  private void move(Asked question) {
    answered.put(question.call().key(), new StockOutcome.Moved());
    Map<String, Integer> book = question.direction() == Direction.TAKE ? taken : putBack;
    for (StockCall.Item item : question.call().items()) {
      String sku = item.sku();
      book.merge(sku == null ? item.name() : sku, item.units(), Integer::sum);
    }
  }
}
