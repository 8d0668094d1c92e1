package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.Order;
import dev.orderwell.store.Change;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S3, S4 and S5: all of a change or nothing of it. See {@link OrderStoreContract}. */
abstract class SavingRules extends FindingRules {
  @Test
  void S3_aStaleVersionChangesNothing() {
    Order first = changes.placed(Fixtures.teeAndMug().build());
    changes.changed(first, AddNote.forStaff("somebody was faster"));
    Change stale = changes.as("stale").of(first, AddTag.of("cadeau"));
    assertChangesNothing(stale, new SaveResult.Stale());
  }

  @Test
  void S3_aVersionAheadChangesNothing() {
    Order first = changes.placed(Fixtures.teeAndMug().build());
    Change lost = changes.of(first, AddNote.forStaff("never saved"));
    assertChangesNothing(changes.of(lost.order(), AddTag.of("cadeau")), new SaveResult.Stale());
  }

  @Test
  void S3_noOrderBeginsTwice() {
    Order first = changes.placed(Fixtures.teeAndMug().build());
    Change again = changes.opening(first.id(), Fixtures.donation().build(), PlaceOrder.As.ORDER);
    assertChangesNothing(again, new SaveResult.Stale());
  }

  @Test
  void S3_anOrderThatIsNotThereIsNotChanged() {
    Change never = changes.opening(Fixtures.teeAndMug().number("KD-1").build());
    assertChangesNothing(
        changes.of(never.order(), CancelOrder.because("x")), new SaveResult.Stale());
  }

  @Test
  void S3_aStaleChangeCompletesNoInstruction() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    changes.changed(order, AddNote.forStaff("somebody was faster"));
    PendingInstruction pending = store.pending(MAIN, order.id()).get(0);
    Change stale = changes.of(order, messageSent()).completing(pending.id());
    assertChangesNothing(stale, new SaveResult.Stale());
  }

  @Test
  void S3_aStaleChangeDrawsNoNumber() {
    Order draft = changes.opened(Fixtures.teeAndMug().build(), PlaceOrder.As.DRAFT);
    changes.changed(draft, AddNote.forStaff("somebody was faster"));
    assertChangesNothing(changes.of(draft, PlaceUnplaced.now()), new SaveResult.Stale());
    Order next = changes.placed(Fixtures.teeAndMug().build());
    assertThat(next.number()).contains(ContractChanges.number(1));
  }

  @Test
  void S3_aChangeThatFailsHalfwayChangesNothing() {
    Change opening = changes.opening(Fixtures.teeAndMug().build());
    Change failing =
        opening.numberedBy(
            sequence -> {
              throw new IllegalStateException("the host's number format failed");
            });
    List<Object> before = all(opening);
    assertThatThrownBy(() -> store.save(failing)).isInstanceOf(RuntimeException.class);
    assertThat(all(opening)).isEqualTo(before);
    assertThat(changes.saved(opening).number()).contains(ContractChanges.number(1));
  }

  @Test
  void S4_anAcceptedCommandIsRemembered() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Change change = changes.as("click-4711").of(order, new Archive());
    changes.saved(change);
    assertThat(store.remembered(MAIN, new CommandId("click-4711"))).contains(change.command());
  }

  @Test
  void S4_theSameChangeTwiceIsKnownTheSecondTime() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Change change = changes.of(order, AddTag.of("cadeau"));
    changes.saved(change);
    assertChangesNothing(change, new SaveResult.CommandKnown(change.command()));
  }

  @Test
  void S4_aKnownIdOnAnotherOrderChangesNothing() {
    Order one = changes.placed(Fixtures.teeAndMug().build());
    Order other = changes.placed(Fixtures.teeAndMug().build());
    Change first = changes.as("click-1").of(one, new Archive());
    changes.saved(first);
    assertChangesNothing(
        changes.as("click-1").of(other, AddTag.of("cadeau")),
        new SaveResult.CommandKnown(first.command()));
  }

  @Test
  void S4_aKnownIdPlacesNoOrderAndDrawsNoNumber() {
    Change first = changes.as("click-1").opening(Fixtures.teeAndMug().build());
    changes.saved(first);
    Change again = changes.as("click-1").opening(Fixtures.teeAndMug().build());
    Remembered known = store.remembered(MAIN, new CommandId("click-1")).orElseThrow();
    assertChangesNothing(again, new SaveResult.CommandKnown(known));
    Order next = changes.placed(Fixtures.teeAndMug().build());
    assertThat(next.number()).contains(ContractChanges.number(2));
  }

  @Test
  void S4_commandIdsDifferByCase() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    order = changes.as("KEY-a").changed(order, AddNote.forStaff("1"));
    order = changes.as("KEY-A").changed(order, AddNote.forStaff("2"));
    order = changes.as("key-a").changed(order, AddNote.forStaff("3"));
    assertThat(store.remembered(MAIN, new CommandId("KEY-a")).orElseThrow().version()).isEqualTo(2);
    assertThat(store.remembered(MAIN, new CommandId("key-a")).orElseThrow().version())
        .isEqualTo(order.version());
    assertThat(store.remembered(MAIN, new CommandId("Key-a"))).isEmpty();
  }

  @Test
  void S5_numbersAreDrawnOneAfterTheOther() {
    for (int i = 1; i <= 5; i++) {
      Order order = changes.placed(Fixtures.teeAndMug().build());
      assertThat(order.number()).contains(ContractChanges.number(i));
      assertThat(store.find(MAIN, order.id())).contains(order);
    }
  }

  @Test
  void S5_aDrawnNumberPassesOverTakenOnes() {
    changes.placed(Fixtures.teeAndMug().number("A-1002").build());
    changes.placed(Fixtures.teeAndMug().number("A-1003").build());
    Order first = changes.placed(Fixtures.teeAndMug().build());
    Order second = changes.placed(Fixtures.teeAndMug().build());
    assertThat(first.number()).contains(new OrderNumber("A-1001"));
    assertThat(second.number()).contains(new OrderNumber("A-1004"));
  }

  @Test
  void S5_aNumberIsTakenOnce() {
    Order drawn = changes.placed(Fixtures.teeAndMug().build());
    String number = drawn.number().orElseThrow().value();
    assertChangesNothing(
        changes.opening(Fixtures.donation().number(number).build()),
        new SaveResult.NumberTaken(new OrderNumber(number)));
    assertThat(store.find(MAIN, new OrderNumber(number))).contains(drawn.id());
  }

  @Test
  void S5_draftsGetTheirNumberWhenTheyArePlaced() {
    Order draft = changes.opened(Fixtures.teeAndMug().build(), PlaceOrder.As.DRAFT);
    changes.placed(Fixtures.teeAndMug().build());
    Order placed = changes.changed(draft, PlaceUnplaced.now());
    assertThat(placed.number()).contains(ContractChanges.number(2));
    assertThat(store.find(MAIN, ContractChanges.number(2))).contains(draft.id());
    assertThat(store.find(MAIN, draft.id())).contains(placed);
  }
}
