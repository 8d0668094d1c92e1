package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction;
import dev.orderwell.json.CommandJson;
import dev.orderwell.json.StoredJson;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.stock.StockMove;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.StatusEntry;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.StatusEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store out of which everything comes as it would from a database: by way of its JSON. */
final class JsonStore extends ForwardingOrderStore {
  /** What has been read once, by what was kept. */
  private final IdentityHashMap<Object, Object> read = new IdentityHashMap<>();

  JsonStore() {
    super(new InMemoryOrderStore());
  }

  @Override
  public Optional<Order> find(ShopId shop, OrderId id) {
    return super.find(shop, id).map(this::order);
  }

  @Override
  public Map<OrderId, Order> find(ShopId shop, Collection<OrderId> ids) {
    Map<OrderId, Order> found = new LinkedHashMap<>(super.find(shop, ids));
    found.replaceAll((id, order) -> order(order));
    return found;
  }

  private Order order(Order order) {
    Order known = (Order) read.get(order);
    if (known != null) return known;
    Order same = rebuilt(order);
    read.put(order, same);
    return same;
  }

  private Order rebuilt(Order order) {
    OrderRecord kept = order.toRecord();
    OrderRecord parts =
        new OrderRecord(
            kept.id(),
            kept.shop(),
            kept.version(),
            same(kept.head(), OrderRecord.Head.class),
            same(kept.terms(), OrderRecord.Terms.class),
            same(kept.lines(), OrderLine.class),
            same(kept.balances(), Balance.class),
            same(kept.payments(), Payment.class),
            same(kept.requests(), ProviderRequest.class),
            same(kept.refunds(), Refund.class),
            same(kept.chargebacks(), Chargeback.class),
            same(kept.parcels(), Parcel.class),
            same(kept.returns(), Return.class),
            same(kept.stockMoves(), StockMove.class));
    for (Refund refund : kept.refunds()) same(refund.items(), RefundItem.class);
    Order same = Order.of(parts);
    assertThat(same).isEqualTo(order);
    assertThat(same.facts()).isEqualTo(order.facts());
    assertThat(same.statuses().isCalledLike(order.statuses())).isTrue();
    assertThat(same.display().map(DisplayStatus::labels))
        .isEqualTo(order.display().map(DisplayStatus::labels));
    assertCalledAlike(parts.head().heldFrom(), kept.head().heldFrom());
    assertThat(same(OrderRow.of(same), OrderRow.class)).isEqualTo(OrderRow.of(order));
    return same;
  }

  private static void assertCalledAlike(@Nullable Status one, @Nullable Status other) {
    if (one != null) assertThat(one.labels()).isEqualTo(Objects.requireNonNull(other).labels());
  }

  @Override
  public List<HistoryEntry> history(ShopId shop, OrderId id) {
    return super.history(shop, id).stream().map(this::entry).toList();
  }

  private HistoryEntry entry(HistoryEntry entry) {
    return new HistoryEntry(
        entry.number(),
        entry.version(),
        entry.at(),
        same(entry.actor(), Actor.class),
        same(entry.event(), OrderEvent.class));
  }

  @Override
  public List<OrderRow> list(
      ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
    return same(super.list(shop, filter, order, after, limit), OrderRow.class);
  }

  @Override
  public List<PendingInstruction> due(Instant now, int limit) {
    return super.due(now, limit).stream().map(this::pending).toList();
  }

  @Override
  public List<PendingInstruction> pending(ShopId shop, OrderId id) {
    return super.pending(shop, id).stream().map(this::pending).toList();
  }

  private PendingInstruction pending(PendingInstruction pending) {
    return pending.with(same(pending.instruction(), Instruction.class));
  }

  @Override
  public List<ParkedEvent> parked(Instant now, int limit) {
    return super.parked(now, limit).stream().map(JsonStore::parked).toList();
  }

  @Override
  public List<ParkedEvent> parked(ShopId shop, int limit) {
    return super.parked(shop, limit).stream().map(JsonStore::parked).toList();
  }

  private static ParkedEvent parked(ParkedEvent one) {
    RecordProviderEvent same =
        (RecordProviderEvent) CommandJson.command(CommandJson.write(one.event()));
    return new ParkedEvent(one.shop(), one.name(), same, one.order(), one.tries(), one.due());
  }

  @Override
  public TagDictionary tags(ShopId shop) {
    TagDictionary tags = super.tags(shop);
    return TagDictionary.of(tags.version(), same(tags.entries(), TagDictionary.Entry.class));
  }

  @Override
  public List<TagEntry> tagHistory(ShopId shop) {
    List<TagEntry> history = super.tagHistory(shop);
    history.forEach(entry -> same(entry.event(), TagEvent.class));
    return history;
  }

  @Override
  public StatusDictionary statuses(ShopId shop) {
    StatusDictionary statuses = super.statuses(shop);
    return StatusDictionary.of(
        statuses.version(), same(statuses.entries(), StatusDictionary.Entry.class));
  }

  @Override
  public List<StatusEntry> statusHistory(ShopId shop) {
    List<StatusEntry> history = super.statusHistory(shop);
    history.forEach(entry -> same(entry.event(), StatusEvent.class));
    return history;
  }

  private <T> List<T> same(List<T> parts, Class<T> type) {
    return parts.stream().map(part -> same(part, type)).toList();
  }

  private <T> T same(T part, Class<T> type) {
    return type.cast(read.computeIfAbsent(part, kept -> reread(part, type)));
  }

  /** What comes back is equal, and is written like what was written: labels count as well. */
  private static <T> T reread(T part, Class<T> type) {
    String json = StoredJson.write(part);
    T same = StoredJson.read(json, type);
    assertThat(same).isEqualTo(part);
    assertThat(StoredJson.write(same)).isEqualTo(json);
    return same;
  }
}
