package dev.orderwell.testkit.page;

import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import dev.orderwell.testkit.faults.FaultMatrixSuite;
import dev.orderwell.testkit.sequence.Sequence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What docs/testing.md tells authors of stores. */
final class StoreExample {
  private StoreExample() {}

  // page: contract
  static class MyOrderStoreTest extends OrderStoreContract {
    @Override
    protected OrderStore store() {
      return new MyOrderStore(); // fresh, owning and empty
    }
  }

  // end

  // page: store
  static class MyOrderStoreProperties {
    @Property(tries = 200)
    void aWholeShopRunsOnIt(@ForAll Sequence sequence) {
      Atelier.corrected().on(MyOrderStore::new).play(sequence);
    }
  }

  // end

  // page: matrix
  static class FaultMatrixOnMyStoreTest extends FaultMatrixSuite {
    private final OrderStore store = new MyOrderStore(); // one for all cells, or a fresh one each

    @Override
    protected OrderStore store() {
      return store;
    }
  }

  // end

  static final class MyOrderStore extends ForwardingOrderStore {
    MyOrderStore() {
      super(new InMemoryOrderStore());
    }
  }
}
