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
 * @param delivery shipped, or fetched by the customer
 * @param units units by line number, each above zero
 * @param trackings none for what the customer fetched, or at the sender's risk (S4.14)
 * @param at when they left the shop
 */
public record Parcel(
    int number,
    Delivery delivery,
    Map<Integer, Integer> units,
    List<Tracking> trackings,
    Instant at) {
  /** Copies. */
  public Parcel {
    units = Collections.unmodifiableMap(new TreeMap<>(units));
    trackings = List.copyOf(trackings);
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
    return new Parcel(number, delivery, own, trackings, at);
  }

  Parcel withTrackings(List<Tracking> changed) {
    return new Parcel(number, delivery, units, changed, at);
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
