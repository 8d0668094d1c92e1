package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.OrderId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command that was begun.
 *
 * @param id the host's name for it
 * @param step what it does
 * @param order to which order; null where it places one
 */
record Tried(String id, ShopStep step, @Nullable OrderId order) {
  private static final String NONE = "-";

  /** One line, without blanks but those between the parts. */
  String written() {
    return id + " " + step + " " + (order == null ? NONE : order);
  }

  static Tried read(String written) {
    String[] parts = written.split(" ");
    OrderId order = parts[2].equals(NONE) ? null : new OrderId(UUID.fromString(parts[2]));
    return new Tried(parts[0], ShopStep.valueOf(parts[1]), order);
  }
}
