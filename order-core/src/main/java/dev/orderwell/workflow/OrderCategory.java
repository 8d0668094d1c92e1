package dev.orderwell.workflow;

/** The order as a whole (S1.2). */
public enum OrderCategory implements Category {
  /**
   * A draft or an abandoned cart: set by the system only, outside lists and counts unless asked for
   * (S1.13).
   */
  UNPLACED,
  /** Placed, nothing done yet. */
  NEW,
  /** Being worked on. */
  IN_PROGRESS,
  /** Stopped for a reason. */
  ON_HOLD,
  /** Done. */
  COMPLETED,
  /** Called off as a whole. */
  CANCELLED;

  private final String code = CategoryCode.of(name());

  @Override
  public String code() {
    return code;
  }

  @Override
  public Axis axis() {
    return Axis.ORDER;
  }
}
