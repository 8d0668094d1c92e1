package dev.orderwell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentageTest {
  @Test
  void nothingAndExactlyTheMostArePercentages() {
    assertThat(Percentage.of("0")).hasToString("0");
    assertThat(Percentage.of("0.000000")).isEqualTo(Percentage.of("0"));
    assertThat(Percentage.of("1000")).hasToString("1000");
    assertThat(Percentage.of("1000.000000")).isEqualTo(Percentage.of("1000"));
    assertThat(Percentage.of("0.000001")).hasToString("0.000001");
  }

  @Test
  void whatIsBelowZeroAboveTheMostOrTooFineIsNone() {
    assertNone("-0.000001");
    assertNone("1000.000001");
    assertNone("0.0000001");
  }

  private static void assertNone(String value) {
    assertThatThrownBy(() -> new Percentage(new BigDecimal(value)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
