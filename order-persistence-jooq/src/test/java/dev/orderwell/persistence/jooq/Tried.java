package dev.orderwell.persistence.jooq;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.identity.OrderId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command that was begun.
 *
 * @param id the host's name for it
 * @param step what it does
 * @param order to which order; null where it places one
 * @param wish the id under which the same was begun first
 */
record Tried(String id, ShopStep step, @Nullable OrderId order, String wish) {
  private static final String NONE = "-";

  Tried(String id, ShopStep step, @Nullable OrderId order) {
    this(id, step, order, id);
  }

  /** The same under another id. */
  Tried under(String other) {
    return new Tried(other, step, order, wish);
  }

  OrderCommand command() {
    return step.command(wish);
  }

  /** One line, without blanks but those between the parts. */
  String written() {
    return id + " " + step + " " + (order == null ? NONE : order) + " " + wish;
  }

  static Tried read(String written) {
    String[] parts = written.split(" ");
    OrderId order = parts[2].equals(NONE) ? null : new OrderId(UUID.fromString(parts[2]));
    return new Tried(parts[0], ShopStep.valueOf(parts[1]), order, parts[3]);
  }
}
