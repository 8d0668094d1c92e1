package dev.orderwell.examples.quickstart;

import dev.orderwell.engine.Orders;
import dev.orderwell.engine.demo.DemoPayments;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import dev.orderwell.persistence.jooq.OrderSchema;
import javax.sql.DataSource;

/** What README.md shows of databases: the text there is this file's. */
final class ReadmeDatabaseExample {
  private ReadmeDatabaseExample() {}

  static Orders orders(DataSource dataSource) {
    // README begins
    OrderSchema.of(dataSource).migrate();
    Orders orders =
        Orders.on(JooqOrderStore.owning(dataSource)).payments(DemoPayments.approving()).build();
    // README ends
    return orders;
  }
}
