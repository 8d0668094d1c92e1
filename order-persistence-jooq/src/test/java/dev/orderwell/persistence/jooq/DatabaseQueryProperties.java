package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.OrderQueryProperties;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lists on a database. */
abstract class DatabaseQueryProperties extends OrderQueryProperties {
  private final TestDatabase database;

  DatabaseQueryProperties(TestDatabase database) {
    this.database = database;
  }

  @Override
  protected OrderStore store() {
    return database.emptied();
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
