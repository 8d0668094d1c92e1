package dev.orderwell.store;

import dev.orderwell.identity.OrderId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** The deadlines of one shop, earliest first: written under the shop's lock, read without. */
final class InMemoryDeadlines {
  private final Map<OrderId, OverdueOrder> byOrder = new HashMap<>();
  private final NavigableSet<OverdueOrder> sorted =
      new ConcurrentSkipListSet<>(
          Comparator.comparing(OverdueOrder::deadline).thenComparing(OverdueOrder::order));

  void put(OverdueOrder deadline) {
    remove(deadline.order());
    byOrder.put(deadline.order(), deadline);
    sorted.add(deadline);
  }

  void remove(OrderId order) {
    OverdueOrder known = byOrder.remove(order);
    if (known != null) sorted.remove(known);
  }

  Stream<OverdueOrder> overdue(Instant now) {
    return sorted.stream().takeWhile(one -> !one.deadline().isAfter(now));
  }
}
