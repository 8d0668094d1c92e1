package dev.orderwell.store;

import dev.orderwell.identity.OrderId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderIndex;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Orders of one scope, placed or not, filed under what lists ask for most. */
final class Drawer {
  private final Map<OrderId, OrderIndex> orders = new HashMap<>();
  private final NavigableMap<String, Set<OrderId>> filed = new TreeMap<>();

  void put(OrderIndex order) {
    OrderId id = order.row().id();
    OrderIndex before = orders.put(id, order);
    Set<String> old = before == null ? Set.of() : Keys.of(before);
    Set<String> now = Keys.of(order);
    for (String key : old) if (!now.contains(key)) takeFrom(key, id);
    for (String key : now) {
      if (!old.contains(key)) filed.computeIfAbsent(key, one -> new HashSet<>()).add(id);
    }
  }

  void remove(OrderId id) {
    OrderIndex before = orders.remove(id);
    if (before != null) Keys.of(before).forEach(key -> takeFrom(key, id));
  }

  private void takeFrom(String key, OrderId id) {
    filed.computeIfPresent(key, (one, ids) -> ids.remove(id) && ids.isEmpty() ? null : ids);
  }

  int size() {
    return orders.size();
  }

  /** Every order of which all criteria may hold, and others. */
  Stream<OrderIndex> candidates(List<Criterion.Resolved> criteria) {
    return fewest(criteria)
        .map(found -> once(found).map(this::order))
        .orElseGet(() -> orders.values().stream());
  }

  private static Stream<OrderId> once(List<Set<OrderId>> sets) {
    Stream<OrderId> all = sets.stream().flatMap(Set::stream);
    return sets.size() > 1 ? all.distinct() : all;
  }

  /** How many {@link #candidates} there are at most. */
  int most(List<Criterion.Resolved> criteria) {
    return fewest(criteria).map(Drawer::count).orElseGet(orders::size);
  }

  private OrderIndex order(OrderId id) {
    OrderIndex order = orders.get(id);
    if (order == null) throw new IllegalStateException("filed and not there: " + id);
    return order;
  }

  private Optional<List<Set<OrderId>>> fewest(List<Criterion.Resolved> criteria) {
    return criteria.stream()
        .map(Keys::beginnings)
        .flatMap(Optional::stream)
        .map(keys -> keys.stream().flatMap(key -> under(key).values().stream()).toList())
        .min(Comparator.comparingInt(Drawer::count));
  }

  private static int count(Collection<Set<OrderId>> sets) {
    return sets.stream().mapToInt(Set::size).sum();
  }

  private NavigableMap<String, Set<OrderId>> under(String beginning) {
    return filed.subMap(beginning, true, beginning + Character.MAX_VALUE, true);
  }

  /** All orders by status, without looking at one. */
  void count(CountBy by, Map<String, Long> counts) {
    under(Keys.counted(by))
        .forEach((key, ids) -> counts.merge(Keys.code(by, key), (long) ids.size(), Long::sum));
  }
}
