package dev.orderwell.order;

import dev.orderwell.line.OrderLine;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.PartState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an order, one a seller (S4.15): what has no vendor is the shop's own. A part of
 * which nothing is ever handed over is one only where there is no other.
 */
final class Parts {
  private static final String SHOP = "";

  private Parts() {}

  static String key(@Nullable VendorId vendor) {
    return vendor == null ? SHOP : vendor.value();
  }

  static List<PartState> of(Order order, SortedSet<String> complete) {
    Map<String, List<OrderLine>> parts = new LinkedHashMap<>();
    for (OrderLine line : order.lines()) {
      parts.computeIfAbsent(key(line.vendor()), none -> new ArrayList<>()).add(line);
    }
    boolean anyUnits = order.lines().stream().anyMatch(line -> line.units() > 0);
    if (anyUnits) {
      parts.values().removeIf(lines -> lines.stream().allMatch(line -> line.units() == 0));
    }
    return parts.entrySet().stream()
        .map(part -> state(part.getKey(), complete.contains(part.getKey()), order, part.getValue()))
        .toList();
  }

  private static PartState state(
      String part, boolean complete, Order order, List<OrderLine> lines) {
    boolean off =
        lines.stream().allMatch(line -> order.units(line).calledOff() == line.units())
            && lines.stream().anyMatch(line -> line.units() > 0);
    return new PartState(part.isEmpty() ? null : part, complete, off || order.isCancelled());
  }
}
