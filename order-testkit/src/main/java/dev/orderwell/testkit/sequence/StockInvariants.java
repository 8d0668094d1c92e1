package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.StockRequested;
import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.stock.Direction;
import dev.orderwell.stock.StockLedger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Invariant 8 of design.md section 9, looked at after each event of one history. */
final class StockInvariants {
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, Integer> restored = new HashMap<>();

  /** What has left or was restored in the change that is being looked at. */
  private final Map<Integer, Integer> wanted = new HashMap<>();

  private long version;

  void after(Order order, HistoryEntry entry) {
    if (entry.version() > version) wanted.clear();
    version = entry.version();
    note(entry.event());
    for (OrderLine line : order.lines()) bounds(order, line);
    if (entry.event() instanceof StockRequested e)
      e.units().forEach((n, u) -> move(order, e, n, u));
  }

  private void note(OrderEvent event) {
    if (event instanceof ParcelShipped e) e.parcel().units().forEach(this::want);
    if (!(event instanceof UnitsRestored e)) return;
    e.units().forEach(this::want);
    e.units().forEach((line, units) -> restored.merge(line, units, Integer::sum));
  }

  private void want(int line, int units) {
    wanted.merge(line, units, Integer::sum);
  }

  /**
   * No more of a line is taken than was bought, lost or restored; no more is put back than was
   * taken, nor than was called off or can be sold again.
   */
  private void bounds(Order order, OrderLine line) {
    StockLedger stock = order.stock();
    int number = line.number();
    int again = restored.getOrDefault(number, 0);
    int most = line.units() + order.fulfilmentLedger().lost(number) + again;
    assertThat(stock.taken(number)).as("taken").isBetween(0, line.tracksStock() ? most : 0);
    assertThat(stock.putBack(number)).as("put back").isBetween(0, stock.taken(number));
    int spare = order.units(line).calledOff() + order.fulfilmentLedger().resalable(number);
    assertThat(stock.putBack(number)).as("put back").isLessThanOrEqualTo(spare + again);
  }

  /**
   * Nothing is put back that is wanted, with customers, or lost. Nothing is taken that is not, and
   * once a line was taken no more of it is but for units that leave or are restored just now.
   */
  private void move(Order order, StockRequested event, int number, int units) {
    OrderLine line = order.lines().get(number - 1);
    int held = order.stock().held(number);
    if (event.direction() == Direction.PUT_BACK) {
      assertThat(held).as("held of line %s", number).isGreaterThanOrEqualTo(away(order, line));
      return;
    }
    assertThat(held).as("held of line %s", number).isLessThanOrEqualTo(away(order, line));
    if (!asked.add(number)) {
      assertThat(units).as("taken again").isLessThanOrEqualTo(wanted.getOrDefault(number, 0));
    }
  }

  private static int away(Order order, OrderLine line) {
    UnitCounts units = order.units(line);
    int out = units.handedOver() - order.fulfilmentLedger().resalable(line.number());
    return units.open() + out + order.fulfilmentLedger().lost(line.number());
  }
}
