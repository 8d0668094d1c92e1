package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderStoreContract;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The store's contract with tables of another name in another schema. */
class RenamedOrderStoreTest extends OrderStoreContract {
  private static final TableNames NAMES = new TableNames("back_office", "sales_");
  private static final HikariDataSource POOL = TestDatabase.H2.empty();

  @BeforeAll
  static void migrate() {
    TestDatabase.execute(POOL, "create schema back_office");
    OrderSchema.of(POOL, NAMES).migrate();
  }

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Override
  protected OrderStore store() {
    for (String table : new SchemaScripts(SQLDialect.H2, NAMES).tables()) {
      if (!table.equals("sales_schema"))
        TestDatabase.execute(POOL, "delete from back_office." + table);
    }
    return JooqOrderStore.owning(POOL, NAMES);
  }
}
