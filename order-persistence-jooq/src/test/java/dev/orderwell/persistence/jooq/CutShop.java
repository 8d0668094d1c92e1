package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.store.OrderStore;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A shop that comes to its database through a proxy which cuts its commits. */
final class CutShop implements AutoCloseable {
  private final CuttingProxy proxy;
  private final DataSource source;
  private final DoubtedCommits doubted;
  private final Orders orders;

  private CutShop(
      CuttingProxy proxy,
      DataSource source,
      PaperPayments payments,
      UnaryOperator<OrderStore> wrapped) {
    this.proxy = proxy;
    this.source = source;
    doubted = new DoubtedCommits(JooqOrderStore.owning(source), proxy::deliver);
    orders = Orders.on(wrapped.apply(doubted)).payments(payments).build();
  }

  /**
   * A shop with a new connection for each call.
   *
   * @param wrapped what the engine takes for the store
   */
  static CutShop simple(
      CuttingProxy proxy, PaperPayments payments, UnaryOperator<OrderStore> wrapped) {
    return new CutShop(proxy, proxy, payments, wrapped);
  }

  /** A shop with a pool, which may lend connections that are cut. */
  static CutShop pooled(
      CuttingProxy proxy,
      int connections,
      PaperPayments payments,
      UnaryOperator<OrderStore> wrapped) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(proxy);
    config.setMaximumPoolSize(connections);
    return new CutShop(proxy, new HikariDataSource(config), payments, wrapped);
  }

  Orders orders() {
    return orders;
  }

  CuttingProxy proxy() {
    return proxy;
  }

  DoubtedCommits doubted() {
    return doubted;
  }

  @Override
  public void close() {
    try {
      proxy.deliver();
    } finally {
      if (source instanceof HikariDataSource pool) pool.close();
      proxy.close();
    }
  }
}
