package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.SaveResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** S1, S2, S6 and S11: what was written is what is read. See {@link OrderStoreContract}. */
abstract class FindingRules extends StoreRules {
  @Test
  void S1_whatWasSavedIsWhatIsFound() {
    Order placed = changes.placed(ContractCourses.everyField());
    assertThat(store.find(MAIN, placed.id())).contains(placed);
    assertThat(store.find(MAIN, placed.number().orElseThrow())).contains(placed.id());
  }

  @Test
  void S1_everyEventComesBackAsItWas() {
    List<HistoryEntry> written = new ArrayList<>();
    OrderStore noting =
        new ForwardingOrderStore(store) {
          @Override
          public SaveResult save(Change change) {
            SaveResult result = super.save(change);
            if (result instanceof SaveResult.Saved saved) written.addAll(saved.change().entries());
            if (change.erasure() != null) written.addAll(change.erasure().entries());
            return result;
          }
        };
    List<Order> orders = ContractCourses.everyEvent(ContractChanges.on(noting));
    Set<Class<?>> events = new HashSet<>();
    for (Order order : orders) {
      assertThat(store.find(MAIN, order.id())).contains(order);
      List<HistoryEntry> history = store.history(MAIN, order.id());
      assertThat(history).hasSize(order.historyLength());
      assertThat(written).containsAll(history);
      history.forEach(entry -> events.add(entry.event().getClass()));
    }
    assertThat(events).containsExactlyInAnyOrderElementsOf(kindsOf(OrderEvent.class));
  }

  @Test
  void S1_anOrderIsFoundAsItIsAfterEachChange() {
    OrderStore looking =
        new ForwardingOrderStore(store) {
          @Override
          public SaveResult save(Change change) {
            SaveResult result = super.save(change);
            if (result instanceof SaveResult.Saved saved) {
              Order order = saved.change().order();
              assertThat(find(MAIN, order.id())).contains(order);
            }
            return result;
          }
        };
    assertThat(ContractCourses.everyEvent(ContractChanges.on(looking))).isNotEmpty();
  }

  @Test
  void S1_nothingIsFoundWhereNothingWasSaved() {
    OrderId id = changes.newId();
    assertThat(store.find(MAIN, id)).isEmpty();
    assertThat(store.find(MAIN, new OrderNumber("A-1001"))).isEmpty();
    assertThat(store.history(MAIN, id)).isEmpty();
    assertThat(store.pending(MAIN, id)).isEmpty();
    assertThat(store.remembered(MAIN, new CommandId("click-1"))).isEmpty();
    assertThat(listed(EVERYTHING)).isEmpty();
    assertThat(store.count(MAIN, EVERYTHING)).isZero();
    assertThat(store.tags(MAIN).version()).isZero();
    assertThat(store.tagHistory(MAIN)).isEmpty();
    assertThat(store.due(LATER, 10)).isEmpty();
    assertThat(store.paidWith(MAIN, "acme-pay", "p_1")).isEmpty();
    assertThat(store.inDoubt(MAIN, 10)).isEmpty();
    assertThat(store.parked(LATER, 10)).isEmpty();
    assertThat(store.parked(MAIN, 10)).isEmpty();
  }

  @Test
  void S1_severalAreFoundAtOnceAndOthersPassedOver() {
    Order one = changes.placed(Fixtures.teeAndMug().build());
    Order two = changes.placed(Fixtures.twoVendors().build());
    Order elsewhere = changes.in("paris").placed(Fixtures.teeAndMug().build());
    List<OrderId> ids = List.of(two.id(), changes.newId(), one.id(), elsewhere.id(), two.id());
    assertThat(store.find(MAIN, ids))
        .containsOnly(Map.entry(one.id(), one), Map.entry(two.id(), two));
    assertThat(store.find(MAIN, List.<OrderId>of())).isEmpty();
  }

  @Test
  void S1_numbersAreFoundExactly() {
    Order lower = changes.placed(Fixtures.teeAndMug().number("kd-1").build());
    Order upper = changes.placed(Fixtures.teeAndMug().number("KD-1").build());
    Order padded = changes.placed(Fixtures.teeAndMug().number("KD-01").build());
    assertThat(store.find(MAIN, new OrderNumber("kd-1"))).contains(lower.id());
    assertThat(store.find(MAIN, new OrderNumber("KD-1"))).contains(upper.id());
    assertThat(store.find(MAIN, new OrderNumber("KD-01"))).contains(padded.id());
    assertThat(store.find(MAIN, new OrderNumber("Kd-1"))).isEmpty();
  }

  @Test
  void S2_historyIsInOrderAndWithoutGaps() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    for (int i = 0; i < 30; i++) order = changes.changed(order, AddNote.forStaff("note " + i));
    List<HistoryEntry> history = store.history(MAIN, order.id());
    assertThat(history)
        .extracting(HistoryEntry::number)
        .containsExactlyElementsOf(numbers(order.historyLength()));
    assertThat(texts(history))
        .containsExactlyElementsOf(IntStream.range(0, 30).mapToObj(i -> "note " + i).toList());
  }

  @Test
  void S2_entriesOfOneChangeShareItsVersion() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Order paid = changes.changed(order, RecordPayment.captured("acme-pay", "p_1"));
    List<HistoryEntry> history = store.history(MAIN, order.id());
    assertThat(history).hasSizeGreaterThan(2);
    assertThat(history.subList(1, history.size()))
        .allSatisfy(entry -> assertThat(entry.version()).isEqualTo(paid.version()));
  }

  @Test
  void S6_shopsAreApartEvenWhereAllIdsAreTheSame() {
    OrderId id = changes.newId();
    ShopId paris = new ShopId("paris");
    ContractChanges there = changes.in("paris").as("click-1");
    Order here = changes.saved(changes.as("click-1").opening(id, tee("KD-1"), PlaceOrder.As.ORDER));
    NewOrder gift = Fixtures.donation().number("KD-1").build();
    Order other = there.saved(there.opening(id, gift, PlaceOrder.As.ORDER));
    changes.changed(here, AddTag.of("cadeau"), AddNote.forStaff("here"));

    assertThat(store.find(paris, id)).contains(other);
    assertThat(store.find(paris, new OrderNumber("KD-1"))).contains(id);
    assertThat(store.history(paris, id)).hasSize(other.historyLength());
    assertThat(store.remembered(paris, new CommandId("click-1")).orElseThrow().lastEntry())
        .isEqualTo(other.historyLength());
    assertThat(store.list(paris, EVERYTHING, SortOrder.LATEST_FIRST, null, 10))
        .isEqualTo(rows(other));
    assertThat(store.count(paris, EVERYTHING)).isEqualTo(1);
    assertThat(store.tags(paris).version()).isZero();
    assertThat(store.tagHistory(paris)).isEmpty();
    assertThat(store.pending(paris, id)).allSatisfy(one -> assertThat(one.shop()).isEqualTo(paris));
    assertThat(store.find(new ShopId("Paris"), id)).isEmpty();
  }

  @Test
  void S6_instructionsOfShopsAreApartEvenWhereAllIdsAreTheSame() {
    OrderId id = changes.newId();
    ContractChanges there = changes.in("paris");
    changes.saved(changes.opening(id, tee("KD-1"), PlaceOrder.As.ORDER));
    there.saved(there.opening(id, tee("KD-1"), PlaceOrder.As.ORDER));
    int each = store.pending(MAIN, id).size();
    assertThat(store.due(LATER, 100)).hasSize(2 * each);
    for (PendingInstruction one : store.pending(MAIN, id)) {
      store.claim(one, LATER);
      store.drop(one.claimed(LATER));
    }
    assertThat(store.pending(MAIN, id)).isEmpty();
    assertThat(store.pending(new ShopId("paris"), id))
        .hasSize(each)
        .allSatisfy(one -> assertThat(one.tries()).isZero());
  }

  @Test
  void S6_eachShopDrawsItsOwnNumbers() {
    changes.placed(Fixtures.teeAndMug().build());
    Order there = changes.in("paris").placed(Fixtures.teeAndMug().build());
    assertThat(there.number()).contains(ContractChanges.number(1));
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void S11_instantsAreExactToTheMicrosecondInAnyZone() {
    List<Instant> instants =
        Stream.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "2026-03-29T00:59:59.999999Z",
                "2026-03-29T01:30:00.000001Z",
                "2026-03-29T02:30:00.000001Z",
                "2026-10-25T00:30:00.123456Z",
                "2026-10-25T01:30:00.123456Z",
                "2024-02-29T23:59:59Z",
                "2037-12-31T23:59:59.000010Z")
            .map(Instant::parse)
            .toList();
    TimeZone usual = TimeZone.getDefault();
    try {
      for (Instant instant : instants) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
        ContractChanges then = changes.at(instant);
        Order order =
            then.changed(
                then.placed(Fixtures.teeAndMug().placedAt(instant.minusNanos(1000)).build()),
                Ship.remaining().on(instant.minusNanos(2000)));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        assertThat(store.find(MAIN, order.id())).contains(order);
        assertThat(order.changedAt()).isEqualTo(instant);
        assertThat(store.history(MAIN, order.id()))
            .allSatisfy(entry -> assertThat(entry.at()).isEqualTo(instant));
        assertThat(store.pending(MAIN, order.id()))
            .isNotEmpty()
            .allSatisfy(one -> assertThat(one.due()).isEqualTo(instant));
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void S11_ordersAMicrosecondApartAreListedInOrder() {
    Order first = changes.placed(Fixtures.donation().placedAt(Fixtures.NOW).build());
    Instant before = Fixtures.NOW.minusNanos(1000);
    Order second = changes.placed(Fixtures.donation().placedAt(before).build());
    assertThat(listed(ACTIVE)).isEqualTo(rows(first, second));
    Position after = OrderSort.PLACED_AT.position(OrderRow.of(first), 0);
    assertThat(store.list(MAIN, ACTIVE, SortOrder.LATEST_FIRST, after, 10)).isEqualTo(rows(second));
  }

  private static List<Class<?>> kindsOf(Class<?> sealed) {
    Class<?>[] permitted = sealed.getPermittedSubclasses();
    return permitted == null
        ? List.of(sealed)
        : Stream.of(permitted).flatMap(one -> kindsOf(one).stream()).toList();
  }
}
