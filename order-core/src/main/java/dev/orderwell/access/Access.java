package dev.orderwell.access;

/** How much is open to an actor. */
public enum Access {
  /** The whole order, or every order of the shop. */
  WHOLE,
  /** A vendor's own lines: everything else of the order does not exist for the actor. */
  OWN_LINES,
  /** A customer's own orders, without what staff keeps for itself. */
  OWN_ORDERS,
  /** No, and the actor may know that there is something: code {@code access.refused}. */
  REFUSED,
  /** No, answered exactly as if there were nothing: code {@code order.unknown}. */
  HIDDEN;

  /**
   * Whether the actor may go on.
   *
   * @return false for {@link #REFUSED} and {@link #HIDDEN}
   */
  public boolean isOpen() {
    return compareTo(REFUSED) < 0;
  }
}
