package dev.orderwell.command;

import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;

/** Refusals of a status that somebody chose. */
final class Choice {
  private Choice() {}

  static Rejection unknown(Order order, Axis axis, String code) {
    return Rejection.of("status.unknown", order).with("axis", axis.code()).with("status", code);
  }

  static Rejection named(String code, Order order, Status status) {
    return Rejection.of(code, order)
        .with("axis", status.axis().code())
        .with("status", status.code());
  }
}
