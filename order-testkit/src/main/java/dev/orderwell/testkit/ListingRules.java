package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.Archive;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.TagChange;
import dev.orderwell.store.TagEntry;
import dev.orderwell.tagging.Tag;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.tagging.TagEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    assertThat(listed(ACTIVE)).isEqualTo(rows(late, old, high, low, early));
  }

  @Test
  void S7_listsPagesAndCountsAreWhatTheFilterMatches() {
    ContractList list = new ContractList(changes, store);
    mergeTwoTags();
    List<SortOrder> orders = ContractFilters.orders();
    int turn = 0;
    for (OrderFilter filter : new ContractFilters(store.tags(MAIN)).all()) {
      SortOrder order = orders.get(turn++ % orders.size());
      List<OrderRow> expected = expected(list, filter, order);
      assertThat(store.list(MAIN, filter, order, null, 1000))
          .as("%s %s", filter, order)
          .isEqualTo(expected);
      assertThat(paged(filter, order, 7)).as("%s %s", filter, order).isEqualTo(expected);
      assertThat(store.count(MAIN, filter)).as("%s", filter).isEqualTo(expected.size());
    }
  }

  @Test
  void S7_everyListCanBeSortedInEveryWayAndReadFromBothEnds() {
    ContractList list = new ContractList(changes, store);
    OrderFilter searching =
        OrderFilter.of(ArchiveScope.ALL, true, ContractFilters.matching("a-10", false));
    for (SortOrder order : ContractFilters.orders()) {
      for (OrderFilter filter :
          List.of(EVERYTHING, ACTIVE, searching, EVERYTHING.seenBy(new VendorId("bolt")))) {
        assertThat(paged(filter, order, 4))
            .as("%s %s", filter, order)
            .isEqualTo(expected(list, filter, order))
            .isNotEmpty();
      }
    }
  }

  @Test
  void S7_countsByStatusAreThoseOfTheList() {
    ContractList list = new ContractList(changes, store);
    mergeTwoTags();
    List<OrderFilter> filters = new ContractFilters(store.tags(MAIN)).all();
    for (int i = 0; i < filters.size(); i += 3) {
      OrderFilter filter = filters.get(i);
      for (CountBy by : CountBy.values()) {
        Map<String, Long> expected = new TreeMap<>();
        expected(list, filter, SortOrder.LATEST_FIRST)
            .forEach(row -> by.code(row).ifPresent(code -> expected.merge(code, 1L, Long::sum)));
        assertThat(store.count(MAIN, filter, by)).as("%s %s", filter, by).isEqualTo(expected);
      }
    }
  }

  @Test
  void S7_pagesStayWhereTheyAreWhenOrdersCome() {
    for (int minute = 0; minute < 6; minute++) changes.placed(placedAt(-minute));
    List<OrderRow> before = listed(ACTIVE);
    changes.placed(placedAt(0));
    changes.placed(placedAt(-1));
    assertThat(store.list(MAIN, ACTIVE, SortOrder.LATEST_FIRST, place(before.get(1)), 2))
        .isEqualTo(before.subList(2, 4));
  }

  @Test
  void S7_aPageMayBeginAtAnOrderThatHasLeftTheList() {
    for (int minute = 0; minute < 4; minute++) changes.placed(placedAt(-minute));
    List<OrderRow> before = listed(ACTIVE);
    OrderRow second = before.get(1);
    changes.changed(store.find(MAIN, second.id()).orElseThrow(), new Archive());
    assertThat(store.list(MAIN, ACTIVE, SortOrder.LATEST_FIRST, place(second), 10))
        .isEqualTo(before.subList(2, 4));
  }

  @Test
  void S7_archivedOrdersAreInNoActiveListAndInTheArchivedOne() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Order archived = changes.changed(order, new Archive());
    OrderFilter putAway = OrderFilter.of(ArchiveScope.ARCHIVED, false);
    assertThat(listed(ACTIVE)).isEmpty();
    assertThat(store.count(MAIN, ACTIVE)).isZero();
    assertThat(store.count(MAIN, ACTIVE, CountBy.ORDER_STATUS)).isEmpty();
    assertThat(listed(putAway)).isEqualTo(rows(archived));
    assertThat(store.count(MAIN, putAway)).isEqualTo(1);
  }

  @Test
  void S7_anOrderMovesToTheTimeOfItsPlacing() {
    Order draft =
        changes.at(Fixtures.NOW).opened(Fixtures.teeAndMug().build(), PlaceOrder.As.DRAFT);
    Order other = changes.placed(placedAt(-5));
    Order placed =
        changes.changed(draft, new PlaceUnplaced(Fixtures.NOW.minus(Duration.ofMinutes(9))));
    assertThat(listed(EVERYTHING)).isEqualTo(rows(other, placed));
    Position after = place(OrderRow.of(other));
    assertThat(store.list(MAIN, EVERYTHING, SortOrder.LATEST_FIRST, after, 10))
        .isEqualTo(rows(placed));
    assertThat(store.list(MAIN, EVERYTHING, SortOrder.LATEST_FIRST.reversed(), after, 10))
        .isEmpty();
  }

  @Test
  void S7_everyVendorsListIsOfThatVendorsPart() {
    Order both = changes.placed(Fixtures.twoVendors().build());
    VendorId acme = new VendorId("acme");
    VendorId bolt = new VendorId("bolt");
    assertThat(seenBy(acme)).containsExactly(OrderIndex.of(both, acme).row());
    assertThat(seenBy(bolt)).containsExactly(OrderIndex.of(both, bolt).row());
    assertThat(seenBy(new VendorId("ACME"))).isEmpty();
    assertThat(store.list(shop("paris"), EVERYTHING.seenBy(acme), byTime(), null, 10)).isEmpty();
  }

  @Test
  void S7_aListShowsOrdersAsTheyWereLastSaved() {
    Order order = changes.placed(Fixtures.twoVendors().build());
    for (int i = 0; i < 5; i++) {
      order = changes.changed(order, AddNote.forStaff("word" + i));
      OrderFilter found =
          OrderFilter.of(ArchiveScope.ACTIVE, false, ContractFilters.matching("word" + i, true));
      assertThat(listed(found)).isEqualTo(rows(order));
    }
  }

  private static SortOrder byTime() {
    return SortOrder.LATEST_FIRST;
  }

  private static ShopId shop(String id) {
    return new ShopId(id);
  }

  private static Position place(OrderRow row) {
    return OrderSort.PLACED_AT.position(row, 0);
  }

  private void mergeTwoTags() {
    TagDictionary tags = store.tags(MAIN);
    Tag from = tags.named("urgent").orElseThrow();
    Tag into = tags.named("VIP").orElseThrow();
    TagEvent merged = new TagEvent.Merged(from, into);
    TagEntry entry = new TagEntry(tags.version() + 1, Fixtures.NOW, Fixtures.ANA, merged);
    TagChange change = new TagChange(tags.version(), tags.merged(from, into), List.of(entry));
    assertThat(store.save(MAIN, change)).isTrue();
  }

  /** Looks at every order. */
  private List<OrderRow> expected(ContractList list, OrderFilter filter, SortOrder order) {
    Comparator<OrderIndex> places =
        Comparator.comparing(
            one -> order.by().position(one.row(), filter.rank(one)), order.comparator());
    return list.seenBy(filter).stream()
        .filter(filter::matches)
        .sorted(places)
        .map(OrderIndex::row)
        .toList();
  }

  private List<OrderRow> paged(OrderFilter filter, SortOrder order, int rows) {
    List<OrderRow> all = new ArrayList<>();
    @Nullable Position after = null;
    while (true) {
      List<OrderRow> page = store.list(MAIN, filter, order, after, rows);
      assertThat(page).hasSizeLessThanOrEqualTo(rows);
      all.addAll(page);
      if (page.size() < rows) return all;
      after = filter.place(page.get(rows - 1), order.by());
    }
  }

  private static OrderId id(String first) {
    return new OrderId(UUID.fromString(first + "-0000-4000-8000-000000000000"));
  }
}
