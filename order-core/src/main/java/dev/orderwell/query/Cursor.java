package dev.orderwell.query;

import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.query.OrderFilter.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in a list as opaque text. It fits only the list it came from. */
public final class Cursor {
  private Cursor() {}

  /**
   * Writes a place down.
   *
   * @param position of the last row
   * @param filter of the list
   * @return opaque text
   */
  public static String write(Position position, OrderFilter filter) {
    Instant at = position.at();
    String plain =
        at.getEpochSecond() + "/" + at.getNano() + "/" + position.id() + "/" + fingerprint(filter);
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads a place.
   *
   * @param text from {@link #write}
   * @param filter of the list that is to go on
   * @return the place
   * @throws RejectedException {@code query.cursor} if the text is not from that list
   */
  public static Position read(String text, OrderFilter filter) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] parts = plain.split("/", -1);
      if (parts.length == 4 && parts[3].equals(fingerprint(filter))) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        return new Position(at, OrderId.of(parts[2]));
      }
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new RejectedException(Rejection.of("query.cursor"));
    }
    throw new RejectedException(Rejection.of("query.cursor"));
  }

  private static String fingerprint(OrderFilter filter) {
    return Integer.toHexString(filter.toString().hashCode());
  }
}
