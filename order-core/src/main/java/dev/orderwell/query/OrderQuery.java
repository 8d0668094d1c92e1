package dev.orderwell.query;

import dev.orderwell.workflow.Axis;
import org.jspecify.annotations.Nullable;

/**
 * What to look for: placed orders that are not archived, latest first, unless told otherwise.
 * Immutable.
 *
 * <pre>{@code
 * OrderQuery.active().tagged("cadeau").limit(50)
 * }</pre>
 */
public final class OrderQuery {
  /** No page has more rows. */
  public static final int MOST_ROWS = 1000;

  private final ArchiveScope scope;
  private final boolean unplaced;
  private final @Nullable String tag;
  private final StatusFilter statuses;
  private final int limit;
  private final @Nullable String after;

  private OrderQuery(
      ArchiveScope scope,
      boolean unplaced,
      @Nullable String tag,
      StatusFilter statuses,
      int limit,
      @Nullable String after) {
    this.scope = scope;
    this.unplaced = unplaced;
    this.tag = tag;
    this.statuses = statuses;
    this.limit = limit;
    this.after = after;
  }

  /**
   * Orders that are not put away.
   *
   * @return 20 a page
   */
  public static OrderQuery active() {
    return new OrderQuery(ArchiveScope.ACTIVE, false, null, StatusFilter.ANY, 20, null);
  }

  /**
   * Orders that were put away.
   *
   * @return 20 a page
   */
  public static OrderQuery archived() {
    return new OrderQuery(ArchiveScope.ARCHIVED, false, null, StatusFilter.ANY, 20, null);
  }

  /**
   * All orders.
   *
   * @return 20 a page
   */
  public static OrderQuery all() {
    return new OrderQuery(ArchiveScope.ALL, false, null, StatusFilter.ANY, 20, null);
  }

  /**
   * The same with drafts and abandoned carts among them (S1.13).
   *
   * @return a copy
   */
  public OrderQuery withUnplaced() {
    return new OrderQuery(scope, true, tag, statuses, limit, after);
  }

  /**
   * The same among orders that carry a tag (S1.6).
   *
   * @param name in any case; a name that is no tag finds nothing
   * @return a copy
   */
  public OrderQuery tagged(String name) {
    return new OrderQuery(scope, unplaced, name, statuses, limit, after);
  }

  /**
   * The same among orders that have one of these statuses on an axis (S0.5, S1.2, S1.3).
   *
   * @param axis which
   * @param codes of statuses; none finds nothing
   * @return a copy
   */
  public OrderQuery having(Axis axis, String... codes) {
    return new OrderQuery(scope, unplaced, tag, statuses.having(axis, codes), limit, after);
  }

  /**
   * The same among orders that the one status column shows so (C5).
   *
   * @param codes of display statuses
   * @return a copy
   */
  public OrderQuery showing(String... codes) {
    return new OrderQuery(scope, unplaced, tag, statuses.showing(codes), limit, after);
  }

  /**
   * The same in pages of another size.
   *
   * @param rows 1 to 1000
   * @return a copy
   */
  public OrderQuery limit(int rows) {
    return new OrderQuery(scope, unplaced, tag, statuses, rows, after);
  }

  /**
   * The page after another.
   *
   * @param cursor {@link Page#next()}
   * @return a copy
   */
  public OrderQuery after(String cursor) {
    return new OrderQuery(scope, unplaced, tag, statuses, limit, cursor);
  }

  /**
   * Which orders.
   *
   * @return active, archived or both
   */
  public ArchiveScope scope() {
    return scope;
  }

  /**
   * Whether drafts and carts are among them.
   *
   * @return false unless asked for
   */
  public boolean unplaced() {
    return unplaced;
  }

  /**
   * The tag they carry.
   *
   * @return null for any or none
   */
  public @Nullable String tag() {
    return tag;
  }

  /**
   * Where they stand.
   *
   * @return anywhere unless told otherwise
   */
  public StatusFilter statuses() {
    return statuses;
  }

  /**
   * How many rows a page has at most.
   *
   * @return 1 to 1000, as given and unchecked
   */
  public int limit() {
    return limit;
  }

  /**
   * Where the page begins.
   *
   * @return null for the first
   */
  public @Nullable String after() {
    return after;
  }
}
