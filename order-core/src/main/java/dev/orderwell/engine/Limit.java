package dev.orderwell.engine;

import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.query.OrderQuery;

/** How many orders one call may be about. */
final class Limit {
  private Limit() {}

  /** A page has at least one row. */
  static void check(OrderQuery query) {
    if (query.limit() < 1) throw exceeded(query.limit());
    check(query.limit());
  }

  static void check(int orders) {
    if (orders > OrderQuery.MOST_ROWS) throw exceeded(orders);
  }

  private static RejectedException exceeded(int asked) {
    return new RejectedException(
        Rejection.of("query.limit").with("most", OrderQuery.MOST_ROWS).with("asked", asked));
  }
}
