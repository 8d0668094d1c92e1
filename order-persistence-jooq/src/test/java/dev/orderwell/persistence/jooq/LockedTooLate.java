package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER;

import dev.orderwell.order.Order;
import dev.orderwell.store.Change;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.SaveResult;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.exception.DataAccessException;

/**
 * A store that locks an order before it writes, {@code SELECT … FOR UPDATE}, and therefore does not
 * ask for the version: what was read earlier in the transaction, and decided on, is old by then.
 */
final class LockedTooLate extends ForwardingOrderStore {
  private final OrderStore committed;
  private final Connection connection;

  /**
   * A joining store.
   *
   * @param committed what others see, whatever this transaction's snapshot shows
   * @param connection of the transaction that is joined
   */
  LockedTooLate(OrderStore joining, OrderStore committed, Connection connection) {
    super(joining);
    this.committed = committed;
    this.connection = connection;
  }

  @Override
  public SaveResult save(Change change) {
    lock(change.order());
    Order now = committed.find(change.order().shop(), change.order().id()).orElse(null);
    boolean overtaken = now != null && now.version() > change.expectedVersion();
    return super.save(overtaken ? Overwriting.over(change, now) : change);
  }

  private void lock(Order order) {
    try {
      new Database(TableNames.STANDARD)
          .trip(connection)
          .sql()
          .select(OW_ORDER.VERSION)
          .from(OW_ORDER)
          .where(OW_ORDER.SHOP_ID.eq(order.shop().value()))
          .and(OW_ORDER.ORDER_ID.eq(order.id().value()))
          .forUpdate()
          .fetch();
    } catch (SQLException | DataAccessException e) {
      throw new StoreException("the lock was not got", e);
    }
  }
}
