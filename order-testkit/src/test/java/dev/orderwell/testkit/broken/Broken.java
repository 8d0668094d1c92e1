package dev.orderwell.testkit.broken;

import dev.orderwell.store.OrderStore;
import java.util.List;
import java.util.function.Supplier;

/**
 * One broken store, and the checks of the contract that are there to find it.
 *
 * @param store a fresh one at each call
 * @param checks names of the contract's tests that have to fail
 */
record Broken(Supplier<OrderStore> store, List<String> checks) {
  static Broken of(Supplier<OrderStore> store, String... checks) {
    return new Broken(store, List.of(checks));
  }

  /** What it does wrong: the name of its class. */
  @Override
  public String toString() {
    return store.get().getClass().getSimpleName();
  }
}
