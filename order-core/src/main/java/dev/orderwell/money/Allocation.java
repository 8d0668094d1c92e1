package dev.orderwell.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.Money;

/**
 * Spreads an amount by weights so that the shares add up to it exactly: each share is rounded down,
 * and what is left goes, one minor unit each, to the shares with the largest remainders; equal
 * remainders are served in order.
 *
 * <p>For one-off spreads only. Shares of a growing amount may shrink, so refunds do not use it.
 */
public final class Allocation {
  private Allocation() {}

  /**
   * Spreads money.
   *
   * @param total what to spread, zero or more
   * @param weights one a share, zero or more, same currency; not all zero unless the total is zero
   * @return one share a weight, in order
   */
  public static List<Money> byLargestRemainder(Money total, List<Money> weights) {
    long[] minors = weights.stream().mapToLong(Money::getAmountMinorLong).toArray();
    List<Money> shares = new ArrayList<>();
    for (long share : byLargestRemainder(total.getAmountMinorLong(), minors)) {
      shares.add(Money.ofMinor(total.getCurrencyUnit(), share));
    }
    return List.copyOf(shares);
  }

  /**
   * Spreads minor units; 100 over weights 1, 1, 1 gives 34, 33, 33.
   *
   * @param total what to spread, zero or more
   * @param weights one a share, zero or more; not all zero unless the total is zero
   * @return one share a weight, in order
   */
  public static long[] byLargestRemainder(long total, long[] weights) {
    if (total == 0) return new long[weights.length];
    BigInteger sum = sum(weights);
    if (total < 0 || sum.signum() == 0) {
      throw new IllegalArgumentException("cannot spread " + total + " over weights " + sum);
    }
    boolean fits = sum.multiply(BigInteger.valueOf(total)).bitLength() < Long.SIZE;
    return fits ? small(total, weights, sum.longValueExact()) : large(total, weights, sum);
  }

  /** Serves all remainders above one threshold, and the first of those that are equal to it. */
  private static long[] small(long total, long[] weights, long sum) {
    long[] shares = new long[weights.length];
    long[] remainders = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      shares[i] = total * weights[i] / sum;
      remainders[i] = total * weights[i] - shares[i] * sum;
    }
    int left = Math.toIntExact(total - LongStream.of(shares).sum());
    if (left == 0) return shares;
    long[] sorted = remainders.clone();
    Arrays.sort(sorted);
    long threshold = sorted[sorted.length - left];
    long equal = left - LongStream.of(remainders).filter(one -> one > threshold).count();
    for (int i = 0; i < shares.length; i++) {
      if (remainders[i] > threshold || (remainders[i] == threshold && equal-- > 0)) shares[i]++;
    }
    return shares;
  }

  private static long[] large(long total, long[] weights, BigInteger sum) {
    long[] shares = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      BigInteger[] quota =
          BigInteger.valueOf(total)
              .multiply(BigInteger.valueOf(weights[i]))
              .divideAndRemainder(sum);
      shares[i] = quota[0].longValueExact();
      remainders[i] = quota[1];
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }

  private static BigInteger sum(long[] weights) {
    BigInteger beyond = BigInteger.ZERO;
    long sum = 0;
    for (long weight : weights) {
      if (weight < 0) throw new IllegalArgumentException("a weight is below zero");
      if (sum > Long.MAX_VALUE - weight) {
        beyond = beyond.add(BigInteger.valueOf(sum));
        sum = 0;
      }
      sum += weight;
    }
    return beyond.add(BigInteger.valueOf(sum));
  }
}
