package dev.orderwell.command;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives downloads to the customer as soon as they are paid (S3.21). What somebody has taken back is
 * not given again without somebody.
 */
final class Downloads {
  private Downloads() {}

  static Decision.Yes give(Decision.Yes decision) {
    Order order = decision.order();
    if (!order.isDigitalDue()) return decision;
    Map<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : order.lines()) {
      if (isDownload(line) && order.units(line).open() > 0 && !isTakenBack(line, order)) {
        units.put(line.number(), order.units(line).open());
      }
    }
    return units.isEmpty()
        ? decision
        : HandingOver.parcel(decision, Delivery.NONE, units, List.of(), decision.context().now());
  }

  private static boolean isDownload(OrderLine line) {
    return line.kind() == LineKind.DIGITAL && line.delivery() == Delivery.NONE;
  }

  private static boolean isTakenBack(OrderLine line, Order order) {
    return order.parcels().stream()
        .filter(parcel -> parcel.units(line.number()) > 0)
        .map(Parcel::state)
        .anyMatch(state -> !state.isHandedOver());
  }
}
