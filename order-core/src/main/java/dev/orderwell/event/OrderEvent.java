package dev.orderwell.event;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.note.Audience;
import dev.orderwell.party.Address;
import dev.orderwell.party.Customer;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.stock.Direction;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.DisplayStatus;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.WorkflowStart;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of all that can happen to an order. Each event becomes one line of its
 * history (S0.10), and the order is the fold of its events. Instants in events say when a thing
 * took place in the shop, which may be earlier than when it was recorded.
 */
public sealed interface OrderEvent {
  /** With this an order begins. */
  sealed interface Opening extends OrderEvent {
    /**
     * What the order starts from.
     *
     * @return the content
     */
    Placement content();
  }

  /** Something about money. */
  sealed interface Paying extends OrderEvent {}

  /** Something about money that goes back. */
  sealed interface Refunding extends OrderEvent {}

  /** Something about goods. */
  sealed interface Fulfilling extends OrderEvent {}

  /** Something about stock. */
  sealed interface Stocking extends OrderEvent {}

  /** Something about the order as a whole. */
  sealed interface Ordering extends OrderEvent {}

  /** Something people attach to the order. */
  sealed interface Annotating extends OrderEvent {}

  /** Something the library has found out or worked out. */
  sealed interface Noticing extends OrderEvent {}

  /**
   * The order was placed.
   *
   * @param number null only in a preview: the store gives it when the order is saved
   * @param placedAt by the customer's clock, so to say; in the past for orders entered later (S3.2)
   * @param content what was ordered, by whom
   */
  record OrderPlaced(@Nullable OrderNumber number, Instant placedAt, Placement content)
      implements Opening {}

  /**
   * Staff began to write an order down (S3.2).
   *
   * @param content as far as it is known
   */
  record DraftSaved(Placement content) implements Opening {}

  /**
   * A customer left before ordering (S1.3, S1.13).
   *
   * @param content what was in the cart
   */
  record CartAbandoned(Placement content) implements Opening {}

  /**
   * A cart was kept whose customer has not left yet (X6).
   *
   * @param content what was in the cart
   */
  record CartSaved(Placement content) implements Opening {}

  /** The customer of a cart that was kept has left it (X6). */
  record CartLeft() implements Ordering {}

  /**
   * A draft became an order, or a customer came back to a cart.
   *
   * @param number null only in a preview
   * @param placedAt when
   */
  record UnplacedOrderPlaced(@Nullable OrderNumber number, Instant placedAt) implements Ordering {}

  /**
   * The order was called off as a whole, and with it every unit that had not been handed over.
   *
   * @param reason why, null if nobody said
   */
  record OrderCancelled(@Nullable String reason) implements Ordering {}

  /**
   * The order went from one status of its axis to another: by a move of its workflow, forced, held
   * (X5), released, or of itself when facts began to hold.
   *
   * @param move the name of the move; {@code hold}, {@code release} or {@code force} for those that
   *     every workflow has
   * @param before as it was
   * @param after as it is
   * @param reason why, null if nobody said
   * @param manner how it came about
   */
  record OrderMoved(
      String move, Status before, Status after, @Nullable String reason, Manner manner)
      implements Ordering {
    /** How a move came about. */
    public enum Manner {
      /** Somebody made it. */
      BY_HAND,
      /** Somebody forced it, past the moves of the workflow (S2.3). */
      FORCED,
      /** The system made it when its facts began to hold. */
      REACTION
    }
  }

  /**
   * A seller has done all there is to do (S4.15).
   *
   * @param vendor who, null for the shop itself
   */
  record PartCompleted(@Nullable VendorId vendor) implements Ordering {}

  /**
   * A seller has something left to do after all.
   *
   * @param vendor who, null for the shop itself
   * @param reason why
   */
  record PartReopened(@Nullable VendorId vendor, String reason) implements Ordering {}

  /**
   * The order got another workflow, or follows a change of its own. No fact has changed.
   *
   * @param before the name of the workflow before
   * @param after where it stands under the workflow it has now
   */
  record WorkflowSwitched(String before, WorkflowStart after) implements Ordering {}

  /**
   * Everything that the customer gave, and everything that anybody wrote, was taken out of the
   * order and of its history (X13).
   */
  record CustomerErased() implements Ordering {}

  /** The order was put away (S0.19). */
  record OrderArchived() implements Ordering {}

  /** The order was fetched back. */
  record OrderUnarchived() implements Ordering {}

  /**
   * A payment is under way.
   *
   * @param payment its number
   * @param method how
   * @param amount above zero
   * @param at when
   */
  record PaymentPending(int payment, PaymentMethod method, Money amount, Instant at)
      implements Paying {}

  /**
   * A payment was promised.
   *
   * @param payment its number
   * @param method how
   * @param amount above zero
   * @param at when
   */
  record PaymentAuthorized(int payment, PaymentMethod method, Money amount, Instant at)
      implements Paying {}

  /**
   * Money came in.
   *
   * @param payment its number
   * @param method how
   * @param amount above zero
   * @param reference what its refunds are asked on if the provider calls it by a name of its own,
   *     else null
   * @param at when
   */
  record PaymentCaptured(
      int payment, PaymentMethod method, Money amount, @Nullable String reference, Instant at)
      implements Paying {}

  /**
   * An attempt to pay came to nothing.
   *
   * @param payment its number
   * @param method how
   * @param code the provider's
   * @param at when
   */
  record PaymentFailed(int payment, PaymentMethod method, String code, Instant at)
      implements Paying {}

  /**
   * A payment that came in was taken back for want of cover.
   *
   * @param payment its number
   * @param amount all that had come in with it
   * @param code the provider's
   * @param at when
   */
  record PaymentBounced(int payment, Money amount, String code, Instant at) implements Paying {}

  /**
   * What was promised and not taken is let go.
   *
   * @param payment its number
   * @param amount how much
   * @param at when
   */
  record AuthorizationVoided(int payment, Money amount, Instant at) implements Paying {}

  /**
   * What was promised and not taken has run out.
   *
   * @param payment its number
   * @param amount how much
   * @param at when
   */
  record AuthorizationExpired(int payment, Money amount, Instant at) implements Paying {}

  /**
   * What was promised and not taken will run out soon (X6). Nothing is gone yet.
   *
   * @param payment its number
   * @param amount how much
   * @param expires when, as far as the shop knows
   */
  record AuthorizationExpiring(int payment, Money amount, Instant expires) implements Paying {}

  /**
   * Staff expects no payment any more (S1.16).
   *
   * @param reason why, null if nobody said
   */
  record PaymentCalledOff(@Nullable String reason) implements Paying {}

  /**
   * A provider is asked to take what it promised, or to let go of it.
   *
   * @param request as it goes out
   */
  record ProviderAsked(ProviderRequest request) implements Paying {}

  /**
   * What a provider was asked for is further on, or in trouble. That money was taken or let go is
   * an event of its own.
   *
   * @param request as it is now
   */
  record ProviderRequestMoved(ProviderRequest request) implements Paying {}

  /**
   * Somebody asked for a refund (S4.21). Nothing is reserved.
   *
   * @param refund as it was asked for
   */
  record RefundRequested(Refund refund) implements Refunding {}

  /**
   * A refund goes out that nobody had to ask for, or has gone out at the provider.
   *
   * @param refund as it goes out, without its legs
   * @param legs how the money goes back, none if the refund comes to nothing
   */
  record RefundIssued(Refund refund, List<RefundLeg> legs) implements Refunding {
    /** Copies the list. */
    public RefundIssued {
      legs = List.copyOf(legs);
    }
  }

  /**
   * A refund that was asked for goes out (S4.25).
   *
   * @param refund its number
   * @param amount what it comes to
   * @param reason why, which the customer may read from now on (S4.24)
   * @param legs how the money goes back, none if the refund comes to nothing
   */
  record RefundApproved(int refund, Money amount, RefundReason reason, List<RefundLeg> legs)
      implements Refunding {
    /** Copies the list. */
    public RefundApproved {
      legs = List.copyOf(legs);
    }
  }

  /**
   * A refund that was asked for will not go out.
   *
   * @param refund its number
   * @param reason why, null if nobody said
   */
  record RefundRejected(int refund, @Nullable String reason) implements Refunding {}

  /**
   * Who asked for a refund does not want it any more.
   *
   * @param refund its number
   */
  record RefundWithdrawn(int refund) implements Refunding {}

  /**
   * A part of a refund is further on.
   *
   * @param refund its number
   * @param leg as it is now
   */
  record RefundLegMoved(int refund, RefundLeg leg) implements Refunding {}

  /**
   * A bank has fetched money back, or has decided about it.
   *
   * @param chargeback as it is now
   */
  record ChargebackRecorded(Chargeback chargeback) implements Refunding {}

  /**
   * Units were handed over.
   *
   * @param parcel what, how and when
   */
  record ParcelShipped(Parcel parcel) implements Fulfilling {}

  /**
   * A parcel has reached the customer (S3.26).
   *
   * @param parcel its number
   * @param at when
   */
  record ParcelDelivered(int parcel, Instant at) implements Fulfilling {}

  /**
   * A parcel is with the person who delivers it (S3.25).
   *
   * @param parcel its number
   */
  record ParcelOutForDelivery(int parcel) implements Fulfilling {}

  /**
   * A parcel had not reached the customer after all, and is on its way (X1).
   *
   * @param parcel its number
   * @param reason why that was said; null for readers whom it does not concern
   */
  record DeliveryUndone(int parcel, @Nullable String reason) implements Fulfilling {}

  /**
   * A parcel never left, or came straight back: its units are open again (X1).
   *
   * @param parcel its number
   * @param reason why; null for readers whom it does not concern
   */
  record ParcelCancelled(int parcel, @Nullable String reason) implements Fulfilling {}

  /**
   * A parcel will not arrive: its units are open again, and what was in it is gone (X1).
   *
   * @param parcel its number
   * @param reason why; null for readers whom it does not concern
   */
  record ParcelLost(int parcel, @Nullable String reason) implements Fulfilling {}

  /**
   * Work on units has begun (S3.22).
   *
   * @param units by line number, each above zero
   */
  record ProcessingStarted(Map<Integer, Integer> units) implements Fulfilling {
    /** Copies. */
    public ProcessingStarted {
      units = copy(units);
    }
  }

  /**
   * Units are not worked on any more.
   *
   * @param units by line number, each above zero
   * @param reason why, null if nobody said
   */
  record ProcessingStopped(Map<Integer, Integer> units, @Nullable String reason)
      implements Fulfilling {
    /** Copies. */
    public ProcessingStopped {
      units = copy(units);
    }
  }

  /**
   * Units wait for the customer at the counter (S3.23).
   *
   * @param units by line number, each above zero
   */
  record UnitsReady(Map<Integer, Integer> units) implements Fulfilling {
    /** Copies. */
    public UnitsReady {
      units = copy(units);
    }
  }

  /**
   * Units do not wait at the counter any more.
   *
   * @param units by line number, each above zero
   * @param reason why, null if nobody said
   */
  record ReadyUndone(Map<Integer, Integer> units, @Nullable String reason) implements Fulfilling {
    /** Copies. */
    public ReadyUndone {
      units = copy(units);
    }
  }

  /**
   * A parcel got one tracking more.
   *
   * @param parcel its number
   * @param tracking where it can be looked up
   */
  record TrackingAdded(int parcel, Tracking tracking) implements Fulfilling {}

  /**
   * A tracking was wrong.
   *
   * @param parcel its number
   * @param before as it was
   * @param after as it is
   */
  record TrackingCorrected(int parcel, Tracking before, Tracking after) implements Fulfilling {}

  /**
   * Units will not be handed over.
   *
   * @param units by line number, each above zero
   * @param reason why, null if nobody said
   */
  record UnitsCalledOff(Map<Integer, Integer> units, @Nullable String reason)
      implements Fulfilling {
    /** Copies. */
    public UnitsCalledOff {
      units = copy(units);
    }
  }

  /**
   * Units that had been called off will be handed over after all (X1).
   *
   * @param units by line number, each above zero
   * @param reason why; null for readers whom it does not concern
   */
  record UnitsRestored(Map<Integer, Integer> units, @Nullable String reason) implements Fulfilling {
    /** Copies. */
    public UnitsRestored {
      units = copy(units);
    }
  }

  /**
   * Units are to come back (X2).
   *
   * @param number of the return
   * @param units by line number, each above zero
   * @param reason why, null if nobody said
   */
  record ReturnAnnounced(int number, Map<Integer, Integer> units, @Nullable String reason)
      implements Fulfilling {
    /** Copies. */
    public ReturnAnnounced {
      units = copy(units);
    }
  }

  /**
   * Units have come back (X2).
   *
   * @param number of the return
   * @param resalable by line number, each above zero
   * @param damaged by line number, each above zero
   * @param reason why, null if nobody said
   */
  record ReturnReceived(
      int number,
      Map<Integer, Integer> resalable,
      Map<Integer, Integer> damaged,
      @Nullable String reason)
      implements Fulfilling {
    /** Copies. */
    public ReturnReceived {
      resalable = copy(resalable);
      damaged = copy(damaged);
    }
  }

  /**
   * What was announced and has not come is no longer waited for.
   *
   * @param number of the return
   */
  record ReturnDropped(int number) implements Fulfilling {}

  /**
   * Units are to be taken off the stock, or put back (S2.5).
   *
   * @param operation numbered within the order; the inventory's idempotency key is made of it
   * @param direction which way
   * @param units by line number, each above zero
   */
  record StockRequested(int operation, Direction direction, Map<Integer, Integer> units)
      implements Stocking {
    /** Copies. */
    public StockRequested {
      units = copy(units);
    }
  }

  /**
   * The inventory has moved units.
   *
   * @param operation its number
   * @param direction which way
   * @param units by line number; fewer than requested, or none, if fewer had been taken
   */
  record StockMoved(int operation, Direction direction, Map<Integer, Integer> units)
      implements Stocking {
    /** Copies. */
    public StockMoved {
      units = copy(units);
    }
  }

  /**
   * Units were not moved, or nobody knows. Somebody has to look.
   *
   * @param operation its number
   * @param direction which way
   * @param failure what is known
   * @param detail the inventory's words
   */
  record StockUnmoved(int operation, Direction direction, Failure failure, String detail)
      implements Stocking {
    /** What is known of units that were not moved. */
    public enum Failure {
      /** The inventory has not moved them and will not. */
      REFUSED,
      /** Perhaps it has. */
      UNKNOWN
    }
  }

  /**
   * A tag was put on the order (S1.22).
   *
   * @param tag which
   * @param name as it was then
   * @param colour as it was then
   */
  record TagAdded(TagId tag, String name, String colour) implements Annotating {}

  /**
   * A tag was taken off the order.
   *
   * @param tag which
   * @param name as it was then
   */
  record TagRemoved(TagId tag, String name) implements Annotating {}

  /**
   * Something was written down (S0.11). Its text form is redacted.
   *
   * @param number of the note
   * @param audience who may read it
   * @param text what
   */
  record NoteAdded(int number, Audience audience, String text) implements Annotating {
    @Override
    public String toString() {
      return "NoteAdded[" + number + ", " + audience + "]";
    }
  }

  /**
   * The customer's contact data was corrected (S0.9).
   *
   * @param before as it was
   * @param after as it is
   */
  record ContactAmended(Customer before, Customer after) implements Annotating {}

  /**
   * An address was corrected (S0.9).
   *
   * @param use which address
   * @param before as it was, null if there was none
   * @param after as it is
   */
  record AddressAmended(Address.Use use, @Nullable Address before, Address after)
      implements Annotating {}

  /**
   * The facts have taken an axis into another category, or it got another status.
   *
   * @param before as it was
   * @param after as it is, on the same axis
   */
  record StatusChanged(Status before, Status after) implements Noticing {}

  /**
   * The one status column shows something else (C5).
   *
   * @param before what it showed, null if nothing
   * @param after what it shows, null if nothing
   */
  record DisplayChanged(@Nullable DisplayStatus before, @Nullable DisplayStatus after)
      implements Noticing {}

  /**
   * More has gone back of a payment than came in with it: providers were told so without being
   * asked from here. Somebody has to look.
   *
   * @param payment its number
   * @param excess by how much, above zero
   */
  record MoreBackThanCaptured(int payment, Money excess) implements Noticing {}

  /**
   * A channel has taken a message over.
   *
   * @param kind which message
   * @param channel the channel's id
   * @param externalId the channel's name for the message
   */
  record MessageSent(MessageKind kind, String channel, String externalId) implements Noticing {}

  /**
   * A message will never arrive.
   *
   * @param kind which message
   * @param channel the channel's id
   * @param code why
   */
  record MessageFailed(MessageKind kind, String channel, String code) implements Noticing {}

  private static Map<Integer, Integer> copy(Map<Integer, Integer> units) {
    return Collections.unmodifiableMap(new TreeMap<>(units));
  }
}
