package dev.orderwell.history;

import dev.orderwell.access.Access;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AddressAmended;
import dev.orderwell.event.OrderEvent.ContactAmended;
import dev.orderwell.event.OrderEvent.DeliveryUndone;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
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
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.ProcessingStarted;
import dev.orderwell.event.OrderEvent.ProcessingStopped;
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
import dev.orderwell.event.OrderEvent.TrackingAdded;
import dev.orderwell.event.OrderEvent.TrackingCorrected;
import dev.orderwell.event.OrderEvent.UnitsCalledOff;
import dev.orderwell.event.OrderEvent.UnitsReady;
import dev.orderwell.event.OrderEvent.UnitsRestored;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.event.Placement;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.line.OrderLine;
import dev.orderwell.note.Audience;
import dev.orderwell.note.Note;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Projection;
import dev.orderwell.order.Refunds;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A history as somebody may read it. Staff read all of it. Vendors read what concerns their own
 * parcels, returns, units and refunds, and notes for vendors, without names of staff and customers.
 * Customers read what concerns them, without staff's names, tags, notes, commissions, the reasons
 * of returns and corrections, providers' codes, and refunds that nobody has approved.
 */
public final class Timeline {
  private static final Actor SHOP = Actor.staff("shop");
  private static final String UNSAID = "–";

  private Timeline() {}

  /**
   * The entries that are open to a reader.
   *
   * @param entries all, in order
   * @param access how much of the order is open
   * @param seen the order as the reader sees it
   * @param reader who reads; what a vendor wrote the vendor may read
   * @return some of them, with their numbers as they are
   */
  public static List<HistoryEntry> seen(
      List<HistoryEntry> entries, Access access, OrderView seen, Actor reader) {
    return switch (access) {
      case WHOLE -> List.copyOf(entries);
      case OWN_LINES ->
          entries.stream()
              .map(entry -> forVendor(entry, seen, reader))
              .flatMap(Optional::stream)
              .toList();
      case OWN_ORDERS ->
          entries.stream().map(Timeline::forCustomer).flatMap(Optional::stream).toList();
      case REFUSED, HIDDEN -> List.of();
    };
  }

  /**
   * The notes among the entries of a history.
   *
   * @param entries as somebody may read them
   * @return in order
   */
  public static List<Note> notes(List<HistoryEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof NoteAdded)
        .map(entry -> note(entry, (NoteAdded) entry.event()))
        .toList();
  }

  private static Note note(HistoryEntry entry, NoteAdded note) {
    return new Note(note.number(), entry.actor(), entry.at(), note.audience(), note.text());
  }

  private static Optional<HistoryEntry> forVendor(
      HistoryEntry entry, OrderView seen, Actor reader) {
    Set<Integer> lines = seen.lines().stream().map(OrderLine::number).collect(Collectors.toSet());
    Set<Integer> parcels = seen.parcels().stream().map(Parcel::number).collect(Collectors.toSet());
    Set<Integer> returns = seen.returns().stream().map(Return::number).collect(Collectors.toSet());
    OrderEvent event = entry.event();
    if (event instanceof ParcelShipped shipped) {
      Parcel own = shipped.parcel().only(lines);
      return own.units().isEmpty() ? Optional.empty() : told(entry, new ParcelShipped(own));
    }
    Map<Integer, Integer> units = own(units(event), lines);
    if (!units.isEmpty()) return told(entry, ofUnits(event, units));
    if (event instanceof OrderEvent.Refunding refunding) {
      return refundForVendor(refunding, seen).flatMap(told -> told(entry, told));
    }
    if (event instanceof ReturnAnnounced announced) return forVendor(entry, announced, lines);
    if (event instanceof ReturnReceived received) return forVendor(entry, received, lines);
    boolean open =
        parcels.contains(parcel(event))
            || (event instanceof ReturnDropped dropped && returns.contains(dropped.number()))
            || (event instanceof PartCompleted done && isOwn(done.vendor(), reader))
            || (event instanceof PartReopened again && isOwn(again.vendor(), reader))
            || (event instanceof NoteAdded note
                && (note.audience() == Audience.VENDORS || entry.actor().equals(reader)));
    return open ? told(entry, event) : Optional.empty();
  }

  private static boolean isOwn(@Nullable VendorId part, Actor reader) {
    return part != null && part.value().equals(reader.id());
  }

  /** The units that are all that an event is about. */
  private static Map<Integer, Integer> units(OrderEvent event) {
    if (event instanceof UnitsCalledOff e) return e.units();
    if (event instanceof UnitsRestored e) return e.units();
    if (event instanceof ProcessingStarted e) return e.units();
    if (event instanceof ProcessingStopped e) return e.units();
    if (event instanceof UnitsReady e) return e.units();
    return event instanceof ReadyUndone e ? e.units() : Map.of();
  }

  private static OrderEvent ofUnits(OrderEvent event, Map<Integer, Integer> own) {
    if (event instanceof UnitsCalledOff e) return new UnitsCalledOff(own, e.reason());
    if (event instanceof UnitsRestored e) return new UnitsRestored(own, e.reason());
    if (event instanceof ProcessingStarted) return new ProcessingStarted(own);
    if (event instanceof ProcessingStopped e) return new ProcessingStopped(own, e.reason());
    if (event instanceof UnitsReady) return new UnitsReady(own);
    return event instanceof ReadyUndone e ? new ReadyUndone(own, e.reason()) : event;
  }

  /** The number of the parcel that has left and that an event is about, 0 if there is none. */
  private static int parcel(OrderEvent event) {
    if (event instanceof TrackingAdded e) return e.parcel();
    if (event instanceof TrackingCorrected e) return e.parcel();
    if (event instanceof ParcelDelivered e) return e.parcel();
    if (event instanceof ParcelOutForDelivery e) return e.parcel();
    if (event instanceof DeliveryUndone e) return e.parcel();
    if (event instanceof ParcelCancelled e) return e.parcel();
    return event instanceof ParcelLost e ? e.parcel() : 0;
  }

  /** A vendor reads of the own lines alone, and nothing of payments. */
  private static Optional<OrderEvent> refundForVendor(OrderEvent.Refunding event, OrderView seen) {
    if (event instanceof RefundRequested e) {
      return own(e.refund(), seen).map(RefundRequested::new);
    }
    if (event instanceof RefundIssued e) {
      return own(e.refund(), seen).map(own -> new RefundIssued(own, List.of()));
    }
    if (event instanceof RefundApproved e) {
      return known(e.refund(), seen)
          .map(own -> new RefundApproved(e.refund(), own.total(), e.reason().open(), List.of()));
    }
    if (event instanceof RefundRejected e) return known(e.refund(), seen).map(own -> e);
    if (event instanceof RefundWithdrawn e) return known(e.refund(), seen).map(own -> e);
    return Optional.empty();
  }

  private static Optional<Refund> known(int number, OrderView seen) {
    return seen.refunds().stream().filter(refund -> refund.number() == number).findFirst();
  }

  private static Optional<Refund> own(Refund whole, OrderView seen) {
    Set<Component> components = seen instanceof Projection part ? part.components() : Set.of();
    List<RefundItem> items =
        whole.items().stream().filter(item -> components.contains(item.component())).toList();
    return known(whole.number(), seen)
        .filter(own -> !items.isEmpty())
        .map(own -> whole.open(items, own.requester()));
  }

  private static Optional<HistoryEntry> forVendor(
      HistoryEntry entry, ReturnAnnounced announced, Set<Integer> lines) {
    Map<Integer, Integer> own = own(announced.units(), lines);
    return own.isEmpty()
        ? Optional.empty()
        : told(entry, new ReturnAnnounced(announced.number(), own, announced.reason()));
  }

  private static Optional<HistoryEntry> forVendor(
      HistoryEntry entry, ReturnReceived received, Set<Integer> lines) {
    Map<Integer, Integer> resalable = own(received.resalable(), lines);
    Map<Integer, Integer> damaged = own(received.damaged(), lines);
    return resalable.isEmpty() && damaged.isEmpty()
        ? Optional.empty()
        : told(entry, new ReturnReceived(received.number(), resalable, damaged, received.reason()));
  }

  private static Map<Integer, Integer> own(Map<Integer, Integer> units, Set<Integer> lines) {
    Map<Integer, Integer> own = new TreeMap<>(units);
    own.keySet().retainAll(lines);
    return own;
  }

  private static Optional<HistoryEntry> told(HistoryEntry entry, OrderEvent event) {
    return Optional.of(told(entry, byVendor(entry.actor()), event));
  }

  private static HistoryEntry told(HistoryEntry entry, Actor actor, OrderEvent event) {
    return new HistoryEntry(entry.number(), entry.version(), entry.at(), actor, event);
  }

  /**
   * A vendor reads which vendor did something, but neither staff's names nor who the customer is.
   */
  private static Actor byVendor(Actor actor) {
    if (actor.role() == Role.VENDOR) return actor;
    return actor.role() == Role.CUSTOMER ? actor.erased() : SHOP;
  }

  private static Optional<HistoryEntry> forCustomer(HistoryEntry entry) {
    OrderEvent event = entry.event();
    boolean open =
        event instanceof OrderPlaced
            || event instanceof UnplacedOrderPlaced
            || event instanceof OrderCancelled
            || event instanceof OrderMoved
            || event instanceof PaymentPending
            || event instanceof PaymentAuthorized
            || event instanceof PaymentCaptured
            || event instanceof PaymentFailed
            || event instanceof PaymentBounced
            || event instanceof OrderEvent.Fulfilling
            || event instanceof ContactAmended
            || event instanceof AddressAmended
            || event instanceof StatusChanged
            || event instanceof RefundIssued
            || event instanceof RefundApproved
            || (event instanceof RefundLegMoved moved
                && moved.leg().state() == OperationState.SUCCEEDED
                && moved.leg().detail() == null)
            || (event instanceof NoteAdded note && note.audience() == Audience.CUSTOMER);
    if (!open) return Optional.empty();
    Actor actor = entry.actor().role() == Role.CUSTOMER ? entry.actor() : SHOP;
    return Optional.of(told(entry, actor, told(event)));
  }

  /** Why something comes back, is corrected or moved is the shop's own. */
  private static OrderEvent told(OrderEvent event) {
    if (event instanceof OrderPlaced placed) return told(placed);
    if (event instanceof OrderMoved e) {
      return new OrderMoved(e.move(), e.before(), e.after(), null, Manner.BY_HAND);
    }
    if (event instanceof PaymentFailed e) {
      return new PaymentFailed(e.payment(), e.method(), UNSAID, e.at());
    }
    if (event instanceof PaymentBounced e) {
      return new PaymentBounced(e.payment(), e.amount(), UNSAID, e.at());
    }
    if (event instanceof RefundIssued e) {
      return new RefundIssued(Refunds.forCustomer(e.refund()), plain(e.legs()));
    }
    if (event instanceof RefundApproved e) {
      return new RefundApproved(e.refund(), e.amount(), e.reason().open(), plain(e.legs()));
    }
    if (event instanceof RefundLegMoved e) {
      return new RefundLegMoved(e.refund(), e.leg().forCustomer());
    }
    if (event instanceof ReturnAnnounced e) return new ReturnAnnounced(e.number(), e.units(), null);
    if (event instanceof ReturnReceived e) {
      return new ReturnReceived(e.number(), e.resalable(), e.damaged(), null);
    }
    if (event instanceof DeliveryUndone e) return new DeliveryUndone(e.parcel(), null);
    if (event instanceof ParcelCancelled e) return new ParcelCancelled(e.parcel(), null);
    if (event instanceof ParcelLost e) return new ParcelLost(e.parcel(), null);
    if (event instanceof ProcessingStopped e) return new ProcessingStopped(e.units(), null);
    if (event instanceof ReadyUndone e) return new ReadyUndone(e.units(), null);
    if (event instanceof UnitsRestored e) return new UnitsRestored(e.units(), null);
    return event;
  }

  private static List<RefundLeg> plain(List<RefundLeg> legs) {
    return legs.stream().map(RefundLeg::forCustomer).toList();
  }

  private static OrderPlaced told(OrderPlaced placed) {
    Placement all = placed.content();
    Placement told =
        new Placement(
            all.basket().forCustomer(),
            all.buyer().forCustomer(),
            all.attribution().forCustomer(),
            all.payment(),
            all.zeroTotal(),
            all.stockTaking(),
            all.digitalDelivery(),
            all.start());
    return new OrderPlaced(placed.number(), placed.placedAt(), told);
  }
}
