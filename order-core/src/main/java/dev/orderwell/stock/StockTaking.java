package dev.orderwell.stock;

/** When the units of an order are taken off the stock (S3.14). */
public enum StockTaking {
  /** Not at all. */
  NEVER,
  /** As soon as it is an order. */
  WHEN_PLACED,
  /** As soon as its total is promised or paid, or anything of it is promised and nothing paid. */
  WHEN_AUTHORIZED,
  /** As soon as it is paid. */
  WHEN_PAID
}
