package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.SavedViews;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.StatusDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The orders of one shop: written under one lock. What concerns one order is read without it, lists
 * under a shared one, so that a page is of one moment.
 */
final class InMemoryShop {
  private static final int MOST_DRAWS = 100_000;
  private static final int MOST_UNSHELVED = 64;

  private final Map<OrderId, Order> orders = new ConcurrentHashMap<>();
  private final Map<OrderNumber, OrderId> numbers = new ConcurrentHashMap<>();
  private final Set<OrderId> unshelved = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock lists = new ReentrantReadWriteLock();
  private final Shelf whole = new Shelf();
  private final Map<VendorId, Shelf> parts = new HashMap<>();
  private final Map<OrderId, List<HistoryEntry>> histories = new ConcurrentHashMap<>();
  private final Map<CommandId, Remembered> commands = new ConcurrentHashMap<>();
  private final Map<InstructionId, PendingInstruction> instructions =
      new ConcurrentSkipListMap<>(InMemoryShop::compare);
  private final List<TagEntry> tagHistory = new ArrayList<>();
  private final InMemoryDeadlines deadlines = new InMemoryDeadlines();
  private final InMemoryParking parking = new InMemoryParking();
  private final List<StatusEntry> statusHistory = new ArrayList<>();
  private volatile Dictionaries dictionaries = Dictionaries.EMPTY;
  private volatile SavedViews views = SavedViews.NONE;
  private long lastNumber;

  Optional<Order> find(OrderId id) {
    return Optional.ofNullable(orders.get(id));
  }

  InMemoryParking parking() {
    return parking;
  }

  Optional<OrderId> paidWith(String provider, String name) {
    return orders.values().stream()
        .filter(order -> order.payments().stream().anyMatch(one -> one.isCalled(provider, name)))
        .map(Order::id)
        .min(Comparator.naturalOrder());
  }

  List<OrderId> inDoubt(int limit) {
    Comparator<Order> oldest = Comparator.comparing(order -> order.inDoubtSince().orElseThrow());
    return orders.values().stream()
        .filter(order -> order.inDoubtSince().isPresent())
        .sorted(oldest.thenComparing(Order::id))
        .limit(limit)
        .map(Order::id)
        .toList();
  }

  Optional<OrderId> find(OrderNumber number) {
    return Optional.ofNullable(numbers.get(number));
  }

  List<HistoryEntry> history(OrderId id) {
    return histories.getOrDefault(id, List.of());
  }

  Optional<Remembered> remembered(CommandId id) {
    return Optional.ofNullable(commands.get(id));
  }

  <T> T reading(OrderFilter filter, Function<Shelf, T> question) {
    if (!unshelved.isEmpty()) shelve();
    lists.readLock().lock();
    try {
      VendorId part = filter.part();
      return question.apply(part == null ? whole : parts.getOrDefault(part, new Shelf()));
    } finally {
      lists.readLock().unlock();
    }
  }

  Dictionaries dictionaries() {
    return dictionaries;
  }

  TagDictionary tags() {
    return dictionaries.tags();
  }

  synchronized List<TagEntry> tagHistory() {
    return List.copyOf(tagHistory);
  }

  SavedViews views() {
    return views;
  }

  synchronized boolean save(SavedViews changed) {
    if (changed.version() != views.version() + 1) return false;
    views = changed;
    return true;
  }

  StatusDictionary statuses() {
    return dictionaries.statuses();
  }

  synchronized List<StatusEntry> statusHistory() {
    return List.copyOf(statusHistory);
  }

  List<PendingInstruction> instructions() {
    return List.copyOf(instructions.values());
  }

  /** What it says is as it is stored: words that were erased do not come back with a claim. */
  synchronized boolean replace(
      PendingInstruction listed, UnaryOperator<PendingInstruction> change) {
    if (!isStill(listed)) return false;
    instructions.computeIfPresent(listed.id(), (same, known) -> change.apply(known));
    return true;
  }

  synchronized void drop(PendingInstruction claimed) {
    if (isStill(claimed)) instructions.remove(claimed.id());
  }

  private boolean isStill(PendingInstruction listed) {
    PendingInstruction known = instructions.get(listed.id());
    return known != null && known.tries() == listed.tries() && !known.dead();
  }

  synchronized boolean revive(PendingInstruction listed, Instant due) {
    PendingInstruction known = instructions.get(listed.id());
    if (known == null || !known.dead()) return false;
    instructions.put(listed.id(), known.revived(due));
    return true;
  }

  Stream<OverdueOrder> overdue(Instant now) {
    return deadlines.overdue(now);
  }

  synchronized void reschedule(OrderId id, long version, @Nullable Instant deadline) {
    Order order = orders.get(id);
    if (order != null && order.version() == version) schedule(order, deadline);
  }

  synchronized boolean save(TagChange change) {
    if (tags().version() != change.expectedVersion()) return false;
    dictionaries = new Dictionaries(change.dictionary(), statuses());
    tagHistory.addAll(change.entries());
    return true;
  }

  synchronized boolean save(StatusChange change) {
    if (statuses().version() != change.expectedVersion()) return false;
    dictionaries = new Dictionaries(tags(), change.dictionary());
    statusHistory.addAll(change.entries());
    return true;
  }

  synchronized SaveResult save(Change wanted) {
    Remembered known = commands.get(wanted.command().id());
    if (known != null) return new SaveResult.CommandKnown(known);
    if (isStale(wanted)) return new SaveResult.Stale();
    Change change = numbered(wanted);
    OrderNumber number = change.order().number().orElse(null);
    if (number != null && isTaken(number, change.order().id())) {
      return new SaveResult.NumberTaken(number);
    }
    write(change, number);
    return new SaveResult.Saved(change);
  }

  private boolean isStale(Change change) {
    Order order = orders.get(change.order().id());
    long version = order == null ? 0 : order.version();
    return version != change.expectedVersion() || !change.decidedOn().areStill(dictionaries);
  }

  private Change numbered(Change wanted) {
    if (wanted.numbering() == null) return wanted;
    for (int tries = 0; tries < MOST_DRAWS; tries++) {
      long sequence = lastNumber + 1 + tries;
      Change numbered = wanted.numbering().apply(sequence);
      if (!numbers.containsKey(numbered.order().number().orElseThrow())) {
        lastNumber = sequence;
        return numbered;
      }
    }
    throw new StoreException("all of " + MOST_DRAWS + " drawn order numbers are taken", null);
  }

  private boolean isTaken(OrderNumber number, OrderId by) {
    OrderId owner = numbers.get(number);
    return owner != null && !owner.equals(by);
  }

  private void write(Change change, @Nullable OrderNumber number) {
    Order order = change.order();
    if (change.erasure() != null) erase(order.id(), change.erasure());
    List<HistoryEntry> history = new ArrayList<>(history(order.id()));
    history.addAll(change.entries());
    histories.put(order.id(), List.copyOf(history));
    orders.put(order.id(), order);
    unshelved.add(order.id());
    if (unshelved.size() >= MOST_UNSHELVED) shelve();
    if (number != null) numbers.put(number, order.id());
    commands.put(change.command().id(), change.command());
    if (change.tags() != null) save(change.tags());
    if (change.completes() != null) instructions.remove(change.completes());
    change.instructions().forEach(one -> instructions.put(one.id(), one));
    schedule(order, change.deadline());
  }

  private void erase(OrderId id, Erasure erasure) {
    List<HistoryEntry> history = new ArrayList<>(history(id));
    erasure.entries().forEach(entry -> history.set(entry.number() - 1, entry));
    histories.put(id, List.copyOf(history));
    erasure
        .instructions()
        .forEach((one, words) -> instructions.computeIfPresent(one, (same, it) -> it.with(words)));
  }

  /** Orders change more often than lists are read: what has changed is put away when one is. */
  private synchronized void shelve() {
    lists.writeLock().lock();
    try {
      for (OrderId id : unshelved) {
        Order order = Objects.requireNonNull(orders.get(id));
        whole.find(id).ifPresent(before -> before.vendors().forEach(one -> part(one).remove(id)));
        whole.put(OrderIndex.of(order, history(id)));
        for (VendorId one : order.vendors()) part(one).put(OrderIndex.of(order, one));
      }
      unshelved.clear();
    } finally {
      lists.writeLock().unlock();
    }
  }

  private Shelf part(VendorId vendor) {
    return parts.computeIfAbsent(vendor, one -> new Shelf());
  }

  private void schedule(Order order, @Nullable Instant deadline) {
    if (deadline == null) {
      deadlines.remove(order.id());
    } else {
      deadlines.put(new OverdueOrder(order.shop(), order.id(), order.version(), deadline));
    }
  }

  private static int compare(InstructionId a, InstructionId b) {
    int byOrder = a.order().compareTo(b.order());
    if (byOrder != 0) return byOrder;
    int byVersion = Long.compare(a.version(), b.version());
    return byVersion != 0 ? byVersion : Integer.compare(a.position(), b.position());
  }
}
