package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The store's contract on MariaDB. */
@Tag("mariadb")
class MariaOrderStoreTest extends OrderStoreContract {
  private static final HikariDataSource POOL = TestDatabase.MARIADB.open();

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Override
  protected OrderStore store() {
    TestDatabase.clear(POOL);
    return JooqOrderStore.owning(POOL);
  }

  @Override
  protected Optional<OrderStore> secondStore() {
    return Optional.of(JooqOrderStore.owning(POOL));
  }
}
