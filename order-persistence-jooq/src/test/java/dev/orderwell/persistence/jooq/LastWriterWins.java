package dev.orderwell.persistence.jooq;

import dev.orderwell.order.Order;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;

/**
 * A store whose {@code UPDATE} does not ask for the version: whoever comes last writes the order as
 * decided on what it was before, and history grows at its end.
 */
final class LastWriterWins extends ForwardingOrderStore {
  LastWriterWins(OrderStore other) {
    super(other);
  }

  @Override
  public SaveResult save(Change change) {
    SaveResult result = super.save(change);
    if (!(result instanceof SaveResult.Stale)) return result;
    Order now = find(change.order().shop(), change.order().id()).orElse(null);
    boolean overtaken = now != null && now.version() != change.expectedVersion();
    return overtaken ? save(Overwriting.over(change, now)) : result;
  }
}
