package dev.orderwell.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fulfilment table of the design, row by row. Columns: n, x, s, d, t, ready, started, out,
 * paid, category.
 */
@DisplayName("S3.10 The fulfilment status is computed from facts")
class FulfilmentFactsTest {
  @ParameterizedTest(name = "row {0}: {10}")
  @CsvSource({
    "1 donation paid, 0, 0, 0, 0, 0, 0, false, false, true, DELIVERED",
    "1 donation not paid, 0, 0, 0, 0, 0, 0, false, false, false, AWAITING_PROCESSING",
    "2 all called off, 3, 3, 0, 0, 0, 0, false, false, true, WILL_NOT_DELIVER",
    "3 one of three on its way, 3, 0, 1, 0, 0, 0, false, false, true, PARTIALLY_SHIPPED",
    "3 one arrived and two to go, 3, 0, 1, 1, 0, 0, true, true, true, PARTIALLY_SHIPPED",
    "3 one came back and two to go, 3, 0, 1, 1, 1, 0, true, false, true, PARTIALLY_SHIPPED",
    "4 all back, 3, 1, 2, 2, 2, 0, false, false, true, RETURNED",
    "5 one back, 3, 0, 3, 3, 1, 0, false, false, true, PARTIALLY_RETURNED",
    "6 all arrived, 3, 1, 2, 2, 0, 0, false, true, true, DELIVERED",
    "7 out for delivery, 3, 0, 3, 1, 0, 0, false, true, true, OUT_FOR_DELIVERY",
    "8 all on their way, 3, 0, 3, 0, 0, 0, false, false, false, SHIPPED",
    "8 the rest called off, 3, 2, 1, 0, 0, 0, true, false, true, SHIPPED",
    "9 all at the counter, 3, 1, 0, 0, 0, 2, true, false, true, READY_FOR_PICKUP",
    "10 some at the counter, 3, 0, 0, 0, 0, 2, false, false, true, PROCESSING",
    "10 work has begun, 3, 0, 0, 0, 0, 0, true, false, true, PROCESSING",
    "11 else, 3, 0, 0, 0, 0, 0, false, false, true, AWAITING_PROCESSING",
    "11 some called off, 3, 2, 0, 0, 0, 0, false, false, true, AWAITING_PROCESSING"
  })
  void aRowOfTheTable(
      String row,
      long ordered,
      long calledOff,
      long handedOver,
      long delivered,
      long returned,
      long ready,
      boolean started,
      boolean out,
      boolean paid,
      FulfilmentCategory expected) {
    FulfilmentFacts facts =
        new FulfilmentFacts(
            ordered, calledOff, handedOver, delivered, returned, ready, started, out, paid);

    assertThat(facts.category()).as(row).isEqualTo(expected);
  }

  @Test
  void aUnitIsNeverBothHandedOverAndCalledOff() {
    assertThatThrownBy(() -> new FulfilmentFacts(3, 2, 2, 0, 0, 0, false, false, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
