package dev.orderwell.workflow;

/**
 * Why a payment counts as cancelled. The causes are kept apart (S3.17): a cancelled payment is not
 * a cancelled order.
 */
public enum PaymentCancellation {
  /** The order was cancelled. */
  ORDER_CANCELLED,
  /** Staff called the payment off by hand (S1.16). */
  CALLED_OFF,
  /** Every attempt failed, was let go or ran out. */
  ATTEMPTS_ENDED
}
