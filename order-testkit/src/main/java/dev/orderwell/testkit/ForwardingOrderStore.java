package dev.orderwell.testkit;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SavedViews;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.Dictionaries;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.OverdueOrder;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StatusChange;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store that asks another. A test overrides what is to go wrong:
 *
 * <pre>{@code
 * OrderStore forgetful = new ForwardingOrderStore(new InMemoryOrderStore()) {
 *   @Override public SaveResult save(Change change) {
 *     super.save(change);
 *     throw new CommitInDoubtException("the line is dead", null);
 *   }
 * };
 * }</pre>
 */
public class ForwardingOrderStore implements OrderStore {
  private final OrderStore other;

  /**
   * A store that does what another does.
   *
   * @param other the store that is asked
   */
  public ForwardingOrderStore(OrderStore other) {
    this.other = other;
  }

  @Override
  public Transactions transactions() {
    return other.transactions();
  }

  @Override
  public Optional<Order> find(ShopId shop, OrderId id) {
    return other.find(shop, id);
  }

  @Override
  public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
    return other.find(shop, ids);
  }

  @Override
  public Optional<OrderId> find(ShopId shop, OrderNumber number) {
    return other.find(shop, number);
  }

  @Override
  public List<HistoryEntry> history(ShopId shop, OrderId id) {
    return other.history(shop, id);
  }

  @Override
  public SaveResult save(Change change) {
    return other.save(change);
  }

  @Override
  public Optional<Remembered> remembered(ShopId shop, CommandId id) {
    return other.remembered(shop, id);
  }

  @Override
  public List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    return other.list(shop, filter, order, after, limit);
  }

  @Override
  public long count(ShopId shop, OrderFilter filter) {
    return other.count(shop, filter);
  }

  @Override
  public Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by) {
    return other.count(shop, filter, by);
  }

  @Override
  public SavedViews views(ShopId shop) {
    return other.views(shop);
  }

  @Override
  public boolean save(ShopId shop, SavedViews views) {
    return other.save(shop, views);
  }

  @Override
  public Dictionaries dictionaries(ShopId shop) {
    return other.dictionaries(shop);
  }

  @Override
  public TagDictionary tags(ShopId shop) {
    return other.tags(shop);
  }

  @Override
  public List<TagEntry> tagHistory(ShopId shop) {
    return other.tagHistory(shop);
  }

  @Override
  public boolean save(ShopId shop, TagChange change) {
    return other.save(shop, change);
  }

  @Override
  public StatusDictionary statuses(ShopId shop) {
    return other.statuses(shop);
  }

  @Override
  public List<StatusEntry> statusHistory(ShopId shop) {
    return other.statusHistory(shop);
  }

  @Override
  public boolean save(ShopId shop, StatusChange change) {
    return other.save(shop, change);
  }

  @Override
  public List<PendingInstruction> due(Instant now, int limit) {
    return other.due(now, limit);
  }

  @Override
  public List<PendingInstruction> pending(ShopId shop, OrderId id) {
    return other.pending(shop, id);
  }

  @Override
  public boolean claim(PendingInstruction instruction, Instant until) {
    return other.claim(instruction, until);
  }

  @Override
  public void postpone(PendingInstruction instruction, Instant due) {
    other.postpone(instruction, due);
  }

  @Override
  public void drop(PendingInstruction instruction) {
    other.drop(instruction);
  }

  @Override
  public boolean bury(PendingInstruction claimed) {
    return other.bury(claimed);
  }

  @Override
  public List<PendingInstruction> dead(ShopId shop, int limit) {
    return other.dead(shop, limit);
  }

  @Override
  public boolean revive(PendingInstruction dead, Instant due) {
    return other.revive(dead, due);
  }

  @Override
  public List<OverdueOrder> overdue(Instant now, int limit) {
    return other.overdue(now, limit);
  }

  @Override
  public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
    other.reschedule(shop, id, version, deadline);
  }

  @Override
  public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
    return other.paidWith(shop, provider, name);
  }

  @Override
  public List<OrderId> inDoubt(ShopId shop, int limit) {
    return other.inDoubt(shop, limit);
  }

  @Override
  public void park(ParkedEvent event) {
    other.park(event);
  }

  @Override
  public List<ParkedEvent> parked(Instant now, int limit) {
    return other.parked(now, limit);
  }

  @Override
  public List<ParkedEvent> parked(ShopId shop, int limit) {
    return other.parked(shop, limit);
  }

  @Override
  public boolean parkAgain(ParkedEvent event, Instant due) {
    return other.parkAgain(event, due);
  }

  @Override
  public boolean unpark(ParkedEvent event) {
    return other.unpark(event);
  }
}
