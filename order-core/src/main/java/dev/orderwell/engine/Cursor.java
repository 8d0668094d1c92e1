package dev.orderwell.engine;

import dev.orderwell.identity.OrderId;
import dev.orderwell.json.QueryJson;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a list as opaque text. It fits only the list it came from. */
final class Cursor {
  private static final int PARTS = 5;
  private static final Pattern KEY = Pattern.compile("[!-~]{0,256}");

  private Cursor() {}

  static String write(Position place, String list) {
    List<Object> parts = List.of(place.rank(), place.text(), place.figure(), place.id(), list);
    String plain = String.join("|", parts.stream().map(Object::toString).toList());
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Refuses, as {@code query.cursor}, what is not from that list. */
  static Position read(String text, String list) {
    return position(text, list)
        .orElseThrow(() -> new RejectedException(Rejection.of("query.cursor")));
  }

  private static Optional<Position> position(String text, String list) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String[] parts = plain.split("\\|", -1);
      if (parts.length != PARTS || !parts[4].equals(list)) return Optional.empty();
      if (!KEY.matcher(parts[1]).matches()) return Optional.empty();
      int rank = Integer.parseInt(parts[0]);
      if (rank < 0 || rank > OrderFilter.WORST_RANK) return Optional.empty();
      long figure = Long.parseLong(parts[2]);
      return Optional.of(new Position(rank, parts[1], figure, OrderId.of(parts[3])));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What a list is, whoever pages through it, but for the place and the size of its pages. */
  static String list(OrderQuery query, String reader) {
    return Request.hash(reader + QueryJson.list(query)).substring(0, 16);
  }
}
