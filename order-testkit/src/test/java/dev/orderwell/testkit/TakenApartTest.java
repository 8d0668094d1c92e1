package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderRecord;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store may rely on where it writes only what has changed. */
class TakenApartTest {
  private final Orders orders = Orders.inMemory().build();
  private final OrderId id = orders.place(Fixtures.ANA, Fixtures.twoVendors().build()).id();

  private Order order() {
    return (Order) orders.find(Fixtures.ANA, id).orElseThrow();
  }

  private OrderRecord after(OrderCommand command) {
    orders.execute(Fixtures.ANA, id, command);
    return order().toRecord();
  }

  @Test
  void anOrderIsPutTogetherAgain() {
    after(RecordPayment.captured("acme", "pay_1"));
    after(Ship.remaining());
    assertThat(Order.of(order().toRecord())).isEqualTo(order());
    assertThat(Order.of(order().toRecord()).facts()).isEqualTo(order().facts());
  }

  @Test
  void whatHasNotChangedIsTheSameInstance() {
    OrderRecord before = after(RecordPayment.captured("acme", "pay_1"));
    OrderRecord tagged = after(AddTag.of("cadeau", "#8E44AD"));
    assertThat(tagged.terms()).isSameAs(before.terms());
    assertThat(tagged.lines()).isSameAs(before.lines());
    assertThat(tagged.payments()).isSameAs(before.payments());
    assertThat(tagged.refunds()).isSameAs(before.refunds());
    assertThat(tagged.chargebacks()).isSameAs(before.chargebacks());
    assertThat(tagged.parcels()).isSameAs(before.parcels());
    assertThat(tagged.returns()).isSameAs(before.returns());
    assertThat(tagged.stockMoves()).isSameAs(before.stockMoves());
    assertSameElements(tagged.balances(), before.balances());
  }

  @Test
  void ofTheBalancesOnlyThoseOfWhatIsRefundedAreNew() {
    OrderRecord before = after(RecordPayment.captured("acme", "pay_1"));
    OrderRecord after = after(NewRefund.units(1, 1).withoutShipping().issue());
    assertThat(after.balances()).hasSameSizeAs(before.balances());
    assertThat(after.balances().get(0)).isNotSameAs(before.balances().get(0));
    int last = before.balances().size();
    assertSameElements(after.balances().subList(1, last), before.balances().subList(1, last));
    assertThat(after.payments().get(0)).isSameAs(before.payments().get(0));
  }

  @Test
  void whatWasReadIsHandedOutAsItWasRead() {
    OrderRecord kept = after(RecordPayment.captured("acme", "pay_1"));
    OrderRecord read = Order.of(kept).toRecord();
    assertThat(read.terms()).isSameAs(kept.terms());
    assertThat(read.lines()).isSameAs(kept.lines());
    assertThat(read.payments()).isSameAs(kept.payments());
    assertSameElements(read.balances(), kept.balances());
  }

  private static void assertSameElements(List<Balance> some, List<Balance> others) {
    assertThat(some).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(others);
  }

  @Test
  void balancesStandInTheirOrder() {
    assertThat(order().toRecord().balances())
        .extracting(balance -> balance.component().kind())
        .isSorted()
        .endsWith(Component.Kind.ROUNDING);
  }

  @Test
  void balancesFindTheirPlaceInWhateverOrderTheyCome() {
    OrderRecord kept = order().toRecord();
    int last = kept.balances().size() - 1;
    List<Balance> rest = kept.balances().subList(0, last);
    List<Balance> turned = new ArrayList<>(List.of(kept.balances().get(last)));
    turned.addAll(rest);
    assertThat(Order.of(with(kept, turned))).isEqualTo(order());
  }

  @Test
  void nothingIsWithoutItsBalance() {
    OrderRecord kept = order().toRecord();
    int last = kept.balances().size();
    for (List<Balance> some :
        List.of(kept.balances().subList(1, last), kept.balances().subList(0, last - 1))) {
      assertThatThrownBy(() -> Order.of(with(kept, some)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("balance");
    }
  }

  private static OrderRecord with(OrderRecord record, List<Balance> balances) {
    return new OrderRecord(
        record.id(),
        record.shop(),
        record.version(),
        record.head(),
        record.terms(),
        record.lines(),
        balances,
        record.payments(),
        record.requests(),
        record.refunds(),
        record.chargebacks(),
        record.parcels(),
        record.returns(),
        record.stockMoves());
  }
}
