package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.Optional;

/** The store's contract on PostgreSQL. */
class PostgresOrderStoreTest extends OrderStoreContract {
  @Override
  protected OrderStore store() {
    return TestDatabase.POSTGRESQL.emptied();
  }

  @Override
  protected Optional<OrderStore> secondStore() {
    return Optional.of(JooqOrderStore.owning(TestDatabase.POSTGRESQL.shared()));
  }
}
