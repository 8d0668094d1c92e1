package dev.orderwell.testkit.broken;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OverdueOrder;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Deadlines that are lost, early, or somebody else's: S12. */
final class BrokenDeadlines {
  private BrokenDeadlines() {}

  /** No column for it. */
  static final class ForgetsDeadlines extends ForwardingOrderStore {
    ForgetsDeadlines() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      return super.save(change.dueAt(null));
    }
  }

  /** Keeps seconds. */
  static final class IsASecondEarly extends ForwardingOrderStore {
    IsASecondEarly() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OverdueOrder> overdue(Instant now, int limit) {
      return super.overdue(now.plusSeconds(1), limit);
    }
  }

  /** A column that must not be null. */
  static final class GivesEveryOrderADeadline extends ForwardingOrderStore {
    GivesEveryOrderADeadline() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      Instant deadline = change.deadline();
      return super.save(change.dueAt(deadline == null ? Fixtures.NOW : deadline));
    }
  }

  /** Sorts the wrong way round. */
  static final class FindsTheLatestDeadlineFirst extends ForwardingOrderStore {
    FindsTheLatestDeadlineFirst() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OverdueOrder> overdue(Instant now, int limit) {
      List<OverdueOrder> all = new ArrayList<>(super.overdue(now, 1000));
      Collections.reverse(all);
      return all.subList(0, Math.min(limit, all.size()));
    }
  }

  /** The shop is missing from the key. */
  static final class MovesDeadlinesOfEveryShop extends ForwardingOrderStore {
    MovesDeadlinesOfEveryShop() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
      super.reschedule(shop, id, version, deadline);
      super.reschedule(ShopId.MAIN, id, version, deadline);
    }
  }

  /** Inserts a deadline, and never updates it. */
  static final class KeepsTheFirstDeadline extends ForwardingOrderStore {
    private final Map<OrderId, Instant> first = new ConcurrentHashMap<>();

    KeepsTheFirstDeadline() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      OrderId id = change.order().id();
      Instant deadline = change.deadline();
      if (deadline != null) first.putIfAbsent(id, deadline);
      return super.save(change.dueAt(first.get(id)));
    }

    @Override
    public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
      super.reschedule(shop, id, version, first.getOrDefault(id, deadline));
    }
  }

  /** Rewrites the order with its deadline. */
  static final class RaisesTheVersionWithADeadline extends ForwardingOrderStore {
    RaisesTheVersionWithADeadline() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OverdueOrder> overdue(Instant now, int limit) {
      return super.overdue(now, limit).stream()
          .map(one -> moved.contains(one.order()) ? raised(one) : one)
          .toList();
    }

    private final List<OrderId> moved = new ArrayList<>();

    @Override
    public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
      super.reschedule(shop, id, version, deadline);
      moved.add(id);
    }

    private static OverdueOrder raised(OverdueOrder one) {
      return new OverdueOrder(one.shop(), one.order(), one.version() + 1, one.deadline());
    }
  }

  /** Moves the deadline whatever version the order has by now. */
  static final class MovesDeadlinesOfChangedOrders extends ForwardingOrderStore {
    MovesDeadlinesOfChangedOrders() {
      super(new InMemoryOrderStore());
    }

    @Override
    public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
      find(shop, id).ifPresent(order -> super.reschedule(shop, id, order.version(), deadline));
    }
  }

  /** Writes the deadline before it has looked at the version. */
  static final class LetsStaleChangesMoveDeadlines extends ForwardingOrderStore {
    LetsStaleChangesMoveDeadlines() {
      super(new InMemoryOrderStore());
    }

    @Override
    public SaveResult save(Change change) {
      SaveResult result = super.save(change);
      if (result instanceof SaveResult.Stale) {
        Order order = change.order();
        find(order.shop(), order.id())
            .map(Order::version)
            .ifPresent(version -> reschedule(order.shop(), order.id(), version, change.deadline()));
      }
      return result;
    }
  }
}
