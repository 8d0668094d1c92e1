package dev.orderwell.payment;

/** How far one payment is. */
public enum PaymentState {
  /** Under way at the provider. */
  PENDING,
  /** Promised, and at least a part of it not yet taken. */
  AUTHORIZED,
  /** Taken. */
  CAPTURED,
  /** Refused, or broken off before anything was taken. */
  FAILED,
  /** Let go, as far as it was not taken. */
  VOIDED,
  /** Ran out, as far as it was not taken. */
  EXPIRED;

  /**
   * Whether nothing more can come of it.
   *
   * @return false while something is pending, promised or taken
   */
  public boolean hasEnded() {
    return compareTo(FAILED) >= 0;
  }
}
