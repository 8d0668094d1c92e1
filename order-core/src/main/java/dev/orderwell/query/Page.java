package dev.orderwell.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param <T> a row
 * @param rows in the list's order
 * @param next where the next page begins, empty on the last
 */
public record Page<T>(List<T> rows, Optional<String> next) {
  /** Copies. */
  public Page {
    rows = List.copyOf(rows);
  }
}
