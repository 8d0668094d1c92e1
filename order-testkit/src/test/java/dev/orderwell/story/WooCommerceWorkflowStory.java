package dev.orderwell.story;

import static dev.orderwell.story.Presets.names;
import static dev.orderwell.story.Presets.order;
import static dev.orderwell.story.Presets.primary;
import static dev.orderwell.story.Presets.shop;
import static dev.orderwell.story.Presets.shown;
import static dev.orderwell.story.Presets.subjects;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.Batch;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.Workflows;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workflow rules of WooCommerce (S2). */
class WooCommerceWorkflowStory {
  private final Shop shop = shop(ShopPresets.wooCommerce());
  private final OrderId id = shop.placed(order());

  @Test
  @DisplayName("S2.2 S2.15 Pending, processing, completed, refunded in one column, by themselves")
  void oneColumn() {
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Attente paiement");
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("En cours");
    shop.run(id, Ship.remaining(), MoveOrder.by("complete"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Terminée");
    shop.run(id, NewRefund.everything().because("Tout est revenu").issue());
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("Remboursée");
    OrderId failed = shop.placed(order());
    shop.run(failed, RecordPayment.failed("demo", "f", "card_declined"));
    assertThat(shown(shop, failed, Locale.FRENCH)).isEqualTo("Échouée");
  }

  @Test
  @DisplayName(
      "S2.3 C6 Any status at any time, with a reason, recorded as forced; a strict workflow says no")
  void forced() {
    shop.run(id, ForceStatus.to("completed", "Sold at the fair"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.COMPLETED);
    assertThat(shop.statuses(id).payment().category())
        .as("no money rule is loosened")
        .isEqualTo(PaymentCategory.AWAITING);
    assertThat(shop.history(id))
        .contains("Order forced: Pending payment → Completed. Reason: Sold at the fair");
    Shop strict = new Shop();
    OrderId order = strict.placed();
    assertThat(strict.refused(order, ForceStatus.to("completed", "x")).code())
        .isEqualTo("move.not-free");
    assertThat(names(strict.orders.actions(ANA, order))).doesNotContain("force");
    assertThat(names(shop.orders.actions(ANA, id))).contains("force");
  }

  @Test
  @DisplayName("S2.8 Completed and the tracking in one go: one change, one mail about both")
  void completeWithTracking() {
    shop.run(id, RecordPayment.captured("demo", "p"));
    long before = shop.order(id).version();
    List<Message> told =
        shop.told(
            () -> {
              var accepted =
                  shop.orders.execute(
                      ANA,
                      id,
                      Batch.of(
                          Ship.remaining().tracking("colissimo", "6A1"), MoveOrder.by("complete")));
              assertThat(accepted.entries()).extracting("version").containsOnly(before + 1);
            });
    assertThat(subjects(told)).containsExactly("Votre commande A-1001 est terminée");
    assertThat(told.get(0).text()).contains("terminée").endsWith("colissimo 6A1");
  }

  @Test
  @DisplayName("S2.8 Where a shop sends no mail of completion, the parcel's own is sent")
  void shippedWithoutMailOfCompletion() {
    Shop quiet = shop(ShopPresets.wooCommerce().without(MessageKind.ORDER_COMPLETED));
    OrderId order = quiet.placed(order());
    quiet.run(order, RecordPayment.captured("demo", "p"));
    Batch left = Batch.of(Ship.remaining(), MoveOrder.by("complete"));
    assertThat(subjects(quiet.told(() -> quiet.run(order, left))))
        .containsExactly("Votre commande A-1001 est en route");
  }

  @Test
  @DisplayName("X5 On hold nothing leaves; released it goes on, with what was paid meanwhile")
  void onHold() {
    shop.run(id, HoldOrder.because("Address looks wrong"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("En attente");
    assertThat(shop.refused(id, Ship.remaining()).code()).isEqualTo("order.on-hold");
    assertThat(shop.refused(id, MakeReady.all()).code()).isEqualTo("order.on-hold");
    assertThat(shop.refused(id, HoldOrder.because("again")).code()).isEqualTo("order.on-hold");
    assertThat(primary(shop, id)).isEqualTo("release");
    assertThat(shop.orders.explain(ANA, id).describe(Locale.ENGLISH))
        .contains("On hold. Reason: Address looks wrong");
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(shop.statuses(id).order().category())
        .as("paid, and still on hold")
        .isEqualTo(OrderCategory.ON_HOLD);
    shop.run(id, ReleaseOrder.now());
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.IN_PROGRESS);
  }

  @Test
  @DisplayName(
      "S1.27 A move or a force into a cancelled status cancels, and only what has not left")
  void cancelledByMove() {
    Workflow dropping =
        Workflows.wooCommerce()
            .as("dropping")
            .move(Move.named("drop").from("pending", "processing").to("cancelled"))
            .build();
    Shop other = shop(ShopPresets.wooCommerce().workflow(dropping));
    OrderId gone = other.placed(order());
    other.run(gone, Ship.units("MUG", 1));
    assertThat(other.refused(gone, MoveOrder.by("drop")).code()).isEqualTo("cancel.handed-over");
    assertThat(other.refused(gone, ForceStatus.to("cancelled", "x")).code())
        .isEqualTo("cancel.handed-over");
    for (OrderCommand command :
        List.of(MoveOrder.by("drop"), ForceStatus.to("cancelled", "Sold out"))) {
      OrderId kept = other.placed(order());
      other.run(kept, RecordPayment.authorized("demo", "p-" + kept), command);
      assertThat(other.order(kept).isCancelled()).isTrue();
      assertThat(other.order(kept).payments().get(0).open()).isEqualTo(eur("0.00"));
      assertThat(other.statuses(kept).fulfilment().category())
          .isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
      assertThat(other.refused(kept, ForceStatus.to("processing", "x")).code())
          .isEqualTo("order.cancelled");
    }
  }
}
