package dev.orderwell.payment;

/**
 * How far something is that a provider, or somebody of the shop, is asked to do with money.
 * "Perhaps it happened" is a state of its own: it is left by finding out, never by time alone.
 */
public enum OperationState {
  /** The provider is being asked, or is about to be. */
  SENDING,
  /** The provider was not reached, for certain, and will be asked again; it may be taken back. */
  NOT_SENT,
  /** The provider has taken it and will decide later. */
  PENDING,
  /** Perhaps it took place: the provider will be asked what became of it. */
  UNKNOWN,
  /** Nobody could find out what became of it, or it was not what was asked for: people have to. */
  MANUAL_REVIEW,
  /** Somebody has to do it and say so. */
  AWAITING_HAND,
  /** A definite no: it can be tried in another way, or be given up. */
  FAILED,
  /** It took place. */
  SUCCEEDED,
  /** It had taken place, and the money has returned to where it was before. */
  REVERSED,
  /** It failed, and nobody tries any more. */
  GIVEN_UP;

  /**
   * Whether it can still end in either way, so that its amount stays reserved.
   *
   * @return false once it is decided
   */
  public boolean isOpen() {
    return compareTo(SUCCEEDED) < 0;
  }

  /**
   * Whether it may come about without anybody trying another way.
   *
   * @return false once it is decided, and once there was a definite no
   */
  public boolean mayComeAbout() {
    return isOpen() && this != FAILED;
  }

  /**
   * Whether its amount counts against the payment.
   *
   * @return false once the money is certain not to have gone
   */
  public boolean holds() {
    return compareTo(REVERSED) < 0;
  }

  /**
   * Whether nobody knows what became of it.
   *
   * @return true until somebody has found out
   */
  public boolean isInDoubt() {
    return this == UNKNOWN || this == MANUAL_REVIEW;
  }
}
