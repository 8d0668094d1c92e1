package dev.orderwell.command;

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
 * line.ambiguous}; {@code line.too-many}.
 */
record Picking(Map<Integer, Integer> units, @Nullable Rejection rejection) {
  static Picking of(List<UnitPick> picks, Order order, DecisionContext context) {
    Map<Integer, Integer> units = new TreeMap<>();
    for (UnitPick pick : picks) {
      List<OrderLine> found =
          context.open(order).stream().filter(line -> names(pick, line)).toList();
      if (found.size() != 1) return refused(pick, found, order);
      OrderLine line = found.get(0);
      int sum = units.merge(line.number(), pick.units(), Math::addExact);
      int open = order.units(line).open();
      if (sum > open) return refused(tooMany(order, line, sum, open));
    }
    return new Picking(units, null);
  }

  private static boolean names(UnitPick pick, OrderLine line) {
    boolean byNumber = pick.line() == null || pick.line() == line.number();
    boolean bySku = pick.sku() == null || pick.sku().equals(line.product().sku());
    return pick.isNamed() && byNumber && bySku;
  }

  private static Picking refused(UnitPick pick, List<OrderLine> found, Order order) {
    String code = found.isEmpty() ? "line.unknown" : "line.ambiguous";
    Rejection rejection = Rejection.of(code, order).with("line", pick.name());
    List<Integer> numbers = found.stream().map(OrderLine::number).toList();
    return refused(found.isEmpty() ? rejection : rejection.with("numbers", numbers));
  }

  private static Rejection tooMany(Order order, OrderLine line, int asked, int open) {
    return Rejection.of("line.too-many", order)
        .with("line", line.number())
        .with("open", open)
        .with("asked", asked);
  }

  private static Picking refused(Rejection rejection) {
    return new Picking(Map.of(), rejection);
  }
}
