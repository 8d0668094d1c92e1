package dev.orderwell.engine;

import dev.orderwell.access.Access;
import dev.orderwell.access.Permission;
import dev.orderwell.action.Action;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.TagDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that looks at many orders at once, and changes nothing. */
final class Listing {
  private final Environment environment;
  private final OrderStore store;
  private final ShopId shop;
  private final Gate gate;
  private final Reader reader;
  private final Actions actions;

  Listing(Environment environment, OrderStore store, ShopId shop, Gate gate, Actions actions) {
    this.environment = environment;
    this.store = store;
    this.shop = shop;
    this.gate = gate;
    reader = new Reader(environment, store, shop);
    this.actions = actions;
  }

  /** What a list is read with. */
  private record Look(Actor actor, Access access, OrderQuery query, HouseRules rules) {}

  private <T> T look(Actor actor, OrderQuery query, Function<Look, T> question) {
    Access access = gate.require(actor, Permission.LIST);
    check(query);
    return reader.ask(rules -> question.apply(new Look(actor, access, query, rules)));
  }

  Page<OrderSummary> list(Actor actor, OrderQuery query) {
    Page<OrderSummary> page =
        look(
            actor,
            query,
            look ->
                page(look)
                    .map(row -> OrderSummary.of(look.rules().called(row), look.rules().tags())));
    return query.isWithActions() ? withActions(actor, page) : page;
  }

  /** The first page is read at once, each other when the one before is used up. */
  Stream<OrderSummary> stream(Actor actor, OrderQuery query) {
    if (query.isBackwards()) throw new IllegalArgumentException("a stream goes on, not back");
    Function<String, Page<OrderSummary>> read = cursor -> list(actor, query.after(cursor));
    return Stream.iterate(
            Optional.of(list(actor, query)),
            Optional::isPresent,
            page -> page.flatMap(Page::next).map(read))
        .flatMap(page -> page.orElseThrow().rows().stream());
  }

  private Page<OrderSummary> withActions(Actor actor, Page<OrderSummary> page) {
    List<OrderId> ids = page.rows().stream().map(OrderSummary::id).toList();
    Map<OrderId, List<Action>> offered = actions.list(actor, ids);
    return page.map(row -> row.offering(offered.getOrDefault(row.id(), List.of())));
  }

  /** A page of rows with the words of their last change. */
  Page<OrderRow> page(Actor actor, OrderQuery query) {
    return look(actor, query, this::page);
  }

  private Page<OrderRow> page(Look look) {
    OrderQuery query = look.query();
    OrderFilter filter = filter(look);
    SortOrder sort = new SortOrder(query.by(), query.rising(), query.isBackwards());
    String cursor = query.cursor();
    Position after = cursor == null ? null : Cursor.read(cursor, Cursor.list(query, reader(look)));
    List<OrderRow> found = store.list(shop, filter, sort, after, query.limit() + 1);
    boolean more = found.size() > query.limit();
    List<OrderRow> rows = new ArrayList<>(more ? found.subList(0, query.limit()) : found);
    if (query.isBackwards()) Collections.reverse(rows);
    boolean begun = cursor != null && !rows.isEmpty();
    boolean isNext = query.isBackwards() ? begun : more;
    boolean isPrevious = query.isBackwards() ? more : begun;
    Function<OrderRow, String> place =
        row -> Cursor.write(filter.place(row, query.by()), Cursor.list(query, reader(look)));
    Page<OrderRow> page =
        new Page<>(
            rows,
            isNext ? Optional.of(rows.get(rows.size() - 1)).map(place) : Optional.empty(),
            isPrevious ? Optional.of(rows.get(0)).map(place) : Optional.empty());
    return look.access() == Access.OWN_ORDERS ? page.map(OrderRow::forCustomer) : page;
  }

  long count(Actor actor, OrderQuery query) {
    return look(actor, query, look -> store.count(shop, filter(look)));
  }

  /** Of each status as many as there would be if the query named no status of its kind. */
  Map<String, Long> count(Actor actor, OrderQuery query, CountBy by) {
    return look(actor, query, look -> store.count(shop, filter(look).without(by::isChosenBy), by));
  }

  private static void check(OrderQuery query) {
    Limit.check(query);
    if (query.criteria().isEmpty()) return;
    List<Violation> violations = InputCheck.violations(query);
    if (!violations.isEmpty()) throw new RejectedException(Rejection.invalid(violations));
  }

  /** What a reader may not see nobody finds by: neither tags nor notes for customers. */
  private OrderFilter filter(Look look) {
    boolean whole = look.access() == Access.WHOLE;
    boolean notes = whole && look.rules().settings().searchNotes();
    TagDictionary tags = whole ? look.rules().tags() : TagDictionary.EMPTY;
    Instant now = environment.now();
    List<Criterion.Resolved> criteria = new ArrayList<>();
    if (look.access() == Access.OWN_ORDERS) {
      criteria.add(new Criterion.OrderedBy(look.actor().id()));
    }
    look.query().criteria().forEach(one -> criteria.add(one.resolved(tags, now, notes)));
    return new OrderFilter(
        look.query().scope(),
        look.query().unplaced(),
        Gate.vendor(look.access(), look.actor()),
        criteria);
  }

  private static String reader(Look look) {
    return look.access() == Access.WHOLE ? "" : look.actor().role() + "/" + look.actor().id() + "/";
  }
}
