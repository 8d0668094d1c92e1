package dev.orderwell.history;

import dev.orderwell.event.ErasedEvents;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.AuthorizationExpired;
import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.event.OrderEvent.OrderPlaced;
import dev.orderwell.event.OrderEvent.ParcelDelivered;
import dev.orderwell.event.OrderEvent.ParcelShipped;
import dev.orderwell.event.OrderEvent.PaymentAuthorized;
import dev.orderwell.event.OrderEvent.PaymentBounced;
import dev.orderwell.event.OrderEvent.PaymentCaptured;
import dev.orderwell.event.OrderEvent.PaymentFailed;
import dev.orderwell.event.OrderEvent.PaymentPending;
import dev.orderwell.event.OrderEvent.UnplacedOrderPlaced;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import java.time.Instant;
import java.util.Locale;

/**
 * One line of an order's history (S0.10, S1.22): what happened, when, and who did it.
 *
 * @param number 1 and up within the order, without gaps
 * @param version of the order that the change led to; the entries of one change share it
 * @param at when it was recorded, to the microsecond
 * @param actor who did it
 * @param event what happened
 */
public record HistoryEntry(int number, long version, Instant at, Actor actor, OrderEvent event) {
  /**
   * When it took place in the shop, which may be earlier than when it was recorded: the date of a
   * payment that came in yesterday, of a parcel that left on Monday (S1.22, S3.2).
   *
   * @return the event's own time, or {@link #at()} if it has none
   */
  public Instant happenedAt() {
    if (event instanceof OrderPlaced e) return e.placedAt();
    if (event instanceof UnplacedOrderPlaced e) return e.placedAt();
    if (event instanceof PaymentPending e) return e.at();
    if (event instanceof PaymentAuthorized e) return e.at();
    if (event instanceof PaymentCaptured e) return e.at();
    if (event instanceof PaymentFailed e) return e.at();
    if (event instanceof PaymentBounced e) return e.at();
    if (event instanceof AuthorizationVoided e) return e.at();
    if (event instanceof AuthorizationExpired e) return e.at();
    if (event instanceof ParcelDelivered e) return e.at();
    return event instanceof ParcelShipped e ? e.parcel().at() : at;
  }

  /**
   * What happened, in words.
   *
   * @param locale French or else English
   * @return a sentence without time and actor
   */
  public String describe(Locale locale) {
    EventWords words = EventWords.of(event, locale);
    boolean received = event instanceof NoteAdded && actor.role() == Role.CUSTOMER;
    String key = received ? "note-added.from-customer" : words.key();
    return Texts.HISTORY.text(key, locale, words.facts());
  }

  /**
   * The entry once the customer is erased (X13).
   *
   * @return the same number, version and time, without what the customer gave and anybody wrote
   */
  public HistoryEntry erased() {
    return new HistoryEntry(number, version, at, actor.erased(), ErasedEvents.of(event));
  }

  @Override
  public String toString() {
    return "HistoryEntry[" + number + ", " + event.getClass().getSimpleName() + "]";
  }
}
