package dev.orderwell.identity;

import java.util.UUID;

/**
 * The technical id of an order: given from outside, never shown, never reused.
 *
 * @param value a UUID, version 7 unless the host brings its own
 */
public record OrderId(UUID value) implements Comparable<OrderId> {
  /**
   * Reads an id.
   *
   * @param text a UUID
   * @return the id
   */
  public static OrderId of(String text) {
    return new OrderId(UUID.fromString(text));
  }

  /** Orders ids by their bytes, hence by time of their making. */
  @Override
  public int compareTo(OrderId other) {
    int high =
        Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(
            value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
