package dev.orderwell.story;

import static dev.orderwell.story.Presets.order;
import static dev.orderwell.story.Presets.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Orders that get another workflow. */
class SwitchingStory {
  @Test
  @DisplayName("Another workflow changes no fact, no sum, and no line of history but its own")
  void switching() {
    Shop shop =
        shop(
            ShopSettings.STANDARD.workflows(
                WorkflowSet.of(Workflows.standard()).knowing(Workflows.wooCommerce())));
    OrderId id = shop.placed(order());
    shop.run(id, RecordPayment.captured("demo", "p"), Ship.units("TEE-M", 1));
    Order before = shop.order(id);
    shop.run(id, SwitchWorkflow.to("woo-commerce"));
    Order after = shop.order(id);
    assertThat(after.historyLength()).isEqualTo(before.historyLength() + 1);
    assertThat(after.categories()).isEqualTo(before.categories());
    assertThat(after.totals()).isEqualTo(before.totals());
    assertThat(after.paymentLedger()).isEqualTo(before.paymentLedger());
    assertThat(after.fulfilmentLedger()).isEqualTo(before.fulfilmentLedger());
    assertThat(after.statuses().order().label(Locale.FRENCH)).isEqualTo("En cours");
    assertThat(after.display().orElseThrow().code()).isEqualTo("processing");
    assertThat(shop.history(id)).last().isEqualTo("Workflow: standard → woo-commerce");
    assertThat(shop.refused(id, SwitchWorkflow.to("woo-commerce")).code())
        .isEqualTo("workflow.same");
    assertThat(shop.refused(id, SwitchWorkflow.to("nobody")).code()).isEqualTo("workflow.unknown");
  }
}
