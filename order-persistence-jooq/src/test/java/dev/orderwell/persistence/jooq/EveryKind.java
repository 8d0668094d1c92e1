package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.LEA;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.AnnounceReturn;
import dev.orderwell.command.Archive;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordBounce;
import dev.orderwell.command.RecordChargeback;
import dev.orderwell.command.RecordExternalRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewCommission;
import dev.orderwell.order.NewFee;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewShipping;
import dev.orderwell.order.NewTax;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.testkit.CountingIds;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderCategory;

/** A shop in which something of every kind has happened: no table is empty. */
final class EveryKind {
  /** How many orders are placed; none is archived but one, none deleted. */
  static final int ORDERS = 6;

  private EveryKind() {}

  /** A shop on a store, the same at each call. */
  static Orders shop(OrderStore store) {
    return shop(store, new CountingIds());
  }

  /** The same shop later on. */
  static Orders later(OrderStore store) {
    return shop(store, CountingIds.from(1_000_000));
  }

  private static Orders shop(OrderStore store, CountingIds ids) {
    return Fixtures.builder(store)
        .ids(ids)
        .payments(ScriptedPayments.called("demo"))
        .notify(new RecordingChannel())
        .inventory(new RecordingInventory())
        .build();
  }

  /** Plays it on an empty store. */
  static void play(OrderStore store) {
    try (Orders shop = shop(store)) {
      shop.views().save(ANA, "Paid", OrderQuery.active().matching("mug"));
      shop.statuses()
          .add(ANA, NewStatus.of(OrderCategory.NEW, "to-check").called("en", "To check"));
      marketplace(shop);
      disputed(shop);
      bounced(shop);
      cancelled(shop);
      archived(shop);
      waiting(shop);
      shop.saveDraft(ANA, Fixtures.donation().build());
    }
    store.park(stray());
  }

  private static ParkedEvent stray() {
    RecordProviderEvent event =
        RecordProviderEvent.of("demo", "evt_1", RecordProviderEvent.Kind.CAPTURED, Fixtures.NOW)
            .about("pay_99", null, null);
    return new ParkedEvent(
        ShopId.MAIN, new CommandId("event-demo-1"), event, null, 0, Fixtures.NOW);
  }

  private static void marketplace(Orders shop) {
    NewTax tax = NewTax.rate("TVA", "20");
    NewOrder order =
        Fixtures.teeAndMug()
            .line(
                NewLine.of("LAMP", "Lampe", 3, "33.33")
                    .vendor("bolt")
                    .taxes(tax)
                    .commission(NewCommission.percent("12.5")))
            .line(NewLine.of("CARD", "Carte", 2, "3.00").vendor("acme"))
            .shipping(NewShipping.of("Chronopost", "9.90").vendor("bolt"))
            .fee(NewFee.of("Gift wrap", "2.00"))
            .roundedTo("0.05")
            .build();
    OrderId id = shop.place(LEA, order).id();
    run(
        shop,
        id,
        RecordPayment.captured("demo", "pay_1"),
        AddTag.of("gift"),
        AddNote.forStaff("Called about the lamp"),
        Ship.units("LAMP", 2).tracking("colissimo", "6A12345678901"),
        NewRefund.units("LAMP", 1).restock(false).issue(),
        NewRefund.amount("TEE-M", "1.99").byHand().issue(),
        NewRefund.goodwill("0.50").request());
    shop.execute(LEA, id, AnnounceReturn.units("LAMP", 1));
    run(shop, id, ReceiveReturn.resalable("LAMP", 1), CallOffUnits.units("MUG", 1));
  }

  private static void disputed(Orders shop) {
    OrderId id = shop.place(LEA, Fixtures.teeAndMug().build()).id();
    run(
        shop,
        id,
        RecordPayment.captured("demo", "pay_2"),
        NewRefund.units("TEE-M", 2).restock(false).issue(),
        AddTag.of("gift"),
        AddTag.of("late"));
    shop.execute(CRON, id, RecordChargeback.opened(1, "dp_1", "57.40"));
    shop.execute(CRON, id, RecordExternalRefund.of(1, "5.00", "re_1"));
  }

  private static void bounced(Orders shop) {
    OrderId id = shop.place(LEA, Fixtures.teeAndMug().build()).id();
    run(
        shop,
        id,
        RecordPayment.captured("demo", "pay_3"),
        NewRefund.units("MUG", 1).restock(true).issue());
    shop.execute(CRON, id, RecordBounce.of(1, "insufficient_funds"));
  }

  private static void cancelled(Orders shop) {
    OrderId id = shop.place(LEA, Fixtures.twoVendors().build()).id();
    run(
        shop,
        id,
        RecordPayment.authorized("demo", "pay_4"),
        CapturePayment.of(1).amount("10.00"),
        CancelOrder.because("Sold out"));
  }

  private static void archived(Orders shop) {
    OrderId id = shop.place(LEA, Fixtures.twoVendors().build()).id();
    run(
        shop,
        id,
        RecordPayment.captured("demo", "pay_5"),
        Ship.remaining(),
        NewRefund.shipping(1).issue(),
        AddTag.of("vip"),
        new Archive());
  }

  /** What it has to tell and to move is saved and not done yet. */
  private static void waiting(Orders shop) {
    Orders later = shop.deferred();
    OrderId id = later.place(LEA, Fixtures.teeAndMug().build()).id();
    later.execute(ANA, id, RecordPayment.captured("demo", "pay_6"));
    later.execute(ANA, id, NewRefund.units("MUG", 1).restock(true).issue());
  }

  private static void run(Orders shop, OrderId id, OrderCommand... commands) {
    for (OrderCommand one : commands) shop.execute(ANA, id, one);
  }
}
