package dev.orderwell.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All stock moves of one order, immutable. Never is more of a line put back than was taken.
 *
 * @param moves by operation
 */
public record StockLedger(List<StockMove> moves) {
  /** Nothing taken. */
  public static final StockLedger EMPTY = new StockLedger(List.of());

  /** Copies. */
  public StockLedger {
    moves = List.copyOf(moves);
  }

  /**
   * Units of a line that were taken, or are about to be.
   *
   * @param line a line's number
   * @return zero or more, without what failed and what nobody knows of
   */
  public int taken(int line) {
    return sum(Direction.TAKE, line);
  }

  /**
   * Units of a line that were put back, or are about to be, or perhaps were.
   *
   * @param line a line's number
   * @return at most what was taken, without what failed
   */
  public int putBack(int line) {
    return sum(Direction.PUT_BACK, line);
  }

  /**
   * Units of a line that the order keeps off the stock.
   *
   * @param line a line's number
   * @return taken less put back
   */
  public int held(int line) {
    return taken(line) - putBack(line);
  }

  /**
   * Whether units of a line were ever asked for, whatever came of it.
   *
   * @param line a line's number
   * @return true for ever once they were
   */
  public boolean wasRequested(int line) {
    return moves.stream()
        .anyMatch(move -> move.direction() == Direction.TAKE && move.units().containsKey(line));
  }

  /**
   * A move by its number.
   *
   * @param operation 1 and up
   * @return the move, if there is one
   */
  public Optional<StockMove> find(int operation) {
    return moves.stream().filter(move -> move.operation() == operation).findFirst();
  }

  /**
   * The number that the next move gets.
   *
   * @return one more than there are
   */
  public int nextOperation() {
    return moves.size() + 1;
  }

  /**
   * Whether nobody knows yet if some lines were taken, so that nothing of them can be put back.
   *
   * @param lines their numbers
   * @return true if a take of one of them has no outcome
   */
  public boolean isBeingTaken(Set<Integer> lines) {
    return moves.stream()
        .filter(move -> move.direction() == Direction.TAKE && move.isRequested())
        .anyMatch(move -> move.units().keySet().stream().anyMatch(lines::contains));
  }

  /**
   * Units are to be moved.
   *
   * @param operation {@link #nextOperation()}
   * @param direction off the stock or back
   * @param units by line number
   * @return the ledger with the move
   */
  public StockLedger requested(int operation, Direction direction, Map<Integer, Integer> units) {
    List<StockMove> more = new ArrayList<>(moves);
    more.add(new StockMove(operation, direction, units, StockMove.State.REQUESTED));
    return new StockLedger(more);
  }

  /**
   * Units were moved.
   *
   * @param operation the move's number
   * @param units by line number
   * @return the ledger with the outcome
   */
  public StockLedger moved(int operation, Map<Integer, Integer> units) {
    return with(operation, StockMove.State.DONE, units);
  }

  /**
   * Units were not moved, or nobody knows. What was to be put back of a take that did not come
   * about is not put back.
   *
   * @param operation the move's number
   * @param how {@link StockMove.State#FAILED} or {@link StockMove.State#UNKNOWN}
   * @return the ledger with the outcome
   */
  public StockLedger unmoved(int operation, StockMove.State how) {
    Map<Integer, Integer> units = moves.get(operation - 1).units();
    StockLedger ledger = with(operation, how, units);
    for (int line : units.keySet()) ledger = ledger.balanced(line);
    return ledger;
  }

  private StockLedger balanced(int line) {
    int excess = putBack(line) - taken(line);
    List<StockMove> changed = new ArrayList<>(moves);
    for (int i = changed.size() - 1; i >= 0 && excess > 0; i--) {
      StockMove move = changed.get(i);
      if (move.direction() == Direction.TAKE || !move.isRequested()) continue;
      changed.set(i, move.without(line, excess));
      excess -= move.counted(line);
    }
    return new StockLedger(changed);
  }

  private StockLedger with(int operation, StockMove.State how, Map<Integer, Integer> units) {
    List<StockMove> changed = new ArrayList<>(moves);
    changed.set(operation - 1, changed.get(operation - 1).ended(how, units));
    return new StockLedger(changed);
  }

  private int sum(Direction direction, int line) {
    return moves.stream()
        .filter(move -> move.direction() == direction)
        .mapToInt(move -> move.counted(line))
        .sum();
  }
}
