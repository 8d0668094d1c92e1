package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderFilter.Position;
import dev.orderwell.query.StatusFilter;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Axis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S7: lists, pages and counts. See {@link OrderStoreContract}. */
abstract class ListingRules extends SavingRules {
  @Test
  void S7_listsAreLatestFirstAndThenByIdLastFirst() {
    Order early = changes.placed(placedAt(-2));
    Order low = changes.placed(placedAt(-1));
    Order high = changes.placed(placedAt(-1));
    Order old = changes.saved(changes.opening(id("ffffffff"), placedAt(-1), PlaceOrder.As.ORDER));
    Order late = changes.placed(placedAt(0));
    assertThat(store.list(MAIN, ACTIVE, null, 10)).containsExactly(late, old, high, low, early);
  }

  @Test
  void S7_listsPagesAndCountsAreWhatTheFilterMatches() {
    List<Order> orders = manyOrders();
    for (OrderFilter filter : filters(store.tags(MAIN))) {
      List<Order> expected =
          orders.stream()
              .filter(filter::matches)
              .sorted((a, b) -> Position.of(a).compareTo(Position.of(b)))
              .toList();
      assertThat(store.list(MAIN, filter, null, 1000)).as("%s", filter).isEqualTo(expected);
      assertThat(paged(filter, 3)).as("%s", filter).isEqualTo(expected);
      assertThat(store.count(MAIN, filter)).as("%s", filter).isEqualTo(expected.size());
    }
  }

  @Test
  void S7_pagesStayWhereTheyAreWhenOrdersCome() {
    for (int minute = 0; minute < 6; minute++) changes.placed(placedAt(-minute));
    List<Order> before = store.list(MAIN, ACTIVE, null, 10);
    Position after = Position.of(before.get(1));
    changes.placed(placedAt(0));
    changes.placed(placedAt(-1));
    assertThat(store.list(MAIN, ACTIVE, after, 2)).isEqualTo(before.subList(2, 4));
  }

  @Test
  void S7_aPageMayBeginAtAnOrderThatHasLeftTheList() {
    for (int minute = 0; minute < 4; minute++) changes.placed(placedAt(-minute));
    List<Order> before = store.list(MAIN, ACTIVE, null, 10);
    changes.changed(before.get(1), new Archive());
    assertThat(store.list(MAIN, ACTIVE, Position.of(before.get(1)), 10))
        .isEqualTo(before.subList(2, 4));
  }

  @Test
  void S7_archivedOrdersAreInNoActiveListAndInTheArchivedOne() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Order archived = changes.changed(order, new Archive());
    OrderFilter putAway = new OrderFilter(ArchiveScope.ARCHIVED, false, null, null, null);
    assertThat(store.list(MAIN, ACTIVE, null, 10)).isEmpty();
    assertThat(store.count(MAIN, ACTIVE)).isZero();
    assertThat(store.list(MAIN, putAway, null, 10)).containsExactly(archived);
    assertThat(store.count(MAIN, putAway)).isEqualTo(1);
  }

  @Test
  void S7_anOrderMovesToTheTimeOfItsPlacing() {
    Order draft =
        changes.at(Fixtures.NOW).opened(Fixtures.teeAndMug().build(), PlaceOrder.As.DRAFT);
    Order other = changes.placed(placedAt(-5));
    Order placed =
        changes.changed(draft, new PlaceUnplaced(Fixtures.NOW.minus(Duration.ofMinutes(9))));
    assertThat(store.list(MAIN, EVERYTHING, null, 10)).containsExactly(other, placed);
    assertThat(store.list(MAIN, EVERYTHING, Position.of(other), 10)).containsExactly(placed);
  }

  private List<Order> manyOrders() {
    List<Order> orders = new ArrayList<>();
    List<@Nullable String> customers = new ArrayList<>(List.of("lea", "LEA", "léa", "lea ", "tom"));
    customers.add(null);
    List<String> vendors = List.of("acme", "ACME", "bolt");
    List<String> tags = List.of("cadeau", "urgent", "VIP");
    for (int i = 0; i < 36; i++) {
      NewOrder.Builder order =
          NewOrder.in("EUR")
              .customer(new NewCustomer(customers.get(i % 6), null, null, null))
              .line(NewLine.of("MUG", "Mug", 1, "1").vendor(vendors.get(i % 3)));
      if (i % 4 == 0) order.line(NewLine.of("LAMP", "Lamp", 1, "1").vendor("bolt"));
      if (i % 5 == 0) order.line("CARD", "Card", 1, "1");
      boolean unplaced = i % 7 == 0;
      if (!unplaced) order.placedAt(Fixtures.NOW.minus(Duration.ofMinutes(i * 31 % 36)));
      Order placed =
          changes.opened(order.build(), unplaced ? PlaceOrder.As.DRAFT : PlaceOrder.As.ORDER);
      placed = changes.changed(placed, AddTag.of(tags.get(i % 3)));
      if (i % 2 == 0) placed = changes.changed(placed, AddTag.of("even"));
      if (i % 6 == 0) placed = changes.changed(placed, RemoveTag.of("even"));
      if (i % 8 == 3) placed = changes.changed(placed, new Archive());
      if (i % 9 == 1 && !unplaced) placed = changes.changed(placed, CallOffUnits.remaining());
      orders.add(placed);
    }
    return Collections.unmodifiableList(orders);
  }

  private static List<OrderFilter> filters(TagDictionary tags) {
    List<OrderFilter> filters = new ArrayList<>();
    for (ArchiveScope scope : ArchiveScope.values()) {
      for (boolean unplaced : new boolean[] {false, true}) {
        for (String text : List.of("", "acme", "ACME", "lea", "LEA", "lea ", "Léa", "nobody")) {
          boolean slug = !text.isBlank() && text.strip().equals(text) && !text.equals("Léa");
          VendorId vendor = slug ? new VendorId(text) : null;
          filters.add(new OrderFilter(scope, unplaced, null, null, text.isEmpty() ? null : text));
          filters.add(new OrderFilter(scope, unplaced, null, vendor, null));
        }
        filters.add(new OrderFilter(scope, unplaced, List.of(), null, null));
        filters.add(new OrderFilter(scope, unplaced, List.of(new TagId(99)), null, null));
        List<TagId> ids = tags.tags().stream().map(Tag::id).toList();
        for (TagId id : ids) {
          filters.add(new OrderFilter(scope, unplaced, List.of(id), null, null));
        }
        filters.add(new OrderFilter(scope, unplaced, ids, new VendorId("bolt"), "tom"));
        statuses()
            .forEach(
                where -> {
                  filters.add(new OrderFilter(scope, unplaced, null, null, null, where));
                  VendorId acme = new VendorId("acme");
                  filters.add(new OrderFilter(scope, unplaced, null, acme, null, where));
                });
      }
    }
    return filters;
  }

  private static List<StatusFilter> statuses() {
    StatusFilter any = StatusFilter.ANY;
    StatusFilter awaiting = any.having(Axis.PAYMENT, "awaiting", "cancelled");
    return List.of(
        awaiting,
        any.having(Axis.ORDER),
        any.having(Axis.ORDER, "unplaced", "cancelled"),
        awaiting.having(Axis.FULFILMENT, "awaiting-processing"),
        any.having(Axis.FULFILMENT, "Shipped", "nothing"),
        any.showing("pending"));
  }

  private List<Order> paged(OrderFilter filter, int rows) {
    List<Order> all = new ArrayList<>();
    Position after = null;
    while (true) {
      List<Order> page = store.list(MAIN, filter, after, rows);
      assertThat(page).hasSizeLessThanOrEqualTo(rows);
      all.addAll(page);
      if (page.size() < rows) return all;
      after = Position.of(page.get(rows - 1));
    }
  }

  private static OrderId id(String first) {
    return new OrderId(UUID.fromString(first + "-0000-4000-8000-000000000000"));
  }
}
