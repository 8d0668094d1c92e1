package dev.orderwell.money;

import java.math.BigInteger;

/**
 * The share of an amount that belongs to the first part of a whole, rounded half up: 100 for the
 * first of 3 units is 33, for the first two 67, for all three 100. What one more step is worth is
 * the difference of two such shares, so that steps of any size end exactly at the amount and none
 * is below zero.
 */
public final class CumulativeShare {
  private CumulativeShare() {}

  /**
   * The share of the first part, ⌊amount · part / whole + ½⌋.
   *
   * @param amount in minor units, zero or more, at most {@link Amounts#MOST_MINOR}
   * @param part how far, from zero to the whole
   * @param whole above zero, at most {@link Amounts#MOST_MINOR}
   * @return zero or more, at most the amount
   */
  public static long of(long amount, long part, long whole) {
    if (amount < 0 || part < 0 || part > whole || whole == 0) {
      throw new IllegalArgumentException("no share: " + amount + " · " + part + " / " + whole);
    }
    long twice = 2 * amount;
    return Math.multiplyHigh(twice, part) == 0 && twice * part >= 0 && twice * part + whole >= 0
        ? (twice * part + whole) / (2 * whole)
        : large(amount, part, whole);
  }

  private static long large(long amount, long part, long whole) {
    BigInteger twice = BigInteger.valueOf(2 * amount).multiply(BigInteger.valueOf(part));
    BigInteger sum = twice.add(BigInteger.valueOf(whole));
    return sum.divide(BigInteger.valueOf(2 * whole)).longValueExact();
  }
}
