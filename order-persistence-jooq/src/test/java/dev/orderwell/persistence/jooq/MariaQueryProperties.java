package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderQueryProperties;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Lists on MariaDB. */
@Tag("mariadb")
class MariaQueryProperties extends OrderQueryProperties {
  private static final HikariDataSource POOL = TestDatabase.MARIADB.open();

  @AfterContainer
  static void close() {
    POOL.close();
  }

  @Override
  protected OrderStore store() {
    TestDatabase.clear(POOL);
    return JooqOrderStore.owning(POOL);
  }

  @Override
  @Property(tries = 12, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  protected void pagesAreThoseOfAClerk(@ForAll @IntRange(min = 0) int seed) {
    super.pagesAreThoseOfAClerk(seed);
  }

  @Override
  @Property(tries = 12, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  protected void backwardsIsTheSameList(@ForAll @IntRange(min = 0) int seed) {
    super.backwardsIsTheSameList(seed);
  }
}
