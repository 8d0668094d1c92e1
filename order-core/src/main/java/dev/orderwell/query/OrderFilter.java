package dev.orderwell.query;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import dev.orderwell.party.VendorId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a store looks for: an {@link OrderQuery} whose words have a meaning and in which the
 * reader's own limits are worked in.
 *
 * @param scope active, archived or both
 * @param unplaced whether drafts and carts are among them
 * @param part whose {@link OrderIndex} is looked at: a vendor's, or null for that of the whole
 *     order. A vendor finds only orders with lines of the vendor
 * @param criteria all of them have to hold
 */
public record OrderFilter(
    ArchiveScope scope,
    boolean unplaced,
    @Nullable VendorId part,
    List<Criterion.Resolved> criteria) {
  /** The rank of orders that a search finds by something else than their number. */
  public static final int WORST_RANK = 2;

  /** Copies. */
  public OrderFilter {
    criteria = List.copyOf(criteria);
  }

  /**
   * Every order of a scope, seen whole.
   *
   * @param scope active, archived or both
   * @param unplaced whether drafts and carts are among them
   * @param criteria all of them have to hold
   * @return the filter
   */
  public static OrderFilter of(
      ArchiveScope scope, boolean unplaced, Criterion.Resolved... criteria) {
    return new OrderFilter(scope, unplaced, null, List.of(criteria));
  }

  /**
   * The same as a vendor sees orders.
   *
   * @param vendor who looks
   * @return a copy
   */
  public OrderFilter seenBy(VendorId vendor) {
    return new OrderFilter(scope, unplaced, vendor, criteria);
  }

  /**
   * The same without some criteria.
   *
   * @param some which
   * @return a copy
   */
  public OrderFilter without(Predicate<Criterion> some) {
    return new OrderFilter(scope, unplaced, part, criteria.stream().filter(some.negate()).toList());
  }

  /**
   * What lists look at of an order for this filter's reader.
   *
   * @param order any of the shop
   * @param history all of it
   * @return empty if the order does not exist for the reader
   */
  public Optional<OrderIndex> index(Order order, List<HistoryEntry> history) {
    if (part == null) return Optional.of(OrderIndex.of(order, history));
    return order.vendors().contains(part)
        ? Optional.of(OrderIndex.of(order, part))
        : Optional.empty();
  }

  /**
   * Whether an order is one of those looked for.
   *
   * @param order as this filter's reader sees it
   * @return what a store's own query has to agree with
   */
  public boolean matches(OrderIndex order) {
    if (!isInScope(order.row()) || !(unplaced || order.row().placedAt() != null)) return false;
    for (Criterion.Resolved criterion : criteria) {
      if (!criterion.matches(order)) return false;
    }
    return true;
  }

  private boolean isInScope(OrderRow row) {
    return switch (scope) {
      case ACTIVE -> !row.archived();
      case ARCHIVED -> row.archived();
      case ALL -> true;
    };
  }

  /**
   * Whether orders answer it more or less well.
   *
   * @return true if it searches for a text
   */
  public boolean isRanked() {
    return criteria.stream().anyMatch(Search.class::isInstance);
  }

  /**
   * How well an order answers it; what answers best comes first in every list (S1.8).
   *
   * @param order that matches
   * @return 0 for the best, and where nothing is searched, up to {@value #WORST_RANK}
   */
  public int rank(OrderIndex order) {
    return rank(order.terms());
  }

  /**
   * Where an order stands in a list of this filter.
   *
   * @param row of an order that matches
   * @param sort what the list is sorted by
   * @return its place
   */
  public Position place(OrderRow row, OrderSort sort) {
    return sort.position(row, isRanked() ? rank(SearchTerms.ofNumber(row.number())) : 0);
  }

  private int rank(SearchTerms terms) {
    int rank = 0;
    for (Criterion.Resolved criterion : criteria) {
      if (criterion instanceof Search search) rank = Math.max(rank, search.rank(terms));
    }
    return rank;
  }
}
