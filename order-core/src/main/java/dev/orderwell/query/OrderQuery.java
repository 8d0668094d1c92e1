package dev.orderwell.query;

import dev.orderwell.party.Source;
import dev.orderwell.query.Criterion.Carrying;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.OrderKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to look for: placed orders that are not archived, latest first, unless told otherwise. All
 * that it asks for has to hold. Immutable.
 *
 * <pre>{@code
 * OrderQuery toPack =
 *     OrderQuery.active()
 *         .in(PaymentCategory.PAID)
 *         .in(FulfilmentCategory.AWAITING_PROCESSING, FulfilmentCategory.PROCESSING)
 *         .notTagged("waiting for stock")
 *         .ascending(OrderSort.PLACED_AT)
 *         .limit(50);
 * Page<OrderSummary> page = orders.list(ana, toPack);
 * Page<OrderSummary> more = orders.list(ana, toPack.after(page.next().orElseThrow()));
 * }</pre>
 *
 * <p>It can be kept: as JSON by {@code QueryJson}, or in the shop as a saved view.
 */
public final class OrderQuery {
  /** No page has more rows. */
  public static final int MOST_ROWS = 1000;

  private static final int USUAL_ROWS = 20;

  private final ArchiveScope scope;
  private final boolean unplaced;

  @Size(max = 50)
  private final List<@NotNull @Valid Criterion> criteria;

  private final OrderSort by;
  private final boolean rising;
  private final int limit;
  private final @Nullable String cursor;
  private final boolean backwards;
  private final boolean actions;

  private OrderQuery(Draft draft) {
    scope = draft.scope;
    unplaced = draft.unplaced;
    criteria = List.copyOf(draft.criteria);
    by = draft.by;
    rising = draft.rising;
    limit = draft.limit;
    cursor = draft.cursor;
    backwards = draft.backwards;
    actions = draft.actions;
  }

  /** A query on its way to being one. */
  private static final class Draft {
    private ArchiveScope scope;
    private boolean unplaced;
    private final List<Criterion> criteria = new ArrayList<>();
    private OrderSort by = OrderSort.PLACED_AT;
    private boolean rising;
    private int limit = USUAL_ROWS;
    private @Nullable String cursor;
    private boolean backwards;
    private boolean actions;

    Draft(ArchiveScope scope) {
      this.scope = scope;
    }

    OrderQuery build() {
      return new OrderQuery(this);
    }
  }

  private Draft copy() {
    Draft copy = new Draft(scope);
    copy.unplaced = unplaced;
    copy.criteria.addAll(criteria);
    copy.by = by;
    copy.rising = rising;
    copy.limit = limit;
    copy.cursor = cursor;
    copy.backwards = backwards;
    copy.actions = actions;
    return copy;
  }

  /**
   * Orders that are not put away (S0.3).
   *
   * @return 20 a page
   */
  public static OrderQuery active() {
    return in(ArchiveScope.ACTIVE);
  }

  /**
   * Orders that were put away (S1.5).
   *
   * @return 20 a page
   */
  public static OrderQuery archived() {
    return in(ArchiveScope.ARCHIVED);
  }

  /**
   * All orders.
   *
   * @return 20 a page
   */
  public static OrderQuery all() {
    return in(ArchiveScope.ALL);
  }

  /**
   * The orders of a scope.
   *
   * @param scope active, archived or both
   * @return 20 a page
   */
  public static OrderQuery in(ArchiveScope scope) {
    return new Draft(scope).build();
  }

  /**
   * The same with drafts and abandoned carts among them (S1.13).
   *
   * @return a copy
   */
  public OrderQuery withUnplaced() {
    Draft copy = copy();
    copy.unplaced = true;
    return copy.build();
  }

  /**
   * The same among orders of which something more holds.
   *
   * @param criterion what
   * @return a copy
   */
  public OrderQuery with(Criterion criterion) {
    Draft copy = copy();
    copy.criteria.add(criterion);
    return copy.build();
  }

  /**
   * The same among orders that carry at least one of some tags (S1.6).
   *
   * @param names in any case; a name that is no tag is on no order
   * @return a copy
   */
  public OrderQuery tagged(String... names) {
    return with(new Criterion.Tagged(Carrying.ANY, List.of(names)));
  }

  /**
   * The same among orders that carry all of some tags (S1.6).
   *
   * @param names in any case; a name that is no tag is on no order
   * @return a copy
   */
  public OrderQuery taggedWithAll(String... names) {
    return with(new Criterion.Tagged(Carrying.ALL, List.of(names)));
  }

  /**
   * The same among orders that carry none of some tags (S1.6).
   *
   * @param names in any case; a name that is no tag is on no order
   * @return a copy
   */
  public OrderQuery notTagged(String... names) {
    return with(new Criterion.Tagged(Carrying.NONE, List.of(names)));
  }

  /**
   * The same among orders that have one of these statuses on an axis (S0.5).
   *
   * @param axis which
   * @param codes of statuses; none finds nothing
   * @return a copy
   */
  public OrderQuery having(Axis axis, String... codes) {
    return with(new Criterion.Having(axis, List.of(codes)));
  }

  /**
   * The same among orders whose statuses are of one of these categories, whatever the shop calls
   * them (S1.2, S1.3). Categories of several axes ask for one of those given on each.
   *
   * @param categories at least one
   * @return a copy
   */
  public OrderQuery in(Category... categories) {
    Map<Axis, List<String>> byAxis = new EnumMap<>(Axis.class);
    for (Category category : categories) {
      byAxis.computeIfAbsent(category.axis(), axis -> new ArrayList<>()).add(category.code());
    }
    Draft copy = copy();
    byAxis.forEach((axis, codes) -> copy.criteria.add(new Criterion.In(axis, codes)));
    return copy.build();
  }

  /**
   * The same among orders that the one status column shows so (C5).
   *
   * @param codes of display statuses; none finds nothing
   * @return a copy
   */
  public OrderQuery showing(String... codes) {
    return with(new Criterion.Showing(List.of(codes)));
  }

  /**
   * The same among orders placed at a moment or later (S1.4). What is not placed counts by the
   * moment it was first written down.
   *
   * @param from the moment
   * @return a copy
   */
  public OrderQuery placedFrom(Instant from) {
    return with(new Criterion.PlacedFrom(from));
  }

  /**
   * The same among orders placed on a day or later (S1.4).
   *
   * @param day the first
   * @param zone whose calendar
   * @return a copy
   */
  public OrderQuery placedFrom(LocalDate day, ZoneId zone) {
    return placedFrom(day.atStartOfDay(zone).toInstant());
  }

  /**
   * The same among orders placed before a moment (S1.4).
   *
   * @param before the moment, which does not count
   * @return a copy
   */
  public OrderQuery placedBefore(Instant before) {
    return with(new Criterion.PlacedBefore(before));
  }

  /**
   * The same among orders placed before a day (S1.4).
   *
   * @param day the first that does not count
   * @param zone whose calendar
   * @return a copy
   */
  public OrderQuery placedBefore(LocalDate day, ZoneId zone) {
    return placedBefore(day.atStartOfDay(zone).toInstant());
  }

  /**
   * The same among orders placed today or on some days before, whenever it is asked.
   *
   * @param days today counted: 1 is today alone
   * @param zone whose calendar
   * @return a copy
   */
  public OrderQuery placedInLast(int days, ZoneId zone) {
    return with(new Criterion.PlacedInLast(days, zone));
  }

  /**
   * The same among orders that answer a text as people type it into a search bar (S1.8): each of
   * its words begins a word of the number, the customer's name or e-mail address, the name or
   * company of an address, a SKU or a tracking code, or the text is the beginning of a phone
   * number. Whoever sees the whole order finds it by its notes as well, if the shop says so.
   * Neither case nor accents count. The order of that very number comes first, then those whose
   * number begins so, then the others, each in the order of the list.
   *
   * @param text at most 100 characters; one without letters and digits finds everything
   * @return a copy
   */
  public OrderQuery matching(String text) {
    return with(new Criterion.Matching(text));
  }

  /**
   * The same among orders whose number begins so.
   *
   * @param prefix in any case
   * @return a copy
   */
  public OrderQuery numberStarting(String prefix) {
    return with(new Criterion.NumberStarting(prefix));
  }

  /**
   * The same among orders that are about one of these (S1.1).
   *
   * @param kinds none finds nothing
   * @return a copy
   */
  public OrderQuery ofKind(OrderKind... kinds) {
    return with(new Criterion.OfKind(List.of(kinds)));
  }

  /**
   * The same among orders that came in in one of these ways (S3.2).
   *
   * @param sources none finds nothing
   * @return a copy
   */
  public OrderQuery from(Source... sources) {
    return with(new Criterion.From(List.of(sources)));
  }

  /**
   * The same among orders that came in through one of some parts of the shop (S1.1).
   *
   * @param channels the host's names; none finds nothing
   * @return a copy
   */
  public OrderQuery through(String... channels) {
    return with(new Criterion.Through(List.of(channels)));
  }

  /**
   * The same among orders with a line of a vendor (S4.2).
   *
   * @param vendor the host's id
   * @return a copy
   */
  public OrderQuery soldBy(String vendor) {
    return with(new Criterion.SoldBy(vendor));
  }

  /**
   * The same among orders of a customer (X8).
   *
   * @param customer the host's id
   * @return a copy
   */
  public OrderQuery orderedBy(String customer) {
    return with(new Criterion.OrderedBy(customer));
  }

  /**
   * The same among orders that were given an e-mail address, those of guests among them (X8).
   *
   * @param email whole, in any case
   * @return a copy
   */
  public OrderQuery orderedWith(String email) {
    return with(new Criterion.OrderedWith(email));
  }

  /**
   * The same sorted, lowest first (S0.4).
   *
   * @param sort by what
   * @return a copy
   */
  public OrderQuery ascending(OrderSort sort) {
    return sorted(sort, true);
  }

  /**
   * The same sorted, highest first (S0.4).
   *
   * @param sort by what
   * @return a copy
   */
  public OrderQuery descending(OrderSort sort) {
    return sorted(sort, false);
  }

  private OrderQuery sorted(OrderSort sort, boolean up) {
    Draft copy = copy();
    copy.by = sort;
    copy.rising = up;
    return copy.build();
  }

  /**
   * The same in pages of another size.
   *
   * @param rows 1 to 1000
   * @return a copy
   */
  public OrderQuery limit(int rows) {
    Draft copy = copy();
    copy.limit = rows;
    return copy.build();
  }

  /**
   * The page after another.
   *
   * @param next {@link Page#next()}
   * @return a copy
   */
  public OrderQuery after(String next) {
    return at(next, false);
  }

  /**
   * The page before another.
   *
   * @param previous {@link Page#previous()}
   * @return a copy
   */
  public OrderQuery before(String previous) {
    return at(previous, true);
  }

  /**
   * The first page.
   *
   * @return a copy
   */
  public OrderQuery firstPage() {
    return at(null, false);
  }

  private OrderQuery at(@Nullable String place, boolean back) {
    Draft copy = copy();
    copy.cursor = place;
    copy.backwards = back;
    return copy.build();
  }

  /**
   * The same with what can be done next with each order of a page (S1.12).
   *
   * @return a copy
   */
  public OrderQuery withActions() {
    Draft copy = copy();
    copy.actions = true;
    return copy.build();
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
   * What has to hold.
   *
   * @return in the order in which it was asked for
   */
  public List<Criterion> criteria() {
    return criteria;
  }

  /**
   * What it is sorted by.
   *
   * @return the time of placing unless told otherwise
   */
  public OrderSort by() {
    return by;
  }

  /**
   * Which way it is sorted.
   *
   * @return true for lowest first
   */
  public boolean rising() {
    return rising;
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
   * Where the page begins, or ends if it {@link #isBackwards()}.
   *
   * @return null for the first page
   */
  public @Nullable String cursor() {
    return cursor;
  }

  /**
   * Whether it asks for the page before its cursor.
   *
   * @return false for the page after it
   */
  public boolean isBackwards() {
    return backwards;
  }

  /**
   * Whether the rows come with what can be done next.
   *
   * @return false unless asked for
   */
  public boolean isWithActions() {
    return actions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderQuery query && parts().equals(query.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    String place = Objects.requireNonNullElse(cursor, "");
    return List.of(scope, unplaced, criteria, by, rising, limit, place, backwards, actions);
  }

  @Override
  public String toString() {
    return "OrderQuery[" + scope + ", " + criteria.size() + " criteria, by " + by + "]";
  }
}
