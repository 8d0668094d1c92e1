package dev.orderwell.testkit;

import static dev.orderwell.testkit.ProviderCourses.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordOperation;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.store.Change;
import dev.orderwell.store.SaveResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** S18: which order a provider speaks of. See {@link OrderStoreContract}. */
abstract class PaymentNameRules extends DeadLetterRules {
  private static final String LONG = "🎁é".repeat(66);

  private static final List<String> ALIKE =
      List.of("p_1", "P_1", "p_1 ", "p%1", "p_", "pé1", "pe\u03011", "р_1", LONG + "a", LONG + "b");

  @Test
  void S18_anOrderIsFoundByEveryNameThatItsPaymentsHave() {
    Order order = paid(RecordPayment.giftCard("GC-1").amount("7.40"));
    order = changes.changed(order, RecordPayment.authorized(PROVIDER, "p_1"));
    order = changes.changed(order, RecordPayment.captured(PROVIDER, "p_1").amount("20").as("c_1"));
    order = ProviderCourses.changed(changes, order, CapturePayment.of(2).amount("10"));
    order = changes.changed(order, captured(1, "c_2"));
    changes.changed(order, RecordPayment.byHand("p_2").amount("0.01"));
    for (String name : List.of("p_1", "c_1", "c_2")) {
      assertThat(store.paidWith(MAIN, PROVIDER, name)).as(name).contains(order.id());
    }
    assertThat(store.paidWith(MAIN, "gift-card", "GC-1")).contains(order.id());
    for (String name : List.of("p_2", "c_3", "p", "GC-1", "")) {
      assertThat(store.paidWith(MAIN, PROVIDER, name)).as(name).isEmpty();
    }
  }

  @Test
  void S18_whatAProviderIsAskedToTakeHasNoNameBeforeItIsTaken() {
    Order order = ProviderCourses.promised(changes, "p_1");
    order = ProviderCourses.changed(changes, order, CapturePayment.of(1));
    RecordOperation waiting = RecordOperation.of(1, OperationState.PENDING).reference("c_1");
    order = changes.changed(order, waiting);
    assertThat(store.paidWith(MAIN, PROVIDER, "c_1")).isEmpty();
    changes.changed(order, captured(1, "c_1"));
    assertThat(store.paidWith(MAIN, PROVIDER, "c_1")).contains(order.id());
  }

  @Test
  void S18_providersHaveNamesOfTheirOwn() {
    Order one = paid(RecordPayment.captured("acme-pay", "p_1"));
    Order other = paid(RecordPayment.captured("other-pay", "p_1").as("c_1"));
    assertThat(store.paidWith(MAIN, "acme-pay", "p_1")).contains(one.id());
    assertThat(store.paidWith(MAIN, "other-pay", "p_1")).contains(other.id());
    assertThat(store.paidWith(MAIN, "acme-pay", "c_1")).isEmpty();
    assertThat(store.paidWith(MAIN, "third-pay", "p_1")).isEmpty();
  }

  @Test
  void S18_namesThatDifferInASignAreOthers() {
    Map<String, Order> paid = new LinkedHashMap<>();
    for (String name : ALIKE) paid.put(name, paid(RecordPayment.captured(PROVIDER, name)));
    paid.forEach(
        (name, order) ->
            assertThat(store.paidWith(MAIN, PROVIDER, name)).as(name).contains(order.id()));
    for (String name : List.of("p_1  ", " p_1", "p_2", "PE\u03011", LONG)) {
      assertThat(store.paidWith(MAIN, PROVIDER, name)).as(name).isEmpty();
    }
  }

  @Test
  void S18_namesOfShopsAreApartEvenWhereAllIdsAreTheSame() {
    ShopId paris = new ShopId("paris");
    Order here = paid(RecordPayment.captured(PROVIDER, "p_1"));
    ContractChanges there = ContractChanges.on(store).in("paris");
    Order order = there.placed(Fixtures.teeAndMug().build());
    assertThat(order.id()).isEqualTo(here.id());
    assertThat(store.paidWith(paris, PROVIDER, "p_1")).isEmpty();
    there.changed(order, RecordPayment.captured(PROVIDER, "p_2"));
    assertThat(store.paidWith(paris, PROVIDER, "p_2")).contains(order.id());
    assertThat(store.paidWith(MAIN, PROVIDER, "p_2")).isEmpty();
  }

  @Test
  void S18_ofSeveralOrdersTheFirstIsFound() {
    Order last = placed(new UUID(-1, 1));
    Order first = placed(new UUID(1, -1));
    Order middle = placed(new UUID(Long.MAX_VALUE, -1));
    for (Order one : List.of(last, middle, first)) {
      changes.changed(one, RecordPayment.captured(PROVIDER, "p_1"));
      assertThat(store.paidWith(MAIN, PROVIDER, "p_1")).contains(one.id());
    }
    changes.changed(store.find(MAIN, last.id()).orElseThrow(), AddNote.forStaff("x"));
    assertThat(store.paidWith(MAIN, PROVIDER, "p_1")).contains(first.id());
  }

  @Test
  void S18_namesStayWhateverBecomesOfThePaymentAndTheOrder() {
    Order order = paid(RecordPayment.captured(PROVIDER, "p_1").as("c_1"));
    assertFound(changes.changed(order, RecordBounce.of(1, "insufficient_funds")));
    order = store.find(MAIN, order.id()).orElseThrow();
    order = changes.changed(order, RecordPayment.captured(PROVIDER, "p_1").as("c_2"));
    assertFound(changes.changed(order, Ship.remaining(), new Archive()));
    assertFound(changes.saved(changes.erasing(store.find(MAIN, order.id()).orElseThrow())));
  }

  private void assertFound(Order order) {
    for (String name : List.of("p_1", "c_1")) {
      assertThat(store.paidWith(MAIN, PROVIDER, name)).as(name).contains(order.id());
    }
  }

  @Test
  void S18_aStaleChangeNamesNothing() {
    Order order = changes.placed(Fixtures.teeAndMug().build());
    Change stale = changes.of(order, RecordPayment.captured(PROVIDER, "p_1").as("c_1"));
    changes.changed(order, AddNote.forStaff("somebody was faster"));
    assertChangesNothing(stale, new SaveResult.Stale());
    assertThat(store.paidWith(MAIN, PROVIDER, "p_1")).isEmpty();
    assertThat(store.paidWith(MAIN, PROVIDER, "c_1")).isEmpty();
  }

  static RecordOperation captured(int operation, String name) {
    return RecordOperation.of(operation, OperationState.SUCCEEDED).reference(name);
  }

  private Order paid(OrderCommand payment) {
    return changes.changed(changes.placed(Fixtures.teeAndMug().build()), payment);
  }

  private Order placed(UUID id) {
    return changes.saved(
        changes.opening(new OrderId(id), Fixtures.teeAndMug().build(), PlaceOrder.As.ORDER));
  }
}
