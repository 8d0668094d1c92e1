package dev.orderwell.story;

import static dev.orderwell.story.Presets.action;
import static dev.orderwell.story.Presets.names;
import static dev.orderwell.story.Presets.order;
import static dev.orderwell.story.Presets.shop;
import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.Workflows;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workflow rules of SITE123 (S1). */
class Site123WorkflowStory {
  private final Shop shop = shop(ShopPresets.site123());
  private final OrderId id = shop.placed(order());

  @Test
  @DisplayName("S1.2 S1.12 New, in progress, completed, cancelled: changed from the list")
  void fourStatuses() {
    assertThat(names(shop.orders.actions(ANA, List.of(id)).get(id)))
        .contains("move.start", "move.complete", "cancel");
    shop.run(id, ChangeStatus.to(Axis.ORDER, "completed"));
    assertThat(shop.statuses(id).order().label(Locale.FRENCH)).isEqualTo("Terminée");
    shop.run(id, ChangeStatus.to(Axis.ORDER, "new"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.NEW);
    shop.run(id, ChangeStatus.to(Axis.ORDER, "in-progress"), CancelOrder.because("x"));
    assertThat(shop.statuses(id).order().label(Locale.FRENCH)).isEqualTo("Annulée");
  }

  @Test
  @DisplayName("S1.3 S1.15 Unpaid, in progress, paid, refunded: the payment status moves by itself")
  void paymentStatuses() {
    assertThat(payment(Locale.FRENCH)).isEqualTo("Non payé");
    shop.run(id, RecordPayment.pending("demo", "p"));
    assertThat(payment(Locale.ENGLISH)).isEqualTo("In progress");
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(payment(Locale.FRENCH)).isEqualTo("Payé");
    shop.run(id, NewRefund.proposed().issue());
    assertThat(payment(Locale.FRENCH)).isEqualTo("Remboursé");
  }

  @Test
  @DisplayName("S1.2 S1.3 The list is filtered by order status, and by payment status with carts")
  void filters() {
    OrderId cart = shop.orders.saveAbandonedCart(ANA, order().build()).id();
    shop.run(id, MoveOrder.by("complete"));
    OrderId unpaid = shop.placed(order());
    assertThat(found(OrderQuery.active().having(Axis.ORDER, "completed"))).containsExactly(id);
    assertThat(found(OrderQuery.active().having(Axis.PAYMENT, "unpaid")))
        .containsExactlyInAnyOrder(id, unpaid);
    OrderQuery carts = OrderQuery.active().having(Axis.PAYMENT, "abandoned");
    assertThat(found(carts)).as("left out unless asked for").isEmpty();
    assertThat(found(carts.withUnplaced())).containsExactly(cart);
  }

  private List<OrderId> found(OrderQuery query) {
    return shop.orders.list(ANA, query).rows().stream().map(OrderSummary::id).toList();
  }

  private String payment(Locale locale) {
    return shop.statuses(id).payment().label(locale);
  }

  @Test
  @DisplayName("S1.13 An abandoned cart is no status that anybody can choose")
  void notAssignable() {
    assertThat(shop.refused(id, ChangeStatus.to(Axis.PAYMENT, "abandoned")).code())
        .isEqualTo("status.not-assignable");
    assertThat(shop.refused(id, ChangeStatus.to(Axis.ORDER, "unplaced")).code())
        .isEqualTo("status.not-assignable");
    OrderId cart = shop.orders.saveAbandonedCart(ANA, order().build()).id();
    assertThat(shop.statuses(cart).payment().category()).isEqualTo(PaymentCategory.ABANDONED);
    assertThat(shop.statuses(cart).payment().label(Locale.FRENCH)).isEqualTo("Panier abandonné");
    assertThat(names(shop.orders.actions(ANA, cart))).startsWith("place");
  }

  @Test
  @DisplayName("S1.14 A move that needs more than a click is offered where the details are seen")
  void detailOnly() {
    Workflow careful = Workflows.site123().as("careful").move(inDetail()).build();
    Shop other = shop(ShopSettings.STANDARD.workflow(careful));
    OrderId order = other.placed(order());
    assertThat(action(other, order, "move.check").isDetailOnly()).isTrue();
    assertThat(action(other, order, "move.complete").isDetailOnly()).isFalse();
    assertThat(action(other, order, "move.check").form().get(0).required()).isTrue();
    assertThat(other.refused(order, MoveOrder.by("check")).code()).isEqualTo("move.reason-missing");
  }

  private Move inDetail() {
    return Move.named("check").from("new").to("in-progress").because().inDetail();
  }

  @Test
  @DisplayName(
      "S1.16 Marked by hand: paid, called off, refunded; each a fact, so the status is true")
  void byHand() {
    shop.run(id, CallOffPayment.because("Never came"));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.CANCELLED);
    assertThat(shop.order(id).paymentCancellation()).contains(PaymentCancellation.CALLED_OFF);
    shop.run(id, RecordPayment.byHand("Espèces"));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.PAID);
    shop.run(id, NewRefund.proposed().issue());
    assertThat(shop.order(id).refunds().get(0).legs().get(0).mode().name())
        .as("S1.32 C4 a mark that moves no money")
        .isEqualTo("RECORD_ONLY");
  }

  @Test
  @DisplayName("S1.28 S1.29 S1.30 C2 Refunds are for paid orders that are not cancelled, and final")
  void refunded() {
    OrderId cancelled = shop.placed(order());
    shop.run(cancelled, RecordPayment.byHand("Espèces"), CancelOrder.because("x"));
    assertThat(shop.refused(cancelled, NewRefund.proposed().issue()).code())
        .isEqualTo("refund.order-cancelled");
    shop.run(id, RecordPayment.byHand("Espèces"), NewRefund.proposed().issue());
    assertThat(action(shop, id, "record-payment").whyNot().orElseThrow().code())
        .isEqualTo("payment.refunded");
  }

  @Test
  @DisplayName("S1.31 C3 A refund raises the stock of its products without being asked")
  void stockRises() {
    RecordingInventory inventory = new RecordingInventory();
    Shop stocked =
        new Shop(builder -> builder.settings(ShopPresets.site123()).inventory(inventory));
    OrderId order = stocked.placed(order());
    stocked.run(order, RecordPayment.byHand("Espèces"), NewRefund.proposed().issue());
    Order now = stocked.order(order);
    assertThat(now.stock().held(1)).isZero();
    assertThat(now.stock().putBack(1)).isEqualTo(2);
  }
}
