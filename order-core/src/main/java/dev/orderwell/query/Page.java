package dev.orderwell.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param <T> a row
 * @param rows in the list's order
 * @param next where the next page begins, for {@link OrderQuery#after}; empty on the last
 * @param previous where the page before ends, for {@link OrderQuery#before}; empty on the first
 */
public record Page<T>(List<T> rows, Optional<String> next, Optional<String> previous) {
  /** Copies. */
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * The same page with other rows.
   *
   * @param <R> a row
   * @param change what becomes of each
   * @return a copy
   */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(rows.stream().<R>map(change).toList(), next, previous);
  }
}
