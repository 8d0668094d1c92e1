package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.store.OrderStore;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A shop that comes to its database through a proxy which cuts its commits. */
final class CutShop implements AutoCloseable {
  private static final int MILLISECONDS = 500;

  private final CuttingProxy proxy;
  private final HikariDataSource pool;
  private final DoubtedCommits doubted;
  private final Orders orders;

  /**
   * Opens it.
   *
   * @param connections at most so many at once
   * @param wrapped what the engine takes for the store
   */
  CutShop(
      HikariConfig database,
      int connections,
      PaperPayments payments,
      UnaryOperator<OrderStore> wrapped,
      Supplier<Optional<Cut>> cuts) {
    proxy = new CuttingProxy(database, cuts);
    HikariConfig config = new HikariConfig();
    config.setDataSource(proxy);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(MILLISECONDS);
    pool = new HikariDataSource(config);
    doubted = new DoubtedCommits(JooqOrderStore.owning(pool), proxy::deliver);
    orders = Orders.on(wrapped.apply(doubted)).payments(payments).build();
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
    proxy.deliver();
    pool.close();
    proxy.close();
  }
}
