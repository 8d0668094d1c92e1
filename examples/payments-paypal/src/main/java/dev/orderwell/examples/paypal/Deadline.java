package dev.orderwell.examples.paypal;

import java.time.Duration;

/**
 * When an operation ends at the latest, however many requests it takes (P9).
 *
 * @param nanos by the machine's own counter
 */
record Deadline(long nanos) {
  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  /** What is left, at least a moment: a request then times out by itself. */
  long left() {
    return Math.max(1, nanos - System.nanoTime());
  }
}
