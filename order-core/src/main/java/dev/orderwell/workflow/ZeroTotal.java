package dev.orderwell.workflow;

/** What an order that costs nothing counts as (S3.16). It is frozen with the order. */
public enum ZeroTotal {
  /** Paid from the start. */
  PAID,
  /** Awaiting payment, until somebody says otherwise. */
  AWAITING;

  PaymentCategory category() {
    return this == PAID ? PaymentCategory.PAID : PaymentCategory.AWAITING;
  }
}
