package dev.orderwell.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.NewRefund;
import dev.orderwell.engine.Orders;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.workflow.PaymentCategory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RefundedNorthwindTest {
  private static final Orders ORDERS = Orders.inMemory().build();
  private static RefundSums sums = new RefundSums(List.of());

  @BeforeAll
  static void refund() {
    List<Sale> sales = Northwind.sales();
    new Import(ORDERS, new Latency()).enter(sales, silent(sales.size()));
    OrderQuery all = OrderQuery.active().limit(OrderQuery.MOST_ROWS);
    var ids = ORDERS.list(Import.CLERK, all).rows().stream().map(OrderSummary::id).toList();
    GivingBack.of(ORDERS, new Latency()).refund(ids, silent(ids.size()));
    sums = RefundSums.of(ORDERS, ids);
  }

  @Test
  void whatCameInIsBackToTheCent() {
    assertThat(sums.orders()).hasSize(830);
    assertThat(sums.cameIn()).isEqualTo(Money.parse("USD 1330735.98"));
    assertThat(sums.back()).isEqualTo(sums.cameIn());
    assertThat(sums.refunds()).isEqualTo(6802);
    assertThat(sums.hold()).isTrue();
  }

  @Test
  void everyOrderIsRefundedAndOwesNothing() {
    assertThat(sums.orders())
        .allSatisfy(
            order -> {
              assertThat(order.statuses().payment().category()).isEqualTo(PaymentCategory.REFUNDED);
              assertThat(order.refunded()).isEqualTo(order.totals().total());
              assertThat(order.balance().isZero()).isTrue();
            });
  }

  @Test
  void everyLineAndShippingEndsExactly() {
    assertThat(balances())
        .hasSize(2155 + 830)
        .allSatisfy(balance -> assertThat(balance.refunded()).isEqualTo(balance.charged()));
  }

  @Test
  void noStepIsBelowZero() {
    assertThat(sums.orders().stream().flatMap(order -> order.refunds().stream()))
        .hasSize(6802)
        .flatExtracting(refund -> refund.items().stream().map(RefundItem::amount).toList())
        .allSatisfy(amount -> assertThat(amount).isGreaterThanOrEqualTo(zero()));
  }

  @Test
  void notACentMoreCanBeRefunded() {
    assertThat(sums.orders())
        .allSatisfy(order -> assertThat(refused(order)).isEqualTo("refund.exceeds-all-left"));
  }

  @Test
  void aCentThatIsNotBackIsMarked() {
    assertThat(printed(sums)).doesNotContain("≠");
    try (Orders orders = Orders.inMemory().build()) {
      List<Sale> one = Northwind.sales().subList(0, 1);
      new Import(orders, new Latency()).enter(one, silent(1));
      var ids =
          orders.list(Import.CLERK, OrderQuery.active()).rows().stream().map(OrderSummary::id);
      RefundSums untouched = RefundSums.of(orders, ids.toList());
      assertThat(untouched.hold()).isFalse();
      assertThat(printed(untouched)).contains("0.00 USD       472.38 USD  ≠");
    }
  }

  private static Stream<Balance> balances() {
    return sums.orders().stream()
        .map(Order::refundLedger)
        .flatMap(ledger -> Stream.concat(ledger.lines().stream(), ledger.shipping().stream()));
  }

  private static String refused(Order order) {
    try {
      ORDERS.execute(Import.CLERK, order.id(), NewRefund.goodwill("0.01").issue());
    } catch (RejectedException e) {
      return e.rejection().code();
    }
    return "accepted";
  }

  private static String printed(RefundSums sums) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sums.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.of());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static ProgressBar silent(int steps) {
    return new ProgressBar(
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        steps,
        false);
  }

  private static Money zero() {
    return Money.zero(CurrencyUnit.USD);
  }
}
