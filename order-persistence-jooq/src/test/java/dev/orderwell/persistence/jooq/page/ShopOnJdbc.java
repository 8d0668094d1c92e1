package dev.orderwell.persistence.jooq.page;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A host on plain JDBC. */
record ShopOnJdbc(DataSource dataSource, JooqOrderStore store, Orders orders) {
  // page: jdbc
  OrderId checkOut(Actor customer, NewOrder cart) throws SQLException {
    OrderId id;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        id = orders.joining(store.joining(connection)).place(customer, cart).id();
        Baskets.empty(connection, customer.id());
        connection.commit();
      } catch (RuntimeException | SQLException e) {
        connection.rollback();
        throw e;
      }
    }
    orders.instructions().run(Actor.system("shop"), 100);
    return id;
  }
  // end
}
