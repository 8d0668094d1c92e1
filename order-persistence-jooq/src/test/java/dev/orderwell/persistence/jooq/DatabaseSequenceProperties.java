package dev.orderwell.persistence.jooq;

import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.ShopUnderTest;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people try, everything holds on a database that always holds. */
abstract class DatabaseSequenceProperties {
  private final TestDatabase database;

  DatabaseSequenceProperties(TestDatabase database) {
    this.database = database;
  }

  @Property(tries = 10, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  void aShopAsMostAreStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(ShopSettings.STANDARD).on(database::emptied).play(sequence);
  }

  @Property(tries = 10, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  void aMarketplaceStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(ShopPresets.marketplace()).on(database::emptied).play(sequence);
  }
}
