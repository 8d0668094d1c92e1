package dev.orderwell.story;

import static dev.orderwell.story.Presets.names;
import static dev.orderwell.story.Presets.order;
import static dev.orderwell.story.Presets.primary;
import static dev.orderwell.story.Presets.shop;
import static dev.orderwell.story.Presets.subjects;
import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Condition;
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
import org.junit.jupiter.api.Test;

/** The workflow rules of Ecwid (S3). */
class EcwidWorkflowStory {
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
  @DisplayName("S3.12 A new status is mailed with its name, once for all that changes, unless not")
  void statusMail() {
    List<Message> told = shop.told(() -> shop.run(id, RecordPayment.captured("demo", "p")));
    assertThat(subjects(told)).containsExactly("Des nouvelles de votre commande A-1001");
    assertThat(told.get(0).text()).contains("paiement: Payé");
    List<Message> silent =
        shop.told(
            () ->
                shop.orders.execute(ANA, id, StartProcessing.all(), CommandOptions.NONE.silent()));
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
  @DisplayName("S3.13 Statuses of the shop's own refine a category and go when the facts leave it")
  void customStatuses() {
    Workflow own =
        Workflows.ecwid()
            .as("own")
            .status(
                StatusDefinition.of(
                    PaymentCategory.AWAITING,
                    "awaiting-accounting",
                    Labels.of("en", "Awaiting accounting").and("fr", "En attente de comptabilité")))
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
    Shop stocked = new Shop(builder -> builder.settings(ShopPresets.ecwid()).inventory(inventory));
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
  @DisplayName("S3.22 S3.24 S3.25 S3.28 Processing, shipped, out for delivery, delivered, returned")
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
    Shop careful = shop(ShopPresets.ecwid().callOffAllWhilePaid(false));
    OrderId paid = careful.placed(order());
    careful.run(paid, RecordPayment.captured("demo", "p"), CallOffUnits.units("MUG", 1));
    assertThat(careful.refused(paid, CallOffUnits.remaining()).code()).isEqualTo("call-off.paid");
    careful.run(paid, NewRefund.everything().issue());
    assertThat(careful.statuses(paid).fulfilment().category())
        .isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
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

  @Test
  @DisplayName(
      "S1.12 S3.13 Nobody chooses past the guard of a move, and what was chosen can be left")
  void choosingAndMoving() {
    Workflow bakery =
        Workflows.standard()
            .as("bakery")
            .status(StatusDefinition.of(OrderCategory.IN_PROGRESS, "baking", Labels.NONE))
            .status(StatusDefinition.of(OrderCategory.IN_PROGRESS, "waiting", Labels.NONE))
            .move(Move.named("bake").from("in-progress").to("baking").guard(Condition.PAID))
            .build();
    Shop other = shop(ShopSettings.STANDARD.workflow(bakery));
    OrderId cake = other.placed(order());
    other.run(cake, MoveOrder.by("start"));
    assertThat(other.refused(cake, ChangeStatus.to(Axis.ORDER, "baking")).code())
        .isEqualTo("move.not-paid");
    assertThat(names(other.orders.actions(ANA, cake)))
        .contains("status.order.waiting", "move.bake")
        .doesNotContain("status.order.baking");
    other.run(cake, ChangeStatus.to(Axis.ORDER, "waiting"));
    assertThat(other.refused(cake, ChangeStatus.to(Axis.ORDER, "baking")).code())
        .isEqualTo("status.no-move");
    other.run(
        cake,
        ChangeStatus.to(Axis.ORDER, "in-progress"),
        RecordPayment.captured("demo", "p"),
        ChangeStatus.to(Axis.ORDER, "baking"));
    assertThat(other.history(cake)).contains("Order: In progress → baking");
  }

  @Test
  @DisplayName("S3.12 Of a cancelled order the customer hears once, not of each axis besides")
  void cancelledMail() {
    assertThat(subjects(shop.told(() -> shop.run(id, CancelOrder.because("Sold out")))))
        .containsExactly("Votre commande A-1001 est annulée");
  }
}
