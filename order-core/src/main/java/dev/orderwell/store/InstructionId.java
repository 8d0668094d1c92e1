package dev.orderwell.store;

import dev.orderwell.identity.OrderId;

/**
 * Which instruction: the order, the version that gave it, and its place among those of that
 * version. It is also the root of the key under which a provider or channel is asked.
 *
 * @param order whose
 * @param version of the order after the change that gave it
 * @param position 1 and up
 */
public record InstructionId(OrderId order, long version, int position) {
  @Override
  public String toString() {
    return order + "-" + version + "-" + position;
  }
}
