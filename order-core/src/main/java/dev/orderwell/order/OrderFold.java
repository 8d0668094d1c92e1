package dev.orderwell.order;

import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AddressAmended;
import dev.orderwell.event.OrderEvent.AuthorizationExpired;
import dev.orderwell.event.OrderEvent.AuthorizationExpiring;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.CartAbandoned;
import dev.orderwell.event.OrderEvent.CartLeft;
import dev.orderwell.event.OrderEvent.CartSaved;
import dev.orderwell.event.OrderEvent.ChargebackRecorded;
import dev.orderwell.event.OrderEvent.ContactAmended;
import dev.orderwell.event.OrderEvent.DisplayChanged;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderArchived;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.PartCompleted;
import dev.orderwell.event.OrderEvent.PartReopened;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentCalledOff;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.RefundApproved;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.event.OrderEvent.RefundRejected;
import dev.orderwell.event.OrderEvent.RefundRequested;
import dev.orderwell.event.OrderEvent.RefundWithdrawn;
import dev.orderwell.event.OrderEvent.ReturnAnnounced;
import dev.orderwell.event.OrderEvent.ReturnDropped;
import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.event.OrderEvent.StockMoved;
import dev.orderwell.event.OrderEvent.StockRequested;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.event.OrderEvent.TagAdded;
import dev.orderwell.event.OrderEvent.TagRemoved;
import dev.orderwell.event.OrderEvent.TrackingAdded;
import dev.orderwell.event.OrderEvent.TrackingCorrected;
import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.event.OrderEvent.VoidRequested;
import dev.orderwell.event.OrderEvent.VoidUnsettled;
import dev.orderwell.event.OrderEvent.WorkflowSwitched;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.OrderLine;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.PaymentLedger;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.stock.StockLedger;
import dev.orderwell.stock.StockMove;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How each event changes the state. It only dispatches: the ledgers know what an event means to
 * them.
 */
final class OrderFold {
  private OrderFold() {}

  static OrderState open(OrderId id, ShopId shop, OrderEvent.Opening opening, Instant at) {
    OrderState.Copy first = new OrderState.Copy(id, shop, opening.content(), at).recorded(at);
    if (opening instanceof OrderPlaced placed) first.placed(placed.number(), placed.placedAt());
    if (opening instanceof CartSaved) first.cart();
    if (opening instanceof CartAbandoned) first.cart().left();
    return first.build();
  }

  static OrderState apply(OrderState state, OrderEvent event, Instant at) {
    return change(state, event, at).recorded(at).build();
  }

  private static OrderState.Copy change(OrderState state, OrderEvent event, Instant at) {
    OrderState.Copy copy = state.copy();
    if (event instanceof OrderEvent.Paying paying) {
      return copy.payments(fold(state.payments, paying));
    }
    if (event instanceof OrderEvent.Refunding refunding) {
      return refund(state, copy, refunding);
    }
    if (event instanceof OrderEvent.Fulfilling fulfilling) {
      return copy.fulfilment(fold(state.fulfilment, fulfilling, at));
    }
    if (event instanceof OrderEvent.Stocking stocking)
      return copy.stock(fold(state.stock, stocking));
    if (event instanceof OrderEvent.Ordering ordering) return fold(state, copy, ordering);
    if (event instanceof OrderEvent.Annotating annotating)
      return fold(state.buyer, copy, annotating);
    if (event instanceof StatusChanged changed) {
      return copy.moved(changed.before(), changed.after());
    }
    if (event instanceof DisplayChanged changed) return copy.display(changed.after());
    if (event instanceof OrderEvent.Noticing) return copy;
    throw new IllegalArgumentException("an order begins only once: " + event);
  }

  private static OrderState.Copy fold(
      OrderState state, OrderState.Copy copy, OrderEvent.Ordering event) {
    if (event instanceof UnplacedOrderPlaced placed) {
      return copy.placed(placed.number(), placed.placedAt());
    }
    if (event instanceof CartLeft) return copy.left();
    if (event instanceof OrderCancelled) {
      return copy.cancelled().fulfilment(state.fulfilment.calledOff(openUnits(state)));
    }
    if (event instanceof OrderMoved moved) return copy.moved(moved.before(), moved.after());
    if (event instanceof PartCompleted done) return copy.part(Parts.key(done.vendor()), true);
    if (event instanceof PartReopened open) return copy.part(Parts.key(open.vendor()), false);
    if (event instanceof WorkflowSwitched switched) return copy.switched(switched.after());
    return copy.archived(event instanceof OrderArchived);
  }

  private static Map<Integer, Integer> openUnits(OrderState state) {
    Map<Integer, Integer> open = new TreeMap<>();
    for (OrderLine line : state.content.basket().lines()) {
      int units = state.fulfilment.open(line);
      if (units > 0) open.put(line.number(), units);
    }
    return open;
  }

  private static PaymentLedger fold(PaymentLedger ledger, OrderEvent.Paying event) {
    if (event instanceof PaymentPending e) {
      return ledger.pending(e.payment(), e.method(), e.amount(), e.at());
    }
    if (event instanceof PaymentAuthorized e) {
      return ledger.authorized(e.payment(), e.method(), e.amount(), e.at());
    }
    if (event instanceof PaymentCaptured e) {
      return ledger.captured(e.payment(), e.method(), e.amount(), e.at());
    }
    if (event instanceof PaymentFailed e)
      return ledger.failed(e.payment(), e.method(), e.code(), e.at());
    if (event instanceof AuthorizationVoided e) {
      return ledger.ended(e.payment(), PaymentState.VOIDED, e.at());
    }
    if (event instanceof AuthorizationExpired e) {
      return ledger.ended(e.payment(), PaymentState.EXPIRED, e.at());
    }
    if (event instanceof AuthorizationExpiring e) return ledger.expiring(e.payment(), e.expires());
    if (event instanceof VoidRequested e) return ledger.voidRequested(e.operation(), e.payment());
    if (event instanceof VoidUnsettled e) {
      return e.outcome() == VoidUnsettled.Outcome.DECLINED
          ? ledger.voidDeclined(e.payment())
          : ledger;
    }
    if (event instanceof PaymentCalledOff) return ledger.calledOffByHand();
    throw new IllegalArgumentException("unknown event " + event);
  }

  private static OrderState.Copy refund(
      OrderState state, OrderState.Copy copy, OrderEvent.Refunding event) {
    List<RefundLeg> sent = legs(event);
    int operation = sent.stream().mapToInt(RefundLeg::operation).max().orElse(0);
    return copy.refunds(fold(state.refunds, event)).payments(state.payments.asked(operation));
  }

  private static List<RefundLeg> legs(OrderEvent.Refunding event) {
    if (event instanceof RefundIssued e) return e.legs();
    if (event instanceof RefundApproved e) return e.legs();
    return event instanceof RefundLegMoved e ? List.of(e.leg()) : List.of();
  }

  private static RefundLedger fold(RefundLedger ledger, OrderEvent.Refunding event) {
    if (event instanceof RefundRequested e) return ledger.requested(e.refund());
    if (event instanceof RefundIssued e) {
      return ledger.requested(e.refund()).approved(e.refund().number(), e.legs());
    }
    if (event instanceof RefundApproved e) return ledger.approved(e.refund(), e.legs());
    if (event instanceof RefundRejected e) return ledger.closed(e.refund(), Refund.State.REJECTED);
    if (event instanceof RefundWithdrawn e) {
      return ledger.closed(e.refund(), Refund.State.WITHDRAWN);
    }
    if (event instanceof RefundLegMoved e) return ledger.moved(e.refund(), e.leg());
    if (event instanceof ChargebackRecorded e) return ledger.recorded(e.chargeback());
    throw new IllegalArgumentException("unknown event " + event);
  }

  private static FulfilmentLedger fold(
      FulfilmentLedger ledger, OrderEvent.Fulfilling event, Instant at) {
    if (event instanceof ParcelShipped e) return ledger.shipped(e.parcel());
    if (event instanceof TrackingAdded e) return ledger.tracked(e.parcel(), e.tracking());
    if (event instanceof TrackingCorrected e) {
      return ledger.corrected(e.parcel(), e.before(), e.after());
    }
    if (event instanceof UnitsCalledOff e) return ledger.calledOff(e.units());
    if (event instanceof ReturnAnnounced e) {
      return ledger.announced(e.number(), e.units(), e.reason(), at);
    }
    if (event instanceof ReturnReceived e) {
      return ledger.received(e.number(), e.resalable(), e.damaged(), e.reason(), at);
    }
    if (event instanceof ReturnDropped e) return ledger.dropped(e.number());
    throw new IllegalArgumentException("unknown event " + event);
  }

  private static StockLedger fold(StockLedger ledger, OrderEvent.Stocking event) {
    if (event instanceof StockRequested e) {
      return ledger.requested(e.operation(), e.direction(), e.units());
    }
    if (event instanceof StockMoved e) return ledger.moved(e.operation(), e.units());
    if (event instanceof StockUnmoved e) {
      return ledger.unmoved(
          e.operation(),
          e.failure() == StockUnmoved.Failure.REFUSED
              ? StockMove.State.FAILED
              : StockMove.State.UNKNOWN);
    }
    throw new IllegalArgumentException("unknown event " + event);
  }

  private static OrderState.Copy fold(
      Buyer buyer, OrderState.Copy copy, OrderEvent.Annotating event) {
    if (event instanceof TagAdded e) return copy.tagged(e.tag());
    if (event instanceof TagRemoved e) return copy.untagged(e.tag());
    if (event instanceof NoteAdded e) return copy.noted(e.number());
    if (event instanceof ContactAmended e) return copy.buyer(buyer.with(e.after()));
    if (event instanceof AddressAmended e) return copy.buyer(buyer.with(e.use(), e.after()));
    throw new IllegalArgumentException("unknown event " + event);
  }
}
