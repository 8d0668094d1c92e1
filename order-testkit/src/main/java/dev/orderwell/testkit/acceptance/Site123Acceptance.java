package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.NOW;
import static dev.orderwell.testkit.Fixtures.teeAndMug;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffPayment;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RemoveTag;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.BulkResult;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.fulfilment.Carriers;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.line.LineKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.party.Address;
import dev.orderwell.party.ClientContext;
import dev.orderwell.pricing.Totals;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.tagging.Tag;
import dev.orderwell.workflow.Axis;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The help page of SITE123 (S1), played on a store. */
public abstract class Site123Acceptance extends AcceptanceSuite {
  /** A suite for one store. */
  protected Site123Acceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    Carriers carriers = Carriers.NONE.with("colissimo", "https://track.example/{code}");
    return shop.settings(ShopPresets.site123().carriers(carriers)).inventory(stock);
  }

  private OrderId paid() {
    OrderId id = placed(teeAndMug());
    run(id, RecordPayment.captured("stripe", "pi_1"));
    return id;
  }

  @Nested
  @DisplayName("1. Filtrez vos commandes")
  class Filtering {
    @Test
    @DisplayName("S1.1 Orders come from modules of many kinds, and not all of them are for goods")
    void modules() {
      OrderId shop = placed(teeAndMug().channel("store"));
      OrderId event = from("events", LineKind.TICKET);
      OrderId table = from("restaurant", LineKind.BOOKING);
      OrderId course = from("courses", LineKind.SERVICE);
      OrderId gift = from("donations", LineKind.DONATION);
      assertThat(Stream.of(shop, event, table, course, gift).map(this::module))
          .containsExactly(
              "store PHYSICAL",
              "events TICKET",
              "restaurant BOOKING",
              "courses SERVICE",
              "donations DONATION");
      assertThat(listed(OrderQuery.active().through("events", "courses")))
          .containsExactlyInAnyOrder(event, course);
    }

    private OrderId from(String module, LineKind kind) {
      NewLine line = NewLine.of(null, "Une place", 1, "30.00").kind(kind);
      return placed(NewOrder.in("EUR").channel(module).line(line));
    }

    private String module(OrderId id) {
      Order order = order(id);
      return order.attribution().channel() + " " + order.lines().get(0).kind();
    }

    @Test
    @DisplayName("S1.2 By status: new, in progress, completed, cancelled")
    void byStatus() {
      OrderId fresh = placed(teeAndMug());
      OrderId begun = placed(teeAndMug());
      OrderId done = placed(teeAndMug());
      OrderId gone = placed(teeAndMug());
      run(begun, MoveOrder.by("start"));
      run(done, MoveOrder.by("complete"));
      run(gone, CancelOrder.because("Doublon"));
      assertThat(standing(Axis.ORDER, "new")).containsExactly(fresh);
      assertThat(standing(Axis.ORDER, "in-progress")).containsExactly(begun);
      assertThat(standing(Axis.ORDER, "completed")).containsExactly(done);
      assertThat(standing(Axis.ORDER, "cancelled")).containsExactly(gone);
      assertThat(Stream.of(fresh, begun, done, gone).map(id -> status(id, Axis.ORDER)))
          .containsExactly("Nouveau", "En cours", "Terminée", "Annulée");
    }

    @Test
    @DisplayName("S1.3 By payment: unpaid, paid, refunded, abandoned cart, in progress")
    void byPayment() {
      OrderId unpaid = placed(teeAndMug());
      OrderId pending = placed(teeAndMug());
      run(pending, RecordPayment.pending("stripe", "pi_2"));
      OrderId paid = paid();
      OrderId refunded = paid();
      run(refunded, NewRefund.proposed().issue());
      OrderId cart = orders.saveAbandonedCart(CRON, teeAndMug().build()).id();
      assertThat(standing(Axis.PAYMENT, "unpaid")).containsExactly(unpaid);
      assertThat(standing(Axis.PAYMENT, "in-progress")).containsExactly(pending);
      assertThat(standing(Axis.PAYMENT, "paid")).containsExactly(paid);
      assertThat(standing(Axis.PAYMENT, "refunded")).containsExactly(refunded);
      OrderQuery carts = OrderQuery.active().having(Axis.PAYMENT, "abandoned").withUnplaced();
      assertThat(listed(carts)).containsExactly(cart);
      assertThat(Stream.of(unpaid, pending, paid, refunded, cart).map(this::payment))
          .containsExactly("Non payé", "En cours", "Payé", "Remboursé", "Panier abandonné");
    }

    private String payment(OrderId id) {
      return status(id, Axis.PAYMENT);
    }

    private List<OrderId> standing(Axis axis, String code) {
      return listed(OrderQuery.active().having(axis, code));
    }

    @Test
    @DisplayName("S1.4 By the dates between which the order was placed")
    void byDate() {
      ZoneId paris = ZoneId.of("Europe/Paris");
      OrderId february = placedAt("2026-02-28T22:59:59Z");
      OrderId march = placedAt("2026-02-28T23:00:00Z");
      LocalDate first = LocalDate.parse("2026-03-01");
      assertThat(listed(OrderQuery.active().placedFrom(first, paris))).containsExactly(march);
      assertThat(listed(OrderQuery.active().placedBefore(first, paris))).containsExactly(february);
      assertThat(
              listed(
                  OrderQuery.active()
                      .placedFrom(first.minusDays(1), paris)
                      .placedBefore(first.plusDays(1), paris)))
          .containsExactly(march, february);
    }

    private OrderId placedAt(String time) {
      return orders.place(ANA, teeAndMug().placedAt(Instant.parse(time)).build()).id();
    }

    @Test
    @DisplayName("S1.5 Each filter applies to current orders, or to archived ones")
    void currentOrArchived() {
      OrderId current = paid();
      OrderId archived = paid();
      run(current, AddTag.of("cadeau"));
      run(archived, AddTag.of("cadeau"), new Archive());
      assertThat(listed(OrderQuery.active().tagged("cadeau"))).containsExactly(current);
      assertThat(listed(OrderQuery.archived().tagged("cadeau"))).containsExactly(archived);
      assertThat(listed(OrderQuery.archived().having(Axis.PAYMENT, "paid")))
          .containsExactly(archived);
      assertThat(listed(OrderQuery.archived().placedFrom(NOW))).containsExactly(archived);
    }

    @Test
    @DisplayName("S1.6 By the tags that an order carries: one of them, all of them, none of them")
    void byTag() {
      OrderId both = placed(teeAndMug());
      OrderId gift = placed(teeAndMug());
      OrderId plain = placed(teeAndMug());
      run(both, AddTag.of("cadeau"), AddTag.of("urgent"));
      run(gift, AddTag.of("cadeau"));
      OrderQuery active = OrderQuery.active();
      assertThat(listed(active.tagged("urgent"))).containsExactly(both);
      assertThat(listed(active.tagged("urgent", "Cadeau"))).containsExactlyInAnyOrder(both, gift);
      assertThat(listed(active.taggedWithAll("cadeau", "urgent"))).containsExactly(both);
      assertThat(listed(active.notTagged("cadeau", "urgent"))).containsExactly(plain);
    }
  }

  @Nested
  @DisplayName("2. La liste des commandes")
  class OrderList {
    @Test
    @DisplayName("S1.7 An order that is placed is given a string of letters and digits, its number")
    void number() {
      OrderId id = placed(teeAndMug());
      OrderNumber number = order(id).number().orElseThrow();
      assertThat(number.value()).matches("[A-Z0-9-]*[A-Z][A-Z0-9-]*").containsPattern("[0-9]");
      assertThat(orders.find(ANA, number).orElseThrow().id()).isEqualTo(id);
      assertThat(order(placed(teeAndMug())).number()).isNotEqualTo(order(id).number());
    }

    @Test
    @DisplayName("S1.8 The search bar finds an order by its number, or by how it begins")
    void searchBar() {
      OrderId first = placed(teeAndMug());
      OrderId second = placed(teeAndMug());
      assertThat(listed(OrderQuery.active().matching("A-1002"))).startsWith(second);
      assertThat(listed(OrderQuery.active().numberStarting("a-100")))
          .containsExactlyInAnyOrder(first, second);
      assertThat(listed(OrderQuery.active().numberStarting("A-1002"))).containsExactly(second);
      assertThat(listed(OrderQuery.active().matching("A-2001"))).isEmpty();
    }

    @Test
    @DisplayName("S1.9 S1.10 The shop makes tags of its own, in colour, and puts them on orders")
    void colouredTags() {
      OrderId id = placed(teeAndMug());
      run(id, AddTag.of("Cadeau", "#8E44AD"), AddTag.of("Urgent", "#E53935"));
      run(placed(teeAndMug()), AddTag.of("cadeau"));
      assertThat(orders.tags().list(ANA)).extracting(Tag::name).containsExactly("Cadeau", "Urgent");
      assertThat(row(id).tags())
          .extracting(tag -> tag.name() + " " + tag.colour())
          .containsExactlyInAnyOrder("Cadeau #8E44AD", "Urgent #E53935");
    }

    @Test
    @DisplayName("S1.11 A row has number and tags, name, e-mail, phone, date, price and statuses")
    void columns() {
      NewCustomer lea =
          new NewCustomer("lea", "Léa Martin", "lea@example.com", "+33 6 12 34 56 78");
      OrderId id = placed(teeAndMug().customer(lea));
      run(id, AddTag.of("cadeau"));
      OrderSummary row = row(id);
      assertThat(row.number()).isEqualTo(new OrderNumber("A-1001"));
      assertThat(row.tags()).extracting(Tag::name).containsExactly("cadeau");
      assertThat(row.customer().name()).isEqualTo("Léa Martin");
      assertThat(row.customer().email()).isEqualTo("lea@example.com");
      assertThat(row.customer().phone()).isEqualTo("+33 6 12 34 56 78");
      assertThat(row.placedAt()).isEqualTo(NOW);
      assertThat(row.total()).isEqualTo(eur("57.40"));
      assertThat(row.statuses().order().label(FRENCH)).isEqualTo("Nouveau");
      assertThat(row.statuses().payment().label(FRENCH)).isEqualTo("Non payé");
    }

    @Test
    @DisplayName("S1.12 The status is clicked in the list, and changed there")
    void changedInTheList() {
      OrderId id = placed(teeAndMug());
      OrderQuery list = OrderQuery.active().withActions();
      List<Action> offered = orders.list(ANA, list).rows().get(0).actions();
      assertThat(offered)
          .filteredOn(action -> !action.isDetailOnly() && action.isEnabled())
          .extracting(Action::name)
          .contains("move.start", "move.complete", "cancel");
      orders.perform(ANA, id, "move.start", Map.of());
      assertThat(row(id).statuses().order().label(FRENCH)).isEqualTo("En cours");
    }

    @Test
    @DisplayName("S1.13 Nobody can assign the status of an abandoned cart")
    void notAssignable() {
      OrderId id = placed(teeAndMug());
      assertThat(refused(id, ChangeStatus.to(Axis.PAYMENT, "abandoned")).code())
          .isEqualTo("status.not-assignable");
      assertThat(refused(id, ChangeStatus.to(Axis.ORDER, "unplaced")).code())
          .isEqualTo("status.not-assignable");
      assertThat(action(ANA, id, "status.payment.abandoned")).isEmpty();
    }

    @Test
    @DisplayName(
        "S1.14 Some can be assigned in the information window only: what moves the payment")
    void informationWindowOnly() {
      OrderId id = paid();
      assertThat(action(id, "refund").isDetailOnly()).isTrue();
      assertThat(action(id, "record-payment").isDetailOnly()).isTrue();
      assertThat(action(placed(teeAndMug()), "call-off-payment").isDetailOnly()).isTrue();
      assertThat(action(id, "move.complete").isDetailOnly()).isFalse();
    }

    @Test
    @DisplayName("S1.15 The payment status moves on as the payment does, to paid by itself")
    void movesByItself() {
      OrderId id = placed(teeAndMug());
      run(id, RecordPayment.pending("stripe", "pi_1"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("En cours");
      runAs(CRON, id, RecordPayment.captured("stripe", "pi_1"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Payé");
      assertThat(history(id)).contains("Paiement : En cours → Payé");
    }

    @Test
    @DisplayName("S1.16 By hand a payment is marked as called off, as paid, as refunded")
    void byHand() {
      OrderId id = placed(teeAndMug());
      run(id, CallOffPayment.because("Chèque jamais reçu"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Annulé");
      assertThat(status(id, Axis.ORDER)).isEqualTo("Nouveau");
      run(id, RecordPayment.byHand("Espèces"));
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Payé");
      run(id, NewRefund.proposed().issue());
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
    }
  }

  @Nested
  @DisplayName("3. La fenêtre d'information")
  class InformationWindow {
    @Test
    @DisplayName("S1.17 S1.18 Who ordered: country, region, address, postcode; IP address, browser")
    void customer() {
      NewAddress there =
          NewAddress.of("1200 Sherbrooke O", "H3A 1H6", "Montréal", "CA").region("QC");
      OrderId id = placed(teeAndMug().shipTo(there).client("203.0.113.7", "Firefox"));
      assertThat(order(id).buyer().shipTo())
          .isEqualTo(
              new Address(
                  null,
                  null,
                  List.of("1200 Sherbrooke O"),
                  "H3A 1H6",
                  "Montréal",
                  "QC",
                  "CA",
                  null));
      assertThat(order(id).buyer().client()).isEqualTo(new ClientContext("203.0.113.7", "Firefox"));
      assertThat(order(id) + "" + order(id).buyer() + order(id).buyer().client())
          .doesNotContain("203.0.113.7", "Sherbrooke", "Firefox");
    }

    @Test
    @DisplayName("S1.19 A tracking number is added, with the carrier and an address to follow it")
    void tracking() {
      OrderId id = placed(teeAndMug());
      run(
          id,
          Ship.units("MUG", 1).tracking("colissimo", "6A1"),
          Ship.remaining().tracking(new NewTracking("Vélo", "V7", "https://velo.example/V7")));
      assertThat(order(id).parcels())
          .flatExtracting(Parcel::trackings)
          .containsExactly(
              new Tracking("colissimo", "6A1", "https://track.example/6A1"),
              new Tracking("Vélo", "V7", "https://velo.example/V7"));
    }

    @Test
    @DisplayName("S1.20 Articles: price, number of units, amount, and the product they lead to")
    void articles() {
      OrderId id =
          placed(
              NewOrder.in("EUR").line(NewLine.of("TEE", "T-shirt", 3, "20.00").reference("p-7")));
      OrderLine line = order(id).lines().get(0);
      assertThat(line.unitPrice()).isEqualTo(eur("20.00"));
      assertThat(line.quantity()).isEqualTo(3);
      assertThat(line.price().gross()).isEqualTo(eur("60.00"));
      assertThat(line.product().reference()).isEqualTo("p-7");
    }

    @Test
    @DisplayName("S1.21 The summary: the total with taxes and shipping")
    void summary() {
      OrderId id =
          placed(
              NewOrder.in("EUR")
                  .taxIncluded(false)
                  .line(NewLine.of("TEE", "T-shirt", 1, "20.00").taxes(NewTax.rate("TVA", "20")))
                  .shipping("Colissimo", "4.90"));
      Totals totals = order(id).totals();
      assertThat(totals.lines()).isEqualTo(eur("20.00"));
      assertThat(totals.taxes()).extracting(tax -> tax.amount()).containsExactly(eur("4.00"));
      assertThat(totals.shipping()).isEqualTo(eur("4.90"));
      assertThat(totals.total()).isEqualTo(eur("28.90"));
    }

    @Test
    @DisplayName("S1.22 Activity: tags, payment, changes of status, each with its date and time")
    void activity() {
      OrderId id = placed(teeAndMug());
      for (OrderCommand step :
          List.of(
              AddTag.of("cadeau"),
              RecordPayment.byHand("Espèces"),
              MoveOrder.by("start"),
              RemoveTag.of("cadeau"))) {
        clock.advance(Duration.ofMinutes(10));
        run(id, step);
      }
      assertThat(orders.history(ANA, id))
          .extracting(entry -> minutes(entry) + " " + entry.describe(FRENCH))
          .contains(
              "10 Étiquette « cadeau » ajoutée",
              "20 Paiement : Non payé → Payé",
              "30 Commande : Nouveau → En cours",
              "40 Étiquette « cadeau » retirée");
    }

    private long minutes(HistoryEntry entry) {
      return Duration.between(NOW, entry.at()).toMinutes();
    }
  }

  @Nested
  @DisplayName("4. Archiver les commandes")
  class Archiving {
    @Test
    @DisplayName("S1.24 There is no way to delete an order: it is put away, and all of it is there")
    void insteadOfDeleting() {
      OrderId id = paid();
      Order before = order(id);
      run(id, new Archive());
      assertThat(order(id).payments()).isEqualTo(before.payments());
      assertThat(order(id).lines()).isEqualTo(before.lines());
      assertThat(Orders.class.getMethods())
          .extracting(Method::getName)
          .noneMatch(name -> name.matches("(delete|remove|purge).*"));
      assertThat(OrderCommand.class.getPermittedSubclasses())
          .extracting(Class::getSimpleName)
          .noneMatch(name -> name.matches("(Delete|Purge).*|RemoveOrder"));
    }

    @Test
    @DisplayName("S1.25 One switches between active and archived orders")
    void switching() {
      OrderId active = paid();
      OrderId archived = paid();
      run(archived, new Archive());
      assertThat(listed(OrderQuery.active())).containsExactly(active);
      assertThat(listed(OrderQuery.archived())).containsExactly(archived);
      assertThat(orders.count(ANA, OrderQuery.active())).isEqualTo(1);
      assertThat(orders.count(ANA, OrderQuery.archived())).isEqualTo(1);
    }

    @Test
    @DisplayName(
        "S1.26 X10 One order is put away, or all that are marked, each with its own answer")
    void oneOrSeveral() {
      OrderId alone = placed(teeAndMug());
      orders.perform(ANA, alone, "archive", Map.of());
      List<OrderId> marked = List.of(placed(teeAndMug()), alone, placed(teeAndMug()));
      List<BulkResult> results = orders.bulk(ANA, marked, new Archive());
      assertThat(results).extracting(BulkResult::id).containsExactlyElementsOf(marked);
      assertThat(results.get(0)).isInstanceOf(BulkResult.Done.class);
      assertThat(results.get(1))
          .isInstanceOfSatisfying(
              BulkResult.Refused.class,
              no -> assertThat(no.rejection().code()).isEqualTo("order.archived-already"));
      assertThat(results.get(2)).isInstanceOf(BulkResult.Done.class);
      assertThat(listed(OrderQuery.archived())).containsExactlyInAnyOrderElementsOf(marked);
    }
  }

  @Nested
  @DisplayName("5. Annuler une commande")
  class Cancelling {
    @Test
    @DisplayName(
        "S1.27 An order is cancelled where its status stands in the list, stock comes back")
    void cancelled() {
      OrderId id = placed(teeAndMug());
      assertThat(action(id, "cancel").isDetailOnly()).isFalse();
      orders.perform(ANA, id, "cancel", Map.of("reason", "Doublon"));
      assertThat(status(id, Axis.ORDER)).isEqualTo("Annulée");
      assertThat(history(id)).contains("Commande annulée : Doublon");
      assertThat(stock.putBack("TEE-M")).isEqualTo(2);
    }
  }

  @Nested
  @DisplayName("6. Easy Refunds")
  class EasyRefunds {
    @Test
    @DisplayName("S1.28 C2 Orders are refunded that are paid and not cancelled")
    void paidAndNotCancelled() {
      OrderId unpaid = placed(teeAndMug());
      assertThat(refused(unpaid, NewRefund.proposed().issue()).code())
          .isEqualTo("refund.nothing-paid");
      OrderId cancelled = paid();
      run(cancelled, CancelOrder.because("Doublon"));
      assertThat(refused(cancelled, NewRefund.proposed().issue()).code())
          .isEqualTo("refund.order-cancelled");
    }

    @Test
    @DisplayName("S1.29 Refund is chosen, and the payment status is refunded by itself")
    void becomesRefunded() {
      OrderId id = paid();
      orders.perform(ANA, id, "refund", Map.of());
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
      assertThat(order(id).refunded()).isEqualTo(eur("57.40"));
    }

    @Test
    @DisplayName("S1.30 Once refunded it can be marked neither as paid nor as unpaid")
    void neverAgain() {
      OrderId id = paid();
      run(id, NewRefund.proposed().issue());
      assertThat(refused(id, RecordPayment.byHand("Espèces")).code()).isEqualTo("payment.refunded");
      assertThat(refused(id, CallOffPayment.because("Erreur")).code())
          .isEqualTo("payment.received");
      assertThat(refused(id, ChangeStatus.to(Axis.PAYMENT, "unpaid")).code()).startsWith("status.");
      assertThat(status(id, Axis.PAYMENT)).isEqualTo("Remboursé");
    }

    @Test
    @DisplayName("S1.31 C3 The stock of the products rises by itself when the order is refunded")
    void stockRises() {
      OrderId id = paid();
      assertThat(stock.taken("TEE-M")).isEqualTo(2);
      run(id, Ship.remaining(), NewRefund.proposed().issue());
      assertThat(stock.putBack("TEE-M")).isEqualTo(2);
      assertThat(stock.putBack("MUG")).isEqualTo(1);
    }

    @Test
    @DisplayName(
        "S1.32 C4 It is a mark to keep track by: no money goes back, and the history says so")
    void onlyAMark() {
      OrderId id = paid();
      run(id, NewRefund.proposed().issue());
      assertThat(stripe.refunds()).isEmpty();
      assertThat(lastRefund(id).legs())
          .extracting(RefundLeg::mode)
          .containsExactly(RefundMode.RECORD_ONLY);
      assertThat(history(id))
          .anyMatch(line -> line.contains("57,40 EUR notés seulement, sans mouvement d’argent"));
    }
  }
}
