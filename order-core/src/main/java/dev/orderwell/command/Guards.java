package dev.orderwell.command;

import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions that several commands ask first. */
final class Guards {
  private Guards() {}

  static Decision.No no(String code, OrderView order) {
    return Decision.no(Rejection.of(code, order));
  }

  static Optional<Rejection> placed(Order order) {
    return order.isPlaced()
        ? Optional.empty()
        : Optional.of(Rejection.of("order.not-placed", order));
  }

  static Optional<Rejection> live(Order order) {
    return order.isCancelled()
        ? Optional.of(Rejection.of("order.cancelled", order))
        : placed(order);
  }

  static Optional<Rejection> notInFuture(@Nullable Instant at, Instant now) {
    return at == null || !at.isAfter(now)
        ? Optional.empty()
        : Optional.of(Rejection.of("time.in-future").with("at", at).with("now", now));
  }
}
