package dev.orderwell.fulfilment;

import dev.orderwell.line.OrderLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All parcels of one order and the units that will never be in one, immutable.
 *
 * @param parcels by number
 * @param calledOff units by line number, each above zero
 */
public record FulfilmentLedger(List<Parcel> parcels, Map<Integer, Integer> calledOff) {
  /** Nothing handed over, nothing called off. */
  public static final FulfilmentLedger EMPTY = new FulfilmentLedger(List.of(), Map.of());

  /** Copies. */
  public FulfilmentLedger {
    parcels = List.copyOf(parcels);
    calledOff = Collections.unmodifiableMap(new TreeMap<>(calledOff));
  }

  /**
   * s: units of a line that were handed over.
   *
   * @param line a line's number
   * @return zero or more
   */
  public int handedOver(int line) {
    return parcels.stream().mapToInt(parcel -> parcel.units().getOrDefault(line, 0)).sum();
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
   * A parcel has left.
   *
   * @param parcel with {@link #nextNumber()}
   * @return the ledger with it
   */
  public FulfilmentLedger shipped(Parcel parcel) {
    List<Parcel> more = new ArrayList<>(parcels);
    more.add(parcel);
    return new FulfilmentLedger(more, calledOff);
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
    Map<Integer, Integer> sum = new TreeMap<>(calledOff);
    units.forEach((line, count) -> sum.merge(line, count, Integer::sum));
    return new FulfilmentLedger(parcels, sum);
  }

  private FulfilmentLedger with(int number, UnaryOperator<Parcel> change) {
    return new FulfilmentLedger(
        parcels.stream().map(one -> one.number() == number ? change.apply(one) : one).toList(),
        calledOff);
  }
}
