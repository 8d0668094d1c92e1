package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.ZEN;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.MailRule;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCancellation;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.StatusMail;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import dev.orderwell.workflow.ZeroTotal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The workflow rules of the five pages, each in a shop that works as its page says. */
class PresetsStory {
  private static Shop shop(ShopSettings settings) {
    return new Shop(builder -> builder.settings(settings.merchantAddress("shop@example.com")));
  }

  private static NewOrder.Builder order() {
    return Shop.teesAndMug();
  }

  private static List<String> names(List<Action> actions) {
    return actions.stream().map(Action::name).toList();
  }

  private static Action action(Shop shop, OrderId id, String name) {
    return shop.orders.actions(ANA, id).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String primary(Shop shop, OrderId id) {
    return shop.orders.actions(ANA, id).stream()
        .filter(Action::isPrimary)
        .map(Action::name)
        .findFirst()
        .orElse("");
  }

  private static List<String> subjects(List<Message> messages) {
    return messages.stream().map(Message::subject).toList();
  }

  private static String shown(Shop shop, OrderId id, Locale locale) {
    return shop.order(id).display().orElseThrow().label(locale);
  }

  @Nested
  class WebsiteBuilder {
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
      assertThat(names(shop.orders.actions(ANA, id)))
          .contains("unarchive")
          .doesNotContain("archive");
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

  @Nested
  class Site123 {
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
    @DisplayName(
        "S1.3 S1.15 Unpaid, in progress, paid, refunded: the payment status moves by itself")
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
      assertThat(other.refused(order, MoveOrder.by("check")).code())
          .isEqualTo("move.reason-missing");
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
    @DisplayName(
        "S1.28 S1.29 S1.30 C2 Refunds are for paid orders that are not cancelled, and final")
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

  @Nested
  class WooCommerce {
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
    @DisplayName("S2.8 Completed and the tracking in one go: one change, one message a cause")
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
                            Ship.remaining().tracking("colissimo", "6A1"),
                            MoveOrder.by("complete")));
                assertThat(accepted.entries()).extracting("version").containsOnly(before + 1);
              });
      assertThat(subjects(told))
          .containsExactly(
              "Votre commande A-1001 est en route", "Votre commande A-1001 est terminée");
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
  }

  @Nested
  class Ecwid {
    private final Shop shop = shop(ShopPresets.ecwid().localDelivery(true));
    private final OrderId id = shop.placed(order());

    private String fulfilment(Locale locale) {
      return shop.statuses(id).fulfilment().label(locale);
    }

    @Test
    @DisplayName("S3.10 S3.11 Two axes: awaiting payment and awaiting processing, or paid at once")
    void twoAxes() {
      assertThat(shop.statuses(id).payment().label(Locale.FRENCH))
          .isEqualTo("En attente de paiement");
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("En attente de traitement");
      shop.run(id, RecordPayment.captured("demo", "p"));
      assertThat(shop.statuses(id).payment().label(Locale.FRENCH)).isEqualTo("Payé");
    }

    @Test
    @DisplayName(
        "S3.12 A new status is mailed with its name, once for all that changes, unless not")
    void statusMail() {
      List<Message> told = shop.told(() -> shop.run(id, RecordPayment.captured("demo", "p")));
      assertThat(subjects(told)).containsExactly("Des nouvelles de votre commande A-1001");
      assertThat(told.get(0).text()).contains("paiement: Payé");
      List<Message> silent =
          shop.told(
              () ->
                  shop.orders.execute(
                      ANA, id, StartProcessing.all(), CommandOptions.NONE.silent()));
      assertThat(silent).isEmpty();
    }

    @Test
    @DisplayName(
        "S3.26 Delivered has a message of its own, off at first, and the generic one does not cover it")
    void deliveredMail() {
      shop.run(id, Ship.remaining());
      assertThat(shop.told(() -> shop.run(id, MarkDelivered.all()))).isEmpty();
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Livré");
      Workflow on =
          Workflows.ecwid()
              .as("ecwid-mailing")
              .mail(MailRule.on(FulfilmentCategory.DELIVERED, StatusMail.DELIVERED))
              .build();
      Shop mailing = shop(ShopPresets.ecwid().workflow(on));
      OrderId order = mailing.placed(order());
      mailing.run(order, Ship.remaining());
      assertThat(subjects(mailing.told(() -> mailing.run(order, MarkDelivered.all()))))
          .containsExactly("Votre commande A-1001 est arrivée");
    }

    @Test
    @DisplayName(
        "S3.13 Statuses of the shop's own refine a category and go when the facts leave it")
    void customStatuses() {
      Workflow own =
          Workflows.ecwid()
              .as("own")
              .status(
                  StatusDefinition.of(
                      PaymentCategory.AWAITING,
                      "awaiting-accounting",
                      Labels.of("en", "Awaiting accounting")
                          .and("fr", "En attente de comptabilité")))
              .status(
                  StatusDefinition.of(
                      FulfilmentCategory.DELIVERED,
                      "picked-up",
                      Labels.of("en", "Picked up").and("fr", "Retrait effectué")))
              .build();
      Shop other = shop(ShopPresets.ecwid().workflow(own));
      OrderId order = other.placed(order());
      assertThat(names(other.orders.actions(ANA, order)))
          .contains("status.payment.awaiting-accounting")
          .doesNotContain("status.fulfilment.picked-up");
      other.run(order, ChangeStatus.to(Axis.PAYMENT, "awaiting-accounting"));
      assertThat(other.statuses(order).payment().label(Locale.FRENCH))
          .isEqualTo("En attente de comptabilité");
      assertThat(
              other
                  .refused(order, ChangeStatus.to(Axis.FULFILMENT, "picked-up"))
                  .message(Locale.ENGLISH))
          .contains("Record what has happened instead");
      other.run(order, RecordPayment.captured("demo", "p"));
      assertThat(other.statuses(order).payment().code()).isEqualTo("paid");
      assertThat(other.history(order)).contains("Payment: Awaiting accounting → Paid");
    }

    @Test
    @DisplayName("S3.15 S3.17 Nothing initiated, failed, called off and cancelled are told apart")
    void causes() {
      OrderId failed = shop.placed(order());
      shop.run(failed, RecordPayment.failed("demo", "f", "declined"));
      OrderId off = shop.placed(order());
      shop.run(off, CallOffPayment.because("x"));
      OrderId gone = shop.placed(order());
      shop.run(gone, CancelOrder.because("x"));
      assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AWAITING);
      assertThat(shop.order(id).paymentCancellation()).isEmpty();
      assertThat(shop.order(failed).paymentCancellation())
          .contains(PaymentCancellation.ATTEMPTS_ENDED);
      assertThat(shop.order(off).paymentCancellation()).contains(PaymentCancellation.CALLED_OFF);
      assertThat(shop.order(gone).paymentCancellation())
          .contains(PaymentCancellation.ORDER_CANCELLED);
      assertThat(shop.statuses(off).order().category())
          .as("a cancelled payment is no cancelled order")
          .isEqualTo(OrderCategory.NEW);
    }

    @Test
    @DisplayName("S3.16 What costs nothing is paid or awaits payment, as the shop chose")
    void zeroTotal() {
      NewOrder free = NewOrder.in("EUR").line("SAMPLE", "Sample", 1, "0").build();
      OrderId paid = shop.orders.place(ANA, free).id();
      assertThat(shop.statuses(paid).payment().category()).isEqualTo(PaymentCategory.PAID);
      assertThat(shop.statuses(paid).order().category()).isEqualTo(OrderCategory.IN_PROGRESS);
      Shop other = shop(ShopPresets.ecwid().zeroTotal(ZeroTotal.AWAITING));
      OrderId awaiting = other.orders.place(ANA, free).id();
      assertThat(other.statuses(awaiting).payment().category()).isEqualTo(PaymentCategory.AWAITING);
      assertThat(other.statuses(awaiting).order().category()).isEqualTo(OrderCategory.NEW);
    }

    @Test
    @DisplayName("S3.14 S3.18 C1 Stock goes when it is paid and comes back with the cancellation")
    void stock() {
      RecordingInventory inventory = new RecordingInventory();
      Shop stocked =
          new Shop(builder -> builder.settings(ShopPresets.ecwid()).inventory(inventory));
      OrderId order = stocked.placed(order());
      assertThat(stocked.order(order).stock().taken(1)).isZero();
      stocked.run(order, RecordPayment.captured("demo", "p"));
      assertThat(stocked.order(order).stock().held(1)).isEqualTo(2);
      stocked.run(order, CancelOrder.because("x"));
      assertThat(stocked.order(order).stock().held(1)).isZero();
    }

    @Test
    @DisplayName("S3.21 Digital and paid online is delivered at once; paid by hand it is not")
    void digital() {
      NewOrder.Builder ebook =
          NewOrder.in("EUR").line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL));
      OrderId online = shop.placed(ebook);
      shop.run(online, RecordPayment.captured("demo", "p"));
      assertThat(shop.statuses(online).fulfilment().category())
          .isEqualTo(FulfilmentCategory.DELIVERED);
      assertThat(shop.statuses(online).order().category()).isEqualTo(OrderCategory.COMPLETED);
      OrderId byHand = shop.placed(ebook);
      shop.run(byHand, RecordPayment.byHand("Espèces"));
      assertThat(shop.statuses(byHand).fulfilment().category())
          .isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
      assertThat(primary(shop, byHand)).isEqualTo("deliver");
    }

    @Test
    @DisplayName(
        "S3.22 S3.24 S3.25 S3.28 Processing, shipped, out for delivery, delivered, returned")
    void goods() {
      shop.run(id, StartProcessing.all());
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Traitement");
      shop.run(id, Ship.remaining());
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Expédié");
      assertThat(names(shop.orders.actions(ANA, id))).contains("mark-out-for-delivery");
      shop.run(id, MarkOutForDelivery.all());
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Livraison en cours");
      shop.run(id, MarkDelivered.all(), ReceiveReturn.resalable("MUG", 1));
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Partiellement retourné");
      shop.run(id, ReceiveReturn.everything());
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Retourné");
      Shop far = shop(ShopPresets.ecwid());
      OrderId order = far.placed(order());
      far.run(order, Ship.remaining());
      assertThat(names(far.orders.actions(ANA, order))).doesNotContain("mark-out-for-delivery");
    }

    @Test
    @DisplayName("S3.23 Ready for pickup is offered where something is fetched")
    void pickup() {
      OrderId fetched =
          shop.placed(
              NewOrder.in("EUR")
                  .line(NewLine.of("SOFA", "Sofa", 1, "9.00").delivery(Delivery.PICKUP)));
      assertThat(names(shop.orders.actions(ANA, id))).doesNotContain("make-ready");
      shop.orders.perform(ANA, fetched, "make-ready", Map.of());
      assertThat(shop.statuses(fetched).fulfilment().label(Locale.FRENCH))
          .isEqualTo("Prêt pour le retrait");
      shop.orders.perform(ANA, fetched, "hand-over", Map.of());
      assertThat(shop.statuses(fetched).fulfilment().category())
          .isEqualTo(FulfilmentCategory.DELIVERED);
    }

    @Test
    @DisplayName("S3.27 Will not deliver, with a payment that is cancelled or refunded")
    void willNotDeliver() {
      shop.run(id, CallOffPayment.because("x"), CallOffUnits.remaining());
      assertThat(fulfilment(Locale.FRENCH)).isEqualTo("Livraison annulée");
      assertThat(shop.statuses(id).payment().label(Locale.FRENCH)).isEqualTo("Annulé");
      OrderId refunded = shop.placed(order());
      shop.run(refunded, RecordPayment.captured("demo", "p"), NewRefund.everything().issue());
      assertThat(shop.statuses(refunded).fulfilment().category())
          .isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
    }

    @Test
    @DisplayName(
        "S3.29 Services follow a workflow of their own, and are marked done without a parcel")
    void services() {
      Workflow visits =
          Workflow.named("visits")
              .status(
                  StatusDefinition.of(
                      OrderCategory.IN_PROGRESS,
                      "date-agreed",
                      Labels.of("en", "Date agreed").and("fr", "Rendez-vous pris")))
              .status(OrderCategory.COMPLETED)
              .move(Move.named("agree").from("new").to("date-agreed"))
              .move(Move.named("finish").from("date-agreed").to("completed"))
              .build();
      Shop other =
          shop(
              ShopPresets.ecwid()
                  .workflows(WorkflowSet.of(Workflows.ecwid()).with(OrderKind.SERVICE, visits)));
      OrderId repair =
          other.placed(
              NewOrder.in("EUR")
                  .line(NewLine.of("FIX", "Repair", 1, "60.00").kind(LineKind.SERVICE)));
      assertThat(other.order(repair).workflow()).isEqualTo("visits");
      assertThat(other.order(other.placed(order())).workflow()).isEqualTo("ecwid");
      other.run(repair, MoveOrder.by("agree"), Deliver.all(), MoveOrder.by("finish"));
      assertThat(other.statuses(repair).fulfilment().category())
          .isEqualTo(FulfilmentCategory.DELIVERED);
    }
  }

  @Nested
  class Marketplace {
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
    @DisplayName(
        "S4.13 S4.14 Fetched at the store or sent without a tracking: both can be completed")
    void withoutTracking() {
      OrderId fetched =
          shop.placed(
              NewOrder.in("EUR")
                  .line(
                      NewLine.of("MUG", "Mug", 1, "12.50")
                          .vendor("acme")
                          .delivery(Delivery.PICKUP)));
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
    }
  }

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
