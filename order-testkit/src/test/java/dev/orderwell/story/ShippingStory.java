package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.ZEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AddTracking;
import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CorrectTracking;
import dev.orderwell.command.NewTracking;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.command.UnitPick;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.Tracking;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShippingStory {
  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName("S0.7 S3.24 S4.8 Marking as shipped ships all that is left, and the status follows")
  void markShipped() {
    shop.run(id, Ship.remaining());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.refused(id, Ship.remaining()).code()).isEqualTo("ship.nothing-left");
  }

  @Test
  @DisplayName("S4.9 S1.19 S4.10 Two parcels, each with trackings of its own, over units of lines")
  void twoParcels() {
    Instant sunday = Instant.parse("2026-03-01T18:00:00Z");
    shop.run(
        id,
        Ship.units("TEE-M", 1)
            .tracking("Colissimo", "6A 1")
            .tracking(new NewTracking("DHL", "77", "https://dhl.example/77"))
            .on(sunday));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    shop.run(id, Ship.units(1, 1).and("MUG", 1).tracking("colissimo", "6A2"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
    List<Parcel> parcels = shop.order(id).parcels();
    assertThat(parcels.get(0).trackings())
        .containsExactly(
            new Tracking("Colissimo", "6A 1", "https://track.example/6A%201"),
            new Tracking("DHL", "77", "https://dhl.example/77"));
    assertThat(parcels.get(0).at()).isEqualTo(sunday);
    assertThat(parcels.get(1).units()).isEqualTo(Map.of(1, 1, 2, 1));
  }

  @Test
  @DisplayName("S4.14 A parcel may travel without tracking, which is on record")
  void untracked() {
    shop.run(id, Ship.remaining());
    assertThat(shop.order(id).parcels().get(0).isUntracked()).isTrue();
    assertThat(shop.history(id))
        .contains("Parcel 1 shipped without tracking: 2 × line 1, 1 × line 2");
  }

  @Test
  @DisplayName(
      "S4.11 S4.10 The customer gets one message a parcel, with its trackings, unless told not to")
  void messages() {
    List<Message> told =
        shop.told(() -> shop.run(id, Ship.units("MUG", 1).tracking("colissimo", "6A2")));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).subject()).isEqualTo("Votre commande A-1001 est en route");
    assertThat(told.get(0).text()).contains("colissimo 6A2 https://track.example/6A2");
    CommandOptions silent = CommandOptions.NONE.silent();
    assertThat(shop.told(() -> shop.orders.execute(ANA, id, Ship.remaining(), silent))).isEmpty();
  }

  @Test
  @DisplayName("Several things in one go: one version, one message a parcel")
  void batch() {
    long before = shop.order(id).version();
    Batch batch = Batch.of(RecordPayment.byHand("Cash"), Ship.remaining().tracking("dhl", "1"));
    List<Message> told =
        shop.told(
            () -> {
              CommandOptions expecting = CommandOptions.NONE.expecting(before);
              var accepted = shop.orders.execute(ANA, id, batch, expecting);
              assertThat(accepted.entries()).extracting("version").containsOnly(before + 1);
            });
    assertThat(told).hasSize(1);
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName("S2.16 A batch is all or nothing, on the version that was seen")
  void batchIsAtomic() {
    Rejection second =
        shop.refused(id, Batch.of(RecordPayment.byHand("Cash"), Ship.units("MUG", 2)));
    assertThat(second.code()).isEqualTo("line.too-many");
    assertThat(second.facts())
        .containsEntry("position", 2)
        .containsEntry("open", 1)
        .containsEntry("asked", 2);
    assertThat(shop.refused(id, Batch.of(Batch.of(Ship.remaining()))).code())
        .isEqualTo("batch.nested");
    long seen = shop.order(id).version();
    shop.run(id, RecordPayment.byHand("Cash"));
    var stale =
        shop.orders.attempt(
            ANA, id, Batch.of(Ship.remaining()), CommandOptions.NONE.expecting(seen));
    assertThat(stale.toString()).contains("order.changed");
  }

  @Test
  @DisplayName("S1.19 A tracking is added and corrected later, the old one stays on record")
  void trackings() {
    shop.run(id, Ship.remaining().tracking("colissimo", "6A1"));
    shop.run(
        id,
        AddTracking.to(1, "dhl", "D1"),
        CorrectTracking.of(1, "6A1", new NewTracking("colissimo", "6A9", null)));
    assertThat(shop.order(id).parcels().get(0).trackings())
        .containsExactly(
            new Tracking("colissimo", "6A9", "https://track.example/6A9"),
            new Tracking("dhl", "D1", null));
    assertThat(shop.history(id))
        .contains("Parcel 1: tracking corrected, colissimo 6A1 → colissimo 6A9");
    assertThat(shop.refused(id, AddTracking.to(1, "dhl", "D1")).code())
        .isEqualTo("tracking.on-parcel-already");
    NewTracking there = new NewTracking("dhl", "D1", null);
    assertThat(shop.refused(id, CorrectTracking.of(1, "6A9", there)).code())
        .isEqualTo("tracking.on-parcel-already");
    assertThat(shop.refused(id, AddTracking.to(2, "dhl", "D1")).code()).isEqualTo("parcel.unknown");
    assertThat(
            shop.refused(id, CorrectTracking.of(1, "6A1", new NewTracking("a", "b", null))).code())
        .isEqualTo("tracking.unknown");
    assertThat(
            shop.refused(id, CorrectTracking.of(1, "D1", new NewTracking("dhl", "D1", null)))
                .code())
        .isEqualTo("amend.nothing-changed");
  }

  @Test
  @DisplayName("S2.7 Downloads and services are not put in parcels")
  void notShippable() {
    OrderId mixed =
        shop.placed(
            Shop.teesAndMug().line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL)));
    assertThat(shop.refused(mixed, Ship.units("EB", 1)).code()).isEqualTo("ship.not-handed-over");
    assertThat(shop.refused(mixed, Ship.units("EB", 1).tracking("dhl", "1")).code())
        .isEqualTo("ship.not-handed-over");
  }

  @Test
  @DisplayName("S3.10 E-book and T-shirt, paid: only the T-shirt counts for shipping")
  void digitalAndPhysical() {
    OrderId mixed =
        shop.placed(
            NewOrder.in("EUR")
                .line("TEE", "T-shirt", 1, "20.00")
                .line(NewLine.of("EB", "E-book", 1, "9.00").kind(LineKind.DIGITAL)));
    shop.run(mixed, RecordPayment.captured("demo", "p"));
    assertThat(fulfilment(mixed)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    shop.run(mixed, Ship.remaining());
    assertThat(fulfilment(mixed)).isEqualTo(FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName(
      "S4.13 Pickup and shipped mixed: what the customer fetches has no tracking and goes alone")
  void pickup() {
    OrderId mixed =
        shop.placed(
            NewOrder.in("EUR")
                .line("TEE", "T-shirt", 1, "20.00")
                .line(NewLine.of("SOFA", "Sofa", 1, "900.00").delivery(Delivery.PICKUP)));
    assertThat(shop.refused(mixed, Ship.units("TEE", 1).and("SOFA", 1)).code())
        .isEqualTo("ship.mixed");
    assertThat(shop.refused(mixed, Ship.units("SOFA", 1).tracking("dhl", "1")).code())
        .isEqualTo("ship.tracking-on-pickup");
    shop.run(mixed, Ship.remaining().tracking("dhl", "1"));
    assertThat(fulfilment(mixed)).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    shop.run(mixed, Ship.remaining());
    assertThat(fulfilment(mixed)).isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.order(mixed).parcels().get(1).isUntracked()).isFalse();
    assertThat(shop.refused(mixed, AddTracking.to(2, "dhl", "2")).code())
        .isEqualTo("ship.tracking-on-pickup");
  }

  @Test
  @DisplayName("Part shipped and the rest called off")
  void restCalledOff() {
    shop.run(id, Ship.units("TEE-M", 1), CallOffUnits.remaining().because("Sold out"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.history(id))
        .contains("Will not be delivered: 1 × line 1, 1 × line 2. Reason: Sold out");
    assertThat(shop.refused(id, CallOffUnits.remaining()).code())
        .isEqualTo("call-off.nothing-left");
    assertThat(shop.refused(id, Ship.units("MUG", 1)).code()).isEqualTo("line.too-many");
    OrderId none = shop.placed();
    shop.run(none, CallOffUnits.units("TEE-M", 2).and("MUG", 1));
    assertThat(fulfilment(none)).isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
  }

  @Test
  @DisplayName("Cancelling calls every unit off, once, and only before anything has left")
  void cancel() {
    shop.run(id, RecordPayment.captured("demo", "p"), CancelOrder.because("Changed her mind"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.CANCELLED);
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.WILL_NOT_DELIVER);
    assertThat(shop.order(id).balance()).isEqualTo(Shop.eur("-57.40"));
    assertThat(shop.refused(id, CancelOrder.because("again")).code()).isEqualTo("order.cancelled");
    assertThat(shop.refused(id, Ship.remaining()).code()).isEqualTo("order.cancelled");
    OrderId shipped = shop.placed();
    shop.run(shipped, Ship.units("MUG", 1));
    assertThat(shop.refused(shipped, CancelOrder.because("x")).facts()).containsEntry("units", 1);
  }

  @Test
  void aLineIsNamedByItsNumberOrByASkuOfItsOwn() {
    OrderId twice = shop.placed(Shop.teesAndMug().line("MUG", "Mug, blue", 3, "12.50"));
    assertThat(shop.refused(twice, Ship.units("MUG", 1)).toString())
        .isEqualTo(
            "line.ambiguous: Order A-1002 has several lines MUG: [2, 3]. Name one by its number.");
    assertThat(shop.refused(twice, Ship.units("CUP", 1)).code()).isEqualTo("line.unknown");
    assertThat(shop.refused(twice, Ship.units(3, 2).and(3, 2)).facts()).containsEntry("asked", 4);
    UnitPick both = new UnitPick(2, "TEE-M", 1);
    assertThat(shop.refused(twice, new Ship(List.of(both), List.of(), null)).code())
        .as("number and SKU of two lines")
        .isEqualTo("line.unknown");
    UnitPick neither = new UnitPick(null, null, 1);
    assertThat(shop.refused(twice, new Ship(List.of(neither), List.of(), null)).code())
        .isEqualTo("line.unknown");
    shop.run(twice, Ship.units(3, 3));
    assertThat(shop.order(twice).parcels().get(0).units()).isEqualTo(Map.of(3, 3));
  }

  @Test
  @DisplayName("S4.9 A vendor ships own lines, and nobody else's lines exist for a vendor")
  void vendors() {
    OrderId two =
        shop.placed(
            NewOrder.in("EUR")
                .line(NewLine.of("BAG", "Bag", 2, "30.00").vendor("acme"))
                .line(NewLine.of("HAT", "Hat", 1, "15.00").vendor("zen")));
    assertThat(shop.refused(ACME, two, Ship.units("HAT", 1)).code()).isEqualTo("line.unknown");
    shop.orders.execute(ACME, two, Ship.remaining().tracking("dhl", "1"));
    assertThat(shop.order(two).parcels().get(0).units()).isEqualTo(Map.of(1, 2));
    assertThat(fulfilment(two)).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    assertThat(shop.refused(ZEN, two, AddTracking.to(1, "dhl", "2")).code())
        .isEqualTo("parcel.unknown");
    assertThat(shop.refused(ACME, two, CancelOrder.because("x")).code())
        .isEqualTo("access.refused");
    assertThat(shop.orders.find(ACME, two).orElseThrow().statuses().fulfilment().category())
        .isEqualTo(FulfilmentCategory.SHIPPED);
  }

  private FulfilmentCategory fulfilment(OrderId order) {
    return (FulfilmentCategory) shop.statuses(order).fulfilment().category();
  }
}
