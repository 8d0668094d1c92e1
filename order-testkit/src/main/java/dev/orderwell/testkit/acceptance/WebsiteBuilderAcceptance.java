package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.LEA;
import static dev.orderwell.testkit.Fixtures.NOW;
import static dev.orderwell.testkit.Fixtures.teeAndMug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.Unarchive;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Quote;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Note;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.notifications.spi.Recipient;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.refund.Refund;
import dev.orderwell.tagging.Tag;
import dev.orderwell.workflow.Axis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The help page of a website builder's shop (S0), played on a store. */
public abstract class WebsiteBuilderAcceptance extends AcceptanceSuite {
  /** A suite for one store. */
  protected WebsiteBuilderAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return shop.settings(
        ShopPresets.websiteBuilder()
            .merchantAddress("shop@example.com")
            .merchantLocale(Locale.FRENCH));
  }

  private OrderId paidByCard() {
    OrderId id = placed(teeAndMug());
    run(id, RecordPayment.captured("stripe", "pi_1"));
    return id;
  }

  @Nested
  @DisplayName("1. Dès qu'un client a passé une commande")
  class NewOrders {
    @Test
    @DisplayName("S0.1 An order that a customer has placed is at once in the list")
    void atOnceInTheList() {
      OrderId id = placed(teeAndMug());
      assertThat(listed(OrderQuery.active())).containsExactly(id);
      assertThat(orders.count(ANA, OrderQuery.active())).isEqualTo(1);
    }

    @Test
    @DisplayName("S0.2 The shop gets a mail about each new order")
    void mailed() {
      List<Message> told = told(() -> placed(teeAndMug()));
      assertThat(told)
          .filteredOn(message -> message.recipient().role() == Recipient.Role.MERCHANT)
          .singleElement()
          .satisfies(
              message -> {
                assertThat(message.recipient().address()).isEqualTo("shop@example.com");
                assertThat(message.subject()).isEqualTo("Nouvelle commande A-1001");
              });
    }
  }

  @Nested
  @DisplayName("2. Afficher les commandes en cours")
  class CurrentOrders {
    @Test
    @DisplayName("S0.3 Current orders are all that are active; those put away are in a list apart")
    void active() {
      OrderId done = paidByCard();
      OrderId current = placed(teeAndMug());
      run(done, Ship.remaining(), new Archive());
      assertThat(listed(OrderQuery.active())).containsExactly(current);
      assertThat(listed(OrderQuery.archived())).containsExactly(done);
      assertThat(listed(OrderQuery.all())).containsExactlyInAnyOrder(current, done);
    }

    @Test
    @DisplayName("S0.4 They are sorted by number, by date or by price, up or down")
    void sorted() {
      OrderId ninth = entered("A-9", 2, "20.00");
      OrderId tenth = entered("A-10", 3, "5.00");
      OrderId first = entered("A-1", 1, "100.00");
      OrderQuery active = OrderQuery.active();
      assertThat(listed(active.ascending(OrderSort.NUMBER))).containsExactly(first, ninth, tenth);
      assertThat(listed(active.ascending(OrderSort.PLACED_AT)))
          .containsExactly(first, ninth, tenth);
      assertThat(listed(active.ascending(OrderSort.GRAND_TOTAL)))
          .containsExactly(tenth, ninth, first);
      for (OrderSort sort : OrderSort.values()) {
        List<OrderId> down = new ArrayList<>(listed(active.ascending(sort)));
        Collections.reverse(down);
        assertThat(listed(active.descending(sort))).isEqualTo(down);
      }
    }

    private OrderId entered(String number, int minute, String price) {
      NewOrder order =
          NewOrder.in("EUR")
              .number(number)
              .placedAt(NOW.minus(Duration.ofHours(1)).plus(Duration.ofMinutes(minute)))
              .line("A", "Article", 1, price)
              .build();
      return orders.place(ANA, order).id();
    }
  }

  @Nested
  @DisplayName("3. Trier les commandes par statut")
  class ByStatus {
    @Test
    @DisplayName("S0.5 The menu on the right shows the orders that have a certain status")
    void menu() {
      OrderId placed = placed(teeAndMug());
      OrderId paid = paidByCard();
      OrderId shipped = paidByCard();
      run(shipped, Ship.remaining());
      assertThat(listed(OrderQuery.active().showing("paid"))).containsExactly(paid);
      assertThat(listed(OrderQuery.active().having(Axis.PAYMENT, "awaiting")))
          .containsExactly(placed);
      assertThat(listed(OrderQuery.active().having(Axis.FULFILMENT, "shipped")))
          .containsExactly(shipped);
      assertThat(orders.count(ANA, OrderQuery.active(), CountBy.DISPLAY_STATUS))
          .isEqualTo(Map.of("new", 1L, "paid", 1L, "shipped", 1L));
    }

    @Test
    @DisplayName("S0.6 An order that is opened tells everything about it")
    void opened() {
      OrderId id = paidByCard();
      run(
          id,
          AddTag.of("cadeau", "#8E44AD"),
          Ship.units("MUG", 1).tracking("colissimo", "6A1"),
          AddNote.forStaff("Rappeler lundi"),
          NewRefund.amount("TEE-M", "2.00").issue());
      OrderDetails details = orders.details(ANA, id).orElseThrow();
      assertThat(details.order().buyer().customer().email()).isEqualTo("lea@example.com");
      assertThat(details.order().lines()).hasSize(2);
      assertThat(details.order().totals().total()).isEqualTo(eur("57.40"));
      assertThat(details.order().payments()).hasSize(1);
      assertThat(details.order().parcels()).hasSize(1);
      assertThat(details.order().refunds()).hasSize(1);
      assertThat(details.tags()).extracting(Tag::name).containsExactly("cadeau");
      assertThat(details.notes()).extracting(Note::text).containsExactly("Rappeler lundi");
      assertThat(details.history()).isNotEmpty();
    }
  }

  @Nested
  @DisplayName("4. Mettre à jour le statut de la commande")
  class UpdatingTheStatus {
    @Test
    @DisplayName("S0.7 To register a payment or mark as shipped is a command; the status follows")
    void statusFollows() {
      OrderId id = placed(teeAndMug());
      assertThat(shown(id)).isEqualTo("Nouvelle");
      run(id, RecordPayment.byHand("Virement"));
      assertThat(shown(id)).isEqualTo("Payée");
      run(id, Ship.remaining());
      assertThat(shown(id)).isEqualTo("Expédiée");
    }

    @Test
    @DisplayName("S0.8 The blue button suggests one next step after the other, to the archive")
    void blueButton() {
      OrderId id = placed(teeAndMug());
      assertThat(suggested(id)).isEqualTo("Enregistrer un paiement");
      orders.perform(ANA, id, "record-payment", Map.of("label", "Virement"));
      assertThat(suggested(id)).isEqualTo("Marquer comme expédiée");
      orders.perform(ANA, id, "ship", Map.of("carrier", "colissimo", "code", "6A1"));
      assertThat(suggested(id)).isEqualTo("Archiver");
      orders.perform(ANA, id, "archive", Map.of());
      assertThat(suggested(id)).isEmpty();
    }

    @Test
    @DisplayName(
        "S0.8 The arrow in the button has the other options, those that wait with a reason")
    void arrow() {
      OrderId id = placed(teeAndMug());
      List<Action> actions = orders.actions(ANA, id);
      assertThat(actions.get(0).isPrimary()).isTrue();
      assertThat(actions.subList(1, actions.size()))
          .noneMatch(Action::isPrimary)
          .extracting(action -> action.label(FRENCH))
          .contains("Marquer comme expédiée", "Annuler la commande", "Archiver");
      assertThat(action(id, "ship").isEnabled()).isTrue();
      assertThat(action(id, "archive").whyNot().orElseThrow().message(FRENCH)).contains("A-1001");
    }
  }

  @Nested
  @DisplayName("5. Modifier les informations de livraison")
  class Correcting {
    @Test
    @DisplayName("S0.9 A typing error in the contact data is put right")
    void typingError() {
      OrderId id = placed(teeAndMug());
      run(id, AmendContact.email("lea.martin@example.com"));
      assertThat(order(id).buyer().customer().email()).isEqualTo("lea.martin@example.com");
      assertThat(history(id))
          .contains("Coordonnées corrigées : lea@example.com → lea.martin@example.com");
    }

    @Test
    @DisplayName("S0.9 Another delivery address is entered, and what the order costs stays")
    void otherAddress() {
      OrderId id = placed(teeAndMug());
      NewAddress quay = NewAddress.of("3 quai Saint-Antoine", "69002", "Lyon", "FR");
      run(id, AmendAddress.shipping(quay));
      assertThat(order(id).buyer().shipTo()).isEqualTo(quay.toAddress());
      assertThat(order(id).totals().total()).isEqualTo(eur("57.40"));
      assertThat(history(id))
          .contains(
              "Adresse de livraison corrigée : 12 rue des Lilas, 69003, Lyon, FR → 3 quai"
                  + " Saint-Antoine, 69002, Lyon, FR");
    }
  }

  @Nested
  @DisplayName("6. Suivre l'historique des commandes")
  class History {
    @Test
    @DisplayName("S0.10 Every update and every change is in the history, with who and when")
    void everyChange() {
      OrderId id = placed(teeAndMug());
      clock.advance(Duration.ofHours(1));
      for (OrderCommand change :
          List.of(
              AmendContact.phone("+33 6 12 34 56 78"),
              AddTag.of("cadeau"),
              RecordPayment.byHand("Virement"),
              Ship.remaining(),
              new Archive(),
              new Unarchive())) {
        int before = orders.history(ANA, id).size();
        run(id, change);
        List<HistoryEntry> history = orders.history(ANA, id);
        assertThat(history).as("%s", change).hasSizeGreaterThan(before);
        assertThat(history.get(before).actor()).isEqualTo(ANA);
        assertThat(history.get(before).at()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(history.get(before).number()).isEqualTo(before + 1);
      }
    }

    @Test
    @DisplayName("S0.11 A personal note, after a call for example, stands between the changes")
    void note() {
      OrderId id = placed(teeAndMug());
      run(id, AddNote.forStaff("Au téléphone : livrer après 18 h"), Ship.remaining());
      assertThat(history(id))
          .containsSubsequence(
              "Note : Au téléphone : livrer après 18 h",
              "Colis 1 expédié sans suivi : 2 × ligne 1, 1 × ligne 2");
      assertThat(history(LEA, id)).noneMatch(line -> line.contains("téléphone"));
    }
  }

  @Nested
  @DisplayName("7. Remboursement de commandes")
  class Refunding {
    @Test
    @DisplayName("S0.13 C2 A paid order that its customer cancels needs a refund: the next step")
    void cancelled() {
      OrderId id = paidByCard();
      run(id, CancelOrder.because("La cliente a changé d'avis"));
      assertThat(order(id).balance()).isEqualTo(eur("-57.40"));
      assertThat(suggested(id)).isEqualTo("Rembourser");
      orders.perform(ANA, id, "refund", Map.of());
      assertThat(order(id).balance()).isEqualTo(eur("0.00"));
    }

    @Test
    @DisplayName("S0.14 No more goes back than the net payment that came in for the order")
    void netPayment() {
      OrderId id = placed(teeAndMug());
      run(id, RecordPayment.captured("stripe", "pi_1").amount("30.00"));
      run(id, NewRefund.goodwill("10.00").issue());
      Rejection refusal = refused(id, NewRefund.goodwill("20.01").issue());
      assertThat(refusal.code()).isEqualTo("refund.exceeds-available");
      assertThat(refusal.facts())
          .containsEntry("asked", eur("20.01"))
          .containsEntry("available", eur("20.00"));
      run(id, NewRefund.goodwill("20.00").issue());
      assertThat(order(id).netPaid()).isEqualTo(eur("0.00"));
    }

    @Test
    @DisplayName("S0.15 By default the highest amount that can be refunded is filled in")
    void maximum() {
      OrderId id = paidByCard();
      assertThat(proposal(id)).isEqualTo(eur("57.40"));
      run(id, NewRefund.units("MUG", 1).issue());
      assertThat(proposal(id)).isEqualTo(eur("44.90"));
      orders.perform(ANA, id, "refund", Map.of("amount", "10.00"));
      assertThat(order(id).refunded()).as("another one was entered").isEqualTo(eur("22.50"));
      orders.perform(ANA, id, "refund", Map.of());
      assertThat(order(id).refunded()).isEqualTo(eur("57.40"));
      OrderId tooMuch = placed(teeAndMug());
      run(tooMuch, RecordPayment.captured("stripe", "pi_2").amount("60.00"));
      assertThat(proposal(tooMuch)).as("not only what is due").isEqualTo(eur("60.00"));
    }

    private Money proposal(OrderId id) {
      Quote quote = orders.preview(ANA, id, NewRefund.proposed().issue());
      List<Refund> refunds = quote.after().refunds();
      return refunds.get(refunds.size() - 1).total();
    }

    @Test
    @DisplayName("S0.16 What is confirmed is what was shown, or nothing is done")
    void confirmed() {
      OrderId id = paidByCard();
      Quote shown = orders.preview(ANA, id, NewRefund.units("MUG", 1).issue());
      assertThat(shown.explain(FRENCH)).contains("12,50 EUR");
      assertThat(order(id).refunds()).as("shown, not done").isEmpty();
      orders.execute(ANA, shown);
      assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
      assertThatThrownBy(() -> orders.execute(ANA, shown)).hasMessageContaining("order.changed");
      assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    }

    @Test
    @DisplayName("S0.17 C4 What was paid through Stripe goes back by itself")
    void automatic() {
      OrderId id = paidByCard();
      run(id, NewRefund.proposed().issue());
      assertThat(stripe.refunds())
          .singleElement()
          .satisfies(
              call -> {
                assertThat(call.payment()).isEqualTo("pi_1");
                assertThat(call.amount()).isEqualTo(eur("57.40"));
              });
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
    }

    @Test
    @DisplayName("S0.18 C4 What was paid in another way somebody pays back by hand, and says so")
    void byHand() {
      OrderId id = placed(teeAndMug());
      run(id, RecordPayment.byHand("Virement"), NewRefund.proposed().issue());
      assertThat(stripe.refunds()).isEmpty();
      assertThat(status(id, Axis.PAYMENT)).as("not yet").isEqualTo("Payé");
      assertThat(orders.explain(ANA, id).describe(FRENCH))
          .contains("Remboursement 1 : 57,40 EUR à rembourser à la main");
      run(id, ConfirmManualRefund.of(1, "Virement 77"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
    }
  }

  @Nested
  @DisplayName("8. Archiver les commandes")
  class Archiving {
    @Test
    @DisplayName("S0.19 C5 A finished order is put away: out of the list, shown as archived, found")
    void archived() {
      OrderId id = paidByCard();
      assertThat(refused(id, new Archive()).code()).isEqualTo("archive.unfinished");
      run(id, Ship.remaining(), new Archive());
      assertThat(listed(OrderQuery.active())).isEmpty();
      assertThat(listed(OrderQuery.archived())).containsExactly(id);
      assertThat(shown(id)).isEqualTo("Archivée");
      assertThat(status(id, Axis.FULFILMENT)).as("no status is lost").isEqualTo("Expédié");
    }
  }
}
