package dev.orderwell.store;

import dev.orderwell.identity.OrderId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders of one reader, sorted in every way there is and filed under what is asked for most.
 * Its owner sees to threads.
 */
final class Shelf {
  private static final SortOrder LOWEST_FIRST = new SortOrder(OrderSort.PLACED_AT, true, false);

  /** Below this share of all orders it is quicker to sort what was found than to look in order. */
  private static final int FEW = 16;

  private final Map<OrderId, OrderIndex> orders = new HashMap<>();
  private final Map<Scope, Drawer> drawers = new HashMap<>();
  private final Map<OrderSort, NavigableMap<Position, OrderIndex>> sorted =
      new EnumMap<>(OrderSort.class);

  private record Scope(boolean archived, boolean placed) {
    static Scope of(OrderRow row) {
      return new Scope(row.archived(), row.placedAt() != null);
    }

    boolean isIn(OrderFilter filter) {
      boolean wanted =
          filter.scope() == ArchiveScope.ALL
              || archived == (filter.scope() == ArchiveScope.ARCHIVED);
      return wanted && (placed || filter.unplaced());
    }
  }

  Shelf() {
    for (OrderSort sort : OrderSort.values()) {
      sorted.put(sort, new TreeMap<>(LOWEST_FIRST.comparator()));
    }
  }

  void put(OrderIndex order) {
    OrderId id = order.row().id();
    OrderIndex before = orders.put(id, order);
    Scope scope = Scope.of(order.row());
    if (before != null) {
      takeFromPlaces(before);
      if (!Scope.of(before.row()).equals(scope)) drawer(Scope.of(before.row())).remove(id);
    }
    sorted.forEach((sort, places) -> places.put(sort.position(order.row(), 0), order));
    drawer(scope).put(order);
  }

  Optional<OrderIndex> find(OrderId id) {
    return Optional.ofNullable(orders.get(id));
  }

  void remove(OrderId id) {
    OrderIndex before = orders.remove(id);
    if (before == null) return;
    takeFromPlaces(before);
    drawer(Scope.of(before.row())).remove(id);
  }

  private void takeFromPlaces(OrderIndex order) {
    sorted.forEach((sort, places) -> places.remove(sort.position(order.row(), 0)));
  }

  private Drawer drawer(Scope scope) {
    return drawers.computeIfAbsent(scope, one -> new Drawer());
  }

  private Collection<Drawer> drawers(OrderFilter filter) {
    List<Drawer> wanted = new ArrayList<>();
    drawers.forEach(
        (scope, drawer) -> {
          if (scope.isIn(filter)) wanted.add(drawer);
        });
    return wanted;
  }

  List<OrderRow> list(OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    Stream<OrderIndex> found =
        filter.isRanked() || isFew(filter)
            ? foundThenSorted(filter, order, after)
            : places(order, after).stream().filter(filter::matches);
    return found.limit(limit).map(OrderIndex::row).toList();
  }

  private boolean isFew(OrderFilter filter) {
    int most = drawers(filter).stream().mapToInt(one -> one.most(filter.criteria())).sum();
    return most < orders.size() / FEW;
  }

  private record Placed(Position place, OrderIndex order) {}

  private Stream<OrderIndex> foundThenSorted(
      OrderFilter filter, SortOrder order, @Nullable Position after) {
    Comparator<Position> places = order.comparator();
    return matching(filter)
        .map(one -> new Placed(order.by().position(one.row(), filter.rank(one)), one))
        .filter(one -> after == null || places.compare(one.place(), after) > 0)
        .sorted(Comparator.comparing(Placed::place, places))
        .map(Placed::order);
  }

  private Collection<OrderIndex> places(SortOrder order, @Nullable Position after) {
    NavigableMap<Position, OrderIndex> rising = Objects.requireNonNull(sorted.get(order.by()));
    NavigableMap<Position, OrderIndex> places = order.rising() ? rising : rising.descendingMap();
    return after == null ? places.values() : places.tailMap(after, false).values();
  }

  private Stream<OrderIndex> matching(OrderFilter filter) {
    return drawers(filter).stream()
        .flatMap(drawer -> drawer.candidates(filter.criteria()))
        .filter(filter::matches);
  }

  long count(OrderFilter filter) {
    return filter.criteria().isEmpty()
        ? drawers(filter).stream().mapToLong(Drawer::size).sum()
        : matching(filter).count();
  }

  Map<String, Long> count(OrderFilter filter, CountBy by) {
    Map<String, Long> counts = new HashMap<>();
    if (filter.criteria().isEmpty()) {
      drawers(filter).forEach(drawer -> drawer.count(by, counts));
    } else {
      matching(filter)
          .forEach(one -> by.code(one.row()).ifPresent(code -> counts.merge(code, 1L, Long::sum)));
    }
    return counts;
  }
}
