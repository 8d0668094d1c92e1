package dev.orderwell.testkit;

import dev.orderwell.store.OrderStore;

/** The store's contract where everything goes by way of its JSON. */
class JsonOrderStoreTest extends OrderStoreContract {
  @Override
  protected OrderStore store() {
    return new JsonStore();
  }
}
