package dev.orderwell.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the facts say of all three axes. No workflow can say otherwise.
 *
 * @param order the order's
 * @param payment the payment's
 * @param fulfilment the goods'
 */
public record Categories(
    OrderCategory order, PaymentCategory payment, FulfilmentCategory fulfilment) {
  /** Every category there is, axis by axis. */
  static final List<Category> ALL =
      Stream.of(Axis.values()).flatMap(axis -> axis.categories().stream()).toList();

  /** Those that no fact, no placing, no holding and no cancelling leads to. */
  static final Set<Category> BY_MOVES = Set.of(OrderCategory.IN_PROGRESS, OrderCategory.COMPLETED);

  /** Those that nobody can choose (S1.13). */
  static final Set<Category> BY_THE_SYSTEM =
      Set.of(OrderCategory.UNPLACED, PaymentCategory.ABANDONED);

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
