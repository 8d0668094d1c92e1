package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ACME;
import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.BOLT;
import static dev.orderwell.testkit.Fixtures.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CompletePart;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RefundPick;
import dev.orderwell.command.RejectRefund;
import dev.orderwell.command.Ship;
import dev.orderwell.command.WithdrawRefund;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.note.Note;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.Violation;
import dev.orderwell.payment.ChosenPayment;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.workflow.Axis;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The help page of the marketplace upXycled for its vendors (S4), played on a store. */
public abstract class UpXycledAcceptance extends AcceptanceSuite {
  /** A suite for one store. */
  protected UpXycledAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return shop.settings(ShopPresets.marketplace()).inventory(stock);
  }

  /** Two vendors: 2 × 12.50 + 30.00 + 4.90 of acme, 80.00 + 9.90 of bolt: 149.80 EUR. */
  private static NewOrder.Builder shared() {
    return single()
        .line(
            NewLine.of("LAMP", "Lampe", 1, "80.00")
                .vendor("bolt")
                .commission(NewCommission.percent("20").ofGross()))
        .shipping(NewShipping.of("Chronopost", "9.90").vendor("bolt"));
  }

  /** One vendor: 2 × 12.50 + 30.00 + 4.90 of acme: 59.90 EUR. */
  private static NewOrder.Builder single() {
    NewCommission tenth = NewCommission.percent("10").ofGross();
    return NewOrder.in("EUR")
        .locale(Locale.FRANCE)
        .customer(Fixtures.teeAndMug().build().customer())
        .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
        .line(NewLine.of("MUG", "Tasse", 2, "12.50").vendor("acme").commission(tenth))
        .line(NewLine.of("BOWL", "Bol", 1, "30.00").vendor("acme").commission(tenth))
        .shipping(NewShipping.of("Colissimo", "4.90").vendor("acme"));
  }

  private OrderId paid(NewOrder.Builder order) {
    OrderId id = placed(order);
    run(id, RecordPayment.captured("stripe", "pi_1"));
    return id;
  }

  /** Paid, and acme's parcel has left. */
  private OrderId shipped() {
    OrderId id = paid(shared());
    runAs(ACME, id, Ship.remaining().tracking("colissimo", "6A1"));
    return id;
  }

  private OrderView seenByAcme(OrderId id) {
    return orders.find(ACME, id).orElseThrow();
  }

  private static NewRefund inEnglish(NewRefund refund, String reason) {
    return refund.because(reason, Locale.ENGLISH);
  }

  @Nested
  @DisplayName("1. Réception des commandes")
  class Receiving {
    @Test
    @DisplayName("S4.2 A vendor finds new orders in the own list, with the own lines and sums only")
    void vendorsList() {
      OrderId both = placed(shared());
      OrderId own = placed(single());
      assertThat(listed(ACME, OrderQuery.active())).containsExactlyInAnyOrder(both, own);
      assertThat(listed(BOLT, OrderQuery.active())).containsExactly(both);
      assertThat(seenByAcme(both).lines())
          .extracting(line -> line.product().name())
          .containsExactly("Tasse", "Bol");
      assertThat(seenByAcme(both).totals().total()).isEqualTo(eur("59.90"));
    }
  }

  @Nested
  @DisplayName("2. Validation des commandes")
  class Validating {
    @Test
    @DisplayName("S4.4 A vendor goes on once the status is processing: the payment is confirmed")
    void paidFirst() {
      OrderId id = placed(shared().payingBy("Par carte de crédit"));
      assertThat(shown(id)).isEqualTo("En attente de paiement");
      assertThat(seenByAcme(id).chosenPayment())
          .as("the method is shown to the vendor")
          .contains(new ChosenPayment(null, "Par carte de crédit"));
      assertThat(action(ACME, id, "ship").orElseThrow().whyNot().orElseThrow().message(FRENCH))
          .contains("confirmation du paiement");
      assertThat(refused(ACME, id, Ship.remaining()).code()).isEqualTo("ship.awaits-payment");
      run(id, RecordPayment.captured("stripe", "pi_1").label("Par carte de crédit"));
      assertThat(shown(id)).isEqualTo("En cours de traitement");
      assertThat(action(ACME, id, "ship").orElseThrow().isEnabled()).isTrue();
    }

    @Test
    @DisplayName("S4.5 What the marketplace keeps of a line is worked out when it is sold")
    void commission() {
      OrderId id = placed(shared());
      assertThat(seenByAcme(id).lines()).extracting(this::kept).containsExactly("2.50", "3.00");
      assertThat(orders.find(LEA, id).orElseThrow().lines())
          .as("no matter of the customer's")
          .allMatch(line -> line.commission() == null);
    }

    private String kept(OrderLine line) {
      return line.commission() == null ? "" : line.commission().amount().getAmount().toString();
    }
  }

  @Nested
  @DisplayName("3. Contacter le client")
  class ContactingTheCustomer {
    @Test
    @DisplayName(
        "S4.6 The kind of a note is chosen before it is added; one to the customer is sent")
    void noteToCustomer() {
      OrderId id = paid(shared());
      List<Message> told = told(() -> runAs(ACME, id, AddNote.toCustomer("Bleu ou vert ?")));
      assertThat(told)
          .singleElement()
          .satisfies(
              message -> {
                assertThat(message.recipient().address()).isEqualTo("lea@example.com");
                assertThat(message.text()).isEqualTo("Bleu ou vert ?");
              });
      assertThat(told(() -> runAs(ACME, id, AddNote.forVendors("Argile fragile")))).isEmpty();
      assertThat(orders.details(LEA, id).orElseThrow().notes())
          .extracting(Note::text)
          .containsExactly("Bleu ou vert ?");
      OrderCommand ofNoKind =
          CommandJson.command("{\"type\": \"add-note\", \"text\": \"Pour qui ?\"}");
      assertThat(refused(ACME, id, ofNoKind).violations())
          .extracting(Violation::path)
          .containsExactly("audience");
    }
  }

  @Nested
  @DisplayName("4. Marquer les commandes comme expédiées")
  class Shipping {
    @Test
    @DisplayName("S4.8 Mark shipped is in the vendor's list as it is in the details")
    void fromTheList() {
      OrderId id = paid(shared());
      OrderQuery list = OrderQuery.active().withActions();
      assertThat(orders.list(ACME, list).rows().get(0).actions())
          .anyMatch(one -> one.name().equals("ship") && one.isEnabled() && !one.isDetailOnly());
      orders.perform(ACME, id, "ship", Map.of("carrier", "colissimo", "code", "6A1"));
      assertThat(seenByAcme(id).parcels()).hasSize(1);
      assertThat(order(id).parcels().get(0).units()).isEqualTo(Map.of(1, 2, 2, 1));
    }

    @Test
    @DisplayName(
        "S4.9 S4.10 Articles that do not travel in one parcel have each their own tracking")
    void differentParcels() {
      OrderId id = paid(shared());
      runAs(
          ACME,
          id,
          Ship.units("MUG", 2).tracking(tracking("6A1")),
          Ship.units("BOWL", 1).tracking(tracking("6A2")));
      assertThat(seenByAcme(id).parcels())
          .flatExtracting(Parcel::trackings)
          .containsExactly(
              new Tracking("Colissimo", "6A1", "https://track.example/6A1"),
              new Tracking("Colissimo", "6A2", "https://track.example/6A2"));
      assertThat(orders.find(BOLT, id).orElseThrow().parcels()).isEmpty();
    }

    private NewTracking tracking(String code) {
      return new NewTracking("Colissimo", code, "https://track.example/" + code);
    }

    @Test
    @DisplayName("S4.11 On submit the customer gets a mail with the tracking, one for each parcel")
    void mailed() {
      OrderId id = paid(shared());
      List<Message> told =
          told(
              () ->
                  runAs(
                      ACME,
                      id,
                      Ship.units("MUG", 2).tracking(tracking("6A1")),
                      Ship.units("BOWL", 1).tracking(tracking("6A2"))));
      assertThat(told).hasSize(2);
      assertThat(told.get(0).text())
          .contains("6A1", "https://track.example/6A1")
          .doesNotContain("6A2");
      assertThat(told.get(1).text()).contains("6A2");
    }

    @Test
    @DisplayName("S4.12 The tracking is in the details; the list goes from green to blue, shipped")
    void greenToBlue() {
      OrderId id = paid(single());
      assertThat(order(id).display().orElseThrow().colour()).isEqualTo("#43A047");
      runAs(ACME, id, Ship.remaining().tracking("colissimo", "6A1"));
      assertThat(seenByAcme(id).parcels().get(0).trackings()).hasSize(1);
      assertThat(seenByAcme(id).statuses().fulfilment().label(FRENCH)).isEqualTo("Expédié");
      assertThat(shown(id)).isEqualTo("Expédiée");
      assertThat(order(id).display().orElseThrow().colour()).isEqualTo("#1E88E5");
    }

    @Test
    @DisplayName("S4.13 What is fetched at the store needs no tracking, and takes none")
    void fetched() {
      NewLine bowl = NewLine.of("BOWL", "Bol", 1, "30.00").vendor("acme");
      OrderId id = paid(NewOrder.in("EUR").line(bowl.delivery(Delivery.PICKUP)));
      assertThat(refused(ACME, id, Ship.remaining().tracking("colissimo", "6A1")).code())
          .isEqualTo("ship.tracking-on-pickup");
      orders.perform(ACME, id, "hand-over", Map.of());
      assertThat(status(id, Axis.FULFILMENT)).isEqualTo("Livré");
      assertThat(order(id).parcels().get(0).isUntracked()).as("there is no risk").isFalse();
    }

    @Test
    @DisplayName("S4.14 A vendor may send without a tracking at the own risk, which is on record")
    void untracked() {
      OrderId id = paid(shared());
      runAs(ACME, id, Ship.remaining());
      assertThat(seenByAcme(id).parcels().get(0).isUntracked()).isTrue();
      assertThat(history(ACME, id))
          .contains("Colis 1 expédié sans suivi : 2 × ligne 1, 1 × ligne 2");
    }
  }

  @Nested
  @DisplayName("5. Exécution des commandes")
  class Completing {
    @Test
    @DisplayName("S4.15 The last thing a vendor does is to mark the own part as complete")
    void ownPart() {
      OrderId id = paid(shared());
      assertThat(refused(ACME, id, CompletePart.own()).facts()).containsEntry("open", 3);
      runAs(ACME, id, Ship.remaining());
      assertThat(action(ACME, id, "complete-part").orElseThrow().isPrimary()).isTrue();
      orders.perform(ACME, id, "complete-part", Map.of());
      assertThat(history(ACME, id)).contains("acme : partie terminée");
      assertThat(refused(ACME, id, CompletePart.own()).code()).isEqualTo("part.complete-already");
    }

    @Test
    @DisplayName("S4.16 Who bought of one vendor only gets the final mail at once")
    void oneVendor() {
      OrderId id = paid(single());
      runAs(ACME, id, Ship.remaining());
      assertThat(subjects(told(() -> runAs(ACME, id, CompletePart.own()))))
          .containsExactly("Votre commande A-1001 est terminée");
    }

    @Test
    @DisplayName("S4.17 C7 Who bought of several gets it when all have completed, and once")
    void severalVendors() {
      OrderId id = shipped();
      runAs(BOLT, id, Ship.remaining());
      assertThat(status(id, Axis.FULFILMENT)).isEqualTo("Expédié");
      assertThat(told(() -> runAs(ACME, id, CompletePart.own()))).isEmpty();
      assertThat(status(id, Axis.ORDER)).isEqualTo("En cours de traitement");
      assertThat(subjects(told(() -> runAs(BOLT, id, CompletePart.own()))))
          .containsExactly("Votre commande A-1001 est terminée");
      assertThat(status(id, Axis.ORDER)).isEqualTo("Terminée");
    }

    @Test
    @DisplayName(
        "S4.17 A part that is called off does not hold the others up; if all are, no such mail")
    void calledOff() {
      OrderId id = shipped();
      runAs(ACME, id, CompletePart.own());
      assertThat(subjects(told(() -> runAs(BOLT, id, CallOffUnits.remaining()))))
          .containsExactly("Votre commande A-1001 est terminée");
      OrderId none = placed(shared());
      runAs(ACME, none, CallOffUnits.remaining());
      assertThat(subjects(told(() -> runAs(BOLT, none, CallOffUnits.remaining()))))
          .containsExactly("Votre commande A-1002 est annulée");
      assertThat(order(none).isCancelled()).isTrue();
    }

    private List<String> subjects(List<Message> messages) {
      return messages.stream().map(Message::subject).toList();
    }
  }

  @Nested
  @DisplayName("6. Remboursement des commandes")
  class Requesting {
    @Test
    @DisplayName("S4.21 A vendor asks for a refund; no money moves before somebody approves it")
    void requested() {
      OrderId id = shipped();
      runAs(ACME, id, inEnglish(NewRefund.units("MUG", 1).restock(true), "Cracked").request());
      assertThat(lastRefund(id).state()).isEqualTo(Refund.State.REQUESTED);
      assertThat(stripe.refunds()).isEmpty();
      run(id, ApproveRefund.of(1));
      assertThat(lastRefund(id).state()).isEqualTo(Refund.State.SETTLED);
      assertThat(stripe.refunds())
          .singleElement()
          .satisfies(call -> assertThat(call.amount()).isEqualTo(eur("12.50")));
    }

    @Test
    @DisplayName("S4.21 A request is turned down, or taken back by the vendor")
    void turnedDown() {
      OrderId id = shipped();
      runAs(ACME, id, inEnglish(NewRefund.amount("MUG", "5.00"), "Scratch").request());
      runAs(ACME, id, inEnglish(NewRefund.amount("BOWL", "5.00"), "Scratch").request());
      run(id, RejectRefund.of(1).because("No scratch on the photo"));
      runAs(ACME, id, new WithdrawRefund(2));
      assertThat(order(id).refunds())
          .extracting(Refund::state)
          .containsExactly(Refund.State.REJECTED, Refund.State.WITHDRAWN);
      assertThat(order(id).refunded()).isEqualTo(eur("0.00"));
    }

    @Test
    @DisplayName("S4.23 The reason has to be given, full or partial, and it is in English")
    void reason() {
      OrderId id = shipped();
      for (NewRefund refund :
          List.of(NewRefund.everything().restock(true), NewRefund.amount("MUG", "5.00"))) {
        assertThat(refused(ACME, id, refund.request()).code()).isEqualTo("refund.reason-missing");
      }
      runAs(ACME, id, inEnglish(NewRefund.amount("MUG", "5.00"), "Scratch").request());
      assertThat(lastRefund(id).reason().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("S4.24 The customer reads the reason once the request is approved, and not before")
    void seenOnceApproved() {
      OrderId id = shipped();
      runAs(
          ACME,
          id,
          inEnglish(NewRefund.amount("MUG", "5.00"), "Scratch on the glaze")
              .internally("Second one this month")
              .request());
      assertThat(orders.find(LEA, id).orElseThrow().refunds()).isEmpty();
      assertThat(history(LEA, id)).noneMatch(line -> line.contains("Scratch"));
      List<Message> told = told(() -> run(id, ApproveRefund.of(1)));
      assertThat(told).anyMatch(message -> message.text().contains("Scratch on the glaze"));
      RefundReason seen = orders.find(LEA, id).orElseThrow().refunds().get(0).reason();
      assertThat(seen.text()).isEqualTo("Scratch on the glaze");
      assertThat(seen.internal()).isNull();
      assertThat(told).noneMatch(message -> message.text().contains("Second one"));
    }

    @Test
    @DisplayName("S4.25 The marketplace approves what is still right, and nobody the own request")
    void approved() {
      OrderId id = shipped();
      runAs(ACME, id, inEnglish(NewRefund.units("MUG", 1).restock(true), "Cracked").request());
      assertThat(refused(ACME, id, ApproveRefund.of(1)).code()).isEqualTo("access.refused");
      run(id, NewRefund.amount("BOWL", "1.00").because("Scratch").request());
      assertThat(refused(ANA, id, ApproveRefund.of(2)).code()).isEqualTo("refund.own-request");
      runAs(ACME, id, inEnglish(NewRefund.amount("MUG", "5.00"), "Scratch").request());
      run(id, ApproveRefund.of(3));
      assertThat(refused(id, ApproveRefund.of(1)).code())
          .as("a cup is worth less by now")
          .isEqualTo("refund.outdated");
    }
  }

  @Nested
  @DisplayName("7. Remboursements complets")
  class Full {
    @Test
    @DisplayName("S4.26 All of the vendor's parcel: its customer cancels before it is sent")
    void cancelledBeforeShipping() {
      OrderId id = paid(shared());
      assertThat(full(id, RefundReason.Code.CANCELLED_BEFORE_SHIPPING)).isEqualTo(eur("59.90"));
      assertThat(seenByAcme(id).statuses().fulfilment().label(FRENCH))
          .isEqualTo("Livraison annulée");
    }

    @Test
    @DisplayName("S4.26 All of the vendor's parcel: everything is sent back")
    void allReturned() {
      OrderId id = shipped();
      runAs(ACME, id, ReceiveReturn.everything());
      assertThat(full(id, RefundReason.Code.RETURNED)).isEqualTo(eur("59.90"));
      assertThat(seenByAcme(id).statuses().fulfilment().label(FRENCH)).isEqualTo("Retourné");
    }

    @Test
    @DisplayName("S4.26 All of the vendor's parcel: it never arrives, and its units are gone")
    void neverArrived() {
      OrderId id = shipped();
      runAs(ACME, id, LoseParcel.of(1, "Jamais arrivé"));
      assertThat(full(id, RefundReason.Code.NOT_RECEIVED)).isEqualTo(eur("59.90"));
      assertThat(stock.putBack("MUG")).isZero();
    }

    private Money full(OrderId id, RefundReason.Code code) {
      NewRefund all = NewRefund.everything().restock(false).because(code);
      runAs(ACME, id, inEnglish(all, "See the conversation").request());
      run(id, ApproveRefund.of(1));
      assertThat(lastRefund(id).reason().code()).isEqualTo(code);
      assertThat(orders.find(BOLT, id).orElseThrow().refunds()).isEmpty();
      return order(id).refunded();
    }
  }

  @Nested
  @DisplayName("8. Remboursements partiels")
  class Partial {
    @Test
    @DisplayName("S4.27 S4.29 Total on a line lowers its price; the customer keeps the article")
    void priceReduction() {
      OrderId id = shipped();
      approved(id, NewRefund.amount("BOWL", "10.00").because(RefundReason.Code.PRICE_REDUCTION));
      assertThat(order(id).refunded()).isEqualTo(eur("10.00"));
      assertThat(seenByAcme(id).statuses().fulfilment().label(FRENCH)).isEqualTo("Expédié");
      assertThat(order(id).refundLedger().lines().get(1).unitsLeft()).isEqualTo(1);
      assertThat(stock.putBack("BOWL")).isZero();
    }

    @Test
    @DisplayName("S4.28 C3 Qty is what came back and can be sold again: so much the stock rises")
    void quantity() {
      OrderId id = shipped();
      approved(id, NewRefund.of(RefundPick.units("MUG", 2).restock(1)));
      Order order = order(id);
      assertThat(order.refunded()).isEqualTo(eur("25.00"));
      assertThat(order.refundLedger().lines().get(0).unitsRefunded()).isEqualTo(2);
      assertThat(order.units(order.lines().get(0)).returned()).isEqualTo(1);
      assertThat(stock.putBack("MUG")).isEqualTo(1);
    }

    @Test
    @DisplayName("S4.29 Some articles of the parcel come back, and the others stay")
    void someReturned() {
      OrderId id = shipped();
      runAs(ACME, id, ReceiveReturn.resalable("MUG", 1));
      approved(id, NewRefund.units("MUG", 1).restock(true).because(RefundReason.Code.RETURNED));
      assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
      assertThat(stock.putBack("MUG")).as("once").isEqualTo(1);
      assertThat(seenByAcme(id).statuses().fulfilment().label(FRENCH))
          .isEqualTo("Partiellement retourné");
    }

    @Test
    @DisplayName("S4.30 The customer pays for sending it back, unless the complaint is justified")
    void returnPostage() {
      OrderId id = shipped();
      approved(id, NewRefund.units("MUG", 1).restock(true).keeping("3.50"));
      assertThat(order(id).refunded()).isEqualTo(eur("9.00"));
      assertThat(order(id).refundLedger().kept()).isEqualTo(eur("3.50"));
      approved(id, NewRefund.units("MUG", 1).restock(true).because(RefundReason.Code.DEFECTIVE));
      assertThat(order(id).refunded()).isEqualTo(eur("21.50"));
    }

    @Test
    @DisplayName("S4.31 With the last article that comes back the shipping goes back as well")
    void shippingWithTheLast() {
      OrderId id = shipped();
      approved(id, NewRefund.units("MUG", 1).restock(true));
      approved(id, NewRefund.units("BOWL", 1).restock(true));
      assertThat(order(id).refunded()).as("no shipping yet").isEqualTo(eur("42.50"));
      approved(id, NewRefund.units("MUG", 1).restock(true));
      assertThat(order(id).refunded()).isEqualTo(eur("59.90"));
    }

    @Test
    @DisplayName("S4.32 A refund takes commission and stock back of that vendor, and of no other")
    void thatVendorOnly() {
      OrderId id = shipped();
      approved(id, NewRefund.units("MUG", 1).restock(true));
      assertThat(reversed(id, 0)).isEqualTo(eur("1.25"));
      assertThat(reversed(id, 2)).isEqualTo(eur("0.00"));
      assertThat(stock.putBack("MUG")).isEqualTo(1);
      assertThat(stock.putBack("LAMP")).isZero();
    }

    private Money reversed(OrderId id, int line) {
      return order(id).refundLedger().lines().get(line).commissionReversed();
    }

    private void approved(OrderId id, NewRefund refund) {
      runAs(ACME, id, inEnglish(refund, "As agreed with the customer").request());
      run(id, ApproveRefund.of(lastRefund(id).number()));
    }
  }
}
