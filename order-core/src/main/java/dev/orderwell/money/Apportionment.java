package dev.orderwell.money;

import java.math.BigInteger;

/**
 * Parts an amount by weights with Webster's method: minor unit after minor unit goes to the weight
 * that is largest in proportion to what it has, w / (2a + 1); equal ones are served in order.
 *
 * <p>The parts add up to the amount, no part falls when the amount grows, and the sum of all
 * weights is parted into the weights themselves. So a price can be given back in any steps, and its
 * net and each of its taxes end exactly at what was charged without a step below zero. Rounding
 * each tax by itself and largest remainders cannot do that as soon as there are two taxes. With one
 * tax, and the tax first, its part is round(tax · amount / sum), half up.
 */
public final class Apportionment {
  private Apportionment() {}

  /**
   * Parts minor units; 5 over weights 20, 100 gives 1, 4.
   *
   * @param amount zero or more, at most the sum of the weights
   * @param weights zero or more each, their sum at most {@link Amounts#MOST_MINOR}
   * @return one part a weight, in order
   */
  public static long[] webster(long amount, long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      if (weight < 0) throw new IllegalArgumentException("a weight is below zero");
      sum = Math.addExact(sum, weight);
    }
    if (amount < 0 || amount > sum) {
      throw new IllegalArgumentException("cannot part " + amount + " by weights of " + sum);
    }
    if (amount == sum) return weights.clone();
    if (weights.length == 2) return two(amount, sum, weights[0]);
    long[] parts = new long[weights.length];
    return amount == 0 ? parts : settled(amount, weights, start(amount, sum, weights, parts));
  }

  private static long[] two(long amount, long sum, long weight) {
    long first = CumulativeShare.of(weight, amount, sum);
    return new long[] {first, amount - first};
  }

  /**
   * Every weight has the units whose turn comes strictly before one threshold, so what follows only
   * has to go on from there.
   */
  private static long[] start(long amount, long sum, long[] weights, long[] parts) {
    for (int i = 0; i < weights.length; i++) {
      parts[i] = roundedHalfDown(weights[i], amount, sum);
    }
    return parts;
  }

  private static long[] settled(long amount, long[] weights, long[] parts) {
    long given = 0;
    for (long part : parts) given += part;
    for (; given < amount; given++) parts[next(weights, parts)]++;
    for (; given > amount; given--) parts[last(weights, parts)]--;
    return parts;
  }

  private static int next(long[] weights, long[] parts) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (compare(weights[i], parts[i], weights[best], parts[best]) > 0) best = i;
    }
    return best;
  }

  private static int last(long[] weights, long[] parts) {
    int worst = -1;
    for (int i = 0; i < weights.length; i++) {
      boolean later =
          parts[i] > 0
              && (worst < 0
                  || compare(weights[i], parts[i] - 1, weights[worst], parts[worst] - 1) <= 0);
      if (later) worst = i;
    }
    return worst;
  }

  /** Compares v / (2a + 1) with w / (2b + 1), in 128 bits. */
  private static int compare(long v, long a, long w, long b) {
    int high = Long.compare(Math.multiplyHigh(v, 2 * b + 1), Math.multiplyHigh(w, 2 * a + 1));
    return high == 0 ? Long.compareUnsigned(v * (2 * b + 1), w * (2 * a + 1)) : high;
  }

  /** ⌈weight · amount / sum − ½⌉. */
  private static long roundedHalfDown(long weight, long amount, long sum) {
    long twice = 2 * weight;
    if (Math.multiplyHigh(twice, amount) == 0 && twice * amount >= 0) {
      long numerator = twice * amount - sum;
      return numerator <= 0 ? 0 : (numerator - 1) / (2 * sum) + 1;
    }
    BigInteger numerator =
        BigInteger.valueOf(twice)
            .multiply(BigInteger.valueOf(amount))
            .subtract(BigInteger.valueOf(sum));
    if (numerator.signum() <= 0) return 0;
    return numerator.subtract(BigInteger.ONE).divide(BigInteger.valueOf(2 * sum)).longValueExact()
        + 1;
  }
}
