package dev.orderwell.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Price;
import dev.orderwell.money.Allocation;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.payments.spi.RefundCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The figures of docs/refunds.md: three naive refunds go wrong, and the library's do not. */
class NaiveRefundsTest {
  private final Shop shop = new Shop();

  @Test
  void roundingTheShareOfAUnitLosesACentOrMakesOneUp() {
    assertThat(NaiveRefunds.unit(1000, 3)).isEqualTo(333);
    assertThat(3 * NaiveRefunds.unit(1000, 3)).isEqualTo(999);
    assertThat(NaiveRefunds.unit(2000, 3)).isEqualTo(667);
    assertThat(3 * NaiveRefunds.unit(2000, 3)).isEqualTo(2001);
  }

  @Test
  void threeUnitsGoBackOneByOneAndEndExactly() {
    assertThat(oneByOne(RefundFigures.mugs("3.50", "0.50"), "MUG", 3))
        .containsExactly("3.33", "3.34", "3.33");
    assertThat(oneByOne(RefundFigures.mugs("7.00", "1.00"), "MUG", 3))
        .containsExactly("6.67", "6.66", "6.67");
  }

  @Test
  void aPriceReductionSetsANewBase() {
    OrderId id = paid(RefundFigures.mugs("3.50", "0.50"));
    shop.run(id, NewRefund.amount("MUG", "1.00").issue());
    assertThat(oneByOne(id, "MUG", 3)).containsExactly("3.00", "3.00", "3.00");
  }

  @Test
  void roundingEachTaxByItselfTakesNetBack() {
    long[] nine = NaiveRefunds.roundedEach(12, 5, 1, 20);
    long[] ten = NaiveRefunds.roundedEach(13, 5, 1, 20);
    assertThat(nine).containsExactly(2, 0, 10);
    assertThat(ten).containsExactly(3, 1, 9);
    assertThat(NaiveRefunds.step(nine, ten)).containsExactly(1, 1, -1);
  }

  @Test
  void theLargestRemainderTakesTaxBack() {
    long[] nine = Allocation.byLargestRemainder(12, new long[] {5, 1, 20});
    long[] ten = Allocation.byLargestRemainder(13, new long[] {5, 1, 20});
    assertThat(nine).containsExactly(2, 1, 9);
    assertThat(ten).containsExactly(3, 0, 10);
    assertThat(NaiveRefunds.step(nine, ten)).containsExactly(1, -1, 1);
  }

  @Test
  void withOneTaxNeitherHappens() {
    for (int tax = 1; tax <= 20; tax++) {
      for (int net = 1; net <= 60; net++) {
        long[] charged = {tax, net};
        for (int amount = 0; amount < tax + net; amount++) {
          rises(
              NaiveRefunds.roundedEach(amount, charged),
              NaiveRefunds.roundedEach(amount + 1, charged));
          rises(
              Allocation.byLargestRemainder(amount, charged),
              Allocation.byLargestRemainder(amount + 1, charged));
        }
      }
    }
  }

  @Test
  void twentyWashersGoBackOneByOneAndNothingIsEverBelowZero() {
    OrderId id = paid(RefundFigures.washers());
    Price price = shop.order(id).lines().get(0).price();
    assertThat(minor(price.net())).isEqualTo(20);
    assertThat(price.taxes().stream().map(tax -> minor(tax.amount()))).containsExactly(5L, 1L);
    for (int i = 0; i < 20; i++) shop.run(id, NewRefund.units("WASHER", 1).issue());
    List<long[]> steps = RefundFigures.steps(shop.order(id));
    assertThat(sum(steps.subList(0, 9))).containsExactly(2, 0, 10);
    assertThat(steps.get(9)).containsExactly(1, 0, 0);
    assertThat(sum(steps.subList(0, 10))).containsExactly(3, 0, 10);
    assertThat(sum(steps)).containsExactly(5, 1, 20);
    assertThat(steps.stream().flatMapToLong(LongStream::of)).allMatch(part -> part >= 0);
    assertThat(shop.order(id).refunded()).isEqualTo(Shop.eur("0.26"));
  }

  @Test
  void checkingFirstAndPayingLaterPaysTwice() {
    NaiveRefunds.Account account = new NaiveRefunds.Account(5740);
    boolean forAna = account.has(4000);
    boolean forBen = account.has(4000);
    long back = (forAna ? account.payBack(4000) : 0) + (forBen ? account.payBack(4000) : 0);
    assertThat(back).isEqualTo(8000);
    assertThat(account.has(-2260)).isTrue();
    assertThat(account.has(-2259)).isFalse();
  }

  @Test
  void twoWhoLookAtTheSameQuoteDoNotBothPay() {
    OrderId id = paid(Shop.teesAndMug());
    Quote anas = shop.orders.preview(Shop.ANA, id, NewRefund.units("TEE-M", 2).issue());
    Quote bens = shop.orders.preview(Shop.ANA, id, NewRefund.units("TEE-M", 2).issue());
    shop.orders.execute(Shop.ANA, anas);
    assertThatThrownBy(() -> shop.orders.execute(Shop.ANA, bens))
        .isInstanceOfSatisfying(
            RejectedException.class,
            no -> assertThat(no.rejection().code()).isEqualTo("order.changed"));
    assertThat(shop.order(id).refunded()).isEqualTo(Shop.eur("40.00"));
  }

  @Test
  void ofEightAtTheSameMomentOnePays() throws Exception {
    OrderId id = paid(Shop.teesAndMug());
    List<Outcome> outcomes = atOnce(8, id);
    assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    assertThat(outcomes.stream().flatMap(NaiveRefundsTest::refusals))
        .hasSize(7)
        .allMatch(no -> no.toString().equals(RefundExamples.SECOND_OF_TWO));
    assertThat(shop.order(id).refunded()).isEqualTo(Shop.eur("40.00"));
    assertThat(shop.payments.refunds())
        .extracting(RefundCall::amount)
        .containsExactly(Shop.eur("40.00"));
  }

  private List<Outcome> atOnce(int many, OrderId id) throws Exception {
    CyclicBarrier start = new CyclicBarrier(many);
    Callable<Outcome> one =
        () -> {
          start.await();
          return shop.orders.attempt(Shop.ANA, id, NewRefund.units("TEE-M", 2).issue());
        };
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> done :
          threads.invokeAll(Stream.generate(() -> one).limit(many).toList())) {
        outcomes.add(done.get());
      }
      return outcomes;
    } finally {
      threads.shutdown();
    }
  }

  private static Stream<Rejection> refusals(Outcome outcome) {
    return outcome instanceof Outcome.Rejected no ? Stream.of(no.rejection()) : Stream.empty();
  }

  private static void rises(long[] before, long[] after) {
    for (long part : NaiveRefunds.step(before, after)) assertThat(part).isNotNegative();
  }

  private OrderId paid(NewOrder.Builder order) {
    OrderId id = shop.placed(order);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private List<String> oneByOne(NewOrder.Builder order, String sku, int units) {
    return oneByOne(paid(order), sku, units);
  }

  private List<String> oneByOne(OrderId id, String sku, int units) {
    int before = shop.order(id).refunds().size();
    for (int i = 0; i < units; i++) shop.run(id, NewRefund.units(sku, 1).issue());
    Order order = shop.order(id);
    assertThat(order.refunded()).isEqualTo(order.totals().total());
    return order.refunds().stream()
        .skip(before)
        .map(refund -> refund.total().getAmount().toPlainString())
        .toList();
  }

  private static long[] sum(List<long[]> steps) {
    long[] sum = new long[3];
    for (long[] step : steps) {
      for (int i = 0; i < 3; i++) sum[i] += step[i];
    }
    return sum;
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }
}
