package dev.orderwell.fulfilment;

import dev.orderwell.line.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
