package dev.orderwell.workflow;

/** The goods of an order, computed by {@link FulfilmentFacts#category()} and set by nobody. */
public enum FulfilmentCategory implements Category {
  /** Nothing has been done (S3.21). */
  AWAITING_PROCESSING,
  /** Being worked on, not ready to ship (S3.22). */
  PROCESSING,
  /** Waiting for the customer at the counter (S3.23). */
  READY_FOR_PICKUP,
  /** Some units are on their way, some are not. */
  PARTIALLY_SHIPPED,
  /** All units are on their way (S3.24). */
  SHIPPED,
  /** With the person who delivers (S3.25). */
  OUT_FOR_DELIVERY,
  /** All units are with the customer (S3.26). */
  DELIVERED,
  /** Nothing is left to deliver (S3.27). */
  WILL_NOT_DELIVER,
  /** Some units have come back. */
  PARTIALLY_RETURNED,
  /** All units have come back (S3.28). */
  RETURNED;

  private final String code = CategoryCode.of(name());

  @Override
  public String code() {
    return code;
  }

  @Override
  public Axis axis() {
    return Axis.FULFILMENT;
  }
}
