package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AmendAddress;
import dev.orderwell.command.AmendContact;
import dev.orderwell.command.Archive;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewAddress;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Customer;
import dev.orderwell.query.OrderQuery;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ErasingStory {
  private final Shop shop = new Shop();
  private final OrderId id =
      shop.placed(Shop.teesAndMug().client("203.0.113.7", "Firefox").comment("Sonnez chez Martin"));

  private void finish() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"), Ship.remaining().tracking("dhl", "1"));
  }

  @Test
  @DisplayName("X13 S1.18 A customer is erased from a finished order: sums, lines and parcels stay")
  void erased() {
    shop.run(id, AmendContact.name("Léa Durand"), AddNote.forStaff("Léa called"), AddTag.of("vip"));
    finish();
    Order before = shop.order(id);
    Order after = shop.run(id, new EraseCustomer());
    assertThat(after.isErased()).isTrue();
    assertThat(after.buyer().customer()).isEqualTo(Customer.ERASED);
    assertThat(after.buyer().shipTo().country()).as("by which taxes are told").isEqualTo("FR");
    assertThat(after.buyer().client()).isNull();
    assertThat(after.totals()).isEqualTo(before.totals());
    assertThat(after.lines()).isEqualTo(before.lines());
    assertThat(after.payments()).isEqualTo(before.payments());
    assertThat(after.parcels()).isEqualTo(before.parcels());
    assertThat(after.tags()).isEqualTo(before.tags());
    assertThat(after.number()).isEqualTo(before.number());
  }

  @Test
  @DisplayName("X13 The history keeps its lines and says what was erased")
  void history() {
    shop.run(id, AmendContact.name("Léa Durand"), AddNote.forStaff("Léa called"));
    shop.run(id, AmendAddress.shipping(NewAddress.of("1 rue Neuve", "75001", "Paris", "FR")));
    finish();
    List<String> before = shop.history(id);
    shop.run(id, new EraseCustomer());
    assertThat(shop.history(id))
        .hasSize(before.size() + 1)
        .contains(
            "Contact corrected: […]",
            "Note: […]",
            "Shipping address corrected: […], FR → […], FR",
            "Parcel 1 shipped: 2 × line 1, 1 × line 2 (dhl 1)")
        .endsWith("Customer erased: what was personal is taken out");
    assertThat(shop.orders.history(ANA, id))
        .last()
        .satisfies(
            entry ->
                assertThat(entry.describe(Locale.FRENCH))
                    .isEqualTo("Client effacé : les données personnelles ont été retirées"));
  }

  @Test
  @DisplayName("X13 As long as units, money or a refund are open, the customer is still needed")
  void unfinished() {
    assertThat(shop.refused(id, new EraseCustomer()).code()).isEqualTo("erase.unfinished");
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertThat(shop.refused(id, new EraseCustomer()).code()).isEqualTo("erase.unfinished");
    shop.run(id, Ship.remaining(), NewRefund.units("MUG", 1).request());
    assertThat(shop.refused(id, new EraseCustomer()).code()).isEqualTo("erase.unfinished");
  }

  @Test
  @DisplayName("X13 An order whose money a bank has fetched back for good is finished")
  void chargedBack() {
    finish();
    shop.run(id, RecordChargeback.opened(1, "dp_1", "57.40"));
    assertThat(shop.refused(id, new EraseCustomer()).code()).isEqualTo("erase.unfinished");
    shop.run(id, RecordChargeback.lost(1, "dp_1"));
    assertThat(shop.run(id, new EraseCustomer()).isErased()).isTrue();
  }

  @Test
  @DisplayName("X13 What was erased is not erased again, not corrected and not placed")
  void afterwards() {
    finish();
    shop.run(id, new EraseCustomer());
    assertThat(shop.refused(id, new EraseCustomer()).code()).isEqualTo("erase.done");
    assertThat(shop.refused(id, AmendContact.email("lea@example.com")).code())
        .isEqualTo("order.erased");
    assertThat(
            shop.refused(id, AmendAddress.billing(NewAddress.of("1 rue Neuve", "1", "Lyon", "FR")))
                .code())
        .isEqualTo("order.erased");
    OrderId draft = shop.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    shop.run(draft, new EraseCustomer());
    assertThat(shop.refused(draft, PlaceUnplaced.now()).code()).isEqualTo("order.erased");
    assertThat(shop.run(id, new Archive()).isArchived()).isTrue();
  }

  @Test
  @DisplayName("X13 An erased order is nobody's, and nobody but the merchant is told of it")
  void nobodys() {
    finish();
    shop.run(id, new EraseCustomer());
    assertThat(shop.orders.find(LEA, id)).isEmpty();
    assertThat(shop.orders.list(LEA, OrderQuery.all().withUnplaced()).rows()).isEmpty();
    List<Message> told =
        shop.told(
            () -> {
              shop.run(id, AddNote.toCustomer("Bonjour"));
              shop.run(id, RecordChargeback.opened(1, "dp_1", "57.40"));
            });
    assertThat(told)
        .extracting(message -> message.recipient().address())
        .containsExactly("shop@example.com");
  }

  @Test
  @DisplayName("X13 What was still to be said ends visibly, without its words")
  void undelivered() {
    finish();
    shop.orders.deferred().execute(ANA, id, AddNote.toCustomer("Chère Léa"));
    shop.orders.deferred().execute(ANA, id, new EraseCustomer());
    List<Message> told = shop.told(() -> shop.orders.instructions().run(Actor.system("cron"), 9));
    assertThat(told).isEmpty();
    assertThat(shop.history(id)).last().asString().contains("erased");
  }

  @Test
  @DisplayName("X13 Cancelled and erased in one go, and what the batch says is not written down")
  void inOneGo() {
    Batch batch =
        Batch.of(
            AddNote.forStaff("Léa Martin wants to be forgotten"),
            CancelOrder.because("Léa Martin asked"),
            new EraseCustomer());
    CommandOptions options = CommandOptions.id("request-7");
    Outcome.Accepted first = shop.orders.execute(ANA, id, batch, options);
    OrderDetails details = shop.orders.details(ANA, id).orElseThrow();
    assertThat(details.notes()).extracting("text").containsExactly("[…]");
    assertThat(shop.history(id)).contains("Order cancelled: […]");
    Outcome.Accepted again = shop.orders.execute(ANA, id, batch, options);
    assertThat(again.replayed()).isTrue();
    assertThat(again.entries()).isEqualTo(first.entries());
  }

  @Test
  @DisplayName("X13 Only who works for the shop erases")
  void staffOnly() {
    finish();
    assertThat(shop.refused(LEA, id, new EraseCustomer()).code()).isEqualTo("access.refused");
    assertThat(shop.refused(ACME, id, new EraseCustomer()).code()).isEqualTo("order.unknown");
  }
}
