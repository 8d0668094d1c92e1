package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Rejection;

/** What became of one order of many (S1.26). */
public sealed interface BulkResult {
  /**
   * Which order.
   *
   * @return its id
   */
  OrderId id();

  /**
   * It was done.
   *
   * @param accepted the order as it is now
   */
  record Done(Outcome.Accepted accepted) implements BulkResult {
    @Override
    public OrderId id() {
      return accepted.id();
    }
  }

  /**
   * It was refused, and nothing was changed.
   *
   * @param id which order
   * @param rejection why
   */
  record Refused(OrderId id, Rejection rejection) implements BulkResult {}

  /**
   * It went wrong: {@link ConflictException} if others were faster for too long, {@link
   * OutcomeUnknownException} if nobody knows, {@link dev.orderwell.store.StoreException} if the
   * store did not answer. Doing it again is safe with a command id.
   *
   * @param id which order
   * @param fault what was thrown
   */
  record Failed(OrderId id, RuntimeException fault) implements BulkResult {}
}
