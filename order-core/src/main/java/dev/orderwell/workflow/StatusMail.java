package dev.orderwell.workflow;

/** What the customer is told when an axis gets another status (S3.12). */
public enum StatusMail {
  /** The generic message: the status is now such and such. */
  CHANGED,
  /** That everything has arrived (S3.26). */
  DELIVERED,
  /** That the order is complete (S4.16). */
  COMPLETED,
  /** Nothing of its own: another message says it, or nobody should. */
  NONE;

  /** Whether it can be said of an order that has this status. */
  boolean isTrueOf(Status status) {
    return switch (this) {
      case DELIVERED -> status.category() == FulfilmentCategory.DELIVERED;
      case COMPLETED -> status.category() == OrderCategory.COMPLETED;
      case CHANGED, NONE -> true;
    };
  }
}
