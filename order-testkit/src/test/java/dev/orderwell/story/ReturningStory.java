package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.ZEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.DropReturn;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.OrderDetails;
import dev.orderwell.fulfilment.Return;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.PaymentCategory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReturningStory {
  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  private FulfilmentCategory fulfilment() {
    return (FulfilmentCategory) shop.statuses(id).fulfilment().category();
  }

  @Test
  @DisplayName(
      "S3.28 What comes back makes an order partially returned, then returned, paid as it was")
  void axis() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"), Ship.remaining());
    shop.run(id, ReceiveReturn.resalable("TEE-M", 1));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.PARTIALLY_RETURNED);
    shop.run(id, ReceiveReturn.damaged("TEE-M", 1));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.PARTIALLY_RETURNED);
    Order whole = shop.run(id, ReceiveReturn.resalable(2, 1));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.RETURNED);
    assertThat(whole.statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(whole.units(whole.lines().get(0)).returned()).isEqualTo(2);
  }

  @Test
  @DisplayName("What came back while the rest is not shipped leaves the order partially shipped")
  void betweenParcels() {
    shop.run(id, Ship.units("MUG", 1), ReceiveReturn.resalable("MUG", 1));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    shop.run(id, Ship.remaining());
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.PARTIALLY_RETURNED);
  }

  @Test
  @DisplayName(
      "X2 Returns have records of their own: announced, received in parts, per unit with condition,"
          + " before any refund")
  void records() {
    shop.run(id, Ship.remaining());
    AnnounceReturn both = AnnounceReturn.units("TEE-M", 2).and("MUG", 1).because("Too small");
    assertThat(shop.run(id, both).returns())
        .containsExactly(
            new Return(
                1,
                Map.of(1, 2, 2, 1),
                Map.of(),
                Map.of(),
                "Too small",
                shop.clock.instant(),
                false));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.SHIPPED);

    shop.run(id, ReceiveReturn.resalable("TEE-M", 1).andDamaged("TEE-M", 1).announcedAs(1));
    Return one = shop.order(id).returns().get(0);
    assertThat(one.resalable()).isEqualTo(Map.of(1, 1));
    assertThat(one.damaged()).isEqualTo(Map.of(1, 1));
    assertThat(one.open()).as("what did not come stays open").isEqualTo(Map.of(2, 1));

    shop.run(id, ReceiveReturn.of(1));
    assertThat(shop.order(id).returns()).hasSize(1);
    assertThat(shop.order(id).returns().get(0).open()).isEmpty();
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.RETURNED);
    assertThat(shop.history(id))
        .contains(
            "Return 1 announced: 2 × line 1, 1 × line 2. Reason: Too small",
            "Return 1 received: 1 × line 1, resalable; 1 × line 1, damaged",
            "Return 1 received: 1 × line 2, resalable");
  }

  @Test
  @DisplayName("A return comes without having been announced, for a reason that is kept")
  void unannounced() {
    shop.run(id, Ship.remaining(), ReceiveReturn.damaged("MUG", 1).because("Broken on the way"));
    Return one = shop.order(id).returns().get(0);
    assertThat(one.announced()).isEmpty();
    assertThat(one.damaged()).isEqualTo(Map.of(2, 1));
    assertThat(one.reason()).isEqualTo("Broken on the way");
    assertThat(shop.run(id, ReceiveReturn.everything()).returns()).hasSize(2);
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.RETURNED);
  }

  @Test
  @DisplayName("What was announced and will not come is dropped, and can be announced again")
  void dropped() {
    shop.run(id, Ship.remaining(), AnnounceReturn.everything());
    shop.run(id, ReceiveReturn.resalable("MUG", 1).announcedAs(1), DropReturn.of(1));
    Return one = shop.order(id).returns().get(0);
    assertThat(one.dropped()).isTrue();
    assertThat(one.open()).isEmpty();
    assertThat(one.announced()).as("what was said stays said").isEqualTo(Map.of(1, 2, 2, 1));
    assertThat(shop.refused(id, DropReturn.of(1)).code()).isEqualTo("return.nothing-left");
    assertThat(shop.refused(id, ReceiveReturn.of(1)).code()).isEqualTo("return.nothing-left");
    assertThat(shop.run(id, AnnounceReturn.everything()).returns().get(1).announced())
        .isEqualTo(Map.of(1, 2));
  }

  @Test
  @DisplayName("Only what was handed over and is not back can come back, with figures for a no")
  void tooMany() {
    Rejection unshipped = shop.refused(id, ReceiveReturn.resalable("MUG", 1));
    assertThat(unshipped.code()).isEqualTo("return.too-many");
    assertThat(unshipped.facts()).containsEntry("line", 2).containsEntry("open", 0);
    assertThat(shop.refused(id, AnnounceReturn.everything()).code())
        .isEqualTo("return.nothing-left");

    shop.run(id, Ship.remaining(), AnnounceReturn.units("TEE-M", 1));
    Rejection twice = shop.refused(id, AnnounceReturn.units("TEE-M", 2));
    assertThat(twice.facts()).containsEntry("open", 1).containsEntry("asked", 2);
    shop.run(id, ReceiveReturn.resalable("TEE-M", 1));
    Rejection split = shop.refused(id, ReceiveReturn.resalable("TEE-M", 1).andDamaged("TEE-M", 1));
    assertThat(split.facts()).containsEntry("open", 1).containsEntry("asked", 2);
    assertThat(shop.refused(id, AnnounceReturn.units("TEE-M", 1)).code())
        .as("one is back, one is announced")
        .isEqualTo("return.too-many");
    assertThat(shop.refused(id, ReceiveReturn.of(9)).code()).isEqualTo("return.unknown");
    assertThat(shop.refused(id, DropReturn.of(9)).code()).isEqualTo("return.unknown");
    assertThat(shop.refused(id, ReceiveReturn.resalable("CUP", 1)).code())
        .isEqualTo("line.unknown");
  }

  @Test
  @DisplayName("Vendors announce, receive and see returns of their own units only")
  void vendors() {
    OrderId two =
        shop.placed(
            Shop.teesAndMug()
                .line(NewLine.of("BAG", "Bag", 2, "30.00").vendor("acme"))
                .line(NewLine.of("HAT", "Hat", 1, "15.00").vendor("zen")));
    shop.run(two, Ship.remaining());
    shop.orders.execute(ACME, two, AnnounceReturn.everything());
    shop.run(two, AnnounceReturn.units("HAT", 1), ReceiveReturn.resalable("MUG", 1));
    assertThat(shop.refused(ACME, two, ReceiveReturn.resalable("HAT", 1)).code())
        .isEqualTo("line.unknown");
    assertThat(shop.refused(ACME, two, ReceiveReturn.of(2)).code()).isEqualTo("return.unknown");
    assertThat(shop.refused(ZEN, two, DropReturn.of(1)).code()).isEqualTo("return.unknown");
    OrderView seen = shop.orders.execute(ACME, two, ReceiveReturn.damaged("BAG", 1)).order();
    assertThat(seen.returns()).extracting(Return::number).containsExactly(1, 4);
    assertThat(seen.statuses().fulfilment().category())
        .isEqualTo(FulfilmentCategory.PARTIALLY_RETURNED);
    assertThat(told(ACME, two)).hasSize(3);
    assertThat(told(ZEN, two)).hasSize(2);
    shop.run(two, ReceiveReturn.everything());
    assertThat(shop.orders.find(ZEN, two).orElseThrow().returns().get(1).resalable())
        .as("one receipt of everybody's units, as far as they are the vendor's")
        .isEqualTo(Map.of(4, 1));
  }

  @Test
  @DisplayName("The customer sees what comes back, and never the shop's reason")
  void customer() {
    String canary = "Third time this month";
    shop.run(id, Ship.remaining(), AnnounceReturn.units("MUG", 1).because(canary));
    shop.run(
        id,
        ReceiveReturn.of(1).because(canary + "!"),
        ReceiveReturn.damaged("TEE-M", 1).because(canary));
    OrderDetails details = shop.orders.details(LEA, id).orElseThrow();
    assertThat(details.order().returns()).hasSize(2);
    assertThat(details.order().returns()).allMatch(one -> one.reason() == null);
    assertThat(details.history().stream().map(HistoryEntry::event).toList().toString())
        .contains("ReturnAnnounced", "ReturnReceived")
        .doesNotContain(canary);
    assertThat(told(LEA, id)).noneMatch(line -> line.contains(canary));
  }

  private List<String> told(Actor reader, OrderId order) {
    return shop.orders.history(reader, order).stream()
        .map(entry -> entry.describe(Locale.ENGLISH))
        .filter(line -> !line.startsWith("Order") && !line.startsWith("Fulfilment"))
        .toList();
  }
}
