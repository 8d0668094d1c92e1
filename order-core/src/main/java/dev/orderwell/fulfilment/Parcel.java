package dev.orderwell.fulfilment;

import dev.orderwell.line.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Units that were handed over together.
 *
 * @param number 1 and up within the order
 * @param delivery shipped, fetched by the customer, or given without a parcel (S3.29)
 * @param units units by line number, each above zero
 * @param trackings none for what the customer fetched, or at the sender's risk (S4.14)
 * @param at when they left the shop
 * @param state how far it is
 * @param since when it came there; of a delivered parcel, when it arrived
 */
public record Parcel(
    int number,
    Delivery delivery,
    Map<Integer, Integer> units,
    List<Tracking> trackings,
    Instant at,
    ParcelState state,
    Instant since) {
  /** Copies. */
  public Parcel {
    units = Collections.unmodifiableMap(new TreeMap<>(units));
    trackings = List.copyOf(trackings);
  }

  /**
   * Units that are handed over. What is fetched, and what needs no parcel, is with the customer at
   * once.
   *
   * @param number {@link FulfilmentLedger#nextNumber()}
   * @param delivery shipped, fetched, or given without a parcel
   * @param units units by line number, each above zero
   * @param trackings none unless it is shipped
   * @param at when
   * @return the parcel as it begins
   */
  public static Parcel handedOver(
      int number,
      Delivery delivery,
      Map<Integer, Integer> units,
      List<Tracking> trackings,
      Instant at) {
    boolean travels = delivery == Delivery.SHIPPING;
    ParcelState state = travels ? ParcelState.SHIPPED : ParcelState.DELIVERED;
    return new Parcel(number, delivery, units, trackings, at, state, at);
  }

  /**
   * Units of a line that are in it.
   *
   * @param line a line's number
   * @return zero or more
   */
  public int units(int line) {
    return units.getOrDefault(line, 0);
  }

  /**
   * Whether the parcel travels without anybody being able to look it up.
   *
   * @return true for a shipped parcel without a tracking
   */
  public boolean isUntracked() {
    return delivery == Delivery.SHIPPING && trackings.isEmpty();
  }

  /**
   * The part of the parcel that holds units of some lines.
   *
   * @param lines their numbers
   * @return a copy with these units alone, perhaps none
   */
  public Parcel only(Set<Integer> lines) {
    Map<Integer, Integer> own = new TreeMap<>(units);
    own.keySet().retainAll(lines);
    return new Parcel(number, delivery, own, trackings, at, state, since);
  }

  Parcel in(ParcelState next, Instant when) {
    return new Parcel(number, delivery, units, trackings, at, next, when);
  }

  Parcel withTrackings(List<Tracking> changed) {
    return new Parcel(number, delivery, units, changed, at, state, since);
  }

  Parcel with(Tracking more) {
    List<Tracking> all = new ArrayList<>(trackings);
    all.add(more);
    return withTrackings(all);
  }

  Parcel with(Tracking before, Tracking after) {
    return withTrackings(trackings.stream().map(one -> one.equals(before) ? after : one).toList());
  }
}
