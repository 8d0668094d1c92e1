package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists that are not what the filter matches, or not in order: S7. */
final class BrokenListing {
  private BrokenListing() {}

  /** Sorts the wrong way round. */
  static final class ListsOldestFirst extends ForwardingOrderStore {
    ListsOldestFirst() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      return super.list(shop, filter, order.reversed(), after, limit);
    }
  }

  /** Sorts by the one column that has an index. */
  static final class SortsByTimeAlone extends ForwardingOrderStore {
    SortsByTimeAlone() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      return order.by() == OrderSort.PLACED_AT
          ? super.list(shop, filter, order, after, limit)
          : super.list(shop, filter, SortOrder.LATEST_FIRST, null, limit);
    }
  }

  /** {@code archived} is missing from the condition. */
  static final class ListsArchivedOrdersToo extends ForwardingOrderStore {
    ListsArchivedOrdersToo() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      OrderFilter all =
          new OrderFilter(ArchiveScope.ALL, filter.unplaced(), filter.part(), filter.criteria());
      return super.list(shop, all, order, after, limit);
    }
  }

  /** Does not look at what is asked for. */
  static final class IgnoresCriteria extends ForwardingOrderStore {
    IgnoresCriteria() {
      super(new InMemoryOrderStore());
    }

    @Override
    public long count(ShopId shop, OrderFilter filter) {
      return super.count(shop, filter.without(any -> true));
    }
  }

  /** Groups before it filters. */
  static final class CountsStatusesOfAllOrders extends ForwardingOrderStore {
    CountsStatusesOfAllOrders() {
      super(new InMemoryOrderStore());
    }

    @Override
    public Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by) {
      return super.count(shop, OrderFilter.of(ArchiveScope.ALL, true), by);
    }
  }

  /** {@code OFFSET}: counts the rows of the pages before. */
  static final class CountsPages extends ForwardingOrderStore {
    private final Map<OrderId, Integer> places = new HashMap<>();

    CountsPages() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      int offset = after == null ? 0 : places.getOrDefault(after.id(), 0);
      List<OrderRow> all = super.list(shop, filter, order, null, 1000);
      List<OrderRow> page =
          all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
      for (OrderRow row : page) places.put(row.id(), ++offset);
      return page;
    }
  }

  /** Looks for the last row of the page before, and stops where it is gone. */
  static final class NeedsTheLastRow extends ForwardingOrderStore {
    NeedsTheLastRow() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      boolean gone =
          after != null
              && super.list(shop, filter, order, null, 1000).stream()
                  .noneMatch(row -> row.id().equals(after.id()));
      return gone ? List.of() : super.list(shop, filter, order, after, limit);
    }
  }

  /** Writes the columns that lists go by when an order begins, and never again. */
  static final class KeepsRowsAsTheyBegan extends ForwardingOrderStore {
    private final Map<OrderId, OrderRow> first = new HashMap<>();

    KeepsRowsAsTheyBegan() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      var result = super.save(change);
      if (result instanceof SaveResult.Saved saved) {
        first.putIfAbsent(change.order().id(), OrderRow.of(saved.change().order()));
      }
      return result;
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      List<OrderRow> rows = new ArrayList<>();
      for (OrderRow row : super.list(shop, filter, order, after, limit)) {
        rows.add(first.getOrDefault(row.id(), row));
      }
      rows.sort(Comparator.comparing(row -> order.by().position(row, 0), order.comparator()));
      return rows;
    }
  }

  /** Shows a vendor whole orders. */
  static final class ListsWholeOrdersForVendors extends ForwardingOrderStore {
    ListsWholeOrdersForVendors() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      OrderFilter whole =
          new OrderFilter(filter.scope(), filter.unplaced(), null, filter.criteria());
      return super.list(shop, whole, order, after, limit);
    }
  }
}
