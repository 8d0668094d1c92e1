package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.line.OrderLine;
import dev.orderwell.note.Audience;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Invariants 9 and 10: who finds an order where, and what is in it for whom. */
final class Views {
  private Views() {}

  static void check(Orders orders, Order order) {
    for (Actor actor : Step.ACTORS) {
      Optional<OrderView> found = orders.find(actor, order.id());
      boolean sees = found.isPresent();
      if (!actor.isAnonymous() && !actor.equals(Step.PARIS)) lists(orders, actor, order, sees);
      if (sees && actor.role() == Role.VENDOR) vendor(orders, actor, order, found.get());
      if (sees && actor.role() == Role.CUSTOMER) customer(orders, actor, order, found.get());
      if (sees && actor.role() == Role.STAFF) assertThat(found.get()).isSameAs(order);
    }
  }

  /** 9: the archived in no active list, the unplaced in none unless asked for. */
  private static void lists(Orders orders, Actor actor, Order order, boolean sees) {
    boolean archived = order.isArchived();
    boolean placed = order.isPlaced();
    assertListed(orders, actor, order, OrderQuery.active(), sees && placed && !archived);
    assertListed(orders, actor, order, OrderQuery.archived(), sees && placed && archived);
    assertListed(orders, actor, order, OrderQuery.all(), sees && placed);
    assertListed(orders, actor, order, OrderQuery.active().withUnplaced(), sees && !archived);
    assertListed(orders, actor, order, OrderQuery.archived().withUnplaced(), sees && archived);
  }

  private static void assertListed(
      Orders orders, Actor actor, Order order, OrderQuery query, boolean expected) {
    List<OrderSummary> rows = orders.list(actor, query).rows();
    List<OrderId> ids = rows.stream().map(OrderSummary::id).toList();
    assertThat(ids.contains(order.id())).as("%s lists it", actor).isEqualTo(expected);
    assertThat(orders.count(actor, query)).isEqualTo(rows.size());
  }

  private static void vendor(Orders orders, Actor actor, Order order, OrderView view) {
    List<OrderLine> own =
        order.lines().stream()
            .filter(line -> line.vendor() != null && line.vendor().value().equals(actor.id()))
            .toList();
    Set<Integer> numbers = own.stream().map(OrderLine::number).collect(Collectors.toSet());
    assertThat(view).isNotInstanceOf(Order.class);
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
    OrderDetails details = orders.details(actor, order.id()).orElseThrow();
    assertThat(details.tags()).isEmpty();
    assertThat(details.notes())
        .allMatch(note -> note.audience() == Audience.VENDORS || note.author().equals(actor));
    assertThat(details.history())
        .isEqualTo(orders.history(actor, order.id()))
        .allSatisfy(entry -> assertThat(isForVendor(entry.event(), actor, numbers)).isTrue());
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
    return event instanceof OrderEvent.Fulfilling || event instanceof OrderEvent.NoteAdded;
  }

  private static boolean isBy(Actor actor, @Nullable VendorId seller) {
    return seller != null && seller.value().equals(actor.id());
  }

  private static void customer(Orders orders, Actor actor, Order order, OrderView view) {
    assertThat(order.buyer().customer().id()).isEqualTo(actor.id());
    withoutCommissions(view, order);
    assertThat(view.totals()).isEqualTo(order.totals());
    assertThat(view.returns())
        .isEqualTo(order.returns().stream().map(Return::withoutReason).toList());
    assertThat(view.tags()).isEmpty();
    assertThat(view.attribution().attributes()).isEmpty();
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
    assertThat(accepted.pending()).noneMatch(VoidAuthorization.class::isInstance);
  }
}
