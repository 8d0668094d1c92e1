package dev.orderwell.query;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.VendorId;
import dev.orderwell.tagging.TagId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store looks for: an {@link OrderQuery} with its tag resolved and the reader's own limits
 * worked in.
 *
 * @param scope active, archived or both
 * @param unplaced whether drafts and carts are among them
 * @param tags any of these, null for any or none
 * @param vendor who sells a line, null for anybody
 * @param customer who ordered, null for anybody
 * @param statuses where they stand
 */
public record OrderFilter(
    ArchiveScope scope,
    boolean unplaced,
    @Nullable List<TagId> tags,
    @Nullable VendorId vendor,
    @Nullable String customer,
    StatusFilter statuses) {
  /**
   * Orders that stand anywhere.
   *
   * @param scope active, archived or both
   * @param unplaced whether drafts and carts are among them
   * @param tags any of these, null for any or none
   * @param vendor who sells a line, null for anybody
   * @param customer who ordered, null for anybody
   */
  public OrderFilter(
      ArchiveScope scope,
      boolean unplaced,
      @Nullable List<TagId> tags,
      @Nullable VendorId vendor,
      @Nullable String customer) {
    this(scope, unplaced, tags, vendor, customer, StatusFilter.ANY);
  }

  /**
   * A place in a list. Lists are sorted by the time of placing, or of opening for what is not
   * placed, latest first, then by id, last first.
   *
   * @param at the time
   * @param id the order's id
   */
  public record Position(Instant at, OrderId id) implements Comparable<Position> {
    /**
     * Where an order stands.
     *
     * @param order any
     * @return its place
     */
    public static Position of(Order order) {
      return new Position(order.placedAt().orElse(order.openedAt()), order.id());
    }

    /** Compares places in the order of lists. */
    @Override
    public int compareTo(Position other) {
      int byTime = other.at.compareTo(at);
      return byTime != 0 ? byTime : other.id.compareTo(id);
    }
  }

  /**
   * Whether an order is one of those looked for.
   *
   * @param order any of the shop
   * @return what a store's own query has to agree with
   */
  public boolean matches(Order order) {
    return isInScope(order)
        && (unplaced || order.isPlaced())
        && (tags == null || order.tags().stream().anyMatch(tags::contains))
        && (vendor == null || order.vendors().contains(vendor))
        && (customer == null || customer.equals(order.buyer().customer().id()))
        && statuses.matches(order, vendor);
  }

  private boolean isInScope(Order order) {
    return switch (scope) {
      case ACTIVE -> !order.isArchived();
      case ARCHIVED -> order.isArchived();
      case ALL -> true;
    };
  }
}
