package dev.orderwell.query;

import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Projection;
import dev.orderwell.party.VendorId;
import dev.orderwell.workflow.Axis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the orders stand that are looked for (S0.5, S1.2, S1.3): one of some statuses on each axis
 * that is named, and one of some in the one status column. A vendor's orders stand where the
 * vendor's part does.
 *
 * @param codes of statuses, by axis; an axis that is not named does not count
 * @param display codes of the one status column; none for any
 */
public record StatusFilter(Map<Axis, NavigableSet<String>> codes, NavigableSet<String> display) {
  /** Anywhere. */
  public static final StatusFilter ANY = new StatusFilter(Map.of(), new TreeSet<>());

  /** Copies. */
  public StatusFilter {
    Map<Axis, NavigableSet<String>> copy = new EnumMap<>(Axis.class);
    codes.forEach((axis, some) -> copy.put(axis, sorted(some)));
    codes = Collections.unmodifiableMap(copy);
    display = sorted(display);
  }

  private static NavigableSet<String> sorted(Iterable<String> some) {
    NavigableSet<String> sorted = new TreeSet<>();
    some.forEach(sorted::add);
    return Collections.unmodifiableNavigableSet(sorted);
  }

  /**
   * The same for one of these statuses on an axis.
   *
   * @param axis which
   * @param some codes, in place of those named before
   * @return a copy
   */
  public StatusFilter having(Axis axis, String... some) {
    Map<Axis, NavigableSet<String>> more = new EnumMap<>(Axis.class);
    more.putAll(codes);
    more.put(axis, sorted(List.of(some)));
    return new StatusFilter(more, display);
  }

  /**
   * The same for what one status column shows.
   *
   * @param some codes, in place of those named before
   * @return a copy
   */
  public StatusFilter showing(String... some) {
    return new StatusFilter(codes, sorted(List.of(some)));
  }

  boolean matches(Order order, @Nullable VendorId vendor) {
    if (codes.isEmpty() && display.isEmpty()) return true;
    OrderView seen = vendor == null ? order : Projection.forVendor(order, vendor);
    return codes.entrySet().stream()
            .allMatch(one -> one.getValue().contains(seen.statuses().on(one.getKey()).code()))
        && (display.isEmpty()
            || seen.display().filter(shown -> display.contains(shown.code())).isPresent());
  }
}
