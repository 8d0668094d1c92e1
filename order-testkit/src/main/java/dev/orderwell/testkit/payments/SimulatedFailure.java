package dev.orderwell.testkit.payments;

/**
 * A call to {@link SimulatedPayments} that came to nothing: a time-out, a connection that broke, an
 * answer that cannot be read. Whether it took place nobody knows (P3).
 */
public final class SimulatedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SimulatedFailure(String message) {
    super(message);
  }
}
