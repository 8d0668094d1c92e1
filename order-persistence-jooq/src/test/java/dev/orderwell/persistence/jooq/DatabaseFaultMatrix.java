package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.faults.FaultMatrixSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The fault matrix of payments on a database, which holds all cells in the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseFaultMatrix extends FaultMatrixSuite {
  private final HikariDataSource pool;
  private final OrderStore store;

  DatabaseFaultMatrix(TestDatabase database) {
    pool = database.open();
    store = JooqOrderStore.owning(pool);
  }

  @Override
  protected OrderStore store() {
    return store;
  }

  /** What all cells have left is sound. */
  @AfterAll
  void close() {
    try (pool) {
      assertThat(OrderVerification.of(pool).run()).isEmpty();
    }
  }
}
