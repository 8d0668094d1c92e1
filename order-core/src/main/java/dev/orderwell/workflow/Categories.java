package dev.orderwell.workflow;

/**
 * What the facts say of all three axes. No workflow can say otherwise.
 *
 * @param order the order's
 * @param payment the payment's
 * @param fulfilment the goods'
 */
public record Categories(
    OrderCategory order, PaymentCategory payment, FulfilmentCategory fulfilment) {
  /**
   * The category on one axis.
   *
   * @param axis which
   * @return its category
   */
  public Category on(Axis axis) {
    return switch (axis) {
      case ORDER -> order;
      case PAYMENT -> payment;
      case FULFILMENT -> fulfilment;
    };
  }
}
