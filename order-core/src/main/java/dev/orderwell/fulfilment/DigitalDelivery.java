package dev.orderwell.fulfilment;

/** When downloads are given to the customer (S3.21). */
public enum DigitalDelivery {
  /** As soon as the order is paid, if none of it was paid by hand. */
  WHEN_PAID_ONLINE,
  /** As soon as the order is paid, however. */
  WHEN_PAID,
  /** When somebody says so. */
  BY_HAND
}
