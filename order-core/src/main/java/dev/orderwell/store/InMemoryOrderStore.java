package dev.orderwell.store;

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
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps orders as long as the program runs. Everything a database would refuse, this refuses too.
 * Owning, thread-safe.
 */
public final class InMemoryOrderStore implements OrderStore {
  private final Map<ShopId, InMemoryShop> shops = new ConcurrentHashMap<>();

  /** An empty store. */
  public InMemoryOrderStore() {}

  @Override
  public Transactions transactions() {
    return Transactions.OWNING;
  }

  @Override
  public Optional<Order> find(ShopId shop, OrderId id) {
    return of(shop).find(id);
  }

  @Override
  public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
    Map<OrderId, Order> found = new HashMap<>();
    for (OrderId id : ids) find(shop, id).ifPresent(order -> found.put(id, order));
    return found;
  }

  @Override
  public Optional<OrderId> find(ShopId shop, OrderNumber number) {
    return of(shop).find(number);
  }

  @Override
  public List<HistoryEntry> history(ShopId shop, OrderId id) {
    return of(shop).history(id);
  }

  @Override
  public SaveResult save(Change change) {
    return of(change.order().shop()).save(change);
  }

  @Override
  public Optional<Remembered> remembered(ShopId shop, CommandId id) {
    return of(shop).remembered(id);
  }

  @Override
  public List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    return of(shop).reading(filter, shelf -> shelf.list(filter, order, after, limit));
  }

  @Override
  public long count(ShopId shop, OrderFilter filter) {
    return of(shop).reading(filter, shelf -> shelf.count(filter));
  }

  @Override
  public Map<String, Long> count(ShopId shop, OrderFilter filter, CountBy by) {
    return of(shop).reading(filter, shelf -> shelf.count(filter, by));
  }

  @Override
  public SavedViews views(ShopId shop) {
    return of(shop).views();
  }

  @Override
  public boolean save(ShopId shop, SavedViews views) {
    return of(shop).save(views);
  }

  @Override
  public Dictionaries dictionaries(ShopId shop) {
    return of(shop).dictionaries();
  }

  @Override
  public TagDictionary tags(ShopId shop) {
    return of(shop).tags();
  }

  @Override
  public List<TagEntry> tagHistory(ShopId shop) {
    return of(shop).tagHistory();
  }

  @Override
  public boolean save(ShopId shop, TagChange change) {
    return of(shop).save(change);
  }

  @Override
  public StatusDictionary statuses(ShopId shop) {
    return of(shop).statuses();
  }

  @Override
  public List<StatusEntry> statusHistory(ShopId shop) {
    return of(shop).statusHistory();
  }

  @Override
  public boolean save(ShopId shop, StatusChange change) {
    return of(shop).save(change);
  }

  @Override
  public List<PendingInstruction> due(Instant now, int limit) {
    return shops.values().stream()
        .flatMap(shop -> shop.instructions().stream())
        .filter(instruction -> !instruction.dead() && !instruction.due().isAfter(now))
        .sorted(Comparator.comparing(PendingInstruction::due))
        .limit(limit)
        .toList();
  }

  @Override
  public List<PendingInstruction> pending(ShopId shop, OrderId id) {
    return of(shop).instructions().stream()
        .filter(instruction -> instruction.id().order().equals(id))
        .toList();
  }

  @Override
  public boolean claim(PendingInstruction instruction, Instant until) {
    return of(instruction.shop()).replace(instruction, known -> known.claimed(until));
  }

  @Override
  public void postpone(PendingInstruction instruction, Instant due) {
    of(instruction.shop()).replace(instruction, known -> known.dueAt(due));
  }

  @Override
  public void drop(PendingInstruction instruction) {
    of(instruction.shop()).drop(instruction);
  }

  @Override
  public boolean bury(PendingInstruction claimed) {
    return of(claimed.shop()).replace(claimed, PendingInstruction::buried);
  }

  @Override
  public List<PendingInstruction> dead(ShopId shop, int limit) {
    return of(shop).instructions().stream()
        .filter(PendingInstruction::dead)
        .sorted(Comparator.comparing(PendingInstruction::due))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean revive(PendingInstruction dead, Instant due) {
    return of(dead.shop()).revive(dead, due);
  }

  @Override
  public List<OverdueOrder> overdue(Instant now, int limit) {
    return shops.values().stream()
        .flatMap(shop -> shop.overdue(now).limit(limit))
        .sorted(Comparator.comparing(OverdueOrder::deadline))
        .limit(limit)
        .toList();
  }

  @Override
  public void reschedule(ShopId shop, OrderId id, long version, @Nullable Instant deadline) {
    of(shop).reschedule(id, version, deadline);
  }

  @Override
  public Optional<OrderId> paidWith(ShopId shop, String provider, String name) {
    return of(shop).paidWith(provider, name);
  }

  @Override
  public List<OrderId> inDoubt(ShopId shop, int limit) {
    return of(shop).inDoubt(limit);
  }

  @Override
  public void park(ParkedEvent event) {
    of(event.shop()).parking().park(event);
  }

  @Override
  public List<ParkedEvent> parked(Instant now, int limit) {
    return shops.values().stream()
        .flatMap(shop -> shop.parking().all())
        .filter(event -> !event.due().isAfter(now))
        .sorted(Comparator.comparing(ParkedEvent::due))
        .limit(limit)
        .toList();
  }

  @Override
  public List<ParkedEvent> parked(ShopId shop, int limit) {
    return of(shop).parking().all().limit(limit).toList();
  }

  @Override
  public boolean parkAgain(ParkedEvent event, Instant due) {
    return of(event.shop()).parking().again(event, due);
  }

  @Override
  public boolean unpark(ParkedEvent event) {
    return of(event.shop()).parking().remove(event);
  }

  private InMemoryShop of(ShopId shop) {
    return shops.computeIfAbsent(shop, same -> new InMemoryShop());
  }
}
