package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.OrderLine;
import dev.orderwell.note.Audience;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Refunds;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.testkit.Fixtures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invariants 9 and 10: who finds an order where, and what is in it for whom. */
final class Views {
  private static final Actor PARIS = Actor.staff("ana").of("paris");
  private static final List<Actor> EVERYBODY =
      List.of(
          Fixtures.ANA,
          Fixtures.ACME,
          Fixtures.BOLT,
          Fixtures.LEA,
          Actor.customer("tom"),
          Actor.customer("mallory"),
          Actor.customer(),
          PARIS,
          Actor.vendor("stranger"),
          Actor.admin("root"));

  private static final Map<OrderQuery, Predicate<Order>> LISTS =
      Map.of(
          OrderQuery.active(), order -> order.isPlaced() && !order.isArchived(),
          OrderQuery.archived(), order -> order.isPlaced() && order.isArchived(),
          OrderQuery.all(), Order::isPlaced,
          OrderQuery.active().withUnplaced(), order -> !order.isArchived(),
          OrderQuery.archived().withUnplaced(), Order::isArchived);

  private final Orders orders;
  private final Map<OrderId, List<Boolean>> listed = new HashMap<>();

  Views(Orders orders) {
    this.orders = orders;
  }

  /**
   * Whether an order is no concern of somebody's: another shop's staff, a vendor without a line,
   * another customer.
   */
  static boolean isForeign(Actor actor, Order order) {
    if (!actor.belongsTo(order.shop())) return true;
    return switch (actor.role()) {
      case CUSTOMER -> actor.isAnonymous() || !actor.id().equals(order.buyer().customer().id());
      case VENDOR -> own(order, actor).isEmpty();
      case STAFF, ADMIN, SYSTEM -> false;
    };
  }

  /** Everybody looks at everything. */
  void checkAll(List<Order> all) {
    for (Actor actor : EVERYBODY) {
      for (Order order : all) {
        view(actor, order);
        orders
            .details(actor, order.id())
            .ifPresent(
                details ->
                    assertThat(orders.history(actor, order.id())).isEqualTo(details.history()));
      }
      lists(actor, all);
    }
  }

  /**
   * An order has changed: everybody looks at it; in the lists, who changed it, and everybody once
   * it belongs into other lists than before.
   */
  void check(Order order, Actor by) {
    EVERYBODY.forEach(actor -> view(actor, order));
    List<Boolean> lists = List.of(order.isPlaced(), order.isArchived());
    boolean moved = !lists.equals(listed.put(order.id(), lists));
    for (Actor actor : moved ? EVERYBODY : List.of(by)) lists(actor, List.of(order));
  }

  private void view(Actor actor, Order order) {
    Optional<OrderView> found = orders.find(actor, order.id());
    if (found.isEmpty()) return;
    assertThat(isForeign(actor, order)).as("%s sees an order of others", actor).isFalse();
    if (actor.role() == Role.VENDOR) vendor(actor, order, found.get());
    if (actor.role() == Role.CUSTOMER) customer(actor, order, found.get());
    if (actor.role() == Role.STAFF) assertThat(found.get()).isEqualTo(order);
  }

  /** 9: the archived in no active list, the unplaced in none unless asked for. */
  private void lists(Actor actor, List<Order> all) {
    Set<OrderId> seen = new HashSet<>();
    for (Order order : all) if (orders.find(actor, order.id()).isPresent()) seen.add(order.id());
    for (Map.Entry<OrderQuery, Predicate<Order>> list : LISTS.entrySet()) {
      List<OrderId> rows;
      try {
        rows = orders.list(actor, list.getKey()).rows().stream().map(OrderSummary::id).toList();
      } catch (RejectedException e) {
        return;
      }
      for (Order order : all) {
        boolean expected = seen.contains(order.id()) && list.getValue().test(order);
        assertThat(rows.contains(order.id())).as("%s lists it", actor).isEqualTo(expected);
      }
      assertThat(orders.count(actor, list.getKey())).isEqualTo(rows.size());
    }
  }

  private void vendor(Actor actor, Order order, OrderView view) {
    List<OrderLine> own = own(order, actor);
    Set<Integer> numbers = own.stream().map(OrderLine::number).collect(Collectors.toSet());
    assertThat(view).as("%s sees other vendors' lines", actor).isNotInstanceOf(Order.class);
    assertThat(view.lines()).isEqualTo(own);
    assertThat(view.parcels())
        .allSatisfy(parcel -> assertThat(parcel.units().keySet()).isNotEmpty().isSubsetOf(numbers));
    assertThat(view.returns())
        .allMatch(one -> !one.isEmpty() && one.only(numbers).equals(one))
        .hasSameSizeAs(
            order.returns().stream().filter(one -> !one.only(numbers).isEmpty()).toList());
    assertThat(view.shipping())
        .allSatisfy(one -> assertThat(String.valueOf(one.vendor())).isEqualTo(actor.id()));
    assertThat(view.payments()).isEmpty();
    assertThat(view.fees()).isEmpty();
    assertThat(view.tags()).isEmpty();
    assertThat(view.paid().isZero()).isTrue();
    assertThat(view.balance().isZero()).isTrue();
    assertThat(view.buyer().customer().email()).isNull();
    assertThat(view.buyer().billTo()).isNull();
    assertThat(view.attribution().attributes()).isEmpty();
    own.forEach(line -> assertThat(view.units(line)).isEqualTo(order.units(line)));
    Invariants.totals(view);
    refunds(actor, order, view);
    OrderDetails details = orders.details(actor, order.id()).orElseThrow();
    assertThat(details.tags()).isEmpty();
    assertThat(details.notes())
        .allMatch(note -> note.audience() == Audience.VENDORS || note.author().equals(actor));
    assertThat(details.history()).allMatch(entry -> isForVendor(entry.event(), actor, numbers));
  }

  /** Of refunds a vendor sees the own lines and shipping, and nothing of payments. */
  private static void refunds(Actor actor, Order order, OrderView view) {
    Set<Component> own = Refunds.components(order, new VendorId(actor.id()));
    for (Refund refund : view.refunds()) {
      assertThat(refund.legs()).isEmpty();
      assertThat(refund.items()).allMatch(item -> own.contains(item.component()));
      assertThat(refund.reason().internal()).isNull();
    }
  }

  private static List<OrderLine> own(Order order, Actor vendor) {
    return order.lines().stream()
        .filter(line -> line.vendor() != null && line.vendor().value().equals(vendor.id()))
        .toList();
  }

  private static boolean isForVendor(OrderEvent event, Actor actor, Set<Integer> lines) {
    if (event instanceof OrderEvent.PartCompleted e) return isBy(actor, e.vendor());
    if (event instanceof OrderEvent.PartReopened e) return isBy(actor, e.vendor());
    if (event instanceof OrderEvent.ParcelShipped shipped) {
      return lines.containsAll(shipped.parcel().units().keySet());
    }
    if (event instanceof OrderEvent.UnitsCalledOff off) {
      return lines.containsAll(off.units().keySet());
    }
    if (event instanceof OrderEvent.UnitsRestored e) return lines.containsAll(e.units().keySet());
    if (event instanceof OrderEvent.ProcessingStarted e) {
      return lines.containsAll(e.units().keySet());
    }
    if (event instanceof OrderEvent.ProcessingStopped e) {
      return lines.containsAll(e.units().keySet());
    }
    if (event instanceof OrderEvent.UnitsReady e) return lines.containsAll(e.units().keySet());
    if (event instanceof OrderEvent.ReadyUndone e) return lines.containsAll(e.units().keySet());
    if (event instanceof OrderEvent.ReturnAnnounced announced) {
      return lines.containsAll(announced.units().keySet());
    }
    if (event instanceof OrderEvent.ReturnReceived received) {
      return lines.containsAll(received.resalable().keySet())
          && lines.containsAll(received.damaged().keySet());
    }
    if (event instanceof OrderEvent.RefundIssued e) return e.legs().isEmpty();
    if (event instanceof OrderEvent.RefundApproved e) return e.legs().isEmpty();
    boolean moneyMoves =
        event instanceof OrderEvent.RefundLegMoved
            || event instanceof OrderEvent.ChargebackRecorded;
    return event instanceof OrderEvent.Fulfilling
        || event instanceof OrderEvent.NoteAdded
        || (event instanceof OrderEvent.Refunding && !moneyMoves);
  }

  private static boolean isBy(Actor actor, @Nullable VendorId seller) {
    return seller != null && seller.value().equals(actor.id());
  }

  private void customer(Actor actor, Order order, OrderView view) {
    assertThat(order.buyer().customer().id()).isEqualTo(actor.id());
    withoutCommissions(view, order);
    assertThat(view.totals()).isEqualTo(order.totals());
    assertThat(view.returns())
        .isEqualTo(order.returns().stream().map(Return::withoutReason).toList());
    assertThat(view.tags()).isEmpty();
    assertThat(view.attribution().attributes()).isEmpty();
    assertThat(view.refunds())
        .allMatch(refund -> refund.state().isApproved() && refund.reason().internal() == null)
        .flatExtracting(Refund::items)
        .allMatch(item -> item.commission().isZero());
    OrderDetails details = orders.details(actor, order.id()).orElseThrow();
    assertThat(details.notes()).allMatch(note -> note.audience() == Audience.CUSTOMER);
    assertThat(details.history())
        .extracting(HistoryEntry::actor)
        .allMatch(by -> by.role() == Role.CUSTOMER || by.id().equals("shop"));
    assertThat(details.history())
        .extracting(HistoryEntry::event)
        .filteredOn(OrderEvent.OrderMoved.class::isInstance)
        .allMatch(moved -> ((OrderEvent.OrderMoved) moved).reason() == null);
  }

  private static void withoutCommissions(OrderView view, Order order) {
    assertThat(view.lines())
        .isEqualTo(order.lines().stream().map(OrderLine::forCustomer).toList())
        .allMatch(line -> line.commission() == null);
  }

  /** The answer to a vendor says nothing of payments and of other people's notes. */
  static void checkAnswer(Actor actor, Outcome.Accepted accepted) {
    if (actor.role() != Role.VENDOR) return;
    assertThat(accepted.order()).isNotInstanceOf(Order.class);
    assertThat(accepted.pending()).isEmpty();
  }
}
