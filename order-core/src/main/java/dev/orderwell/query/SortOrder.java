package dev.orderwell.query;

import java.util.Comparator;

/**
 * How a list is sorted: what answers a search best first, then by a key in one direction, then by
 * id in the same.
 *
 * @param by the key
 * @param ascending lowest first, or highest
 * @param backwards the whole list from its end, ranks as well: that is how one pages back
 */
public record SortOrder(OrderSort by, boolean ascending, boolean backwards) {
  /** Latest first. */
  public static final SortOrder LATEST_FIRST = new SortOrder(OrderSort.PLACED_AT, false, false);

  private static final Comparator<Position> KEYS =
      Comparator.comparing(Position::text)
          .thenComparingLong(Position::figure)
          .thenComparing(Position::id);
  private static final Comparator<Position> RANKS = Comparator.comparingInt(Position::rank);

  /**
   * The same list from its end.
   *
   * @return a copy
   */
  public SortOrder reversed() {
    return new SortOrder(by, ascending, !backwards);
  }

  /**
   * Whether keys and ids rise.
   *
   * @return ascending and not backwards, or neither
   */
  public boolean rising() {
    return ascending != backwards;
  }

  /**
   * Compares places of this list.
   *
   * @return a total order
   */
  public Comparator<Position> comparator() {
    Comparator<Position> ranks = backwards ? RANKS.reversed() : RANKS;
    return ranks.thenComparing(rising() ? KEYS : KEYS.reversed());
  }
}
