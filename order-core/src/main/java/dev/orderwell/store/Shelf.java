package dev.orderwell.store;

import dev.orderwell.identity.OrderId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders of one reader, sorted in every way there is. Its owner sees to threads. */
final class Shelf {
  private static final SortOrder LOWEST_FIRST = new SortOrder(OrderSort.PLACED_AT, true, false);

  private final Map<OrderId, OrderIndex> orders = new HashMap<>();
  private final Map<OrderSort, NavigableMap<Position, OrderIndex>> sorted =
      new EnumMap<>(OrderSort.class);

  Shelf() {
    for (OrderSort sort : OrderSort.values()) {
      sorted.put(sort, new TreeMap<>(LOWEST_FIRST.comparator()));
    }
  }

  void put(OrderIndex order) {
    remove(order.row().id());
    orders.put(order.row().id(), order);
    sorted.forEach((sort, places) -> places.put(sort.position(order.row(), 0), order));
  }

  void remove(OrderId id) {
    OrderIndex before = orders.remove(id);
    if (before == null) return;
    sorted.forEach((sort, places) -> places.remove(sort.position(before.row(), 0)));
  }

  List<OrderRow> list(OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    Stream<OrderIndex> found =
        filter.isRanked()
            ? ranks(order).flatMap(rank -> ranked(rank, filter, order, after))
            : places(order, after).stream().filter(filter::matches);
    return found.limit(limit).map(OrderIndex::row).toList();
  }

  private static Stream<Integer> ranks(SortOrder order) {
    Stream<Integer> ranks = IntStream.rangeClosed(0, OrderFilter.WORST_RANK).boxed();
    return order.backwards() ? ranks.map(rank -> OrderFilter.WORST_RANK - rank) : ranks;
  }

  /** Those of one rank, unless all of them come before the page. */
  private Stream<OrderIndex> ranked(
      int rank, OrderFilter filter, SortOrder order, @Nullable Position after) {
    if (after != null && (order.backwards() ? rank > after.rank() : rank < after.rank())) {
      return Stream.empty();
    }
    Position begin = after == null || rank != after.rank() ? null : after;
    return places(order, begin).stream()
        .filter(filter::matches)
        .filter(one -> filter.rank(one) == rank);
  }

  private Collection<OrderIndex> places(SortOrder order, @Nullable Position after) {
    NavigableMap<Position, OrderIndex> rising = Objects.requireNonNull(sorted.get(order.by()));
    NavigableMap<Position, OrderIndex> places = order.rising() ? rising : rising.descendingMap();
    if (after == null) return places.values();
    Position begin = new Position(0, after.text(), after.figure(), after.id());
    return places.tailMap(begin, false).values();
  }

  long count(OrderFilter filter) {
    return orders.values().stream().filter(filter::matches).count();
  }

  Map<String, Long> count(OrderFilter filter, CountBy by) {
    Map<String, Long> counts = new TreeMap<>();
    orders.values().stream()
        .filter(filter::matches)
        .forEach(one -> by.code(one.row()).ifPresent(code -> counts.merge(code, 1L, Long::sum)));
    return counts;
  }
}
