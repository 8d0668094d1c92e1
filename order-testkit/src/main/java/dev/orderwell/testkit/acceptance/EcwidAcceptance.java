package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.LEA;
import static dev.orderwell.testkit.Fixtures.NOW;
import static dev.orderwell.testkit.Fixtures.digitalAndPhysical;
import static dev.orderwell.testkit.Fixtures.pickupAndShipped;
import static dev.orderwell.testkit.Fixtures.teeAndMug;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.LineKind;
import dev.orderwell.note.Note;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewPayment;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Attribution;
import dev.orderwell.party.Source;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.MailRule;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.NewStatus;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The help page of Ecwid (S3), played on a store. The shop delivers to the neighbourhood itself;
 * what the page says about other settings is played in a second shop, which has them.
 */
public abstract class EcwidAcceptance extends AcceptanceSuite {
  private static final Actor ROOT = Actor.admin("root");

  private final ScriptedPayments lightspeed = ScriptedPayments.called("lightspeed");

  /** A suite for one store. */
  protected EcwidAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return shop.settings(
            ShopPresets.ecwid()
                .localDelivery(true)
                .merchantAddress("shop@example.com")
                .workflows(WorkflowSet.of(Workflows.ecwid()).with(OrderKind.SERVICE, visits())))
        .settings("paris", otherChoices())
        .inventory(stock)
        .payments(lightspeed);
  }

  /** No local delivery, nothing counts as awaiting payment, and "Order delivered" is mailed. */
  private static ShopSettings otherChoices() {
    Workflow mailing =
        Workflows.ecwid()
            .as("mailing")
            .mail(MailRule.on(FulfilmentCategory.DELIVERED, StatusMail.DELIVERED))
            .build();
    return ShopPresets.ecwid()
        .workflow(mailing)
        .zeroTotal(ZeroTotal.AWAITING)
        .callOffAllWhilePaid(false);
  }

  private static Workflow visits() {
    return Workflow.named("visits")
        .status(
            StatusDefinition.of(
                OrderCategory.IN_PROGRESS, "date-agreed", Labels.of("fr", "Rendez-vous pris")))
        .status(OrderCategory.COMPLETED)
        .move(Move.named("agree").from("new").to("date-agreed"))
        .move(Move.named("finish").from("date-agreed").to("completed"))
        .build();
  }

  private Orders paris() {
    return orders.shop("paris");
  }

  private OrderId placedInParis(NewOrder.Builder order) {
    return paris().place(ROOT, order.build()).id();
  }

  private OrderView inParis(OrderId id) {
    return paris().find(ROOT, id).orElseThrow();
  }

  private OrderId paid() {
    OrderId id = placed(teeAndMug());
    run(id, RecordPayment.captured("lightspeed", "ls_1"));
    return id;
  }

  private static NewOrder.Builder ebook() {
    return NewOrder.in("EUR").line(NewLine.of("EBOOK", "E-book", 1, "9.99").kind(LineKind.DIGITAL));
  }

  private static NewOrder.Builder sample() {
    return NewOrder.in("EUR").line("SAMPLE", "Échantillon gratuit", 1, "0.00");
  }

  private String payment(OrderId id) {
    return status(id, Axis.PAYMENT);
  }

  private String fulfilment(OrderId id) {
    return status(id, Axis.FULFILMENT);
  }

  @Nested
  @DisplayName("1. Une nouvelle commande")
  class NewOrders {
    @Test
    @DisplayName("S3.1 The merchant gets a mail, and the order appears under the orders")
    void arrives() {
      List<Message> told = told(() -> placed(teeAndMug()));
      assertThat(told)
          .filteredOn(message -> message.recipient().role() == Recipient.Role.MERCHANT)
          .extracting(message -> message.recipient().address())
          .containsExactly("shop@example.com");
      assertThat(listed(OrderQuery.active())).hasSize(1);
    }

    @Test
    @DisplayName("S3.2 Staff enter an order that was made outside the online shop, with its date")
    void byHand() {
      Instant fair = NOW.minus(Duration.ofDays(9));
      OrderId id = orders.place(ANA, teeAndMug().manual().placedAt(fair).build()).id();
      assertThat(order(id).attribution().source()).isEqualTo(Source.MANUAL);
      assertThat(order(id).placedAt()).contains(fair);
      assertThat(orders.history(ANA, id).get(0).actor()).isEqualTo(ANA);
      OrderId draft = orders.saveDraft(ANA, teeAndMug().build()).id();
      assertThat(listed(OrderQuery.active())).as("a draft is none yet").containsExactly(id);
      run(draft, PlaceUnplaced.now());
      assertThat(listed(OrderQuery.active())).containsExactlyInAnyOrder(id, draft);
    }
  }

  @Nested
  @DisplayName("2. Comprendre les détails des commandes")
  class Details {
    @Test
    @DisplayName(
        "S3.3 Number, customer, method of payment and of shipping, articles and their total")
    void details() {
      NewShipping colissimo = NewShipping.of("Colissimo à domicile", "4.90").method("col-home");
      OrderId id =
          placed(
              NewOrder.in("EUR")
                  .customer("Léa Martin", "lea@example.com")
                  .line("TEE-M", "T-shirt bio M", 2, "20.00")
                  .shipping(colissimo)
                  .payingBy(new NewPayment("bank", "Virement bancaire")));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("En attente de paiement");
      assertThat(order(id).chosenPayment())
          .as("chosen, and nothing paid")
          .contains(new ChosenPayment("bank", "Virement bancaire"));
      run(id, RecordPayment.byHand("Virement").amount("44.90"));
      Order order = order(id);
      assertThat(order.number().orElseThrow().value()).isEqualTo("A-1001");
      assertThat(order.buyer().customer().name()).isEqualTo("Léa Martin");
      assertThat(order.payments().get(0).method().label()).isEqualTo("Virement");
      assertThat(order.shipping())
          .extracting(one -> one.method() + ": " + one.label())
          .containsExactly("col-home: Colissimo à domicile");
      assertThat(order.lines()).extracting(line -> line.product().name()).hasSize(1);
      assertThat(order.totals().total()).isEqualTo(eur("44.90"));
    }

    @Test
    @DisplayName("S3.4 Some details are there only if a feature is on: coupons, UTM tags")
    void optionalDetails() {
      Attribution plain = order(placed(teeAndMug())).attribution();
      assertThat(plain.coupons()).isEmpty();
      assertThat(plain.utm()).isEmpty();
      Attribution rich =
          order(placed(teeAndMug().coupon("BIENVENUE").utm("utm_source", "lettre"))).attribution();
      assertThat(rich.coupons()).containsExactly("BIENVENUE");
      assertThat(rich.utm()).containsEntry("utm_source", "lettre");
    }

    @Test
    @DisplayName("S3.5 With digital products there is no shipping information")
    void digital() {
      Order order = order(placed(ebook()));
      assertThat(order.shipping()).isEmpty();
      assertThat(order.buyer().shipTo()).isNull();
      assertThat(order.parcels()).isEmpty();
    }

    @Test
    @DisplayName("S3.7 A note is for those who manage the shop, and for nobody else")
    void note() {
      OrderId id = placed(teeAndMug());
      List<Message> told = told(() -> run(id, AddNote.forStaff("Vérifier l'adresse")));
      assertThat(told).isEmpty();
      assertThat(orders.details(ANA, id).orElseThrow().notes())
          .extracting(Note::text)
          .containsExactly("Vérifier l'adresse");
      assertThat(orders.details(LEA, id).orElseThrow().notes()).isEmpty();
    }

    @Test
    @DisplayName("S3.9 What is known of the customer is changed, with old and new on record")
    void customer() {
      OrderId id = placed(teeAndMug());
      NewAddress quay = NewAddress.of("3 quai Saint-Antoine", "69002", "Lyon", "FR");
      run(id, AmendContact.name("Léa Martin-Roux"), AmendAddress.billing(quay));
      assertThat(order(id).buyer().customer().name()).isEqualTo("Léa Martin-Roux");
      assertThat(order(id).buyer().billTo()).isEqualTo(quay.toAddress());
      assertThat(history(id)).contains("Coordonnées corrigées : Léa Martin → Léa Martin-Roux");
    }
  }

  @Nested
  @DisplayName("3. Comprendre les statuts des commandes")
  class Statuses {
    @Test
    @DisplayName("S3.10 C5 Each order has a payment status and a fulfilment status, each by itself")
    void twoAxes() {
      OrderId id = placed(teeAndMug());
      assertThat(payment(id) + ", " + fulfilment(id))
          .isEqualTo("En attente de paiement, En attente de traitement");
      run(id, Ship.remaining());
      assertThat(payment(id) + ", " + fulfilment(id)).isEqualTo("En attente de paiement, Expédié");
      run(id, RecordPayment.captured("lightspeed", "ls_1"));
      assertThat(payment(id) + ", " + fulfilment(id)).isEqualTo("Payé, Expédié");
    }

    @Test
    @DisplayName("S3.11 Paid online it is paid, otherwise it awaits payment")
    void paidOnline() {
      assertThat(payment(paid())).isEqualTo("Payé");
      assertThat(payment(placed(teeAndMug()))).isEqualTo("En attente de paiement");
    }

    @Test
    @DisplayName(
        "S3.12 A status is updated: the customer is mailed what it is now, unless not told to")
    void mailed() {
      OrderId id = paid();
      List<Message> told = told(() -> run(id, StartProcessing.all()));
      assertThat(told)
          .singleElement()
          .satisfies(
              message -> {
                assertThat(message.recipient().address()).isEqualTo("lea@example.com");
                assertThat(message.text()).contains("Traitement");
              });
      CommandOptions silent = CommandOptions.NONE.silent();
      assertThat(told(() -> orders.execute(ANA, id, Ship.remaining(), silent))).isEmpty();
    }

    @Test
    @DisplayName("S3.13 The shop adds statuses of its own: awaiting accounting, picked up")
    void customStatuses() {
      orders
          .statuses()
          .add(
              ANA,
              NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting")
                  .called("en", "Awaiting accounting")
                  .called("fr", "En attente de comptabilité"));
      orders
          .statuses()
          .add(
              ANA,
              NewStatus.of(FulfilmentCategory.DELIVERED, "picked-up")
                  .called("en", "Picked up")
                  .called("fr", "Retrait effectué"));
      OrderId id = placed(teeAndMug());
      run(id, ChangeStatus.to(Axis.PAYMENT, "awaiting-accounting"));
      assertThat(payment(id)).isEqualTo("En attente de comptabilité");
      run(id, RecordPayment.byHand("Virement"), Ship.remaining(), MarkDelivered.all());
      assertThat(payment(id)).as("facts go on").isEqualTo("Payé");
      run(id, ChangeStatus.to(Axis.FULFILMENT, "picked-up"));
      assertThat(fulfilment(id)).isEqualTo("Retrait effectué");
    }
  }

  @Nested
  @DisplayName("4. Statuts des paiements")
  class Payments {
    @Test
    @DisplayName("S3.14 Paid: the payment came in, and the stock goes down by itself, once")
    void paidTakesStock() {
      OrderId id = placed(teeAndMug());
      assertThat(stock.taken("TEE-M")).isZero();
      run(id, RecordPayment.captured("lightspeed", "ls_1").amount("57.39"));
      assertThat(stock.taken("TEE-M")).as("not yet").isZero();
      run(id, RecordPayment.byHand("Espèces").amount("0.01"), Ship.remaining());
      assertThat(payment(id)).isEqualTo("Payé");
      assertThat(stock.taken("TEE-M")).isEqualTo(2);
    }

    @Test
    @DisplayName(
        "S3.15 Awaiting payment: nothing was begun; what is under way or failed is told apart")
    void awaiting() {
      OrderId offline = placed(teeAndMug());
      OrderId underWay = placed(teeAndMug());
      run(underWay, RecordPayment.pending("lightspeed", "ls_1"));
      OrderId failed = placed(teeAndMug());
      run(failed, RecordPayment.failed("lightspeed", "ls_2", "card_declined"));
      assertThat(payment(offline)).isEqualTo("En attente de paiement");
      assertThat(order(offline).payments()).isEmpty();
      assertThat(payment(underWay)).isEqualTo("En cours");
      assertThat(order(failed).payments().get(0).failure()).isEqualTo("card_declined");
    }

    @Test
    @DisplayName("S3.16 The shop chooses what an order of nothing counts as: paid, or awaiting")
    void zeroTotal() {
      assertThat(payment(placed(sample()))).isEqualTo("Payé");
      OrderId inParis = placedInParis(sample());
      assertThat(inParis(inParis).statuses().payment().category())
          .isEqualTo(PaymentCategory.AWAITING);
    }

    @Test
    @DisplayName(
        "S3.17 Cancelled: the gateway could not charge the card, or the order was cancelled")
    void cancelled() {
      OrderId declined = placed(teeAndMug());
      run(declined, RecordPayment.failed("lightspeed", "ls_1", "card_declined"));
      OrderId gone = placed(teeAndMug());
      run(gone, CancelOrder.because("Doublon"));
      assertThat(payment(declined)).isEqualTo("Annulé");
      assertThat(payment(gone)).isEqualTo("Annulé");
      assertThat(order(declined).paymentCancellation())
          .contains(PaymentCancellation.ATTEMPTS_ENDED);
      assertThat(order(gone).paymentCancellation()).contains(PaymentCancellation.ORDER_CANCELLED);
      assertThat(status(declined, Axis.ORDER)).as("no cancelled order").isEqualTo("Nouveau");
    }

    @Test
    @DisplayName(
        "S3.18 C1 When the order is cancelled the stock comes back, and no money by itself")
    void cancellingRestocks() {
      OrderId id = paid();
      run(id, CancelOrder.because("Doublon"));
      assertThat(stock.putBack("TEE-M")).isEqualTo(2);
      assertThat(stock.putBack("MUG")).isEqualTo(1);
      assertThat(lightspeed.refunds()).isEmpty();
      assertThat(order(id).balance()).isEqualTo(eur("-57.40"));
    }

    @Test
    @DisplayName("S3.19 Refunded: all of it went back; partially refunded: a part of it")
    void refunded() {
      OrderId id = paid();
      run(id, NewRefund.amount("MUG", "2.50").issue());
      assertThat(payment(id)).isEqualTo("Partiellement remboursé");
      run(id, NewRefund.everything().restock(true).issue());
      assertThat(payment(id)).isEqualTo("Remboursé");
    }

    @Test
    @DisplayName("S3.20 C4 What was paid through Lightspeed Payments is refunded from here")
    void fromHere() {
      OrderId id = paid();
      run(id, NewRefund.amount("MUG", "2.50").issue());
      assertThat(lightspeed.refunds())
          .singleElement()
          .satisfies(
              call -> {
                assertThat(call.payment()).isEqualTo("ls_1");
                assertThat(call.amount()).isEqualTo(eur("2.50"));
              });
    }
  }

  @Nested
  @DisplayName("5. États d'exécution")
  class Fulfilment {
    @Test
    @DisplayName(
        "S3.21 Awaiting processing at first; digital and paid online is delivered by itself")
    void digitalIsDelivered() {
      OrderId id = placed(ebook());
      assertThat(fulfilment(id)).isEqualTo("En attente de traitement");
      runAs(CRON, id, RecordPayment.captured("lightspeed", "ls_1"));
      assertThat(fulfilment(id)).isEqualTo("Livré");
      OrderId mixed = placed(digitalAndPhysical());
      runAs(CRON, mixed, RecordPayment.captured("lightspeed", "ls_2"));
      assertThat(fulfilment(mixed)).as("the book waits").isEqualTo("En attente de traitement");
      assertThat(order(mixed).units(order(mixed).lines().get(0)).delivered()).isEqualTo(1);
    }

    @Test
    @DisplayName("S3.22 Processing: it is worked on, and not ready to go")
    void processing() {
      OrderId id = paid();
      run(id, StartProcessing.all());
      assertThat(fulfilment(id)).isEqualTo("Traitement");
    }

    @Test
    @DisplayName("S3.23 Ready for pickup: it waits in the shop for the customer who fetches it")
    void readyForPickup() {
      assertThat(action(ANA, placed(teeAndMug()), "make-ready")).isEmpty();
      OrderId id = placed(pickupAndShipped());
      run(id, Ship.units("JAM", 2));
      List<Message> told = told(() -> run(id, MakeReady.all()));
      assertThat(told)
          .extracting(Message::subject)
          .containsExactly("Votre commande A-1002 est prête pour le retrait");
      run(id, Ship.units("CAKE", 1));
      assertThat(order(id).units(order(id).lines().get(0)).delivered()).isEqualTo(1);
    }

    @Test
    @DisplayName("S3.24 Shipped, often with a tracking number, and without one as well")
    void shipped() {
      OrderId id = paid();
      run(id, Ship.units("MUG", 1).tracking("colissimo", "6A1"));
      assertThat(fulfilment(id)).isEqualTo("Partiellement expédié");
      run(id, Ship.remaining());
      assertThat(fulfilment(id)).isEqualTo("Expédié");
      assertThat(order(id).parcels().get(1).isUntracked()).isTrue();
    }

    @Test
    @DisplayName("S3.25 Out for delivery, if the shop has local delivery")
    void outForDelivery() {
      OrderId id = paid();
      run(id, Ship.remaining(), MarkOutForDelivery.all());
      assertThat(fulfilment(id)).isEqualTo("Livraison en cours");
      OrderId inParis = placedInParis(teeAndMug());
      paris().execute(ROOT, inParis, Ship.remaining());
      assertThat(paris().actions(ROOT, inParis))
          .extracting(Action::name)
          .contains("mark-delivered")
          .doesNotContain("mark-out-for-delivery");
      assertThat(paris().attempt(ROOT, inParis, MarkOutForDelivery.all()).toString())
          .contains("parcel.not-local");
    }

    @Test
    @DisplayName(
        "S3.26 Delivered has a mail of its own, to be turned on; the status mail leaves it out")
    void deliveredMail() {
      OrderId id = paid();
      run(id, Ship.remaining());
      assertThat(told(() -> run(id, MarkDelivered.all()))).isEmpty();
      assertThat(fulfilment(id)).isEqualTo("Livré");
      OrderId inParis = placedInParis(teeAndMug());
      paris().execute(ROOT, inParis, Ship.remaining());
      assertThat(told(() -> paris().execute(ROOT, inParis, MarkDelivered.all())))
          .extracting(Message::subject)
          .containsExactly("Votre commande A-1001 est arrivée");
    }

    @Test
    @DisplayName("S3.27 Will not deliver: with a payment that is cancelled or refunded")
    void willNotDeliver() {
      OrderId id = placed(teeAndMug());
      run(id, CallOffPayment.because("Jamais payée"), CallOffUnits.remaining());
      assertThat(payment(id) + ", " + fulfilment(id)).isEqualTo("Annulé, Livraison annulée");
      OrderId refunded = paid();
      run(refunded, NewRefund.everything().restock(true).issue());
      assertThat(payment(refunded) + ", " + fulfilment(refunded))
          .isEqualTo("Remboursé, Livraison annulée");
      OrderId inParis = placedInParis(teeAndMug());
      paris().execute(ROOT, inParis, RecordPayment.captured("lightspeed", "ls_9"));
      assertThat(paris().attempt(ROOT, inParis, CallOffUnits.remaining()).toString())
          .as("a strict shop refunds first")
          .contains("call-off.paid");
    }

    @Test
    @DisplayName("S3.28 Returned: the customer sent it back, whatever becomes of the money")
    void returned() {
      OrderId id = paid();
      run(id, Ship.remaining(), MarkDelivered.all(), ReceiveReturn.resalable("MUG", 1));
      assertThat(fulfilment(id)).isEqualTo("Partiellement retourné");
      run(id, ReceiveReturn.everything());
      assertThat(payment(id) + ", " + fulfilment(id)).isEqualTo("Payé, Retourné");
    }

    @Test
    @DisplayName("S3.29 C6 Services go their own way: statuses of their own, done without a parcel")
    void services() {
      NewLine repair = NewLine.of("FIX", "Réparation", 1, "60.00").kind(LineKind.SERVICE);
      OrderId id = placed(NewOrder.in("EUR").line(repair));
      run(id, MoveOrder.by("agree"));
      assertThat(status(id, Axis.ORDER)).isEqualTo("Rendez-vous pris");
      run(id, Deliver.all(), MoveOrder.by("finish"));
      assertThat(fulfilment(id)).isEqualTo("Livré");
      assertThat(status(id, Axis.ORDER)).isEqualTo("Terminée");
      assertThat(payment(id)).as("before any money").isEqualTo("En attente de paiement");
    }
  }
}
