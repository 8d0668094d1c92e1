package dev.orderwell.store;

import dev.orderwell.testkit.OrderStoreContract;

class InMemoryOrderStoreTest extends OrderStoreContract {
  @Override
  protected OrderStore store() {
    return new InMemoryOrderStore();
  }
}
