package dev.orderwell.workflow;

/**
 * Where an order stands on all three axes.
 *
 * @param order the order as a whole
 * @param payment its payment
 * @param fulfilment its goods
 */
public record Statuses(Status order, Status payment, Status fulfilment) {
  /**
   * The default statuses of three categories.
   *
   * @param order the order's
   * @param payment the payment's
   * @param fulfilment the goods'
   * @return their statuses
   */
  public static Statuses of(
      OrderCategory order, PaymentCategory payment, FulfilmentCategory fulfilment) {
    return new Statuses(Status.of(order), Status.of(payment), Status.of(fulfilment));
  }

  /**
   * The status on one axis.
   *
   * @param axis which
   * @return its status
   */
  public Status on(Axis axis) {
    return switch (axis) {
      case ORDER -> order;
      case PAYMENT -> payment;
      case FULFILMENT -> fulfilment;
    };
  }

  /**
   * Whether others, besides being equal or not, have the same words.
   *
   * @param others to compare with
   * @return false if an axis is called something else in some language
   */
  public boolean isCalledLike(Statuses others) {
    return order.labels().equals(others.order.labels())
        && payment.labels().equals(others.payment.labels())
        && fulfilment.labels().equals(others.fulfilment.labels());
  }

  /**
   * The same with another status on its axis.
   *
   * @param status what the axis of its category becomes
   * @return a copy
   */
  public Statuses with(Status status) {
    return switch (status.category().axis()) {
      case ORDER -> new Statuses(status, payment, fulfilment);
      case PAYMENT -> new Statuses(order, status, fulfilment);
      case FULFILMENT -> new Statuses(order, payment, status);
    };
  }
}
