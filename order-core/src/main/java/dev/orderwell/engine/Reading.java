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
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import java.util.List;
import java.util.Optional;

/** Everything that looks at one order and changes nothing. */
final class Reading {
  private final OrderStore store;
  private final Reader reader;
  private final ShopId shop;
  private final Gate gate;

  Reading(Environment environment, OrderStore store, ShopId shop, Gate gate) {
    reader = new Reader(environment, store, shop);
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

  private Optional<Seen> seen(Actor actor, OrderId id) {
    return reader.find(id).flatMap(order -> seen(actor, order));
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
        seen.view(), tags(seen.view(), reader.rules().tags()), Timeline.notes(history), history);
  }

  private List<HistoryEntry> history(Seen seen) {
    List<HistoryEntry> upToWhatIsSeen =
        store.history(shop, seen.view().id()).stream()
            .filter(entry -> entry.version() <= seen.view().version())
            .toList();
    return Timeline.seen(upToWhatIsSeen, seen.access(), seen.view(), seen.reader());
  }

  private static List<Tag> tags(OrderView order, TagDictionary dictionary) {
    return order.tags().stream()
        .map(dictionary::resolve)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
