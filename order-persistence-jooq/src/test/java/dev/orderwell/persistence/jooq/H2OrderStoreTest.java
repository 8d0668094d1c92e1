package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import java.util.Optional;

/** The store's contract on H2. */
class H2OrderStoreTest extends OrderStoreContract {
  @Override
  protected OrderStore store() {
    return TestDatabase.H2.emptied();
  }

  @Override
  protected Optional<OrderStore> secondStore() {
    return Optional.of(JooqOrderStore.owning(TestDatabase.H2.shared()));
  }
}
