package dev.orderwell.testkit.sequence;

import dev.orderwell.order.ShopSettings;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever people try, in whatever order, everything holds that always holds. */
class SequenceProperties {
  private static final ShopSettings USUAL =
      ShopSettings.STANDARD
          .localDelivery(true)
          .warnOfExpiry(Duration.ofDays(7), Duration.ofDays(1))
          .cancelUnpaidAfter(Duration.ofDays(30))
          .abandonCartsAfter(Duration.ofDays(1));

  @Property(tries = 2000, seed = "20260302")
  void aShopAsMostAreStaysSound(@ForAll Sequence sequence) {
    ShopUnderTest.of(USUAL).play(sequence);
  }
}
