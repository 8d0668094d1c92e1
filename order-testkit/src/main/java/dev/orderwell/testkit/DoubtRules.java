package dev.orderwell.testkit;

import static dev.orderwell.payment.OperationState.FAILED;
import static dev.orderwell.payment.OperationState.MANUAL_REVIEW;
import static dev.orderwell.payment.OperationState.NOT_SENT;
import static dev.orderwell.payment.OperationState.PENDING;
import static dev.orderwell.payment.OperationState.SUCCEEDED;
import static dev.orderwell.payment.OperationState.UNKNOWN;
import static dev.orderwell.testkit.ProviderCourses.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.store.Change;
import dev.orderwell.store.SaveResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S19: what nobody knows the end of. See {@link OrderStoreContract}. */
abstract class DoubtRules extends PaymentNameRules {
  private static final RecordOperation LOST = RecordOperation.of(1, UNKNOWN);

  @Test
  void S19_aDoubtBeginsAndEndsWithItsChange() {
    Order order = asked(0);
    assertThat(store.inDoubt(MAIN, 10)).as("sending").isEmpty();
    for (OperationState state : List.of(NOT_SENT, UNKNOWN, UNKNOWN, MANUAL_REVIEW)) {
      order = changes.changed(order, RecordOperation.of(1, state));
      if (state == NOT_SENT) assertThat(store.inDoubt(MAIN, 10)).isEmpty();
      else assertThat(store.inDoubt(MAIN, 10)).as("%s", state).containsExactly(order.id());
    }
    order = changes.changed(order, AddNote.forStaff("Let us see"));
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(order.id());
    changes.changed(order, RecordOperation.of(1, FAILED));
    assertThat(store.inDoubt(MAIN, 10)).isEmpty();
  }

  @Test
  void S19_whatIsDecidedLaterIsNotInDoubt() {
    changes.changed(asked(0), LOST, RecordOperation.of(1, PENDING));
    assertThat(store.inDoubt(MAIN, 10)).isEmpty();
  }

  @Test
  void S19_capturesVoidsAndRefundsAreInDoubtAlike() {
    Order captured = changes.changed(asked(0), LOST);
    Order voided =
        changes
            .at(minute(1))
            .changed(ProviderCourses.promised(changes, "p_1"), CancelOrder.because("x"), LOST);
    Order paid = changes.placed(Fixtures.teeAndMug().build());
    Order refunded =
        ProviderCourses.changed(
            changes.at(minute(2)),
            paid,
            RecordPayment.captured(PROVIDER, "p_2"),
            NewRefund.units("MUG", 1).issue(),
            LOST);
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(captured.id(), voided.id(), refunded.id());
  }

  @Test
  void S19_theOldestDoubtComesFirst() {
    Order second = asked(2);
    Order third = asked(3);
    Order first = asked(1);
    List<OrderId> oldest = List.of(first.id(), second.id(), third.id());
    for (Order one : List.of(third, first, second)) {
      changes.at(minute(100)).changed(one, LOST);
    }
    assertThat(store.inDoubt(MAIN, 10)).isEqualTo(oldest);
    assertThat(store.inDoubt(MAIN, 2)).isEqualTo(oldest.subList(0, 2));
    changes.at(minute(200)).changed(store.find(MAIN, first.id()).orElseThrow(), LOST);
    assertThat(store.inDoubt(MAIN, 10)).as("unknown once more").isEqualTo(oldest);
  }

  @Test
  void S19_anOrderIsThereOnceAndSinceTheOldestOfItsDoubts() {
    Order both = capture(asked(1), 3);
    Order other = changes.changed(asked(2), LOST);
    both = changes.changed(both, RecordOperation.of(2, UNKNOWN));
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(other.id(), both.id());
    both = changes.changed(both, LOST);
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(both.id(), other.id());
    both = changes.changed(both, RecordOperation.of(1, SUCCEEDED));
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(other.id(), both.id());
    changes.changed(both, RecordOperation.of(2, SUCCEEDED));
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(other.id());
  }

  @Test
  void S19_doubtsAreExactToTheMicrosecond() {
    Order later = asked(Fixtures.NOW.plusNanos(999_999_000));
    Order earlier = asked(Fixtures.NOW.plusNanos(999_998_000));
    changes.changed(later, LOST);
    changes.changed(earlier, LOST);
    assertThat(store.inDoubt(MAIN, 10)).containsExactly(earlier.id(), later.id());
  }

  @Test
  void S19_doubtsOfShopsAreApartEvenWhereAllIdsAreTheSame() {
    ShopId paris = new ShopId("paris");
    ContractChanges there = ContractChanges.on(store).in("paris");
    Order here = asked(0);
    Order order = capture(there, ProviderCourses.promised(there, "p_1"), 0);
    assertThat(order.id()).isEqualTo(here.id());
    there.changed(order, LOST);
    assertThat(store.inDoubt(MAIN, 10)).isEmpty();
    assertThat(store.inDoubt(paris, 10)).containsExactly(order.id());
    changes.changed(here, LOST, RecordOperation.of(1, FAILED));
    assertThat(store.inDoubt(paris, 10)).containsExactly(order.id());
  }

  @Test
  void S19_aStaleChangeDoubtsNothing() {
    Order order = asked(0);
    Change stale = changes.of(order, LOST);
    changes.changed(order, AddNote.forStaff("somebody was faster"));
    assertChangesNothing(stale, new SaveResult.Stale());
    assertThat(store.inDoubt(MAIN, 10)).isEmpty();
  }

  /** An order of which a provider was asked to take something, some minutes from now. */
  private Order asked(int minutes) {
    return asked(minute(minutes));
  }

  private Order asked(Instant time) {
    Order promised = ProviderCourses.promised(changes, "p_1");
    return ProviderCourses.changed(changes.at(time), promised, part());
  }

  private Order capture(Order order, int minutes) {
    return capture(changes, order, minutes);
  }

  private static Order capture(ContractChanges changes, Order order, int minutes) {
    return ProviderCourses.changed(changes.at(minute(minutes)), order, part());
  }

  private static OrderCommand part() {
    return CapturePayment.of(1).amount("10");
  }

  private static Instant minute(int minutes) {
    return Fixtures.NOW.plus(Duration.ofMinutes(minutes));
  }
}
