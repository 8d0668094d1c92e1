package dev.orderwell.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    if (Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("a weight is below zero");
    }
    return Arrays.stream(weights)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
