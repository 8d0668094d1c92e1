package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The store's contract on a cluster whose nodes are asked in turn. */
@Tag("galera")
class GaleraOrderStoreTest extends OrderStoreContract {
  private static final List<HikariDataSource> POOLS =
      GaleraCluster.shared().pools(GaleraCluster.newDatabase(), 20);
  private static final DataSource NODES = NodesInTurn.eachConnection(POOLS);

  static {
    OrderSchema.of(NODES).migrate();
  }

  @AfterAll
  static void close() {
    POOLS.forEach(HikariDataSource::close);
  }

  @Override
  protected OrderStore store() {
    TestDatabase.clear(NODES);
    return JooqOrderStore.owning(NODES);
  }

  @Override
  protected Optional<OrderStore> secondStore() {
    return Optional.of(JooqOrderStore.owning(NODES));
  }
}
