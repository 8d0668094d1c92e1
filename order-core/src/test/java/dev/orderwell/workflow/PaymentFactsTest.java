package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The payment table of the design, row by row. Columns: cart, T, C, F, A, P, cancellation, zero
 * total, category.
 */
@DisplayName("S1.15 The payment status is computed from facts")
class PaymentFactsTest {
  @ParameterizedTest(name = "row {0}: {10}")
  @CsvSource({
    "1 cart, true, 100, 0, 0, 0, 0, , PAID, x, ABANDONED",
    "1 cart that was tried to be paid, true, 100, 0, 0, 0, 50, , PAID, x, ABANDONED",
    "2 all back, false, 100, 100, 100, 0, 0, , PAID, x, REFUNDED",
    "2 more back than came, false, 100, 40, 50, 0, 0, , PAID, x, REFUNDED",
    "2 part came and all of it went, false, 100, 40, 40, 60, 0, , PAID, x, REFUNDED",
    "2 even if cancelled, false, 100, 100, 100, 0, 0, ORDER_CANCELLED, PAID, x, REFUNDED",
    "3 part back, false, 100, 100, 1, 0, 0, , PAID, x, PARTIALLY_REFUNDED",
    "3 part back of too much, false, 100, 150, 100, 0, 0, , PAID, x, PARTIALLY_REFUNDED",
    "4 all there, false, 100, 100, 0, 0, 0, , PAID, x, PAID",
    "4 too much there, false, 100, 130, 0, 0, 0, , PAID, x, PAID",
    "4 even if cancelled, false, 100, 100, 0, 0, 0, ORDER_CANCELLED, PAID, x, PAID",
    "4 paid for nothing, false, 0, 5, 0, 0, 0, , AWAITING, x, PAID",
    "5 part there, false, 100, 40, 0, 0, 0, , PAID, x, PARTIALLY_PAID",
    "5 part there and the rest promised, false, 100, 40, 0, 60, 0, , PAID, x, PARTIALLY_PAID",
    "6 promised, false, 100, 0, 0, 100, 0, , PAID, x, AUTHORIZED",
    "6 promised and another under way, false, 100, 0, 0, 10, 90, , PAID, x, AUTHORIZED",
    "6 void under way, false, 100, 0, 0, 100, 0, ORDER_CANCELLED, PAID, x, AUTHORIZED",
    "7 under way, false, 100, 0, 0, 0, 100, , PAID, x, PENDING",
    "7 cancelled while under way, false, 100, 0, 0, 0, 100, ORDER_CANCELLED, PAID, x, PENDING",
    "8 order cancelled, false, 100, 0, 0, 0, 0, ORDER_CANCELLED, PAID, ORDER_CANCELLED, CANCELLED",
    "8 called off, false, 100, 0, 0, 0, 0, CALLED_OFF, PAID, CALLED_OFF, CANCELLED",
    "8 every attempt ended, false, 100, 0, 0, 0, 0, ATTEMPTS_ENDED, PAID, ATTEMPTS_ENDED, CANCELLED",
    "8 even if it costs nothing, false, 0, 0, 0, 0, 0, ORDER_CANCELLED, PAID, ORDER_CANCELLED, CANCELLED",
    "9 costs nothing, false, 0, 0, 0, 0, 0, , PAID, x, PAID",
    "9 costs nothing and waits, false, 0, 0, 0, 0, 0, , AWAITING, x, AWAITING",
    "10 else, false, 100, 0, 0, 0, 0, , PAID, x, AWAITING"
  })
  void aRowOfTheTable(
      String row,
      boolean cart,
      long total,
      long captured,
      long refunded,
      long authorized,
      long pending,
      @Nullable PaymentCancellation cancellation,
      ZeroTotal zeroTotal,
      String cause,
      PaymentCategory expected) {
    PaymentFacts facts =
        new PaymentFacts(
            cart,
            yen(total),
            yen(captured),
            yen(refunded),
            yen(authorized),
            yen(pending),
            cancellation,
            zeroTotal);

    assertThat(facts.category()).as(row).isEqualTo(expected);
    assertThat(facts.cause().map(Enum::name).orElse("x")).isEqualTo(cause);
  }

  @Test
  @DisplayName("S3.16 A total of nothing counts as the shop says")
  void zeroTotal() {
    assertThat(ZeroTotal.PAID.category()).isEqualTo(PaymentCategory.PAID);
    assertThat(ZeroTotal.AWAITING.category()).isEqualTo(PaymentCategory.AWAITING);
  }

  private static Money yen(long minor) {
    return Money.ofMinor(CurrencyUnit.JPY, minor);
  }
}
