package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.OverdueOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** S12: what time alone brings about. See {@link OrderStoreContract}. */
abstract class DeadlineRules extends InstructionRules {
  private static final Instant FAR = Fixtures.NOW.plus(Duration.ofDays(3000));

  @Test
  void S12_aDeadlineIsSavedWithItsChangeAndFoundFromItsMomentOn() {
    Order order = placed(LATER);
    assertThat(store.overdue(LATER.minusNanos(1000), 100)).isEmpty();
    assertThat(store.overdue(LATER, 100))
        .containsExactly(new OverdueOrder(MAIN, order.id(), order.version(), LATER));
  }

  @Test
  void S12_anOrderWithoutADeadlineIsNeverOverdue() {
    placed(null);
    assertThat(store.overdue(FAR, 100)).isEmpty();
  }

  @Test
  void S12_deadlinesAreExactToTheMicrosecond() {
    Instant exact = LATER.plusNanos(999_999_000);
    placed(exact);
    assertThat(store.overdue(exact.minusNanos(1000), 100)).isEmpty();
    assertThat(store.overdue(exact, 100)).extracting(OverdueOrder::deadline).containsExactly(exact);
  }

  @Test
  void S12_theOverdueOnesOfAllShopsComeEarliestFirst() {
    List<OrderId> ids =
        Stream.of(changes.in("b"), changes, changes.in("a"), changes)
            .map(shop -> shop.opening(Fixtures.teeAndMug().build()))
            .map(Change::order)
            .map(Order::id)
            .toList();
    List<Integer> minutes = List.of(3, 1, 2, 4);
    List<String> shops = List.of("b", "main", "a", "main");
    IntStream.range(0, 4).forEach(i -> place(shops.get(i), ids.get(i), minutes.get(i)));
    assertThat(store.overdue(LATER.plus(Duration.ofMinutes(3)), 100))
        .extracting(OverdueOrder::order)
        .containsExactly(ids.get(1), ids.get(2), ids.get(0));
    assertThat(store.overdue(FAR, 2))
        .extracting(one -> one.shop().value())
        .containsExactly("main", "a");
  }

  @Test
  void S12_deadlinesOfShopsAreApartEvenWhereAllIdsAreTheSame() {
    OrderId id = changes.newId();
    place("main", id, 1);
    place("other", id, 2);
    assertThat(store.overdue(FAR, 100)).hasSize(2);
    store.reschedule(new ShopId("other"), id, 1, null);
    assertThat(store.overdue(FAR, 100)).extracting(OverdueOrder::shop).containsExactly(MAIN);
  }

  @Test
  void S12_theNextChangeReplacesTheDeadline() {
    Order order = placed(LATER);
    Order later = changes.saved(noted(order, FAR));
    assertThat(store.overdue(LATER, 100)).isEmpty();
    assertThat(store.overdue(FAR, 100))
        .containsExactly(new OverdueOrder(MAIN, order.id(), later.version(), FAR));
    changes.saved(noted(later, null));
    assertThat(store.overdue(FAR, 100)).isEmpty();
  }

  @Test
  void S12_aMovedDeadlineLeavesOrderAndHistoryAsTheyAre() {
    Order order = placed(LATER);
    store.reschedule(MAIN, order.id(), order.version(), FAR);
    assertThat(store.overdue(FAR.minusNanos(1000), 100)).isEmpty();
    assertThat(store.overdue(FAR, 100))
        .containsExactly(new OverdueOrder(MAIN, order.id(), order.version(), FAR));
    assertThat(store.find(MAIN, order.id())).contains(order);
    assertThat(store.history(MAIN, order.id())).hasSize(order.historyLength());
    store.reschedule(MAIN, order.id(), order.version(), null);
    assertThat(store.overdue(FAR, 100)).isEmpty();
    store.reschedule(MAIN, order.id(), order.version(), LATER);
    assertThat(store.overdue(LATER, 100)).hasSize(1);
  }

  @Test
  void S12_theDeadlineOfAnOrderThatHasChangedIsNotMoved() {
    Order order = placed(LATER);
    Order changed = changes.saved(noted(order, FAR));
    store.reschedule(MAIN, order.id(), order.version(), LATER);
    store.reschedule(MAIN, order.id(), changed.version() + 1, LATER);
    store.reschedule(MAIN, changes.newId(), 1, LATER);
    store.reschedule(new ShopId("other"), order.id(), changed.version(), LATER);
    assertThat(store.overdue(FAR, 100))
        .containsExactly(new OverdueOrder(MAIN, order.id(), changed.version(), FAR));
  }

  @Test
  void S12_aStaleChangeMovesNoDeadline() {
    Order order = placed(LATER);
    Change stale = noted(order, null);
    changes.saved(noted(order, LATER));
    store.save(stale);
    assertThat(store.overdue(LATER, 100)).hasSize(1);
  }

  @Test
  void S12_whileWritersRaceTheDeadlineIsThatOfTheLastChange() {
    Order order = placed(LATER);
    Racing.threads(
        8,
        writer -> {
          for (int i = 0; i < 50; i++) {
            Order read = store.find(MAIN, order.id()).orElseThrow();
            if (writer % 2 == 0) store.save(noted(read, at(read.version() + 1)));
            else store.reschedule(MAIN, read.id(), read.version(), at(read.version()));
          }
          return writer;
        });
    long version = store.find(MAIN, order.id()).orElseThrow().version();
    assertThat(version).isGreaterThan(50);
    assertThat(store.overdue(FAR, 100))
        .containsExactly(new OverdueOrder(MAIN, order.id(), version, at(version)));
  }

  private static Instant at(long version) {
    return LATER.plusSeconds(version);
  }

  private Order placed(@Nullable Instant deadline) {
    Change opening = changes.opening(Fixtures.teeAndMug().build());
    return changes.saved(opening.dueAt(deadline));
  }

  private void place(String shop, OrderId id, int minutes) {
    Change opening =
        changes.in(shop).opening(id, Fixtures.teeAndMug().build(), PlaceOrder.As.ORDER);
    Instant deadline = LATER.plus(Duration.ofMinutes(minutes));
    changes.saved(opening.dueAt(deadline));
  }

  private Change noted(Order order, @Nullable Instant deadline) {
    return changes.of(order, AddNote.forStaff("x")).dueAt(deadline);
  }
}
