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
import dev.orderwell.event.OrderEvent.CustomerErased;
import dev.orderwell.event.OrderEvent.DeliveryUndone;
import dev.orderwell.event.OrderEvent.DisplayChanged;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderArchived;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelCancelled;
import dev.orderwell.event.OrderEvent.ParcelDelivered;
import dev.orderwell.event.OrderEvent.ParcelLost;
import dev.orderwell.event.OrderEvent.ParcelOutForDelivery;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.PartCompleted;
import dev.orderwell.event.OrderEvent.PartReopened;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentBounced;
import dev.orderwell.event.OrderEvent.PaymentCalledOff;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.ProcessingStarted;
import dev.orderwell.event.OrderEvent.ProcessingStopped;
import dev.orderwell.event.OrderEvent.ProviderAsked;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.event.OrderEvent.ReadyUndone;
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
import dev.orderwell.event.OrderEvent.UnitsReady;
import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.event.OrderEvent.WorkflowSwitched;
import dev.orderwell.fulfilment.FulfilmentLedger;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.OrderLine;
import dev.orderwell.party.Buyer;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.PaymentLedger;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.stock.StockLedger;
import dev.orderwell.stock.StockMove;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
      return fulfil(state, copy, fulfilling, at);
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
      FulfilmentLedger none = state.fulfilment.calledOff(openUnits(state));
      return copy.cancelled().fulfilment(none.within(state.lines));
    }
    if (event instanceof OrderMoved moved) return copy.moved(moved.before(), moved.after());
    if (event instanceof PartCompleted done) return copy.part(Parts.key(done.vendor()), true);
    if (event instanceof PartReopened open) return copy.part(Parts.key(open.vendor()), false);
    if (event instanceof WorkflowSwitched switched) return copy.switched(switched.after());
    if (event instanceof CustomerErased) return copy.erased();
    return copy.archived(event instanceof OrderArchived);
  }

  private static Map<Integer, Integer> openUnits(OrderState state) {
    Map<Integer, Integer> open = new TreeMap<>();
    for (OrderLine line : state.lines) {
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
      return ledger.captured(e.payment(), e.method(), e.amount(), e.reference(), e.at());
    }
    if (event instanceof PaymentFailed e)
      return ledger.failed(e.payment(), e.method(), e.code(), e.at());
    if (event instanceof PaymentBounced e) return ledger.bounced(e.payment(), e.code(), e.at());
    if (event instanceof AuthorizationVoided e) {
      return ledger.ended(e.payment(), PaymentState.VOIDED, e.at());
    }
    if (event instanceof AuthorizationExpired e) {
      return ledger.ended(e.payment(), PaymentState.EXPIRED, e.at());
    }
    if (event instanceof AuthorizationExpiring e) return ledger.expiring(e.payment(), e.expires());
    if (event instanceof ProviderAsked e) return ledger.asked(e.request());
    if (event instanceof ProviderRequestMoved e) return ledger.moved(e.request());
    if (event instanceof PaymentCalledOff) return ledger.calledOffByHand();
    throw new IllegalArgumentException("unknown event " + event);
  }

  private static OrderState.Copy refund(
      OrderState state, OrderState.Copy copy, OrderEvent.Refunding event) {
    List<RefundLeg> sent = legs(event);
    int operation =
        sent.stream()
            .map(RefundLeg::operation)
            .filter(Objects::nonNull)
            .mapToInt(Operation::number)
            .max()
            .orElse(0);
    RefundLedger refunds = fold(state.refunds, event);
    if (event instanceof RefundApproved e) {
      Refund approved = refunds.find(e.refund()).orElseThrow();
      refunds = handedOver(refunds, state.fulfilment, refundedLines(approved, state));
    }
    return copy.refunds(refunds).payments(state.payments.asked(operation));
  }

  /** A donation has no units that are handed over, whatever its refund says. */
  private static Set<Integer> refundedLines(Refund refund, OrderState state) {
    return refund.items().stream()
        .map(RefundItem::component)
        .filter(component -> component.kind() == Component.Kind.LINE)
        .map(Component::number)
        .filter(line -> state.lines.get(line - 1).units() > 0)
        .collect(Collectors.toSet());
  }

  /** What parcels were lost or cancelled since somebody asked is not handed over any more. */
  private static RefundLedger handedOver(
      RefundLedger refunds, FulfilmentLedger fulfilment, Set<Integer> lines) {
    RefundLedger right = refunds;
    for (int line : lines) right = right.handedOverAtMost(line, fulfilment.handedOver(line));
    return right;
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

  private static OrderState.Copy fulfil(
      OrderState state, OrderState.Copy copy, OrderEvent.Fulfilling event, Instant at) {
    FulfilmentLedger after = fold(state.fulfilment, event, at);
    copy.fulfilment(after.within(state.lines));
    if (event instanceof ParcelCancelled e) return undone(state, copy, after, e.parcel());
    if (event instanceof ParcelLost e) return undone(state, copy, after, e.parcel());
    return copy;
  }

  private static OrderState.Copy undone(
      OrderState state, OrderState.Copy copy, FulfilmentLedger after, int parcel) {
    Set<Integer> lines = after.find(parcel).orElseThrow().units().keySet();
    return copy.refunds(handedOver(state.refunds, after, lines));
  }

  private static FulfilmentLedger fold(
      FulfilmentLedger ledger, OrderEvent.Fulfilling event, Instant at) {
    if (event instanceof ParcelShipped e) return ledger.shipped(e.parcel());
    if (event instanceof ParcelDelivered e) {
      return ledger.moved(e.parcel(), ParcelState.DELIVERED, e.at());
    }
    if (event instanceof ParcelOutForDelivery e) {
      return ledger.moved(e.parcel(), ParcelState.OUT_FOR_DELIVERY, at);
    }
    if (event instanceof DeliveryUndone e) return ledger.moved(e.parcel(), ParcelState.SHIPPED, at);
    if (event instanceof ParcelCancelled e) {
      return ledger.moved(e.parcel(), ParcelState.CANCELLED, at);
    }
    if (event instanceof ParcelLost e) return ledger.moved(e.parcel(), ParcelState.LOST, at);
    if (event instanceof ProcessingStarted e) return ledger.started(e.units());
    if (event instanceof ProcessingStopped e) return ledger.stopped(e.units());
    if (event instanceof UnitsReady e) return ledger.ready(e.units());
    if (event instanceof ReadyUndone e) return ledger.unready(e.units());
    if (event instanceof UnitsRestored e) return ledger.restored(e.units());
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
