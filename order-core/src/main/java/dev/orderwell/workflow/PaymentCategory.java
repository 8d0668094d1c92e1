package dev.orderwell.workflow;

/**
 * The payment of an order, computed by {@link PaymentFacts#category()} and set by nobody (S1.15).
 */
public enum PaymentCategory implements Category {
  /** A cart that was left before the order was placed (S1.3). */
  ABANDONED,
  /** All that came in has gone back (S3.19). */
  REFUNDED,
  /** A part of what came in has gone back. */
  PARTIALLY_REFUNDED,
  /** Everything is there (S3.14). */
  PAID,
  /** A part is there. */
  PARTIALLY_PAID,
  /** Promised by a provider, not taken yet. */
  AUTHORIZED,
  /** Under way at a provider (S1.3 "in progress"). */
  PENDING,
  /** Nothing came and nothing will: see {@link PaymentCancellation} for the cause (S3.17). */
  CANCELLED,
  /** Nothing has come yet (S3.15). */
  AWAITING;

  private final String code = CategoryCode.of(name());

  @Override
  public String code() {
    return code;
  }

  @Override
  public Axis axis() {
    return Axis.PAYMENT;
  }
}
