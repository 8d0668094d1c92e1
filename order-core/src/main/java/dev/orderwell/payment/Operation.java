package dev.orderwell.payment;

import dev.orderwell.identity.OrderId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Under what name a provider is asked for something.
 *
 * @param number 1 and up within the order, never reused
 * @param key the provider's idempotency key: the same on every try, and that of no other operation,
 *     not even of one that was lost when an older state of the database was restored
 * @param at when it was decided; it was not sent before
 * @param unsent how often the provider was not reached, for certain
 * @param missedAt when the provider first said that it does not know the operation, null if it
 *     never has (P5)
 */
public record Operation(
    int number, String key, Instant at, int unsent, @Nullable Instant missedAt) {
  private static final Pattern KEY = Pattern.compile("([0-9a-f]{32})-[0-9]{1,10}-[0-9a-f]{1,16}");

  /**
   * An operation that was not sent yet.
   *
   * @param number within the order
   * @param order whose
   * @param at when it is decided
   * @return with a key of its own
   */
  public static Operation of(int number, OrderId order, Instant at) {
    String key = order.toString().replace("-", "") + "-" + number + "-" + token(at);
    return new Operation(number, key, at, 0, null);
  }

  /**
   * What a moment leaves in the keys of what is decided then.
   *
   * @param at the moment
   * @return its microseconds in hexadecimal
   */
  public static String token(Instant at) {
    return Long.toHexString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }

  /**
   * The order that a key was made for.
   *
   * @param key perhaps of an operation
   * @return empty if the library has not made it
   */
  public static Optional<OrderId> orderOf(String key) {
    Matcher found = KEY.matcher(key);
    if (!found.matches()) return Optional.empty();
    String hex = found.group(1);
    long most = Long.parseUnsignedLong(hex.substring(0, 16), 16);
    long least = Long.parseUnsignedLong(hex.substring(16), 16);
    return Optional.of(new OrderId(new UUID(most, least)));
  }

  /**
   * The same after the provider was not reached once more.
   *
   * @return a copy
   */
  public Operation notSent() {
    return new Operation(number, key, at, unsent + 1, missedAt);
  }

  /**
   * The same after the provider has said that it does not know it.
   *
   * @param when it said so
   * @return a copy with the first time that it did
   */
  public Operation missed(Instant when) {
    return missedAt == null ? new Operation(number, key, at, unsent, when) : this;
  }
}
