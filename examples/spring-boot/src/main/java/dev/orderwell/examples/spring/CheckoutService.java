package dev.orderwell.examples.spring;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An order and the voucher it uses up: both or neither. */
@Service
class CheckoutService {
  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final JooqOrderStore store;
  private final Orders orders;

  CheckoutService(DataSource dataSource, JdbcClient jdbc, JooqOrderStore store, Orders orders) {
    this.dataSource = dataSource;
    this.jdbc = jdbc;
    this.store = store;
    this.orders = orders;
  }

  @Transactional
  OrderView place(NewOrder basket, @Nullable String voucher) {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    OrderView order =
        orders.joining(store.joining(connection)).place(Actor.customer(), basket).order();
    if (voucher != null) useUp(voucher, order.id());
    return order;
  }

  private void useUp(String voucher, OrderId order) {
    jdbc.sql("insert into used_voucher (voucher, order_id) values (?, ?)")
        .params(voucher, order.value())
        .update();
  }
}
