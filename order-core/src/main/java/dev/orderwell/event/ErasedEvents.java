package dev.orderwell.event;

import dev.orderwell.event.OrderEvent.AddressAmended;
import dev.orderwell.event.OrderEvent.CartAbandoned;
import dev.orderwell.event.OrderEvent.CartSaved;
import dev.orderwell.event.OrderEvent.ContactAmended;
import dev.orderwell.event.OrderEvent.DeliveryUndone;
import dev.orderwell.event.OrderEvent.DraftSaved;
import dev.orderwell.event.OrderEvent.MessageFailed;
import dev.orderwell.event.OrderEvent.MessageSent;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelCancelled;
import dev.orderwell.event.OrderEvent.ParcelLost;
import dev.orderwell.event.OrderEvent.PartReopened;
import dev.orderwell.event.OrderEvent.PaymentCalledOff;
import dev.orderwell.event.OrderEvent.ProcessingStopped;
import dev.orderwell.event.OrderEvent.ProviderAsked;
import dev.orderwell.event.OrderEvent.ProviderRequestMoved;
import dev.orderwell.event.OrderEvent.ReadyUndone;
import dev.orderwell.event.OrderEvent.RefundApproved;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.event.OrderEvent.RefundRejected;
import dev.orderwell.event.OrderEvent.RefundRequested;
import dev.orderwell.event.OrderEvent.ReturnAnnounced;
import dev.orderwell.event.OrderEvent.ReturnReceived;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.party.Address;
import dev.orderwell.party.Customer;
import dev.orderwell.party.Erased;
import dev.orderwell.refund.RefundLeg;
import java.util.List;

/**
 * Events of an order whose customer is erased (X13): the same figures, dates and codes, without
 * what the customer gave and without what anybody wrote. What a plug-in has said of its own accord
 * counts as written: it may name whom it was asked about.
 */
public final class ErasedEvents {
  private ErasedEvents() {}

  /**
   * What may stay of an event. The fold of such events is the order that the fold of the events
   * themselves would be once its customer is erased.
   *
   * @param event any
   * @return an event of the same kind, the same one if it holds nothing of the customer
   */
  public static OrderEvent of(OrderEvent event) {
    if (event instanceof OrderEvent.Opening e) return opening(e);
    if (event instanceof OrderEvent.Ordering e) return ordering(e);
    if (event instanceof OrderEvent.Paying e) return paying(e);
    if (event instanceof OrderEvent.Refunding e) return refunding(e);
    if (event instanceof OrderEvent.Fulfilling e) return fulfilling(e);
    if (event instanceof OrderEvent.Annotating e) return annotating(e);
    if (event instanceof StockUnmoved e) {
      return new StockUnmoved(e.operation(), e.direction(), e.failure(), Erased.TEXT);
    }
    return noticing(event);
  }

  private static OrderEvent opening(OrderEvent.Opening event) {
    Placement content = event.content().erased();
    if (event instanceof OrderPlaced e) return new OrderPlaced(e.number(), e.placedAt(), content);
    if (event instanceof DraftSaved) return new DraftSaved(content);
    return event instanceof CartSaved ? new CartSaved(content) : new CartAbandoned(content);
  }

  private static OrderEvent ordering(OrderEvent.Ordering event) {
    if (event instanceof OrderCancelled e) return new OrderCancelled(Erased.text(e.reason()));
    if (event instanceof OrderMoved e) {
      String reason = Erased.text(e.reason());
      return new OrderMoved(e.move(), e.before(), e.after(), reason, e.manner());
    }
    return event instanceof PartReopened e ? new PartReopened(e.vendor(), Erased.TEXT) : event;
  }

  private static OrderEvent paying(OrderEvent.Paying event) {
    if (event instanceof PaymentCalledOff e) return new PaymentCalledOff(Erased.text(e.reason()));
    if (event instanceof ProviderAsked e) return new ProviderAsked(e.request().erased());
    return event instanceof ProviderRequestMoved e
        ? new ProviderRequestMoved(e.request().erased())
        : event;
  }

  private static OrderEvent refunding(OrderEvent.Refunding event) {
    if (event instanceof RefundRequested e) return new RefundRequested(e.refund().erased());
    if (event instanceof RefundIssued e) {
      return new RefundIssued(e.refund().erased(), erased(e.legs()));
    }
    if (event instanceof RefundApproved e) {
      return new RefundApproved(e.refund(), e.amount(), e.reason().erased(), erased(e.legs()));
    }
    if (event instanceof RefundRejected e) {
      return new RefundRejected(e.refund(), Erased.text(e.reason()));
    }
    return event instanceof RefundLegMoved e
        ? new RefundLegMoved(e.refund(), e.leg().erased())
        : event;
  }

  private static List<RefundLeg> erased(List<RefundLeg> legs) {
    return legs.stream().map(RefundLeg::erased).toList();
  }

  private static OrderEvent fulfilling(OrderEvent.Fulfilling event) {
    if (event instanceof DeliveryUndone e) {
      return new DeliveryUndone(e.parcel(), Erased.text(e.reason()));
    }
    if (event instanceof ParcelCancelled e) {
      return new ParcelCancelled(e.parcel(), Erased.text(e.reason()));
    }
    if (event instanceof ParcelLost e) return new ParcelLost(e.parcel(), Erased.text(e.reason()));
    if (event instanceof ReturnAnnounced e) {
      return new ReturnAnnounced(e.number(), e.units(), Erased.text(e.reason()));
    }
    if (event instanceof ReturnReceived e) {
      String reason = Erased.text(e.reason());
      return new ReturnReceived(e.number(), e.resalable(), e.damaged(), reason);
    }
    return working(event);
  }

  private static OrderEvent working(OrderEvent.Fulfilling event) {
    if (event instanceof ProcessingStopped e) {
      return new ProcessingStopped(e.units(), Erased.text(e.reason()));
    }
    if (event instanceof ReadyUndone e) return new ReadyUndone(e.units(), Erased.text(e.reason()));
    if (event instanceof UnitsCalledOff e) {
      return new UnitsCalledOff(e.units(), Erased.text(e.reason()));
    }
    return event instanceof UnitsRestored e
        ? new UnitsRestored(e.units(), Erased.text(e.reason()))
        : event;
  }

  private static OrderEvent annotating(OrderEvent.Annotating event) {
    if (event instanceof NoteAdded e) return new NoteAdded(e.number(), e.audience(), Erased.TEXT);
    if (event instanceof ContactAmended) {
      return new ContactAmended(Customer.ERASED, Customer.ERASED);
    }
    if (!(event instanceof AddressAmended amended)) return event;
    Address before = amended.before();
    return new AddressAmended(
        amended.use(), before == null ? null : before.erased(), amended.after().erased());
  }

  private static OrderEvent noticing(OrderEvent event) {
    if (event instanceof MessageSent e) return new MessageSent(e.kind(), e.channel(), Erased.TEXT);
    return event instanceof MessageFailed e
        ? new MessageFailed(e.kind(), e.channel(), Erased.TEXT)
        : event;
  }
}
