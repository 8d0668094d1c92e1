package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLine;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a refund means for goods (S4.28): units that have not left the shop will not, and units that
 * are to be on stock again and had left have come back with it.
 */
final class RefundedUnits {
  private RefundedUnits() {}

  static Decision.Yes settle(Decision.Yes decision, Order before, int number) {
    Refund refund = decision.order().refundLedger().find(number).orElseThrow();
    Map<Integer, Integer> inShop = new TreeMap<>();
    for (RefundItem item : refund.items()) {
      int units = item.units() - item.handedOver();
      if (item.component().kind() == Component.Kind.LINE && units > 0) {
        inShop.merge(item.component().number(), units, Integer::sum);
      }
    }
    Decision.Yes off = callOff(decision);
    Map<Integer, Integer> restock = refund.terms().restock();
    return Stock.putBack(receive(off, before, inShop, restock), restock);
  }

  private static Decision.Yes callOff(Decision.Yes decision) {
    Map<Integer, Integer> off = new TreeMap<>();
    for (RefundLine line : decision.order().refundBasis().lines()) {
      if (line.toCallOff() > 0) off.put(line.balance().component().number(), line.toCallOff());
    }
    return off.isEmpty() ? decision : decision.then(new UnitsCalledOff(off, null));
  }

  private static Decision.Yes receive(
      Decision.Yes decision,
      Order before,
      Map<Integer, Integer> inShop,
      Map<Integer, Integer> restock) {
    FulfilmentLedger fulfilment = before.fulfilmentLedger();
    Map<Integer, Integer> received = new TreeMap<>();
    restock.forEach(
        (line, units) -> {
          int covered = before.refundLedger().lines().get(line - 1).handedOverRefunded();
          int backAlready = Math.max(0, fulfilment.returned(line) - covered);
          int more = units - inShop.getOrDefault(line, 0) - backAlready;
          int outside = fulfilment.handedOver(line) - fulfilment.returned(line);
          if (Math.min(more, outside) > 0) received.put(line, Math.min(more, outside));
        });
    return received.isEmpty()
        ? decision
        : decision.then(new ReturnReceived(fulfilment.nextReturn(), received, Map.of(), null));
  }
}
