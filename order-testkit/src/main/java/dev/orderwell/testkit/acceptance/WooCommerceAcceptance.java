package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.LEA;
import static dev.orderwell.testkit.Fixtures.digitalAndPhysical;
import static dev.orderwell.testkit.Fixtures.teeAndMug;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.ActionInput;
import dev.orderwell.action.OrderAction;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Quote;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.Component;
import dev.orderwell.workflow.Axis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The guide to orders of WooCommerce (S2), played on a store. */
public abstract class WooCommerceAcceptance extends AcceptanceSuite {
  /** A suite for one store. */
  protected WooCommerceAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return shop.settings(ShopPresets.wooCommerce()).inventory(stock).action(new SendDetails());
  }

  /** A predefined action of the shop: tells the customer what the order comes to. */
  private record SendDetails() implements OrderAction {
    @Override
    public String name() {
      return "send-details";
    }

    @Override
    public String label(Locale locale) {
      return "Envoyer les informations de commande";
    }

    @Override
    public OrderCommand command(Order order, ActionInput input) {
      return AddNote.toCustomer("Total : " + order.totals().total());
    }
  }

  private OrderId processing() {
    OrderId id = placed(teeAndMug());
    run(id, RecordPayment.captured("stripe", "pi_1"));
    return id;
  }

  @Nested
  @DisplayName("1. La liste des commandes")
  class OrderList {
    @Test
    @DisplayName("S2.2 The column État has the status, whatever became of the order")
    void stateColumn() {
      OrderId id = placed(teeAndMug());
      assertThat(state(id)).isEqualTo("Attente paiement");
      run(id, HoldOrder.because("Chèque attendu"));
      assertThat(state(id)).isEqualTo("En attente");
      OrderId paid = processing();
      assertThat(state(paid)).isEqualTo("En cours");
      run(paid, Ship.remaining(), MoveOrder.by("complete"));
      assertThat(state(paid)).isEqualTo("Terminée");
      run(paid, NewRefund.everything().restock(true).issue());
      assertThat(state(paid)).isEqualTo("Remboursée");
      OrderId failed = placed(teeAndMug());
      run(failed, RecordPayment.failed("stripe", "pi_2", "card_declined"));
      assertThat(state(failed)).isEqualTo("Échouée");
      run(failed, CancelOrder.because("Carte refusée"));
      assertThat(state(failed)).isEqualTo("Annulée");
    }

    private String state(OrderId id) {
      return Objects.requireNonNull(row(id).display()).label(FRENCH);
    }

    @Test
    @DisplayName("S2.2 A click on the name opens the order")
    void opened() {
      OrderId id = placed(teeAndMug());
      OrderSummary row = orders.list(ANA, OrderQuery.active()).rows().get(0);
      assertThat(row.customer().name()).isEqualTo("Léa Martin");
      assertThat(orders.details(ANA, row.id()).orElseThrow().order()).isEqualTo(order(id));
    }
  }

  @Nested
  @DisplayName("2. Les détails de la commande")
  class Details {
    @Test
    @DisplayName("S2.3 The status is changed at any time, from processing to completed for example")
    void completed() {
      OrderId id = processing();
      run(id, MoveOrder.by("complete"));
      assertThat(shown(id)).isEqualTo("Terminée");
      run(id, MoveOrder.by("reopen"));
      assertThat(shown(id)).isEqualTo("En cours");
    }

    @Test
    @DisplayName(
        "S2.3 C6 Any other status is forced, with a reason on record; no money is invented")
    void forced() {
      OrderId id = placed(teeAndMug());
      run(id, ForceStatus.to("completed", "Vendue au salon"));
      assertThat(shown(id)).isEqualTo("Terminée");
      assertThat(history(id))
          .contains("Commande forcée : Attente paiement → Terminée. Motif : Vendue au salon");
      assertThat(order(id).paid()).isEqualTo(eur("0.00"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("En attente de paiement");
    }

    @Test
    @DisplayName("S2.4 The shop's predefined actions are in the column on the right")
    void predefinedActions() {
      OrderId id = processing();
      assertThat(action(id, "send-details").label(FRENCH))
          .isEqualTo("Envoyer les informations de commande");
      List<Message> told = told(() -> orders.perform(ANA, id, "send-details", Map.of()));
      assertThat(told).extracting(Message::text).containsExactly("Total : EUR 57.40");
    }

    @Test
    @DisplayName(
        "S2.5 The notes sum up by themselves the stages, the stock, the status, the payment")
    void automaticNotes() {
      OrderId id = processing();
      run(id, CancelOrder.because("Doublon"));
      assertThat(history(id))
          .containsSubsequence(
              "Commande A-1001 passée : 57,40 EUR",
              "Prélevé du stock : 2 × ligne 1, 1 × ligne 2",
              "57,40 EUR reçus (stripe pi_1)",
              "Paiement : En attente de paiement → Payé",
              "Commande : Attente paiement → En cours (automatiquement)",
              "Commande annulée : Doublon",
              "Remis en stock : 2 × ligne 1, 1 × ligne 2");
    }

    @Test
    @DisplayName("S2.6 One's own notes tell what is special about the order")
    void ownNotes() {
      OrderId id = processing();
      run(id, AddNote.forStaff("Emballage sans plastique"));
      assertThat(orders.details(ANA, id).orElseThrow().notes())
          .extracting(Note::text)
          .containsExactly("Emballage sans plastique");
      assertThat(history(id)).contains("Note : Emballage sans plastique");
    }
  }

  @Nested
  @DisplayName("3. Les informations d'expédition")
  class Shipping {
    @Test
    @DisplayName("S2.7 A tracking code is for articles that are shipped, and for no others")
    void shippable() {
      OrderId id = placed(digitalAndPhysical());
      assertThat(refused(id, Ship.units("EBOOK", 1).tracking("colissimo", "6A1")).code())
          .isEqualTo("ship.not-handed-over");
      run(id, Ship.units("BOOK", 1).tracking("colissimo", "6A1"));
      assertThat(order(id).parcels().get(0).trackings())
          .extracting(Tracking::code)
          .containsExactly("6A1");
    }

    @Test
    @DisplayName("S2.8 C7 The parcel has left: completed and the tracking code in one go")
    void completedWithTracking() {
      OrderId id = processing();
      long before = order(id).version();
      Batch left =
          Batch.of(Ship.remaining().tracking("colissimo", "6A1"), MoveOrder.by("complete"));
      List<Message> told = told(() -> run(id, left));
      assertThat(order(id).version())
          .as("one change, and what became of its mail")
          .isEqualTo(before + 2);
      assertThat(told)
          .singleElement()
          .satisfies(mail -> assertThat(mail.subject()).endsWith("est terminée"))
          .satisfies(mail -> assertThat(mail.text()).contains("colissimo 6A1"));
      assertThat(shown(id)).isEqualTo("Terminée");
      assertThat(status(id, Axis.FULFILMENT)).isEqualTo("Expédié");
    }

    @Test
    @DisplayName("S2.9 The customer finds the tracking code in the own account, and no staff notes")
    void customersAccount() {
      OrderId id = processing();
      run(id, AddNote.forStaff("Cliente difficile"), Ship.remaining().tracking("colissimo", "6A1"));
      assertThat(listed(LEA, OrderQuery.active())).containsExactly(id);
      OrderView seen = orders.find(LEA, id).orElseThrow();
      assertThat(seen.parcels())
          .flatExtracting(Parcel::trackings)
          .containsExactly(new Tracking("colissimo", "6A1", null));
      assertThat(seen.statuses().fulfilment().label(FRENCH)).isEqualTo("Expédié");
      assertThat(orders.details(LEA, id).orElseThrow().notes()).isEmpty();
      assertThat(history(LEA, id)).noneMatch(line -> line.contains("difficile"));
    }
  }

  @Nested
  @DisplayName("4. Annuler et rembourser une commande")
  class Refunding {
    @Test
    @DisplayName("S2.10 C2 Cancelled and refunded in one go, or neither")
    void cancelledAndRefunded() {
      OrderId id = processing();
      Rejection tooMuch =
          refused(id, Batch.of(CancelOrder.because("Perdue"), NewRefund.goodwill("57.41").issue()));
      assertThat(tooMuch.code()).isEqualTo("refund.exceeds-all-left");
      assertThat(order(id).isCancelled()).isFalse();
      run(id, Batch.of(CancelOrder.because("Perdue"), NewRefund.everything().issue()));
      assertThat(order(id).isCancelled()).isTrue();
      assertThat(order(id).refunded()).isEqualTo(eur("57.40"));
    }

    @Test
    @DisplayName("S2.11 S2.12 C3 By quantity on one line, back in stock; by amount on another, not")
    void quantityAndAmount() {
      OrderId id = processing();
      run(id, Ship.remaining());
      run(
          id,
          NewRefund.of(RefundPick.units("TEE-M", 1).restock(1), RefundPick.amount("MUG", "2.50"))
              .because("Un t-shirt trop petit, une tasse ébréchée")
              .issue());
      assertThat(lastRefund(id).items())
          .extracting(item -> item.component() + " " + item.units() + " " + item.amount())
          .containsExactly("line 1 1 EUR 20.00", "line 2 0 EUR 2.50");
      assertThat(stock.putBack("TEE-M")).isEqualTo(1);
      assertThat(stock.putBack("MUG")).isZero();
    }

    @Test
    @DisplayName("S2.11 Quantity and amount on one line, and a part of the shipping")
    void bothOnOneLine() {
      OrderId id = processing();
      run(
          id,
          NewRefund.of(RefundPick.units("TEE-M", 1).amount("15.00").restock(1))
              .and(Component.Kind.SHIPPING, 1, "1.90")
              .issue());
      assertThat(lastRefund(id).total()).isEqualTo(eur("16.90"));
      assertThat(stripe.refunds()).extracting(RefundCall::amount).containsExactly(eur("16.90"));
    }

    @Test
    @DisplayName("S2.12 One chooses whether the product goes back in stock; left open it is asked")
    void restockOrNot() {
      OrderId id = processing();
      run(id, Ship.remaining());
      assertThat(refused(id, NewRefund.units("MUG", 1).issue()).code())
          .isEqualTo("refund.restock-unsaid");
      run(id, NewRefund.units("MUG", 1).restock(false).issue());
      assertThat(stock.putBack("MUG")).isZero();
      run(id, NewRefund.units("TEE-M", 2).restock(true).issue());
      assertThat(stock.putBack("TEE-M")).isEqualTo(2);
    }

    @Test
    @DisplayName("S2.13 A reason may be given, and is found again; without one it goes as well")
    void reason() {
      OrderId id = processing();
      run(id, NewRefund.amount("MUG", "2.50").because("Tasse ébréchée").issue());
      assertThat(lastRefund(id).reason().text()).isEqualTo("Tasse ébréchée");
      assertThat(history(id)).anyMatch(line -> line.endsWith("Motif : Tasse ébréchée"));
      run(id, NewRefund.amount("MUG", "1.00").issue());
      assertThat(lastRefund(id).reason().text()).isNull();
    }

    @Test
    @DisplayName("S2.14 All fields are filled in and checked, then the refund is made")
    void checkedFirst() {
      OrderId id = processing();
      Quote checked = orders.preview(ANA, id, NewRefund.amount("MUG", "2.50").issue());
      assertThat(checked.explain(FRENCH)).contains("2,50 EUR");
      assertThat(stripe.refunds()).isEmpty();
      orders.execute(ANA, checked);
      assertThat(stripe.refunds()).extracting(RefundCall::amount).containsExactly(eur("2.50"));
    }

    @Test
    @DisplayName("S2.15 The state of the order is then brought up to date by itself")
    void stateFollows() {
      OrderId id = processing();
      run(id, NewRefund.amount("MUG", "2.50").issue());
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Partiellement remboursé");
      run(id, NewRefund.everything().restock(true).issue());
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
      assertThat(shown(id)).isEqualTo("Remboursée");
    }

    @Test
    @DisplayName("S2.16 Update saves all changes together, on the order as it was seen, or none")
    void update() {
      OrderId id = processing();
      long seen = order(id).version();
      Batch edits = Batch.of(AddNote.forStaff("Deux colis"), Ship.units("MUG", 2));
      assertThat(refused(id, edits).facts()).containsEntry("position", 2);
      assertThat(orders.details(ANA, id).orElseThrow().notes()).isEmpty();
      run(id, AddNote.forStaff("Quelqu'un d'autre est passé"));
      Batch finished = Batch.of(Ship.remaining(), MoveOrder.by("complete"));
      CommandOptions asSeen = CommandOptions.NONE.expecting(seen);
      assertThat(orders.attempt(ANA, id, finished, asSeen).toString()).contains("order.changed");
      run(id, finished);
      assertThat(shown(id)).isEqualTo("Terminée");
    }
  }
}
