package dev.orderwell.story;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers dictionaries as a database store does: they are as old as its last answer. */
final class Remembering extends ForwardingOrderStore {
  private final Map<ShopId, Dictionaries> remembered = new ConcurrentHashMap<>();

  Remembering(OrderStore other) {
    super(other);
  }

  @Override
  public Dictionaries dictionaries(ShopId shop) {
    return remembered.computeIfAbsent(shop, super::dictionaries);
  }

  private <T> T seeing(ShopId shop, T answer) {
    remembered.put(shop, super.dictionaries(shop));
    return answer;
  }

  @Override
  public Optional<Order> find(ShopId shop, OrderId id) {
    return seeing(shop, super.find(shop, id));
  }

  @Override
  public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
    return seeing(shop, super.find(shop, ids));
  }

  @Override
  public List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    return seeing(shop, super.list(shop, filter, order, after, limit));
  }

  @Override
  public long count(ShopId shop, OrderFilter filter) {
    return seeing(shop, super.count(shop, filter));
  }

  @Override
  public SaveResult save(Change change) {
    return seeing(change.order().shop(), super.save(change));
  }
}
