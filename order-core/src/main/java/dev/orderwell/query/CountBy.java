package dev.orderwell.query;

import dev.orderwell.workflow.Axis;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What orders are counted by (S0.5). */
public enum CountBy {
  /** The order axis. */
  ORDER_STATUS(Axis.ORDER),
  /** The payment axis. */
  PAYMENT_STATUS(Axis.PAYMENT),
  /** The fulfilment axis. */
  FULFILMENT_STATUS(Axis.FULFILMENT),
  /** The one status column; orders of shops without one are not counted. */
  DISPLAY_STATUS(null);

  private final @Nullable Axis axis;

  CountBy(@Nullable Axis axis) {
    this.axis = axis;
  }

  /**
   * Where an order is counted.
   *
   * @param row of the order
   * @return the code of its status; empty if it is not counted
   */
  public Optional<String> code(OrderRow row) {
    if (axis != null) return Optional.of(row.statuses().on(axis).code());
    return Optional.ofNullable(row.display()).map(shown -> shown.code());
  }

  /**
   * Whether a criterion chooses among what is counted.
   *
   * @param criterion any
   * @return true for one of the same axis, or of the one column
   */
  public boolean isChosenBy(Criterion criterion) {
    if (criterion instanceof Criterion.Having having) return having.axis() == axis;
    if (criterion instanceof Criterion.In in) return in.axis() == axis;
    return criterion instanceof Criterion.Showing && this == DISPLAY_STATUS;
  }
}
