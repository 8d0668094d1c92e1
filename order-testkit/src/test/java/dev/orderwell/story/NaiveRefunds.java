package dev.orderwell.story;

/** Three ways to refund that everybody writes first, in minor units. Each is wrong. */
final class NaiveRefunds {
  private NaiveRefunds() {}

  /** What one of several units is worth: its share, rounded. */
  static long unit(long amount, int units) {
    return rounded(amount, 1, units);
  }

  /**
   * Each tax of an amount rounded by itself, the net is the rest; parts are taxes, then the net.
   */
  static long[] roundedEach(long amount, long... charged) {
    long[] parts = new long[charged.length];
    int net = charged.length - 1;
    parts[net] = amount;
    for (int i = 0; i < net; i++) {
      parts[i] = rounded(charged[i], amount, sum(charged));
      parts[net] -= parts[i];
    }
    return parts;
  }

  /** What one more step gives, if parts are worked out of the amount before and after it. */
  static long[] step(long[] before, long[] after) {
    long[] step = after.clone();
    for (int i = 0; i < step.length; i++) step[i] -= before[i];
    return step;
  }

  /** An account that is looked at first and paid from later. */
  static final class Account {
    private long available;

    Account(long available) {
      this.available = available;
    }

    boolean has(long amount) {
      return amount <= available;
    }

    long payBack(long amount) {
      available -= amount;
      return amount;
    }
  }

  private static long rounded(long amount, long part, long whole) {
    return (2 * amount * part + whole) / (2 * whole);
  }

  private static long sum(long... amounts) {
    long sum = 0;
    for (long amount : amounts) sum += amount;
    return sum;
  }
}
