package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** The store's contract on MariaDB. */
@Tag("mariadb")
class MariaOrderStoreTest extends OrderStoreContract {
  @Override
  protected OrderStore store() {
    return TestDatabase.MARIADB.emptied();
  }

  @Override
  protected Optional<OrderStore> secondStore() {
    return Optional.of(JooqOrderStore.owning(TestDatabase.MARIADB.shared()));
  }
}
