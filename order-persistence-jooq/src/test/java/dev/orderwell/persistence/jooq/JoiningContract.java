package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.HostTransactions;
import dev.orderwell.testkit.JoiningStoreContract;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract of joining stores, in one database and for one kind of host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JoiningContract extends JoiningStoreContract {
  private static final int CONNECTIONS = 4;

  private final Map<Integer, HikariDataSource> pools = new HashMap<>();
  private final IsolatedDatabase database;
  private final Host host;

  JoiningContract(IsolatedDatabase database, Host host) {
    this.database = database;
    this.host = host;
  }

  @Override
  protected DataSource database(int connections) {
    HikariDataSource pool = pools.computeIfAbsent(CONNECTIONS, database::open);
    TestDatabase.clear(pool);
    return pools.computeIfAbsent(connections, many -> IsolatedDatabase.again(pool, many));
  }

  @Override
  protected OrderStore owning(DataSource source) {
    return JooqOrderStore.owning(source);
  }

  @Override
  protected OrderStore joining(OrderStore owning, Connection connection) {
    return ((JooqOrderStore) owning).joining(connection);
  }

  @Override
  protected HostTransactions transactions() {
    return host;
  }

  @AfterAll
  void close() {
    pools.values().forEach(HikariDataSource::close);
  }
}
