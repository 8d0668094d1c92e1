package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.Unarchive;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.note.Audience;
import dev.orderwell.note.Note;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotesAndCorrectionsStory {
  private static final NewAddress HOME =
      NewAddress.of("3 quai Saint-Antoine", "69002", "Lyon", "FR");

  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName(
      "S0.11 S2.6 S3.7 A note has author, time and text, stands in the timeline, and only staff reads it")
  void staffNote() {
    shop.clock.advance(Duration.ofMinutes(5));
    List<Message> told =
        shop.told(() -> shop.run(id, AddNote.forStaff("Called: call back on Monday")));
    assertThat(told).isEmpty();
    Note note = details(id).notes().get(0);
    assertThat(note.author()).isEqualTo(ANA);
    assertThat(note.at()).isEqualTo(Shop.NOW.plus(Duration.ofMinutes(5)));
    assertThat(note.audience()).isEqualTo(Audience.STAFF);
    assertThat(shop.history(id)).contains("Note: Called: call back on Monday");
    assertThat(shop.orders.details(Shop.LEA, id).orElseThrow().notes()).isEmpty();
    assertThat(note).hasToString("Note[1, STAFF]");
  }

  @Test
  @DisplayName("S4.6 A note to the customer is read by the customer, and sent")
  void customerNote() {
    List<Message> told = shop.told(() -> shop.run(id, AddNote.toCustomer("Prêt mardi")));
    assertThat(told).extracting(Message::text).containsExactly("Prêt mardi");
    assertThat(told.get(0).recipient().address()).isEqualTo("lea@example.com");
    assertThat(shop.orders.details(Shop.LEA, id).orElseThrow().notes())
        .extracting(Note::text)
        .containsExactly("Prêt mardi");
  }

  @Test
  @DisplayName("S4.6 A note for vendors is read by the order's vendors and not by the customer")
  void vendorNote() {
    OrderId sold =
        shop.placed(NewOrder.in("EUR").line(NewLine.of("BAG", "Bag", 1, "30.00").vendor("acme")));
    shop.run(sold, AddNote.forVendors("Fragile"), AddNote.forStaff("secret"));
    shop.orders.execute(ACME, sold, AddNote.toCustomer("Bonjour"));
    assertThat(shop.orders.details(ACME, sold).orElseThrow().notes())
        .as("and what the vendor wrote")
        .hasSize(2);
    shop.run(sold, AddNote.toCustomer("from staff"));
    assertThat(shop.orders.details(ACME, sold).orElseThrow().notes())
        .extracting(Note::text)
        .containsExactly("Fragile", "Bonjour");
  }

  @Test
  @DisplayName("S0.9 Contact data is corrected, old and new are on record")
  void contact() {
    shop.run(
        id, AmendContact.email("lea.martin@example.com"), AmendContact.phone("+33 6 12 34 56 78"));
    assertThat(shop.order(id).buyer().customer().email()).isEqualTo("lea.martin@example.com");
    assertThat(shop.order(id).buyer().customer().name()).isEqualTo("Léa Martin");
    assertThat(shop.history(id))
        .contains(
            "Contact corrected: lea@example.com → lea.martin@example.com",
            "Contact corrected: – → +33 6 12 34 56 78");
    assertThat(shop.refused(id, AmendContact.email("lea.martin@example.com")).code())
        .isEqualTo("amend.nothing-changed");
    shop.run(id, AmendContact.phone(""));
    assertThat(shop.order(id).buyer().customer().phone()).isNull();
  }

  @Test
  @DisplayName("S0.9 Addresses are corrected until all is shipped, and later if the shop says so")
  void address() {
    shop.run(id, AmendAddress.shipping(HOME), AmendAddress.billing(HOME));
    assertThat(shop.order(id).buyer().shipTo()).isEqualTo(HOME.toAddress());
    assertThat(shop.order(id).buyer().billTo()).isEqualTo(HOME.toAddress());
    assertThat(shop.history(id))
        .contains(
            "Shipping address corrected: 12 rue des Lilas, 69003, Lyon, FR → 3 quai Saint-Antoine, 69002, Lyon, FR",
            "Billing address corrected: none → 3 quai Saint-Antoine, 69002, Lyon, FR");
    shop.run(id, Ship.units("MUG", 1));
    NewAddress other = NewAddress.of("1 rue X", "69001", "Lyon", "FR");
    shop.run(id, AmendAddress.shipping(other), Ship.remaining());
    assertThat(shop.refused(id, AmendAddress.shipping(HOME)).code()).isEqualTo("amend.all-shipped");
    assertThat(shop.refused(id, AmendAddress.shipping(other)).code())
        .isEqualTo("amend.nothing-changed");
    Shop lenient =
        new Shop(builder -> builder.settings(ShopSettings.STANDARD.addressAfterShipping(true)));
    OrderId shipped = lenient.placed();
    lenient.run(shipped, Ship.remaining(), AmendAddress.shipping(HOME));
    assertThat(lenient.order(shipped).buyer().shipTo()).isEqualTo(HOME.toAddress());
  }

  @Test
  @DisplayName(
      "S0.19 S0.3 S1.24 S1.25 An archived order leaves the list, keeps its statuses, and comes back")
  void archive() {
    shop.run(id, RecordPayment.byHand("Cash"), Ship.remaining());
    var statuses = shop.statuses(id);
    shop.run(id, new Archive());
    assertThat(shop.statuses(id)).isEqualTo(statuses);
    assertThat(rows(OrderQuery.active())).isEmpty();
    assertThat(shop.orders.count(ANA, OrderQuery.active())).isZero();
    assertThat(rows(OrderQuery.archived())).containsExactly(id);
    assertThat(rows(OrderQuery.all())).containsExactly(id);
    assertThat(shop.refused(id, new Archive()).code()).isEqualTo("order.archived-already");
    shop.run(id, AddNote.forStaff("Still reachable"));
    assertThat(shop.order(id).isArchived()).as("stays archived when something arrives").isTrue();
    shop.run(id, new Unarchive());
    assertThat(rows(OrderQuery.active())).containsExactly(id);
    assertThat(shop.refused(id, new Unarchive()).code()).isEqualTo("order.not-archived");
  }

  @Test
  @DisplayName(
      "S0.6 S0.10 S1.22 Everything about an order: each change on record, with time and actor, in two languages")
  void details() {
    shop.clock.advance(Duration.ofHours(1));
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    shop.run(id, Ship.remaining().tracking("colissimo", "6A1"));
    List<HistoryEntry> history = details(id).history();
    assertThat(history).extracting(HistoryEntry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(history).extracting(entry -> entry.actor().id()).contains("ana", "orderwell");
    assertThat(history.get(3).at()).isEqualTo(Shop.NOW.plus(Duration.ofHours(1)));
    assertThat(history.stream().map(entry -> entry.describe(Locale.FRENCH)))
        .containsExactly(
            "Commande A-1001 passée : 57,40 EUR",
            "Envoyé : confirmation de commande au client",
            "Envoyé : nouvelle commande, au marchand",
            "57,40 EUR reçus (demo pay_1)",
            "Paiement : En attente de paiement → Payé",
            "Commande : Nouveau → En cours (automatiquement)",
            "Colis 1 expédié : 2 × ligne 1, 1 × ligne 2 (colissimo 6A1)",
            "Exécution : En attente de traitement → Expédié",
            "Envoyé : colis expédié, au client");
  }

  @Test
  @DisplayName("A cancelled order says why")
  void cancelled() {
    shop.run(id, CancelOrder.because("Sold out"));
    assertThat(shop.history(id)).contains("Order cancelled: Sold out", "Order: New → Cancelled");
  }

  private OrderDetails details(OrderId order) {
    return shop.orders.details(ANA, order).orElseThrow();
  }

  private List<OrderId> rows(OrderQuery query) {
    return shop.orders.list(ANA, query).rows().stream().map(OrderSummary::id).toList();
  }
}
