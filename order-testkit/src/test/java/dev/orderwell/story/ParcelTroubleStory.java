package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static dev.orderwell.story.Shop.ZEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.ApproveRefund;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.engine.StockOutcome;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParcelTroubleStory {
  private final RecordingInventory inventory = new RecordingInventory();
  private final Shop shop = new Shop(builder -> builder.inventory(inventory));
  private final OrderId id = shop.placed();

  private void assertTees(int taken, int putBack) {
    assertThat(inventory.taken("TEE-M")).as("T-shirts taken").isEqualTo(taken);
    assertThat(inventory.putBack("TEE-M")).as("T-shirts put back").isEqualTo(putBack);
  }

  private UnitCounts tees() {
    Order order = shop.order(id);
    return order.units(order.lines().get(0));
  }

  private Category fulfilment() {
    return shop.statuses(id).fulfilment().category();
  }

  private List<String> told(Actor actor, OrderId order, Locale locale) {
    return shop.orders.history(actor, order).stream().map(entry -> entry.describe(locale)).toList();
  }

  @Test
  @DisplayName("X1 A parcel that never left is cancelled: its units are open, stock is as it was")
  void cancelled() {
    shop.run(id, Ship.remaining(), CancelParcel.of(1, "The courier never came"));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    assertTees(2, 0);
    assertThat(shop.history(id))
        .contains("Parcel 1 cancelled, its units are open again. Reason: The courier never came");
    assertThat(shop.refused(id, CancelParcel.of(1, "again")).facts())
        .containsEntry("state", "cancelled");
    assertThat(shop.refused(id, LoseParcel.of(1, "again")).code()).isEqualTo("parcel.state");
    assertThat(shop.refused(id, ReplaceParcel.of(1, "again")).code()).isEqualTo("parcel.state");
    assertThat(shop.refused(id, MarkDelivered.of(1)).code()).isEqualTo("parcel.state");
    shop.run(id, Ship.units("TEE-M", 1));
    assertThat(shop.order(id).parcels()).extracting(Parcel::number).containsExactly(1, 2);
    assertTees(2, 0);
    shop.run(id, CancelParcel.of(2, "Wrong size"), CancelOrder.because("Changed her mind"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.CANCELLED);
    assertTees(2, 2);
  }

  @Test
  @DisplayName("X1 What was lost is open again, and gone: it is never put back on the stock")
  void lost() {
    shop.run(id, Ship.units("TEE-M", 1), LoseParcel.of(1, "Never arrived"));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(tees().open()).isEqualTo(2);
    assertThat(shop.history(id))
        .contains("Parcel 1 lost, its units are open again. Reason: Never arrived");
    shop.run(id, CallOffUnits.units("TEE-M", 1));
    assertTees(2, 0);
    shop.run(id, CancelOrder.because("Enough"));
    assertTees(2, 1);
    assertThat(inventory.putBack("MUG")).isEqualTo(1);
  }

  @Test
  @DisplayName("X1 A refund puts nothing back that was lost")
  void lostAndRefunded() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.units("TEE-M", 2),
        LoseParcel.of(1, "Never arrived"),
        NewRefund.units("TEE-M", 2).restock(true).issue());
    assertTees(2, 0);
    assertThat(tees().open()).isZero();
    assertThat(tees().returned()).isZero();
  }

  @Test
  @DisplayName("X1 A parcel is replaced: the old one is lost, the new one has what was in it")
  void replaced() {
    shop.run(id, Ship.remaining().tracking("colissimo", "6A1"));
    List<Message> told =
        shop.told(
            () -> shop.run(id, ReplaceParcel.of(1, "Never arrived").tracking("colissimo", "6A2")));
    assertThat(told).hasSize(1);
    assertThat(told.get(0).text()).contains("https://track.example/6A2");
    assertThat(shop.order(id).parcels())
        .extracting(Parcel::state)
        .containsExactly(ParcelState.LOST, ParcelState.SHIPPED);
    assertThat(shop.order(id).parcels().get(1).units()).isEqualTo(Map.of(1, 2, 2, 1));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.SHIPPED);
    assertTees(4, 0);
    assertThat(inventory.taken("MUG")).isEqualTo(2);
    shop.run(id, ReceiveReturn.resalable("TEE-M", 2));
    assertTees(4, 2);
    assertThat(shop.history(id))
        .filteredOn(text -> text.equals("To be taken off the stock: 2 × line 1, 1 × line 2"))
        .as("when it was placed, and once more")
        .hasSize(2);
  }

  @Test
  @DisplayName("X1 A parcel that is on record as lost is replaced as far as its units are open")
  void replacedLater() {
    shop.run(id, Ship.units("TEE-M", 2), Ship.units("MUG", 1));
    assertThat(shop.refused(id, ReplaceParcel.ofLost(1)).code()).isEqualTo("parcel.reason-missing");
    shop.run(id, LoseParcel.of(1, "Never arrived"), CallOffUnits.units("TEE-M", 1));
    shop.run(id, ReplaceParcel.ofLost(1));
    assertThat(shop.order(id).parcels().get(2).units()).isEqualTo(Map.of(1, 1));
    assertTees(3, 0);
    assertThat(shop.refused(id, ReplaceParcel.ofLost(1)).code()).isEqualTo("ship.nothing-left");
    assertThat(shop.refused(id, ReplaceParcel.ofLost(4)).code()).isEqualTo("parcel.unknown");
  }

  @Test
  @DisplayName("X1 The stock gives only what is missing: what is in the shop goes first")
  void shippedAgain() {
    shop.run(id, Ship.units("TEE-M", 1), LoseParcel.of(1, "Never arrived"));
    shop.run(id, Ship.units("TEE-M", 1));
    assertTees(2, 0);
    shop.run(id, Ship.units("TEE-M", 1));
    assertTees(3, 0);
  }

  @Test
  @DisplayName("X1 What came back whole is sent again before the stock gives more")
  void returnedAndSentAgain() {
    shop.run(id, Ship.units("TEE-M", 1), Ship.units("TEE-M", 1), LoseParcel.of(2, "Gone"));
    shop.run(id, ReceiveReturn.resalable("TEE-M", 1));
    assertTees(2, 0);
    shop.run(id, Ship.units("TEE-M", 1));
    assertTees(2, 0);
  }

  @Test
  @DisplayName("X1 Where the stock never gave anything, it gives nothing for what was lost")
  void nothingTaken() {
    RecordingInventory empty = new RecordingInventory().answers(new StockOutcome.Refused("empty"));
    Shop sold = new Shop(builder -> builder.inventory(empty));
    OrderId order = sold.placed();
    sold.run(order, Ship.remaining(), ReplaceParcel.of(1, "Gone"));
    assertThat(empty.asked()).hasSize(1);
  }

  @Test
  @DisplayName("X1 A parcel whose units have come back was not lost")
  void unitsReturned() {
    shop.run(id, Ship.units("TEE-M", 1), Ship.units("TEE-M", 1));
    shop.run(id, AnnounceReturn.everything(), ReceiveReturn.resalable("TEE-M", 1));
    shop.run(id, LoseParcel.of(1, "It was the other one that came back"));
    assertThat(shop.refused(id, CancelParcel.of(2, "x")).toString())
        .isEqualTo(
            "parcel.units-returned: Parcel 2 of order A-1001: 1 units of line 1 have come back,"
                + " and only 0 would be left as handed over.");
    assertThat(shop.refused(id, LoseParcel.of(2, "x")).code()).isEqualTo("parcel.units-returned");
    assertThat(shop.refused(id, ReplaceParcel.of(2, "x")).code())
        .isEqualTo("parcel.units-returned");
  }

  @Test
  @DisplayName("X1 Refunded units are not sent once more when their parcel turns out to be lost")
  void refunded() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        NewRefund.units("TEE-M", 1).restock(false).issue(),
        LoseParcel.of(1, "Never arrived"));
    assertThat(tees().calledOff()).isEqualTo(1);
    assertThat(tees().open()).isEqualTo(1);
    assertThat(shop.history(id)).contains("Will not be delivered: 1 × line 1");
    shop.run(id, NewRefund.units("TEE-M", 1).restock(false).issue());
    assertThat(tees().open()).as("neither is the other").isZero();
    assertThat(shop.refused(id, RestoreUnits.units("TEE-M", 1, "x")).code())
        .isEqualTo("line.too-many");
  }

  @Test
  @DisplayName("X1 A refund fails after its parcel was lost, and nothing is counted twice")
  void refundedAndReversed() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        NewRefund.units("TEE-M", 2).restock(false).issue(),
        LoseParcel.of(1, "Never arrived"));
    shop.orders.execute(
        Actor.system("bank"), id, RecordRefundProgress.of(1, 1, OperationState.REVERSED));
    assertThat(shop.order(id).refundLedger().lines().get(0).unitsRefunded()).isZero();
    assertThat(shop.order(id).refundLedger().lines().get(0).handedOverRefunded()).isZero();
    shop.run(id, RestoreUnits.units("TEE-M", 2, "Not refunded after all"));
    assertThat(tees().open()).isEqualTo(2);
  }

  @Test
  @DisplayName("X1 A refund approved after its parcel was cancelled calls off what is in the shop")
  void approvedLater() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        NewRefund.units("TEE-M", 1).restock(false).request(),
        CancelParcel.of(1, "Still here"));
    assertThat(tees().open()).isEqualTo(2);
    shop.run(id, ApproveRefund.of(1));
    assertThat(tees().open()).isEqualTo(1);
    assertThat(shop.order(id).refundLedger().lines().get(0).handedOverRefunded()).isZero();
  }

  @Test
  @DisplayName("X1 A refund approved after a later one takes no unit of it for handed over")
  void approvedAfterALaterOne() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        CallOffUnits.units("MUG", 1),
        Ship.units("TEE-M", 1),
        Ship.units("TEE-M", 1),
        NewRefund.units("TEE-M", 1).restock(false).request(),
        NewRefund.units("TEE-M", 1).restock(false).issue(),
        CancelParcel.of(2, "Still here"));
    assertThat(tees().open()).isEqualTo(1);
    shop.run(id, ApproveRefund.of(1));
    assertThat(tees().open()).as("both are refunded").isZero();
    assertThat(shop.order(id).refundLedger().lines().get(0).handedOverRefunded()).isEqualTo(1);
  }

  @Test
  @DisplayName("X1 A delivery is undone: the parcel is on its way again")
  void undone() {
    shop.run(id, Ship.remaining());
    assertThat(shop.refused(id, UndoDelivered.of(1, "x")).code()).isEqualTo("parcel.state");
    shop.run(id, MarkDelivered.all(), UndoDelivered.of(1, "Wrong neighbour"));
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.SHIPPED);
    assertThat(shop.history(id)).contains("Parcel 1 not delivered after all: Wrong neighbour");
    shop.run(id, MarkDelivered.all());
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.DELIVERED);
  }

  @Test
  @DisplayName("X1 What was fetched was never on its way; that it was fetched is taken back")
  void notFetched() {
    OrderId sofa =
        shop.placed(
            NewOrder.in("EUR").line(NewLine.of("S", "Sofa", 1, "9").delivery(Delivery.PICKUP)));
    shop.run(sofa, Ship.remaining());
    assertThat(shop.refused(sofa, UndoDelivered.of(1, "x")).code()).isEqualTo("parcel.not-shipped");
    assertThat(shop.refused(sofa, ReplaceParcel.of(1, "x").tracking("dhl", "1")).code())
        .isEqualTo("ship.tracking-on-pickup");
    shop.run(sofa, CancelParcel.of(1, "Somebody else's"));
    assertThat(shop.statuses(sofa).fulfilment().category())
        .isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
  }

  @Test
  @DisplayName("X1 S3.27 Units that were called off are wanted after all, and taken once more")
  void restored() {
    shop.run(id, CallOffUnits.units("TEE-M", 2), CallOffUnits.units("MUG", 1).restock(false));
    assertTees(2, 2);
    assertThat(shop.refused(id, RestoreUnits.units("TEE-M", 3, "Found")).facts())
        .containsEntry("open", 2);
    shop.run(id, RestoreUnits.units("TEE-M", 1, "Found"));
    assertTees(3, 2);
    assertThat(tees().open()).isEqualTo(1);
    shop.run(id, RestoreUnits.all("All found"));
    assertTees(4, 2);
    assertThat(inventory.taken("MUG")).as("it was not put back").isEqualTo(1);
    assertThat(fulfilment()).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(shop.history(id)).contains("Will be delivered after all: 1 × line 1. Reason: Found");
    assertThat(shop.refused(id, RestoreUnits.all("x")).code()).isEqualTo("restore.nothing-left");
    shop.run(id, CancelOrder.because("Enough"));
    assertTees(4, 4);
    assertThat(shop.refused(id, RestoreUnits.all("x")).code()).isEqualTo("order.cancelled");
  }

  @Test
  @DisplayName("X1 Units that were refunded stay called off")
  void refundedStaysCalledOff() {
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        CallOffUnits.units("TEE-M", 2),
        NewRefund.units("TEE-M", 1).restock(false).issue(),
        RestoreUnits.all("Found"));
    assertThat(tees().open()).isEqualTo(1);
    assertThat(tees().calledOff()).isEqualTo(1);
  }

  @Test
  @DisplayName("X1 Corrections are in the history with their reasons, which customers do not read")
  void reasons() {
    shop.run(
        id,
        Ship.remaining(),
        MarkDelivered.all(),
        UndoDelivered.of(1, "Wrong neighbour"),
        LoseParcel.of(1, "Fell off"),
        CallOffUnits.units("MUG", 1),
        RestoreUnits.all("Found"));
    assertThat(told(LEA, id, Locale.FRENCH))
        .contains(
            "Colis 1 livré",
            "Colis 1 finalement non livré",
            "Colis 1 perdu, son contenu est de nouveau à remettre",
            "Sera livré finalement : 1 × ligne 2")
        .noneMatch(
            text -> text.contains("Wrong") || text.contains("Fell") || text.contains("Found"));
    assertThat(told(ANA, id, Locale.FRENCH))
        .contains("Colis 1 perdu, son contenu est de nouveau à remettre. Motif : Fell off");
  }

  @Test
  @DisplayName("S4.9 X1 A vendor corrects the own parcels and units, and reads of no others")
  void vendors() {
    OrderId order =
        shop.placed(
            NewOrder.in("EUR")
                .line(NewLine.of("BAG", "Bag", 2, "30.00").vendor("acme"))
                .line(NewLine.of("HAT", "Hat", 1, "15.00").vendor("zen")));
    shop.orders.execute(ACME, order, Ship.units("BAG", 1));
    shop.orders.execute(ZEN, order, Ship.remaining());
    assertThat(shop.refused(ACME, order, CancelParcel.of(2, "x")).code())
        .isEqualTo("parcel.unknown");
    assertThat(shop.refused(ACME, order, ReplaceParcel.of(2, "x")).code())
        .isEqualTo("parcel.unknown");
    shop.orders.execute(ACME, order, LoseParcel.of(1, "Never arrived"));
    shop.orders.execute(ZEN, order, CancelParcel.of(2, "Still here"));
    assertThat(told(ZEN, order, Locale.ENGLISH)).noneMatch(text -> text.contains("lost"));
    assertThat(told(ACME, order, Locale.ENGLISH))
        .contains("Parcel 1 lost, its units are open again. Reason: Never arrived");
    shop.run(order, CallOffUnits.remaining(), RestoreUnits.all("Found"));
    assertThat(told(ZEN, order, Locale.ENGLISH))
        .contains("Will be delivered after all: 1 × line 2. Reason: Found");
  }

  @Test
  @DisplayName(
      "X1 Of a cancelled parcel what was refunded goes back on the stock, if the shop does that")
  void cancelledAndRefunded() {
    Shop keeping =
        new Shop(
            builder ->
                builder
                    .inventory(inventory)
                    .settings(ShopSettings.STANDARD.restockWhenCalledOff(false)));
    OrderId kept = keeping.placed();
    keeping.run(
        kept,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        NewRefund.units("TEE-M", 1).restock(false).issue(),
        CancelParcel.of(1, "Still here"));
    assertTees(4, 0);
    shop.run(
        id,
        RecordPayment.captured("demo", "p"),
        Ship.remaining(),
        NewRefund.units("TEE-M", 1).restock(false).issue(),
        CancelParcel.of(1, "Still here"));
    assertTees(4, 1);
  }
}
