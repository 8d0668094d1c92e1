package dev.orderwell.stock;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units that were asked to be moved together.
 *
 * @param operation numbered within the order; the inventory's idempotency key is made of it
 * @param direction off the stock or back
 * @param units by line number, each above zero; none once there is nothing left to move
 * @param state how far it is
 */
public record StockMove(
    int operation, Direction direction, Map<Integer, Integer> units, State state) {
  /** How far a move is. */
  public enum State {
    /** Nobody has answered yet. */
    REQUESTED,
    /** It has come about. */
    DONE,
    /** It has not and will not come about. */
    FAILED,
    /** Perhaps it has come about: nobody could be asked. */
    UNKNOWN
  }

  /** Copies. */
  public StockMove {
    units = Collections.unmodifiableMap(new TreeMap<>(units));
  }

  /**
   * Whether it is still to be carried out.
   *
   * @return true until there is an outcome
   */
  public boolean isRequested() {
    return state == State.REQUESTED;
  }

  /**
   * Units of a line that count as moved. What perhaps happened counts as put back and does not
   * count as taken, so that never more is put back than was taken.
   *
   * @param line a line's number
   * @return zero or more
   */
  int counted(int line) {
    boolean counts =
        switch (state) {
          case REQUESTED, DONE -> true;
          case UNKNOWN -> direction == Direction.PUT_BACK;
          case FAILED -> false;
        };
    return counts ? units.getOrDefault(line, 0) : 0;
  }

  StockMove ended(State how, Map<Integer, Integer> moved) {
    return new StockMove(operation, direction, moved, how);
  }

  StockMove without(int line, int fewer) {
    Map<Integer, Integer> left = new TreeMap<>(units);
    left.computeIfPresent(line, (same, count) -> count > fewer ? count - fewer : null);
    return new StockMove(operation, direction, left, state);
  }
}
