package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.Refund;
import dev.orderwell.stock.Restock;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.sequence.Invariants;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 32 threads at once: not a cent too much goes back. */
class RefundRaceTest {
  private static final int THREADS = 32;

  private final OrderStore store = new InMemoryOrderStore();
  private final ScriptedPayments book = ScriptedPayments.called("acme-pay");
  private final Orders orders =
      Fixtures.builder(store)
          .payments(book)
          .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS))
          .build();

  @Test
  void S0_14_threadsThatRefundOneOrderGiveBackExactlyWhatCameIn() {
    OrderId id = paid();
    Racing.threads(THREADS, i -> attempt(id, wish(i).issue()));
    attempt(id, NewRefund.everything().issue());

    Order order = order(id);
    assertThat(sentBack()).isEqualTo(5740);
    assertThat(order.refunded()).hasToString("EUR 57.40");
    assertThat(order.refundBasis().left().isZero()).isTrue();
    assertThat(order.refundBasis().available().isZero()).isTrue();
    assertThat(order.statuses().payment().category()).isEqualTo(PaymentCategory.REFUNDED);
    assertThat(book.refunds()).extracting(RefundCall::key).doesNotHaveDuplicates();
    Invariants.check(order, store.history(ShopId.MAIN, id));
  }

  private static NewRefund wish(int thread) {
    return switch (thread % 4) {
      case 0 -> NewRefund.units("TEE-M", 1);
      case 1 -> NewRefund.amount("MUG", "2.37");
      case 2 -> NewRefund.goodwill("3.01");
      default -> thread == 31 ? NewRefund.everything() : NewRefund.units("MUG", 1);
    };
  }

  @Test
  void ofAmountsThatDoNotAllFitOnlyThoseThatDoGoOut() {
    OrderId id = paid();
    List<Outcome> outcomes =
        Racing.threads(THREADS, i -> attempt(id, NewRefund.goodwill("5.00").issue()));
    assertThat(accepted(outcomes)).isEqualTo(11);
    assertThat(sentBack()).isEqualTo(5500);
    assertThat(order(id).refundBasis().available()).hasToString("EUR 2.40");
  }

  @Test
  void everybodyMayRefundEverythingButItGoesOutOnce() {
    OrderId id = paid();
    List<Outcome> outcomes =
        Racing.threads(THREADS, i -> attempt(id, NewRefund.everything().issue()));
    assertThat(accepted(outcomes)).isEqualTo(1);
    assertThat(sentBack()).isEqualTo(5740);
  }

  @Test
  void aRequestThatAllApproveAndALegThatAllConfirmHaveOneEffect() {
    OrderId id = paid();
    attempt(id, NewRefund.units("MUG", 1).byHand().request());
    List<Outcome> approvals = Racing.threads(THREADS, i -> attempt(id, ApproveRefund.of(1)));
    List<Outcome> slips =
        Racing.threads(THREADS, i -> attempt(id, ConfirmManualRefund.of(1, "slip " + i)));
    assertThat(accepted(approvals)).isEqualTo(1);
    assertThat(accepted(slips)).isEqualTo(1);
    Order order = order(id);
    assertThat(order.refunds()).hasSize(1);
    assertThat(order.refunds().get(0).state()).isEqualTo(Refund.State.SETTLED);
    assertThat(order.refunded()).hasToString("EUR 12.50");
    assertThat(sentBack()).isZero();
    Invariants.check(order, store.history(ShopId.MAIN, id));
  }

  private OrderId paid() {
    OrderId id = orders.place(Fixtures.LEA, Fixtures.teeAndMug().build()).id();
    orders.execute(Fixtures.ANA, id, RecordPayment.captured("acme-pay", "pay_1").amount("30.00"));
    orders.execute(Fixtures.ANA, id, RecordPayment.captured("acme-pay", "pay_2").amount("27.40"));
    return id;
  }

  private Outcome attempt(OrderId id, OrderCommand command) {
    return orders.attempt(Fixtures.ANA, id, command);
  }

  private Order order(OrderId id) {
    return (Order) orders.find(Fixtures.ANA, id).orElseThrow();
  }

  private long sentBack() {
    return book.refunds().stream().mapToLong(call -> call.amount().getAmountMinorLong()).sum();
  }

  private static long accepted(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome.Accepted.class::isInstance).count();
  }
}
