package dev.orderwell.testkit.sequence;

import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same whatever the shop calls the stages of an order, and however it moves it on. */
class WorkflowSequenceProperties {
  @Property(seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aShopLikeOneOfSixSystemsStaysSound(
      @ForAll("presets") ShopSettings settings, @ForAll("hasty") Sequence sequence) {
    ShopUnderTest.of(settings).play(sequence);
  }

  @Property(seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void aShopWithAnyWorkflowStaysSound(
      @ForAll Workflow workflow, @ForAll("hasty") Sequence sequence) {
    WorkflowSet workflows = WorkflowSet.of(workflow).knowing(Workflows.wooCommerce());
    ShopUnderTest.of(ShopSettings.STANDARD.workflows(workflows)).play(sequence);
  }

  @Provide
  Arbitrary<Sequence> hasty() {
    return SequenceArbitraries.hastySequences();
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
