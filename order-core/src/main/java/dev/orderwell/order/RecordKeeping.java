package dev.orderwell.order;

import dev.orderwell.refund.RefundLedger;
import java.util.List;

/** How the state of an order is taken apart for a store, and put together again. */
final class RecordKeeping {
  private RecordKeeping() {}

  static OrderRecord record(OrderState state) {
    return new OrderRecord(
        state.id,
        state.shop,
        state.version,
        head(state),
        state.terms,
        state.lines,
        state.refunds.balances(),
        state.payments.payments(),
        state.payments.requests(),
        state.refunds.refunds(),
        state.refunds.chargebacks(),
        state.fulfilment.parcels(),
        state.fulfilment.returns(),
        state.stock.moves());
  }

  private static OrderRecord.Head head(OrderState state) {
    return new OrderRecord.Head(
        state.historyLength,
        state.notes,
        state.number,
        state.placedAt,
        state.openedAt,
        state.changedAt,
        state.cart,
        state.left,
        state.cancelled,
        state.archived,
        state.erased,
        state.buyer,
        state.payments.calledOff(),
        state.payments.operations(),
        state.fulfilment.calledOff(),
        state.fulfilment.started(),
        state.fulfilment.ready(),
        List.copyOf(state.tags),
        state.workflow,
        state.statuses,
        state.display,
        state.heldFrom,
        List.copyOf(state.completedParts));
  }

  static OrderState state(OrderRecord record) {
    OrderState state = new OrderState.Copy(record).build();
    RefundLedger refunds = state.refunds;
    boolean whole =
        refunds.lines().size() == state.lines.size()
            && refunds.shipping().size() == state.terms.shipping().size()
            && refunds.fees().size() == state.terms.fees().size();
    if (!whole) {
      throw new IllegalArgumentException("something of order " + record.id() + " has no balance");
    }
    return state;
  }
}
