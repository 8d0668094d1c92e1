package dev.orderwell.examples.paypal;

/** Something of PayPal's that lacks a part, or has one that makes no sense. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Without the value: it may be somebody's.
   *
   * @param what the name of the part
   */
  Unreadable(String what) {
    super("PayPal's " + what + " cannot be read");
  }
}
