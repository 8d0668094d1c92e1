package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.StockRequested;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.stock.Direction;
import dev.orderwell.stock.StockLedger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Moves stock by the numbers of a line, so that two causes can never put the same unit back twice.
 */
final class Stock {
  private Stock() {}

  /** Takes what the order needs of lines of which nothing was ever asked for, if it is time. */
  static Decision.Yes take(Decision.Yes decision) {
    Order order = decision.order();
    if (!order.isStockDue()) return decision;
    Map<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : order.lines()) {
      boolean first = line.tracksStock() && !order.stock().wasRequested(line.number());
      if (first && away(order, line) > 0) units.put(line.number(), away(order, line));
    }
    return request(decision, Direction.TAKE, units);
  }

  /**
   * Puts back as many more units of each line as are named, at most those that the order holds and
   * that are not away.
   */
  static Decision.Yes putBack(Decision.Yes decision, Map<Integer, Integer> onStock) {
    Order order = decision.order();
    Map<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : order.lines()) {
      int spare = held(order, line) - away(order, line);
      int count = Math.min(onStock.getOrDefault(line.number(), 0), spare);
      if (count > 0) units.put(line.number(), count);
    }
    return request(decision, Direction.PUT_BACK, units);
  }

  /**
   * Takes as many more as leave in place of lost ones: what has left and is not back has to have
   * come off the stock.
   */
  static Decision.Yes takeForLost(Decision.Yes decision, Map<Integer, Integer> leaving) {
    Order order = decision.order();
    Map<Integer, Integer> units = new TreeMap<>();
    leaving.forEach(
        (number, count) -> {
          if (order.fulfilmentLedger().lost(number) == 0) return;
          OrderLine line = order.lines().get(number - 1);
          int missing = away(order, line) - order.units(line).open() - held(order, line);
          takeMore(order, line, Math.min(count, missing), units);
        });
    return request(decision, Direction.TAKE, units);
  }

  /** Takes once more what was put back when units were called off that are wanted after all. */
  static Decision.Yes takeRestored(Decision.Yes decision, Map<Integer, Integer> restored) {
    Order order = decision.order();
    Map<Integer, Integer> units = new TreeMap<>();
    restored.forEach(
        (number, count) -> {
          OrderLine line = order.lines().get(number - 1);
          int missing = away(order, line) - held(order, line);
          int back = Math.min(count, order.stock().putBack(number));
          takeMore(order, line, Math.min(back, missing), units);
        });
    return request(decision, Direction.TAKE, units);
  }

  /** Of a line of which nothing was taken nothing more is. */
  private static void takeMore(
      Order order, OrderLine line, int count, Map<Integer, Integer> units) {
    if (count > 0 && order.stock().taken(line.number()) > 0) units.put(line.number(), count);
  }

  private static int held(Order order, OrderLine line) {
    return order.stock().held(line.number());
  }

  /** Whether units that are called off go back. */
  static boolean isPutBack(@Nullable Boolean said, DecisionContext context) {
    return said == null ? context.settings().restockWhenCalledOff() : said;
  }

  /**
   * Units that are not in the shop for others to buy: still wanted, gone and not back whole, or
   * lost on their way.
   */
  private static int away(Order order, OrderLine line) {
    UnitCounts counts = order.units(line);
    FulfilmentLedger ledger = order.fulfilmentLedger();
    int whole = counts.ordered() - counts.calledOff() - ledger.resalable(line.number());
    return whole + ledger.lost(line.number());
  }

  private static Decision.Yes request(
      Decision.Yes decision, Direction direction, Map<Integer, Integer> units) {
    if (units.isEmpty()) return decision;
    StockLedger ledger = decision.order().stock();
    int operation = ledger.nextOperation();
    return decision
        .then(new StockRequested(operation, direction, units))
        .instruct(new MoveStock(operation, direction, units));
  }
}
