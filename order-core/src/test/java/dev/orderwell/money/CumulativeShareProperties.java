package dev.orderwell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The share of the first part of a whole. */
class CumulativeShareProperties {
  private static final String SEED = "20260302";

  @Property(tries = 5000, seed = SEED)
  void itIsWhatARoundingHalfUpGives(
      @ForAll @LongRange(max = Amounts.MOST_MINOR) long amount,
      @ForAll @LongRange(min = 1, max = Amounts.MOST_MINOR) long whole,
      @ForAll @LongRange(max = 1000) long thousandths) {
    long part = new BigDecimal(whole).multiply(new BigDecimal(thousandths)).longValue() / 1000;
    BigDecimal exact =
        new BigDecimal(amount)
            .multiply(new BigDecimal(part))
            .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP);
    assertThat(CumulativeShare.of(amount, part, whole)).isEqualTo(exact.longValueExact());
  }

  @Property(tries = 2000, seed = SEED)
  void stepsOfAnySizeAreNeverBelowZeroAndEndExactly(
      @ForAll @LongRange(max = 100_000) long amount,
      @ForAll @IntRange(min = 1, max = 60) int whole) {
    long sum = 0;
    for (int part = 0; part < whole; part++) {
      long step =
          CumulativeShare.of(amount, part + 1, whole) - CumulativeShare.of(amount, part, whole);
      assertThat(step).isNotNegative();
      sum += step;
    }
    assertThat(sum).isEqualTo(amount);
  }

  @Example
  void theThirdOfThreeTakesWhatIsLeft() {
    assertThat(CumulativeShare.of(100, 0, 3)).isEqualTo(0);
    assertThat(CumulativeShare.of(100, 1, 3)).isEqualTo(33);
    assertThat(CumulativeShare.of(100, 2, 3)).isEqualTo(67);
    assertThat(CumulativeShare.of(100, 3, 3)).isEqualTo(100);
  }

  @Example
  void halfAUnitIsRoundedUpAndTheLargestAmountsDoNotOverflow() {
    assertThat(CumulativeShare.of(1, 1, 2)).isEqualTo(1);
    long most = Amounts.MOST_MINOR;
    assertThat(CumulativeShare.of(most, most - 1, most)).isEqualTo(most - 1);
    assertThat(CumulativeShare.of(most, 999_999, 1_000_000)).isEqualTo(999_999_000_000_000L);
  }

  @Example
  void whereThereIsNoSuchShareItIsRefused() {
    assertThatThrownBy(() -> CumulativeShare.of(-1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CumulativeShare.of(1, -1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CumulativeShare.of(1, 2, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CumulativeShare.of(1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
