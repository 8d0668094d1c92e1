package dev.orderwell.testkit;

import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;

/** Lists of the store that comes with the library. */
class QueryProperties extends OrderQueryProperties {
  @Override
  protected OrderStore store() {
    return new InMemoryOrderStore();
  }
}
