package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.ShopUnderTest;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever people try, everything holds on MariaDB that always holds. */
@Tag("mariadb")
class MariaSequenceProperties {
  private static final HikariDataSource POOL = TestDatabase.MARIADB.open();

  @AfterContainer
  static void close() {
    POOL.close();
  }

  private static OrderStore empty() {
    TestDatabase.clear(POOL);
    return JooqOrderStore.owning(POOL);
  }

  @Property(tries = 10, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  void aShopAsMostAreStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(ShopSettings.STANDARD).on(MariaSequenceProperties::empty).play(sequence);
  }

  @Property(tries = 10, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  void aMarketplaceStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(ShopPresets.marketplace()).on(MariaSequenceProperties::empty).play(sequence);
  }
}
