package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordMessageOutcome;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Payment;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** What the rules of {@link OrderStoreContract} are told with. */
abstract class StoreRules {
  static final ShopId MAIN = ShopId.MAIN;
  static final OrderFilter EVERYTHING = OrderFilter.of(ArchiveScope.ALL, true);
  static final OrderFilter ACTIVE = OrderFilter.of(ArchiveScope.ACTIVE, false);
  static final Instant LATER = Fixtures.NOW.plus(Duration.ofDays(1));

  @SuppressWarnings("NullAway.Init") // before each test
  OrderStore store;

  @SuppressWarnings("NullAway.Init") // before each test
  ContractChanges changes;

  abstract OrderStore fresh();

  /** The same data, by another way if there is one. */
  abstract OrderStore second();

  @BeforeEach
  void begin() {
    store = fresh();
    changes = ContractChanges.on(store);
  }

  void assertChangesNothing(Change change, SaveResult expected) {
    List<Object> before = all(change);
    assertThat(store.save(change)).isEqualTo(expected);
    assertThat(all(change)).isEqualTo(before);
  }

  /** Everything that a change could have changed. */
  List<Object> all(Change change) {
    OrderId id = change.order().id();
    return List.of(
        store.find(MAIN, id),
        change.order().number().flatMap(number -> store.find(MAIN, number)),
        store.history(MAIN, id),
        store.pending(MAIN, id),
        store.due(LATER, 1000),
        store.overdue(LATER, 1000),
        store.inDoubt(MAIN, 1000),
        paidWith(change.order()),
        store.dead(MAIN, 1000),
        store.remembered(MAIN, change.command().id()),
        store.list(MAIN, EVERYTHING, SortOrder.LATEST_FIRST, null, 1000),
        change.order().vendors().stream().map(this::seenBy).toList(),
        store.tags(MAIN).version(),
        store.tags(MAIN).entries(),
        store.tagHistory(MAIN));
  }

  /** Whose the names are that providers call the payments of an order by. */
  private List<Object> paidWith(Order order) {
    List<Object> found = new ArrayList<>();
    for (Payment one : order.payments()) {
      for (String name : one.names()) {
        found.add(store.paidWith(MAIN, one.method().provider(), name));
      }
    }
    return found;
  }

  /** Every order with a line of a vendor, as the vendor sees it. */
  List<OrderRow> seenBy(VendorId vendor) {
    return listed(EVERYTHING.seenBy(vendor));
  }

  /** At most a thousand orders, latest first. */
  List<OrderRow> listed(OrderFilter filter) {
    return store.list(MAIN, filter, SortOrder.LATEST_FIRST, null, 1000);
  }

  static List<OrderRow> rows(Order... orders) {
    return Stream.of(orders).map(OrderRow::of).toList();
  }

  static NewOrder placedAt(int minutes) {
    return Fixtures.teeAndMug().placedAt(Fixtures.NOW.plus(Duration.ofMinutes(minutes))).build();
  }

  static NewOrder tee(String number) {
    return Fixtures.teeAndMug().number(number).build();
  }

  static RecordMessageOutcome messageSent() {
    return new RecordMessageOutcome(MessageKind.NEW_ORDER, "mail", true, "<1@mail>");
  }

  static List<Integer> numbers(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  static List<String> texts(List<HistoryEntry> history) {
    return history.stream()
        .map(HistoryEntry::event)
        .filter(NoteAdded.class::isInstance)
        .map(event -> ((NoteAdded) event).text())
        .toList();
  }
}
