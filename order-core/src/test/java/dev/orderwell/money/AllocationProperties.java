package dev.orderwell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class AllocationProperties {
  private static final long MOST = Amounts.MOST_MINOR;

  @Property(seed = "7001")
  void theSharesAddUpToTheAmountAndNoneIsOffByAWholeUnit(
      @ForAll @LongRange(max = MOST) long total,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = MOST) Long> given) {
    long[] weights = given.stream().mapToLong(Long::longValue).toArray();
    weights[0] = Math.max(weights[0], 1);
    BigInteger sum =
        Arrays.stream(weights)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);

    long[] shares = Allocation.byLargestRemainder(total, weights);

    assertThat(Arrays.stream(shares).sum()).isEqualTo(total);
    for (int i = 0; i < weights.length; i++) {
      BigInteger floor =
          BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i])).divide(sum);
      assertThat(shares[i]).isBetween(floor.longValueExact(), floor.longValueExact() + 1);
    }
  }

  @Property(seed = "7003")
  void whoeverIsRoundedUpHadTheLargerRemainderOrCameFirst(
      @ForAll @LongRange(max = MOST) long total,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(max = 50) Long> given) {
    long[] weights = given.stream().mapToLong(Long::longValue).toArray();
    weights[0] = Math.max(weights[0], 1);
    BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());

    long[] shares = Allocation.byLargestRemainder(total, weights);

    BigInteger[][] quotas = new BigInteger[weights.length][];
    for (int i = 0; i < weights.length; i++) {
      BigInteger product = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
      quotas[i] = product.divideAndRemainder(sum);
    }
    for (int up = 0; up < weights.length; up++) {
      if (shares[up] == quotas[up][0].longValueExact()) continue;
      for (int down = 0; down < weights.length; down++) {
        if (shares[down] > quotas[down][0].longValueExact()) continue;
        int compared = quotas[up][1].compareTo(quotas[down][1]);
        assertThat(compared > 0 || (compared == 0 && up < down)).isTrue();
      }
    }
  }

  @Property(seed = "7002")
  void whatWeighsNothingGetsNothing(
      @ForAll @LongRange(max = MOST) long total,
      @ForAll @LongRange(min = 1, max = MOST) long weight) {
    assertThat(Allocation.byLargestRemainder(total, new long[] {0, weight, 0}))
        .containsExactly(0, total, 0);
  }

  @Example
  void weightsMayTogetherBeMoreThanALongHolds() {
    long[] weights = new long[10_000];
    Arrays.fill(weights, MOST);
    assertThat(Allocation.byLargestRemainder(10_001, weights)).startsWith(2, 1).endsWith(1);
    assertThat(Allocation.byLargestRemainder(MOST, weights)).containsOnly(MOST / 10_000);
  }

  @Example
  void theLeftOverCentGoesToTheLargestRemainderAndThenToTheFirst() {
    assertThat(Allocation.byLargestRemainder(100, new long[] {1, 1, 1}))
        .containsExactly(34, 33, 33);
    assertThat(Allocation.byLargestRemainder(10, new long[] {1, 2, 4})).containsExactly(1, 3, 6);
    assertThat(Allocation.byLargestRemainder(0, new long[] {0, 0})).containsExactly(0, 0);
    CurrencyUnit yen = CurrencyUnit.JPY;
    assertThat(
            Allocation.byLargestRemainder(
                Money.ofMinor(yen, 5), List.of(Money.ofMinor(yen, 1), Money.ofMinor(yen, 1))))
        .containsExactly(Money.ofMinor(yen, 3), Money.ofMinor(yen, 2));
  }

  @Example
  void nothingCanBeSpreadOverNothing() {
    assertThatThrownBy(() -> Allocation.byLargestRemainder(1, new long[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Allocation.byLargestRemainder(-1, new long[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Allocation.byLargestRemainder(1, new long[] {2, -1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
