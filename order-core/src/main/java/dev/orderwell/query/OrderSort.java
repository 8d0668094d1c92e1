package dev.orderwell.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What lists can be sorted by (S0.4). Orders that are equal in it are sorted by their ids. */
public enum OrderSort {
  /** The time of placing, or of opening for what is not placed. */
  PLACED_AT,
  /** The order number in its natural order, A-9 before A-10; what has none comes before. */
  NUMBER,
  /** The currency, then the amount. */
  GRAND_TOTAL;

  /**
   * Where an order stands in lists that are sorted so.
   *
   * @param row the order as the reader sees it
   * @param rank how well it answers a search, 0 being the best
   * @return its place
   */
  public Position position(OrderRow row, int rank) {
    return switch (this) {
      case PLACED_AT -> new Position(rank, "", micros(row.at()), row.id());
      case NUMBER -> new Position(rank, key(row), 0, row.id());
      case GRAND_TOTAL ->
          new Position(
              rank,
              row.total().getCurrencyUnit().getCode(),
              row.total().getAmountMinorLong(),
              row.id());
    };
  }

  private static String key(OrderRow row) {
    return row.number() == null ? "" : row.number().sortKey();
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
