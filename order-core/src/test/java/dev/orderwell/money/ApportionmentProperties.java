package dev.orderwell.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;

/** Webster's method against its definition, told one minor unit at a time. */
class ApportionmentProperties {
  private static final String SEED = "20260302";

  @Property(tries = 3000, seed = SEED)
  void everyAmountIsPartedAsIfUnitAfterUnitWentToTheWeightWhoseTurnItIs(
      @ForAll("small") List<Long> weights) {
    long[] given = weights.stream().mapToLong(Long::longValue).toArray();
    long[] naive = new long[given.length];
    long sum = Arrays.stream(given).sum();
    for (long amount = 0; amount <= sum; amount++) {
      assertThat(Apportionment.webster(amount, given)).isEqualTo(naive);
      if (amount < sum) naive[turn(given, naive)]++;
    }
    assertThat(naive).isEqualTo(given);
  }

  private static int turn(long[] weights, long[] parts) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      boolean larger = weights[i] * (2 * parts[best] + 1) > weights[best] * (2 * parts[i] + 1);
      if (larger) best = i;
    }
    return best;
  }

  @Property(tries = 3000, seed = SEED)
  void theLargestAmountsArePartedExactlyAndNoPartFallsWhenTheAmountGrows(
      @ForAll("large") List<Long> weights,
      @ForAll @LongRange(max = 1_000_000) long share,
      @ForAll @LongRange(max = 3) long more) {
    long[] given = weights.stream().mapToLong(Long::longValue).toArray();
    long sum = Arrays.stream(given).sum();
    long amount =
        BigInteger.valueOf(sum)
            .multiply(BigInteger.valueOf(share))
            .divide(BigInteger.valueOf(1_000_000))
            .longValueExact();
    long[] before = Apportionment.webster(amount, given);
    long[] after = Apportionment.webster(Math.min(sum, amount + more), given);
    assertThat(Arrays.stream(before).sum()).isEqualTo(amount);
    for (int i = 0; i < given.length; i++) {
      assertThat(after[i]).isBetween(before[i], given[i]);
      assertThat(before[i]).isNotNegative();
    }
  }

  @Property(tries = 3000, seed = SEED)
  void oneTaxIsRoundedHalfUpFromTheAmountItIsIn(
      @ForAll @LongRange(max = Amounts.MOST_MINOR / 2) long tax,
      @ForAll @LongRange(min = 1, max = Amounts.MOST_MINOR / 2) long net,
      @ForAll @LongRange(max = 1000) long share) {
    BigInteger gross = BigInteger.valueOf(tax + net);
    BigInteger amount = gross.multiply(BigInteger.valueOf(share)).divide(BigInteger.valueOf(1000));
    BigInteger twice = BigInteger.valueOf(2 * tax).multiply(amount).add(gross);
    long rounded = twice.divide(gross.shiftLeft(1)).longValueExact();
    long[] parts = Apportionment.webster(amount.longValueExact(), new long[] {tax, net});
    assertThat(parts[0]).isEqualTo(rounded);
  }

  @Example
  void equalWeightsAreServedInOrder() {
    assertThat(Apportionment.webster(1, new long[] {5, 5, 5})).containsExactly(1, 0, 0);
    assertThat(Apportionment.webster(2, new long[] {5, 5, 5})).containsExactly(1, 1, 0);
    assertThat(Apportionment.webster(4, new long[] {5, 5, 5})).containsExactly(2, 1, 1);
  }

  @Example
  void theFirstUnitGoesToTheLargestAndNothingToNothing() {
    assertThat(Apportionment.webster(0, new long[] {0, 7})).containsExactly(0, 0);
    assertThat(Apportionment.webster(3, new long[] {0, 7, 0})).containsExactly(0, 3, 0);
    assertThat(Apportionment.webster(0, new long[] {})).isEmpty();
  }

  @Example
  void tooManyLittleWeightsAreCutBackInOrder() {
    assertThat(Apportionment.webster(3, new long[] {2, 2, 2, 2, 2})).containsExactly(1, 1, 1, 0, 0);
    assertThat(Apportionment.webster(8, new long[] {1, 1, 1, 1, 1, 1, 1, 9}))
        .containsExactly(1, 1, 1, 1, 0, 0, 0, 4);
  }

  @Example
  void whatCannotBePartedIsRefused() {
    assertThatThrownBy(() -> Apportionment.webster(6, new long[] {2, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("6")
        .hasMessageContaining("5");
    assertThatThrownBy(() -> Apportionment.webster(-1, new long[] {2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Apportionment.webster(1, new long[] {-1, 3}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Apportionment.webster(1, new long[] {Long.MAX_VALUE, 1}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Example
  void theWeightsAreNotTouched() {
    long[] weights = {3, 4};
    long[] all = Apportionment.webster(7, weights);
    all[0] = 99;
    Apportionment.webster(5, weights);
    assertThat(weights).containsExactly(3, 4);
  }

  @Provide
  Arbitrary<List<Long>> small() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.longs().between(0, 12)),
            Tuple.of(1, Arbitraries.longs().between(0, 60)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Long>> large() {
    return Arbitraries.longs()
        .between(0, Amounts.MOST_MINOR / 6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
  }
}
