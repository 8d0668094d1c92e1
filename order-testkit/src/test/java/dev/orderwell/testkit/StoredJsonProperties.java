package dev.orderwell.testkit;

import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.ShopUnderTest;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever happens to an order in whatever shop, a store may keep it as JSON and build it again:
 * the order, its history and what is still to be done come back to the last label.
 */
class StoredJsonProperties {
  @Property(tries = 12, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aShopLikeOneOfSixSystemsIsKeptAsJson(
      @ForAll("presets") ShopSettings settings, @ForAll Sequence sequence) {
    ShopUnderTest.of(settings.stockTaking(StockTaking.WHEN_PLACED))
        .on(JsonStore::new)
        .play(sequence);
  }

  @Property(tries = 12, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aShopWithAnyWorkflowIsKeptAsJson(@ForAll Workflow workflow, @ForAll Sequence sequence) {
    WorkflowSet workflows = WorkflowSet.of(workflow).knowing(Workflows.wooCommerce());
    ShopUnderTest.of(ShopSettings.STANDARD.workflows(workflows)).on(JsonStore::new).play(sequence);
  }

  @Provide
  Arbitrary<ShopSettings> presets() {
    return Arbitraries.of(
        ShopPresets.standard(),
        ShopPresets.websiteBuilder(),
        ShopPresets.site123(),
        ShopPresets.wooCommerce(),
        ShopPresets.ecwid().localDelivery(true),
        ShopPresets.marketplace());
  }
}
