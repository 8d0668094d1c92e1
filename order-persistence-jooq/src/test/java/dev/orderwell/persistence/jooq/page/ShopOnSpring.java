package dev.orderwell.persistence.jooq.page;

import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import dev.orderwell.store.StoreException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A host on Spring. */
record ShopOnSpring(
    DataSource dataSource,
    TransactionTemplate transaction,
    JdbcTemplate jdbc,
    JooqOrderStore store,
    Orders orders) {
  // page: spring
  OrderId checkOut(Actor customer, NewOrder cart) {
    OrderId id =
        transaction.execute(
            status -> {
              jdbc.update("delete from basket where customer = ?", customer.id());
              return joined().place(customer, cart).id();
            });
    orders.instructions().run(Actor.system("shop"), 100);
    return id;
  }

  private Orders joined() {
    return orders.joining(store.joining(DataSourceUtils.getConnection(dataSource)));
  }

  // end

  // page: again
  <T> T insisting(Supplier<T> wholeTransaction) {
    for (int tries = 1; ; tries++) {
      try {
        return wholeTransaction.get();
      } catch (ConflictException | StoreException | ConcurrencyFailureException e) {
        if (tries == 5) throw e;
      }
    }
  }
  // end
}
