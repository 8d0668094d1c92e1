package dev.orderwell.payments.spi;

import org.joda.money.Money;

/** One thing that a provider is asked to do with one payment. */
public sealed interface PaymentCall permits RefundCall, CaptureCall, VoidCall {
  /**
   * The operation's idempotency key: the same on every resend, and never that of another operation.
   *
   * @return at most {@link Capabilities#KEY_LENGTH} letters, digits and hyphens
   */
  String key();

  /**
   * The provider's own name of the payment, as it was recorded.
   *
   * @return never blank
   */
  String payment();

  /**
   * How much it is about.
   *
   * @return above zero, in the payment's currency
   */
  Money amount();

  /**
   * What people call the order, for the company's own pages. It says nothing about the customer.
   *
   * @return its number, or its id if it has none
   */
  String order();
}
