package dev.orderwell.testkit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Invariant 10: whatever has happened, nobody sees a byte of what is somebody else's. */
class CanaryProperties {
  @Property(tries = 5000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  @Label("X8 A vendor sees own lines only, a customer own orders, in 10,000 orders")
  void nobodySeesWhatIsSomebodyElses(@ForAll long seed) {
    new CanaryShop(seed).look();
  }
}
