package dev.orderwell.story;

import static dev.orderwell.story.Presets.action;
import static dev.orderwell.story.Presets.names;
import static dev.orderwell.story.Presets.order;
import static dev.orderwell.story.Presets.primary;
import static dev.orderwell.story.Presets.shop;
import static dev.orderwell.story.Presets.shown;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workflow rules of the website builder (S0). */
class WebsiteBuilderWorkflowStory {
  private final Shop shop = shop(ShopPresets.websiteBuilder());
  private final OrderId id = shop.placed(order());

  @Test
  @DisplayName(
      "S0.7 S0.8 One suggested step after the other: register the payment, ship, archive; the others with a reason")
  void suggestedSteps() {
    assertThat(primary(shop, id)).isEqualTo("record-payment");
    assertThat(action(shop, id, "archive").whyNot().orElseThrow().code())
        .isEqualTo("archive.unfinished");
    shop.orders.perform(ANA, id, "record-payment", Map.of("label", "Virement"));
    assertThat(primary(shop, id)).isEqualTo("ship");
    assertThat(action(shop, id, "ship").label(Locale.FRENCH)).isEqualTo("Marquer comme expédiée");
    assertThat(action(shop, id, "record-payment").whyNot().orElseThrow().message(Locale.FRENCH))
        .contains("A-1001");
    shop.orders.perform(ANA, id, "ship", Map.of("carrier", "colissimo", "code", "6A1"));
    assertThat(primary(shop, id)).isEqualTo("archive");
    shop.orders.perform(ANA, id, "archive", Map.of());
    assertThat(names(shop.orders.actions(ANA, id))).contains("unarchive").doesNotContain("archive");
  }

  @Test
  @DisplayName("C5 One status column tells the most telling of the three axes, and Archived")
  void oneColumn() {
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Nouvelle");
    shop.run(id, RecordPayment.byHand("Virement"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Payée");
    shop.run(id, Ship.units("TEE-M", 1));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Partiellement expédiée");
    shop.run(id, Ship.remaining(), new Archive());
    assertThat(shown(shop, id, Locale.ENGLISH)).isEqualTo("Archived");
    assertThat(shop.statuses(id).fulfilment().category())
        .as("archiving loses no status")
        .isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.history(id)).contains("Status: Shipped → Archived");
  }

  @Test
  @DisplayName(
      "S0.5 Orders are filtered and counted by what the one column shows, and by each axis")
  void filters() {
    OrderId shipped = shop.placed(order());
    shop.run(shipped, RecordPayment.byHand("Virement"), Ship.remaining());
    assertThat(found(OrderQuery.active().showing("new", "paid"))).containsExactly(id);
    assertThat(found(OrderQuery.active().having(Axis.FULFILMENT, "shipped")))
        .containsExactly(shipped);
    assertThat(
            found(
                OrderQuery.active()
                    .having(Axis.FULFILMENT, "shipped")
                    .having(Axis.PAYMENT, "awaiting")))
        .isEmpty();
    assertThat(shop.orders.count(ANA, OrderQuery.active().having(Axis.PAYMENT, "awaiting")))
        .isEqualTo(1);
    assertThat(shop.orders.list(ANA, OrderQuery.active()).rows())
        .extracting(row -> row.display().code())
        .containsExactly("shipped", "new");
  }

  private List<OrderId> found(OrderQuery query) {
    return shop.orders.list(ANA, query).rows().stream().map(OrderSummary::id).toList();
  }

  @Test
  @DisplayName("S0.13 S0.15 C2 A paid order that is cancelled asks for its refund, the maximum")
  void refundAfterCancelling() {
    shop.run(id, RecordPayment.captured("demo", "p"), CancelOrder.because("Changed her mind"));
    assertThat(primary(shop, id)).isEqualTo("refund");
    shop.orders.perform(ANA, id, "refund", Map.of());
    assertThat(shop.order(id).refunded()).isEqualTo(eur("57.40"));
    assertThat(primary(shop, id)).isEqualTo("archive");
  }

  @Test
  @DisplayName("S0.19 Only what is finished is put away, where the shop wants it so")
  void archivingTheUnfinished() {
    assertThat(shop.refused(id, new Archive()).code()).isEqualTo("archive.unfinished");
    shop.run(id, RecordPayment.captured("demo", "p"), Ship.remaining(), new Archive());
    assertThat(shop.order(id).isArchived()).isTrue();
  }
}
