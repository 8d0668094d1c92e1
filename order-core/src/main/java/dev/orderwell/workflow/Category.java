package dev.orderwell.workflow;

/** Where an order stands on one axis. Rules look at categories, never at the codes of statuses. */
public sealed interface Category permits OrderCategory, PaymentCategory, FulfilmentCategory {
  /**
   * The constant's name.
   *
   * @return for example {@code PARTIALLY_PAID}
   */
  String name();

  /**
   * Which of the three axes it is on.
   *
   * @return the axis
   */
  Axis axis();

  /**
   * The category as it is written in codes.
   *
   * @return for example {@code partially-paid}
   */
  String code();
}
