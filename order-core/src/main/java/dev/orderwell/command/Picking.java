package dev.orderwell.command;

import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The units that a command names, by line number, or why it names none.
 *
 * <p>Refused: {@code line.unknown}, which is also the answer to a line of somebody else; {@code
 * line.ambiguous}; the code of the limit.
 */
record Picking(Map<Integer, Integer> units, @Nullable Rejection rejection) {
  /** Units that are still to be handed over. */
  static Picking of(List<UnitPick> picks, Order order, DecisionContext context) {
    return of(picks, order, context, toHandOver(order));
  }

  /** All units that are still to be handed over. */
  static Picking left(Order order, DecisionContext context) {
    return all(order, context, toHandOver(order));
  }

  /** What is named, or all that the limit allows if nothing is. */
  static Picking ofOrAll(List<UnitPick> picks, Order order, DecisionContext context, Limit limit) {
    return picks.isEmpty() ? all(order, context, limit) : of(picks, order, context, limit);
  }

  /** Whether all that is picked reaches the customer in one way. */
  boolean isAll(Delivery way, Order order) {
    return units.keySet().stream().allMatch(n -> order.lines().get(n - 1).delivery() == way);
  }

  static Limit toHandOver(Order order) {
    return new Limit("line.too-many", line -> order.units(line).open());
  }

  /** As many units of each line as the limit allows. */
  static Picking all(Order order, DecisionContext context, Limit limit) {
    Map<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : context.open(order)) {
      if (limit.of(line) > 0) units.put(line.number(), limit.of(line));
    }
    return new Picking(units, null);
  }

  static Picking of(List<UnitPick> picks, Order order, DecisionContext context, Limit limit) {
    Map<Integer, Integer> units = new TreeMap<>();
    for (UnitPick pick : picks) {
      List<OrderLine> found = found(pick, order, context);
      if (found.size() != 1) return refused(unclear(pick, found, order));
      OrderLine line = found.get(0);
      int sum = units.merge(line.number(), pick.units(), Math::addExact);
      if (sum > limit.of(line)) return refused(tooMany(order, line, sum, limit));
    }
    return new Picking(units, null);
  }

  private static boolean names(UnitPick pick, OrderLine line) {
    boolean byNumber = pick.line() == null || pick.line() == line.number();
    boolean bySku = pick.sku() == null || pick.sku().equals(line.product().sku());
    return pick.isNamed() && byNumber && bySku;
  }

  /** The lines that a name stands for: exactly one, or it is {@link #unclear}. */
  static List<OrderLine> found(UnitPick pick, Order order, DecisionContext context) {
    return context.open(order).stream().filter(line -> names(pick, line)).toList();
  }

  static Rejection unclear(UnitPick pick, List<OrderLine> found, Order order) {
    String code = found.isEmpty() ? "line.unknown" : "line.ambiguous";
    Rejection rejection = Rejection.of(code, order).with("line", pick.name());
    List<Integer> numbers = found.stream().map(OrderLine::number).toList();
    return found.isEmpty() ? rejection : rejection.with("numbers", numbers);
  }

  private static Rejection tooMany(Order order, OrderLine line, int asked, Limit limit) {
    return Rejection.of(limit.code(), order)
        .with("line", line.number())
        .with("open", limit.of(line))
        .with("asked", asked);
  }

  private static Picking refused(Rejection rejection) {
    return new Picking(Map.of(), rejection);
  }
}
