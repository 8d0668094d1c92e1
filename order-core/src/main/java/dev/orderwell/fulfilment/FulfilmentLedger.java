package dev.orderwell.fulfilment;

import dev.orderwell.line.OrderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All parcels of one order, the units that will never be in one, those that are being worked on,
 * and those that come back; immutable.
 *
 * @param parcels by number
 * @param calledOff units by line number, each above zero
 * @param started open units that are being worked on, by line number, each above zero
 * @param ready open units that wait at the counter, by line number, each above zero
 * @param returns by number
 */
public record FulfilmentLedger(
    List<Parcel> parcels,
    Map<Integer, Integer> calledOff,
    Map<Integer, Integer> started,
    Map<Integer, Integer> ready,
    List<Return> returns) {
  /** Nothing handed over, nothing called off. */
  public static final FulfilmentLedger EMPTY =
      new FulfilmentLedger(List.of(), Map.of(), Map.of(), Map.of(), List.of());

  /** Copies. */
  public FulfilmentLedger {
    parcels = List.copyOf(parcels);
    calledOff = Collections.unmodifiableMap(new TreeMap<>(calledOff));
    started = Collections.unmodifiableMap(new TreeMap<>(started));
    ready = Collections.unmodifiableMap(new TreeMap<>(ready));
    returns = List.copyOf(returns);
  }

  /**
   * s: units of a line that were handed over.
   *
   * @param line a line's number
   * @return those of all parcels that are neither lost nor cancelled
   */
  public int handedOver(int line) {
    return units(line, ParcelState::isHandedOver);
  }

  /**
   * d: units of a line that the customer has got.
   *
   * @param line a line's number
   * @return at most what was handed over
   */
  public int delivered(int line) {
    return units(line, state -> state == ParcelState.DELIVERED);
  }

  /**
   * Units of a line that are with the person who delivers them.
   *
   * @param line a line's number
   * @return at most what was handed over
   */
  public int outForDelivery(int line) {
    return units(line, state -> state == ParcelState.OUT_FOR_DELIVERY);
  }

  /**
   * Units of a line that are gone for good, on top of those that the order is about.
   *
   * @param line a line's number
   * @return those of all lost parcels
   */
  public int lost(int line) {
    return units(line, state -> state == ParcelState.LOST);
  }

  private int units(int line, Predicate<ParcelState> which) {
    return parcels.stream()
        .filter(parcel -> which.test(parcel.state()))
        .mapToInt(parcel -> parcel.units(line))
        .sum();
  }

  /**
   * Open units of a line that are being worked on (S3.22).
   *
   * @param line a line's number
   * @return at most what is open
   */
  public int started(int line) {
    return started.getOrDefault(line, 0);
  }

  /**
   * Open units of a line that wait at the counter (S3.23).
   *
   * @param line a line's number
   * @return at most what is open
   */
  public int ready(int line) {
    return ready.getOrDefault(line, 0);
  }

  /**
   * x: units of a line that will never be handed over.
   *
   * @param line a line's number
   * @return zero or more
   */
  public int calledOff(int line) {
    return calledOff.getOrDefault(line, 0);
  }

  /**
   * Units of a line that are still to be handed over.
   *
   * @param line a line of the order
   * @return n − x − s
   */
  public int open(OrderLine line) {
    return line.units() - calledOff(line.number()) - handedOver(line.number());
  }

  /**
   * t: units of a line that have come back.
   *
   * @param line a line's number
   * @return resalable and damaged, at most what was handed over
   */
  public int returned(int line) {
    return returns.stream().mapToInt(one -> one.received(line)).sum();
  }

  /**
   * Units of a line that have come back and can be sold again.
   *
   * @param line a line's number
   * @return zero or more
   */
  public int resalable(int line) {
    return returns.stream().mapToInt(one -> one.resalable().getOrDefault(line, 0)).sum();
  }

  /**
   * Units of a line that were announced and are still to come.
   *
   * @param line a line's number
   * @return zero or more
   */
  public int announced(int line) {
    return returns.stream().mapToInt(one -> one.open(line)).sum();
  }

  /**
   * A return by its number.
   *
   * @param number 1 and up
   * @return the return, if there is one
   */
  public Optional<Return> findReturn(int number) {
    return returns.stream().filter(one -> one.number() == number).findFirst();
  }

  /**
   * The number that the next return gets.
   *
   * @return one more than there are
   */
  public int nextReturn() {
    return returns.size() + 1;
  }

  /**
   * A parcel by its number.
   *
   * @param number 1 and up
   * @return the parcel, if there is one
   */
  public Optional<Parcel> find(int number) {
    return parcels.stream().filter(parcel -> parcel.number() == number).findFirst();
  }

  /**
   * The number that the next parcel gets.
   *
   * @return one more than the last
   */
  public int nextNumber() {
    return parcels.stream().mapToInt(Parcel::number).max().orElse(0) + 1;
  }

  /**
   * A parcel has left. What is in it had been worked on and made ready, if anything had.
   *
   * @param parcel with {@link #nextNumber()}
   * @return the ledger with it
   */
  public FulfilmentLedger shipped(Parcel parcel) {
    List<Parcel> more = new ArrayList<>(parcels);
    more.add(parcel);
    return new FulfilmentLedger(
        more, calledOff, minus(started, parcel.units()), minus(ready, parcel.units()), returns);
  }

  /**
   * A parcel is further on, or further back.
   *
   * @param number the parcel's
   * @param state how far
   * @param when since when
   * @return the ledger with it
   */
  public FulfilmentLedger moved(int number, ParcelState state, Instant when) {
    return with(number, parcel -> parcel.in(state, when));
  }

  /**
   * Work on units has begun.
   *
   * @param units by line number, on top of those that were begun before
   * @return the ledger with them
   */
  public FulfilmentLedger started(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, calledOff, plus(started, units), ready, returns);
  }

  /**
   * Units are not worked on any more, and are as open as before.
   *
   * @param units by line number, at most those that were begun
   * @return the ledger without them
   */
  public FulfilmentLedger stopped(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, calledOff, minus(started, units), ready, returns);
  }

  /**
   * Units wait at the counter.
   *
   * @param units by line number, on top of those that waited before
   * @return the ledger with them
   */
  public FulfilmentLedger ready(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, calledOff, started, plus(ready, units), returns);
  }

  /**
   * Units do not wait at the counter any more, and are as open as before.
   *
   * @param units by line number, at most those that waited
   * @return the ledger without them
   */
  public FulfilmentLedger unready(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, calledOff, started, minus(ready, units), returns);
  }

  /**
   * The same with no more units begun and ready than are open: those that were neither are called
   * off first.
   *
   * @param lines of the order, by number
   * @return the ledger within its bounds
   */
  public FulfilmentLedger within(List<OrderLine> lines) {
    if (started.isEmpty() && ready.isEmpty()) return this;
    return new FulfilmentLedger(
        parcels, calledOff, open(started, lines), open(ready, lines), returns);
  }

  private Map<Integer, Integer> open(Map<Integer, Integer> units, List<OrderLine> lines) {
    Map<Integer, Integer> open = new TreeMap<>();
    units.forEach((line, count) -> open.put(line, Math.min(count, open(lines.get(line - 1)))));
    open.values().removeIf(count -> count == 0);
    return open;
  }

  /**
   * A parcel can be looked up in one more place.
   *
   * @param number the parcel's
   * @param tracking where
   * @return the ledger with it
   */
  public FulfilmentLedger tracked(int number, Tracking tracking) {
    return with(number, parcel -> parcel.with(tracking));
  }

  /**
   * A tracking was wrong.
   *
   * @param number the parcel's
   * @param before as it was
   * @param after as it is
   * @return the ledger with the correction
   */
  public FulfilmentLedger corrected(int number, Tracking before, Tracking after) {
    return with(number, parcel -> parcel.with(before, after));
  }

  /**
   * Units will not be handed over.
   *
   * @param units by line number, on top of those called off before
   * @return the ledger without them
   */
  public FulfilmentLedger calledOff(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, plus(calledOff, units), started, ready, returns);
  }

  /**
   * Units will be handed over after all.
   *
   * @param units by line number, at most those that were called off
   * @return the ledger with them open
   */
  public FulfilmentLedger restored(Map<Integer, Integer> units) {
    return new FulfilmentLedger(parcels, minus(calledOff, units), started, ready, returns);
  }

  private static Map<Integer, Integer> plus(
      Map<Integer, Integer> units, Map<Integer, Integer> more) {
    Map<Integer, Integer> sum = new TreeMap<>(units);
    more.forEach((line, count) -> sum.merge(line, count, Integer::sum));
    return sum;
  }

  private static Map<Integer, Integer> minus(
      Map<Integer, Integer> units, Map<Integer, Integer> fewer) {
    Map<Integer, Integer> rest = new TreeMap<>(units);
    fewer.forEach(
        (line, gone) ->
            rest.computeIfPresent(line, (same, count) -> count > gone ? count - gone : null));
    return rest;
  }

  /**
   * Units are to come back.
   *
   * @param number {@link #nextReturn()}
   * @param units by line number
   * @param reason why, null if nobody said
   * @param at when that was recorded
   * @return the ledger with the return
   */
  public FulfilmentLedger announced(
      int number, Map<Integer, Integer> units, @Nullable String reason, Instant at) {
    return with(number, at, one -> one.announced(units, reason));
  }

  /**
   * Units have come back.
   *
   * @param number a return's, or {@link #nextReturn()}
   * @param resalable units by line number, on top of those that came before
   * @param damaged units by line number, on top of those that came before
   * @param reason why, null if nobody said
   * @param at when that was recorded
   * @return the ledger with them
   */
  public FulfilmentLedger received(
      int number,
      Map<Integer, Integer> resalable,
      Map<Integer, Integer> damaged,
      @Nullable String reason,
      Instant at) {
    return with(number, at, one -> one.received(resalable, damaged, reason));
  }

  /**
   * The rest of a return is not waited for.
   *
   * @param number the return's
   * @return the ledger with that mark
   */
  public FulfilmentLedger dropped(int number) {
    return with(number, returns.get(number - 1).at(), Return::dropping);
  }

  /**
   * The customer is erased (X13).
   *
   * @return the same parcels and units, in which no return says why
   */
  public FulfilmentLedger erased() {
    List<Return> wordless = returns.stream().map(Return::erased).toList();
    return new FulfilmentLedger(parcels, calledOff, started, ready, wordless);
  }

  private FulfilmentLedger with(int number, Instant at, UnaryOperator<Return> change) {
    List<Return> changed = new ArrayList<>(returns);
    if (number > changed.size()) changed.add(Return.opened(number, at));
    changed.set(number - 1, change.apply(changed.get(number - 1)));
    return new FulfilmentLedger(parcels, calledOff, started, ready, changed);
  }

  private FulfilmentLedger with(int number, UnaryOperator<Parcel> change) {
    return new FulfilmentLedger(
        parcels.stream().map(one -> one.number() == number ? change.apply(one) : one).toList(),
        calledOff,
        started,
        ready,
        returns);
  }
}
