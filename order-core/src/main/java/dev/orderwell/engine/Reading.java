package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.access.Permission;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.history.Timeline;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.Cursor;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderFilter.Position;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that looks and changes nothing. */
final class Reading {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;

  Reading(Environment environment, OrderStore store, ShopId shop, Gate gate) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.gate = gate;
  }

  /** An order as an actor sees it. */
  private record Seen(Actor reader, Access access, OrderView view) {}

  Optional<OrderView> find(Actor actor, OrderId id) {
    return seen(actor, id).map(Seen::view);
  }

  Optional<OrderView> find(Actor actor, OrderNumber number) {
    return store.find(shop, number).flatMap(id -> find(actor, id));
  }

  Optional<OrderDetails> details(Actor actor, OrderId id) {
    return seen(actor, id).map(this::details);
  }

  List<HistoryEntry> history(Actor actor, OrderId id) {
    Seen seen = seen(actor, id).orElseThrow(() -> new RejectedException(Gate.unknown(id)));
    return history(seen);
  }

  Page<OrderSummary> list(Actor actor, OrderQuery query) {
    Access access = gate.require(actor, Permission.LIST);
    TagDictionary tags = store.tags(shop);
    HouseRules rules = HouseRules.of(environment, store, shop);
    Page<Order> page = page(actor, access, query, tags);
    return new Page<>(
        page.rows().stream()
            .map(order -> row(Gate.view(rules.called(order), access, actor), tags))
            .toList(),
        page.next());
  }

  /** A page of whole orders, for an actor who may list them. */
  Page<Order> page(Actor actor, OrderQuery query) {
    return page(actor, gate.require(actor, Permission.LIST), query, store.tags(shop));
  }

  private Page<Order> page(Actor actor, Access access, OrderQuery query, TagDictionary tags) {
    if (query.limit() < 1 || query.limit() > OrderQuery.MOST_ROWS) {
      throw new RejectedException(
          Rejection.of("query.limit")
              .with("most", OrderQuery.MOST_ROWS)
              .with("asked", query.limit()));
    }
    OrderFilter filter = filter(actor, access, query, tags);
    String cursor = query.after();
    Position after = cursor == null ? null : Cursor.read(cursor, filter);
    List<Order> found = store.list(shop, filter, after, query.limit() + 1);
    List<Order> rows = found.subList(0, Math.min(found.size(), query.limit()));
    Optional<String> next =
        found.size() <= query.limit()
            ? Optional.empty()
            : Optional.of(Cursor.write(Position.of(rows.get(rows.size() - 1)), filter));
    return new Page<>(rows, next);
  }

  long count(Actor actor, OrderQuery query) {
    Access access = gate.require(actor, Permission.LIST);
    return store.count(shop, filter(actor, access, query, store.tags(shop)));
  }

  private static OrderFilter filter(
      Actor actor, Access access, OrderQuery query, TagDictionary dictionary) {
    String tag = query.tag();
    return new OrderFilter(
        query.scope(),
        query.unplaced(),
        tag == null ? null : dictionary.named(tag).map(dictionary::idsOf).orElse(List.of()),
        Gate.vendor(access, actor),
        customer(access, actor),
        query.statuses());
  }

  private static @Nullable String customer(Access access, Actor actor) {
    return access == Access.OWN_ORDERS ? actor.id() : null;
  }

  private Optional<Seen> seen(Actor actor, OrderId id) {
    return store
        .find(shop, id)
        .map(HouseRules.of(environment, store, shop)::called)
        .flatMap(order -> seen(actor, order));
  }

  private Optional<Seen> seen(Actor actor, Order order) {
    Access access = gate.ask(actor, Permission.READ, order.subject());
    return access.isOpen()
        ? Optional.of(new Seen(actor, access, Gate.view(order, access, actor)))
        : Optional.empty();
  }

  private OrderDetails details(Seen seen) {
    List<HistoryEntry> history = history(seen);
    return new OrderDetails(
        seen.view(), tags(seen.view(), store.tags(shop)), Timeline.notes(history), history);
  }

  private List<HistoryEntry> history(Seen seen) {
    List<HistoryEntry> upToWhatIsSeen =
        store.history(shop, seen.view().id()).stream()
            .filter(entry -> entry.version() <= seen.view().version())
            .toList();
    return Timeline.seen(upToWhatIsSeen, seen.access(), seen.view(), seen.reader());
  }

  private static OrderSummary row(OrderView order, TagDictionary dictionary) {
    return OrderSummary.of(order, tags(order, dictionary));
  }

  private static List<Tag> tags(OrderView order, TagDictionary dictionary) {
    return order.tags().stream()
        .map(dictionary::resolve)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
