package dev.orderwell.store;

import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.identity.CommandId;
import dev.orderwell.party.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider has told and what belongs to no order yet, or may be about something whose answer
 * is still awaited (P6).
 *
 * @param shop that the message was handed to
 * @param name of the event and of nothing else; the id of the command that records it
 * @param event what it tells
 * @param order the id of the order, if the checkout has left it with the payment, else null
 * @param tries how often it was tried again
 * @param due not to be tried before
 */
public record ParkedEvent(
    ShopId shop,
    CommandId name,
    RecordProviderEvent event,
    @Nullable String order,
    int tries,
    Instant due) {
  /**
   * The same after one more try.
   *
   * @param next when it is due again
   * @return a copy
   */
  public ParkedEvent again(Instant next) {
    return new ParkedEvent(shop, name, event, order, tries + 1, next);
  }
}
