package dev.orderwell.story;

import static dev.orderwell.story.Presets.action;
import static dev.orderwell.story.Presets.names;
import static dev.orderwell.story.Presets.shop;
import static dev.orderwell.story.Presets.shown;
import static dev.orderwell.story.Presets.subjects;
import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.ZEN;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workflow rules of the marketplace (S4). */
class MarketplaceWorkflowStory {
  private final Shop shop = shop(ShopPresets.marketplace());
  private final OrderId id = shop.placed(vendors());

  private NewOrder.Builder vendors() {
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer("Léa Martin", "lea@example.com")
        .line(NewLine.of("MUG", "Mug", 2, "12.50").vendor("acme"))
        .line(NewLine.of("LAMP", "Lamp", 1, "80.00").vendor("zen"));
  }

  @Test
  @DisplayName(
      "S4.4 Nothing is handed over before the payment is confirmed, and the vendor is told why")
  void paidFirst() {
    assertThat(shop.refused(ACME, id, Ship.remaining()).code()).isEqualTo("ship.awaits-payment");
    assertThat(shop.refused(id, Ship.remaining()).facts()).containsEntry("due", eur("105.00"));
    Action ship =
        shop.orders.actions(ACME, id).stream()
            .filter(one -> one.name().equals("ship"))
            .findFirst()
            .orElseThrow();
    assertThat(ship.whyNot().orElseThrow().message(Locale.FRENCH))
        .contains("confirmation du paiement")
        .doesNotContain("105");
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("En cours de traitement");
    shop.orders.execute(ACME, id, Ship.units("MUG", 1).tracking("dhl", "1"));
    assertThat(shown(shop, id, Locale.FRENCH)).isEqualTo("En cours de traitement");
    shop.orders.execute(ACME, id, Ship.remaining());
    shop.orders.execute(ZEN, id, Ship.remaining());
    assertThat(shown(shop, id, Locale.FRENCH)).as("S4.12").isEqualTo("Expédiée");
  }

  @Test
  @DisplayName(
      "S4.15 S4.17 Each vendor completes the own part; the customer hears when all have, exactly once")
  void everyPart() {
    shop.run(id, RecordPayment.captured("demo", "p"));
    assertThat(shop.refused(ACME, id, CompletePart.own()).facts()).containsEntry("open", 2);
    assertThat(shop.refused(ACME, id, CompletePart.of("zen")).code()).isEqualTo("part.unknown");
    shop.orders.execute(ACME, id, Ship.remaining());
    assertThat(shop.told(() -> shop.orders.execute(ACME, id, CompletePart.own()))).isEmpty();
    assertThat(shop.refused(ACME, id, CompletePart.own()).code())
        .isEqualTo("part.complete-already");
    assertThat(action(shop, id, "move.complete").whyNot().orElseThrow().code())
        .isEqualTo("move.parts-open");
    shop.orders.execute(ZEN, id, Ship.remaining());
    List<Message> told = shop.told(() -> shop.orders.execute(ZEN, id, CompletePart.own()));
    assertThat(subjects(told)).containsExactly("Votre commande A-1001 est terminée");
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.COMPLETED);
    assertThat(shop.history(id)).contains("Order: Processing → Completed (of itself)");
  }

  @Test
  @DisplayName("S4.16 With one vendor only the customer gets the final mail at once")
  void oneVendor() {
    OrderId single =
        shop.placed(
            NewOrder.in("EUR")
                .locale(Locale.FRANCE)
                .customer("Léa Martin", "lea@example.com")
                .line(NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme")));
    shop.run(single, RecordPayment.captured("demo", "p"));
    shop.orders.execute(ACME, single, Ship.remaining());
    assertThat(subjects(shop.told(() -> shop.orders.execute(ACME, single, CompletePart.own()))))
        .containsExactly("Votre commande A-1002 est terminée");
  }

  @Test
  @DisplayName("S4.13 S4.14 Fetched at the store or sent without a tracking: both can be completed")
  void withoutTracking() {
    OrderId fetched =
        shop.placed(
            NewOrder.in("EUR")
                .line(
                    NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme").delivery(Delivery.PICKUP)));
    shop.run(fetched, RecordPayment.captured("demo", "p"));
    shop.orders.execute(ACME, fetched, Ship.remaining());
    shop.orders.execute(ACME, fetched, CompletePart.own());
    assertThat(shop.statuses(fetched).order().category()).isEqualTo(OrderCategory.COMPLETED);
  }

  @Test
  @DisplayName("C7 Completed is the lifecycle, not the goods: it can be reopened with a reason")
  void reopened() {
    shop.run(id, RecordPayment.captured("demo", "p"));
    shop.orders.execute(ACME, id, Ship.remaining());
    shop.orders.execute(ZEN, id, Ship.remaining());
    shop.orders.execute(ACME, id, CompletePart.own());
    shop.orders.execute(ZEN, id, CompletePart.own());
    assertThat(shop.refused(id, MoveOrder.by("reopen")).code()).isEqualTo("move.reason-missing");
    shop.run(id, MoveOrder.by("reopen").because("A mug is broken"));
    assertThat(shop.statuses(id).order().category())
        .as("what somebody sets stays although all parts are complete")
        .isEqualTo(OrderCategory.IN_PROGRESS);
    assertThat(shop.statuses(id).fulfilment().category()).isEqualTo(FulfilmentCategory.SHIPPED);
    shop.run(id, ReceiveReturn.everything());
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.IN_PROGRESS);
    OrderId atOnce = shop.placed(vendors());
    shop.run(
        atOnce,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        CompletePart.of("acme"),
        Batch.of(CompletePart.of("zen"), MoveOrder.by("reopen").because("A mug is broken")));
    assertThat(shop.statuses(atOnce).order().category())
        .as("in a batch as well")
        .isEqualTo(OrderCategory.IN_PROGRESS);
  }

  @Test
  @DisplayName(
      "A move is made by those who may: what only the system does is neither offered nor done")
  void roles() {
    assertThat(names(shop.orders.actions(ANA, id))).doesNotContain("move.call-off");
    Rejection refusal = shop.refused(id, MoveOrder.by("call-off"));
    assertThat(refusal.code()).isEqualTo("move.role");
    assertThat(shop.refused(id, MoveOrder.by("process")).code()).isEqualTo("move.not-paid");
    assertThat(shop.refused(ACME, id, MoveOrder.by("process")).code()).isEqualTo("access.refused");
    assertThat(shop.refused(id, MoveOrder.by("fly")).code()).isEqualTo("move.unknown");
  }

  @Test
  @DisplayName("S0.5 A vendor's list is filtered by where the vendor's part stands")
  void ownPart() {
    OrderQuery shipped = OrderQuery.active().having(Axis.FULFILMENT, "shipped");
    shop.run(id, RecordPayment.captured("demo", "p"));
    shop.orders.execute(ACME, id, Ship.remaining());
    assertThat(shop.orders.count(ACME, shipped)).isEqualTo(1);
    assertThat(shop.orders.count(ZEN, shipped)).isZero();
    assertThat(shop.orders.count(ANA, shipped)).as("of the whole").isZero();
  }
}
