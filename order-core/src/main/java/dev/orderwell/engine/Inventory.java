package dev.orderwell.engine;

/**
 * Where a shop keeps count of what it can sell. The library says what to take and what to put back;
 * how much there is, and what to do when there is too little, only the inventory knows.
 *
 * <pre>{@code
 * final class Warehouse implements Inventory {
 *   public StockOutcome take(StockCall call) {
 *     if (seen.contains(call.key())) return seen.answer(call.key());
 *     for (StockCall.Item item : call.items()) shelf(item.sku()).minus(item.units());
 *     return new StockOutcome.Moved();
 *   }
 *   …
 * }
 * Orders orders = Orders.inMemory().inventory(new Warehouse()).build();
 * }</pre>
 *
 * <ul>
 *   <li><b>I1</b> A key has one effect. The same call may come again, from another thread too,
 *       until its answer is saved: repeat the first answer and move nothing.
 *   <li><b>I2</b> All items of a call move, or none.
 *   <li><b>I3</b> Refused is final: nothing was moved under this key, and nothing will be.
 *   <li><b>I4</b> Anything thrown, null and {@link StockOutcome.Unknown} mean "perhaps": the
 *       library asks again later with the same key, eight times in all, and then says in the
 *       history that nobody knows.
 *   <li><b>I5</b> Calls come outside any transaction of the library, in the thread that runs the
 *       instructions. Implementations are thread-safe.
 * </ul>
 *
 * <p>Units are put back only after their take was answered with moved, and never more than it
 * moved.
 */
public interface Inventory {
  /**
   * Takes units off the stock, for an order.
   *
   * @param call what and for which order
   * @return what is known now
   */
  StockOutcome take(StockCall call);

  /**
   * Puts units back that {@link #take} has moved.
   *
   * @param call what and from which order
   * @return what is known now
   */
  StockOutcome putBack(StockCall call);
}
