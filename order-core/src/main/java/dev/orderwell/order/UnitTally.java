package dev.orderwell.order;

import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.line.OrderLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts how far the units of all lines are, in one walk over parcels and returns. Lines are
 * numbered by their place in the order.
 */
final class UnitTally {
  private final int[] handedOver;
  private final int[] outForDelivery;
  private final int[] delivered;

  private UnitTally(int lines) {
    handedOver = new int[lines];
    outForDelivery = new int[lines];
    delivered = new int[lines];
  }

  /** One a line, in the order of the lines. */
  static List<UnitCounts> of(List<OrderLine> lines, FulfilmentLedger ledger) {
    UnitTally tally = new UnitTally(lines.size());
    ledger.parcels().forEach(tally::count);
    List<UnitCounts> counts = new ArrayList<>(lines.size());
    for (OrderLine line : lines) counts.add(tally.counts(line, ledger));
    return List.copyOf(counts);
  }

  private void count(Parcel parcel) {
    ParcelState state = parcel.state();
    if (!state.isHandedOver()) return;
    parcel.units().forEach((line, units) -> count(line - 1, units, state));
  }

  private void count(int place, int units, ParcelState state) {
    handedOver[place] += units;
    if (state == ParcelState.OUT_FOR_DELIVERY) outForDelivery[place] += units;
    if (state == ParcelState.DELIVERED) delivered[place] += units;
  }

  private UnitCounts counts(OrderLine line, FulfilmentLedger ledger) {
    int number = line.number();
    return new UnitCounts(
        line.units(),
        ledger.calledOff(number),
        handedOver[number - 1],
        outForDelivery[number - 1],
        delivered[number - 1],
        ledger.returns().isEmpty() ? 0 : ledger.returned(number),
        ledger.started(number),
        ledger.ready(number));
  }
}
