package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.query.OrderRow;
import dev.orderwell.store.Change;
import dev.orderwell.store.PendingInstruction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10: what the world must do. See {@link OrderStoreContract}. */
abstract class InstructionRules extends DictionaryRules {
  @Test
  void S10_instructionsAreSavedWithTheirChange() {
    Order order =
        changes.changed(
            changes.takingStock().placed(Fixtures.teeAndMug().build()),
            RecordPayment.authorized("acme-pay", "p_1"),
            RecordPayment.authorized("acme-pay", "p_2").amount("0.01"));
    Change cancelling = changes.of(order, CancelOrder.because(ContractCourses.LETTERS));
    List<PendingInstruction> before = store.pending(MAIN, order.id());
    changes.saved(cancelling);
    List<PendingInstruction> all = new ArrayList<>(before);
    all.addAll(cancelling.instructions());
    assertThat(cancelling.instructions()).hasSize(4);
    assertThat(store.pending(MAIN, order.id())).isEqualTo(all);
  }

  @Test
  void S10_theDueOnesComeDueFirstFirst() {
    placeAt(-3);
    placeAt(-1);
    placeAt(-2);
    placeAt(+1);
    List<Instant> due = store.due(Fixtures.NOW, 100).stream().map(PendingInstruction::due).toList();
    assertThat(due).isSorted().hasSize(6);
    assertThat(store.due(Fixtures.NOW, 4))
        .extracting(PendingInstruction::due)
        .isEqualTo(due.subList(0, 4));
    assertThat(store.due(Fixtures.NOW.minus(Duration.ofMinutes(3)), 100)).hasSize(2);
    assertThat(store.due(Fixtures.NOW.minus(Duration.ofMinutes(3)).minusNanos(1000), 100))
        .isEmpty();
  }

  @Test
  void S10_ofTwoClaimsOneWins() {
    PendingInstruction listed = onePending();
    assertThat(store.claim(listed, LATER)).isTrue();
    assertThat(store.claim(listed, LATER)).isFalse();
    assertThat(store.pending(MAIN, listed.id().order())).contains(listed.claimed(LATER));
  }

  @Test
  void S10_aClaimHoldsUntilItRunsOut() {
    PendingInstruction listed = onePending();
    store.claim(listed, LATER);
    assertThat(store.due(LATER.minusNanos(1000), 100)).doesNotContain(listed.claimed(LATER));
    PendingInstruction again = listed.claimed(LATER);
    assertThat(store.due(LATER, 100)).contains(again);
    assertThat(store.claim(again, LATER.plusSeconds(60))).isTrue();
    assertThat(store.pending(MAIN, listed.id().order()))
        .contains(again.claimed(LATER.plusSeconds(60)));
  }

  @Test
  void S10_aPostponedOneIsDueLater() {
    PendingInstruction listed = onePending();
    store.claim(listed, LATER);
    Instant much = LATER.plus(Duration.ofDays(7));
    store.postpone(listed.claimed(LATER), much);
    assertThat(store.due(LATER, 100))
        .extracting(PendingInstruction::id)
        .doesNotContain(listed.id());
    assertThat(store.due(much, 100)).contains(listed.claimed(LATER).dueAt(much));
  }

  @Test
  void S10_oneThatNobodyHasClaimedCanBePostponedToo() {
    PendingInstruction listed = onePending();
    store.postpone(listed, LATER);
    assertThat(store.pending(MAIN, listed.id().order())).contains(listed.dueAt(LATER));
    assertThat(store.claim(listed.dueAt(LATER), LATER.plusSeconds(60))).isTrue();
  }

  @Test
  void S10_aDroppedOneIsGone() {
    PendingInstruction listed = onePending();
    store.claim(listed, LATER);
    store.drop(listed.claimed(LATER));
    assertThat(store.pending(MAIN, listed.id().order()))
        .extracting(PendingInstruction::id)
        .doesNotContain(listed.id());
    assertThat(store.claim(listed.claimed(LATER), LATER)).isFalse();
  }

  @Test
  void S10_whoHasLostAClaimPostponesAndDropsNothing() {
    PendingInstruction mine = onePending().claimed(LATER);
    store.claim(onePending(), LATER);
    PendingInstruction theirs = mine.claimed(LATER.plusSeconds(60));
    store.claim(mine, theirs.due());
    store.postpone(mine, LATER.plusSeconds(3600));
    store.drop(mine);
    assertThat(store.pending(MAIN, mine.id().order())).contains(theirs);
  }

  @Test
  void S10_aChangeCompletesOneInstruction() {
    PendingInstruction listed = onePending();
    Order order = store.find(MAIN, listed.id().order()).orElseThrow();
    int before = store.pending(MAIN, order.id()).size();
    store.claim(listed, LATER);
    changes.saved(changes.of(order, messageSent()).completing(listed.id()));
    assertThat(store.pending(MAIN, order.id()))
        .hasSize(before - 1)
        .extracting(PendingInstruction::id)
        .doesNotContain(listed.id());
  }

  @Test
  void S10_claimersRacingGetEachInstructionOnce() {
    for (int i = 0; i < 20; i++) changes.placed(Fixtures.teeAndMug().build());
    List<List<PendingInstruction>> claimed =
        Racing.threads(
            16,
            claimer ->
                store.due(LATER, 1000).stream()
                    .filter(one -> store.claim(one, LATER.plusSeconds(60)))
                    .toList());
    assertThat(claimed.stream().flatMap(List::stream).map(PendingInstruction::id))
        .doesNotHaveDuplicates()
        .hasSize(40);
    assertThat(store.due(LATER, 1000)).isEmpty();
  }

  private PendingInstruction onePending() {
    List<OrderRow> orders = listed(EVERYTHING);
    OrderId id =
        orders.isEmpty() ? changes.placed(Fixtures.teeAndMug().build()).id() : orders.get(0).id();
    return store.pending(MAIN, id).get(0);
  }

  private void placeAt(int minutes) {
    Instant at = Fixtures.NOW.plus(Duration.ofMinutes(minutes));
    changes.at(at).placed(Fixtures.teeAndMug().build());
  }
}
