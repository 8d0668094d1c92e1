package dev.orderwell.fulfilment;

import dev.orderwell.party.Erased;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Units that come back from the customer (X2): announced, received, or both. A return says nothing
 * about money.
 *
 * @param number 1 and up within the order
 * @param announced units by line number that were said to come; none if they came unannounced
 * @param resalable units by line number that came and can be sold again
 * @param damaged units by line number that came and cannot
 * @param reason why, as it was last said; null if nobody said
 * @param at when it was first heard of
 * @param dropped whether what was announced and has not come is no longer waited for
 */
public record Return(
    int number,
    Map<Integer, Integer> announced,
    Map<Integer, Integer> resalable,
    Map<Integer, Integer> damaged,
    @Nullable String reason,
    Instant at,
    boolean dropped) {
  /** Copies. */
  public Return {
    announced = copy(announced);
    resalable = copy(resalable);
    damaged = copy(damaged);
  }

  static Return opened(int number, Instant at) {
    return new Return(number, Map.of(), Map.of(), Map.of(), null, at, false);
  }

  /**
   * Units of a line that came back with it.
   *
   * @param line a line's number
   * @return resalable and damaged
   */
  public int received(int line) {
    return resalable.getOrDefault(line, 0) + damaged.getOrDefault(line, 0);
  }

  /**
   * Units of a line that are still to come.
   *
   * @param line a line's number
   * @return announced less received, never below zero; zero once it is dropped
   */
  public int open(int line) {
    return dropped ? 0 : Math.max(0, announced.getOrDefault(line, 0) - received(line));
  }

  /**
   * All that is still to come.
   *
   * @return units by line number, each above zero
   */
  public Map<Integer, Integer> open() {
    Map<Integer, Integer> open = new TreeMap<>();
    for (int line : announced.keySet()) {
      if (open(line) > 0) open.put(line, open(line));
    }
    return open;
  }

  /**
   * The part of the return that is about some lines.
   *
   * @param lines their numbers
   * @return a copy with these units alone, perhaps none
   */
  public Return only(Set<Integer> lines) {
    return new Return(
        number,
        only(announced, lines),
        only(resalable, lines),
        only(damaged, lines),
        reason,
        at,
        dropped);
  }

  /**
   * The return as its customer sees it: the reason is the shop's own.
   *
   * @return a copy without it
   */
  public Return withoutReason() {
    return new Return(number, announced, resalable, damaged, null, at, dropped);
  }

  /**
   * The return once the customer is erased (X13).
   *
   * @return that there was a reason, without it
   */
  public Return erased() {
    return new Return(number, announced, resalable, damaged, Erased.text(reason), at, dropped);
  }

  /**
   * Whether it is about no unit at all.
   *
   * @return true for what {@link #only} may leave
   */
  public boolean isEmpty() {
    return announced.isEmpty() && resalable.isEmpty() && damaged.isEmpty();
  }

  Return announced(Map<Integer, Integer> units, @Nullable String why) {
    return new Return(number, units, resalable, damaged, why, at, dropped);
  }

  Return received(Map<Integer, Integer> good, Map<Integer, Integer> bad, @Nullable String why) {
    String said = why == null ? reason : why;
    return new Return(
        number, announced, plus(resalable, good), plus(damaged, bad), said, at, dropped);
  }

  Return dropping() {
    return new Return(number, announced, resalable, damaged, reason, at, true);
  }

  private static Map<Integer, Integer> copy(Map<Integer, Integer> units) {
    return Collections.unmodifiableMap(new TreeMap<>(units));
  }

  private static Map<Integer, Integer> only(Map<Integer, Integer> units, Set<Integer> lines) {
    Map<Integer, Integer> own = new TreeMap<>(units);
    own.keySet().retainAll(lines);
    return own;
  }

  private static Map<Integer, Integer> plus(
      Map<Integer, Integer> units, Map<Integer, Integer> more) {
    Map<Integer, Integer> sum = new TreeMap<>(units);
    more.forEach((line, count) -> sum.merge(line, count, Integer::sum));
    return sum;
  }
}
