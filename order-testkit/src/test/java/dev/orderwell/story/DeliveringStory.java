package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.NOW;
import static dev.orderwell.story.Shop.ZEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.Decider;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.UndoReady;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.ParcelDelivered;
import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.fulfilment.DigitalDelivery;
import dev.orderwell.fulfilment.FulfilmentGate;
import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.LineKind;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.tagging.TagDictionary;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveringStory {
  private final Shop shop = new Shop();

  private static Shop shop(ShopSettings settings) {
    return new Shop(builder -> builder.settings(settings));
  }

  private static NewOrder.Builder ebook() {
    return NewOrder.in("EUR").line(download());
  }

  private static NewLine download() {
    return NewLine.of("EB", "E-book", 2, "9.00").kind(LineKind.DIGITAL);
  }

  /** A T-shirt to ship and two sofas to fetch. */
  private static NewOrder.Builder sofas() {
    return Shop.teesAndMug().line(sofa());
  }

  private static NewLine sofa() {
    return NewLine.of("SOFA", "Sofa", 3, "900.00").delivery(Delivery.PICKUP);
  }

  private Category fulfilment(OrderId id) {
    return fulfilment(shop, id);
  }

  private static Category fulfilment(Shop shop, OrderId id) {
    return shop.statuses(id).fulfilment().category();
  }

  private static Parcel parcel(Shop shop, OrderId id, int number) {
    return shop.order(id).fulfilmentLedger().find(number).orElseThrow();
  }

  @Test
  @DisplayName("S3.24 S3.26 Shipped is not delivered, until somebody says that it has arrived")
  void delivered() {
    OrderId id = shop.placed();
    shop.run(id, Ship.units("TEE-M", 2), Ship.remaining());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
    shop.run(id, MarkDelivered.of(2));
    assertThat(fulfilment(id)).as("one is still on its way").isEqualTo(FulfilmentCategory.SHIPPED);
    shop.run(id, MarkDelivered.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(shop.history(id)).contains("Parcel 1 delivered", "Parcel 2 delivered");
    assertThat(shop.refused(id, MarkDelivered.all()).code()).isEqualTo("parcel.none-on-its-way");
    assertThat(shop.refused(id, MarkDelivered.of(1)).toString())
        .isEqualTo(
            "parcel.state: Parcel 1 of order A-1001 is delivered, and cannot go where it is said"
                + " to.");
    assertThat(shop.refused(id, MarkDelivered.of(3)).code()).isEqualTo("parcel.unknown");
  }

  @Test
  @DisplayName("S3.26 A parcel arrived when it did, not before it left and not tomorrow")
  void deliveredEarlier() {
    OrderId id = shop.placed();
    Instant friday = Instant.parse("2026-02-27T08:00:00Z");
    Instant sunday = Instant.parse("2026-03-01T18:00:00.123456789Z");
    shop.run(id, Ship.remaining().on(friday));
    assertThat(shop.refused(id, MarkDelivered.all().on(friday.minusSeconds(1))).facts())
        .containsEntry("earliest", friday);
    assertThat(shop.refused(id, MarkDelivered.all().on(NOW.plusSeconds(1))).code())
        .isEqualTo("time.in-future");
    shop.run(id, MarkDelivered.all().on(sunday));
    Instant kept = Instant.parse("2026-03-01T18:00:00.123456Z");
    assertThat(parcel(shop, id, 1).since()).isEqualTo(kept);
    assertThat(parcel(shop, id, 1).at()).as("when it left").isEqualTo(friday);
    assertThat(shop.orders.history(ANA, id))
        .filteredOn(entry -> entry.event() instanceof ParcelDelivered)
        .extracting(HistoryEntry::happenedAt)
        .containsExactly(kept);
  }

  @Test
  @DisplayName("S3.25 Out for delivery only where the shop delivers itself")
  void outForDelivery() {
    OrderId far = shop.placed();
    shop.run(far, Ship.remaining());
    assertThat(shop.refused(far, MarkOutForDelivery.all()).code()).isEqualTo("parcel.not-local");
    Shop local = shop(ShopSettings.STANDARD.localDelivery(true));
    OrderId id = local.placed();
    assertThat(local.refused(id, MarkOutForDelivery.all()).code())
        .isEqualTo("parcel.none-on-its-way");
    local.run(id, Ship.units("MUG", 1), Ship.remaining(), MarkOutForDelivery.of(1));
    assertThat(fulfilment(local, id)).isEqualTo(FulfilmentCategory.OUT_FOR_DELIVERY);
    assertThat(local.refused(id, MarkOutForDelivery.of(1)).facts())
        .containsEntry("state", "out-for-delivery");
    local.run(id, MarkDelivered.all());
    assertThat(fulfilment(local, id)).isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(local.history(id)).contains("Parcel 1 out for delivery");
  }

  @Test
  @DisplayName("S3.22 Work begins on units, stops, and is over once they leave")
  void processing() {
    OrderId id = shop.placed();
    shop.run(id, StartProcessing.units("TEE-M", 1));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PROCESSING);
    assertThat(shop.refused(id, StartProcessing.units("TEE-M", 2)).facts())
        .containsEntry("open", 1)
        .containsEntry("asked", 2);
    shop.run(id, StartProcessing.all());
    assertThat(shop.refused(id, StartProcessing.all()).code()).isEqualTo("processing.nothing-left");
    shop.run(id, StopProcessing.units("TEE-M", 1).because("No ink"), Ship.units("TEE-M", 1));
    Order order = shop.order(id);
    assertThat(order.units(order.lines().get(0)).started()).as("it was the one").isZero();
    assertThat(order.units(order.lines().get(1)).started()).isEqualTo(1);
    shop.run(id, CancelParcel.of(1, "Still here"), StopProcessing.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(shop.refused(id, StopProcessing.all()).code())
        .isEqualTo("processing.nothing-started");
    assertThat(shop.history(id))
        .contains(
            "Being worked on: 1 × line 1, 1 × line 2",
            "Not worked on after all: 1 × line 1. Reason: No ink");
  }

  @Test
  @DisplayName("S3.23 S4.13 What waits at the counter is told to the customer, and fetched")
  void readyForPickup() {
    OrderId id =
        shop.placed(
            NewOrder.in("EUR").locale(Locale.FRANCE).customer("Léa", "l@e.fr").line(sofa()));
    shop.run(id, MakeReady.units("SOFA", 1));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PROCESSING);
    List<Message> told = shop.told(() -> shop.run(id, MakeReady.all()));
    assertThat(told)
        .extracting(Message::subject)
        .containsExactly("Votre commande A-1001 est prête pour le retrait");
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.READY_FOR_PICKUP);
    assertThat(shop.refused(id, MakeReady.all()).code()).isEqualTo("ready.nothing-left");
    shop.run(id, UndoReady.units("SOFA", 1).because("Scratched"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PROCESSING);
    shop.run(id, Ship.units("SOFA", 2));
    assertThat(parcel(shop, id, 1).state()).isEqualTo(ParcelState.DELIVERED);
    assertThat(shop.refused(id, UndoReady.all()).code())
        .as("they were fetched")
        .isEqualTo("ready.nothing-ready");
    shop.run(id, Ship.remaining());
    assertThat(fulfilment(id)).as("collected").isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(shop.history(id))
        .contains(
            "Ready for pickup: 2 × line 1",
            "Not ready for pickup after all: 1 × line 1. Reason: Scratched");
  }

  @Test
  @DisplayName(
      "S3.23 Only what is fetched can be ready for pickup, and what is not ready goes first")
  void onlyWhatIsFetched() {
    OrderId id = shop.placed(sofas());
    assertThat(shop.refused(id, MakeReady.units("TEE-M", 1)).code()).isEqualTo("ready.not-fetched");
    shop.run(id, MakeReady.units("SOFA", 2), CallOffUnits.units("SOFA", 1));
    Order order = shop.order(id);
    assertThat(order.units(order.lines().get(2)).ready()).isEqualTo(2);
    shop.run(id, CallOffUnits.units("SOFA", 1));
    order = shop.order(id);
    assertThat(order.units(order.lines().get(2)).ready()).as("no more than is open").isEqualTo(1);
  }

  @Test
  @DisplayName("S3.29 Services and the like are given without a parcel, when somebody says so")
  void services() {
    NewLine repair = NewLine.of("FIX", "Repair", 2, "30.00").kind(LineKind.SERVICE);
    OrderId id = shop.placed(NewOrder.in("EUR").line(repair));
    shop.run(id, RecordPayment.captured("demo", "p"), StartProcessing.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PROCESSING);
    shop.run(id, Deliver.units("FIX", 1).on(NOW.minus(Duration.ofDays(1))));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.PARTIALLY_SHIPPED);
    shop.run(id, Deliver.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(shop.history(id)).contains("Given without a parcel: 1 × line 1");
    assertThat(shop.refused(id, Deliver.all()).code()).isEqualTo("deliver.nothing-left");
    OrderId goods = shop.placed();
    assertThat(shop.refused(goods, Deliver.units("MUG", 1)).code())
        .isEqualTo("deliver.handed-over");
    assertThat(shop.refused(goods, Deliver.all()).code()).isEqualTo("deliver.nothing-left");
  }

  @ParameterizedTest
  @EnumSource(FulfilmentGate.class)
  @DisplayName("S4.4 Nothing is begun or leaves before it is promised or paid, as the shop says")
  void gate(FulfilmentGate gate) {
    Shop strict = shop(ShopSettings.STANDARD.fulfilmentGate(gate));
    OrderId id =
        strict.placed(
            sofas()
                .line("PEN", "Pen", 9, "1.00")
                .line(NewLine.of("FIX", "Repair", 9, "30.00").kind(LineKind.SERVICE)));
    assertOpen(strict, id, gate == FulfilmentGate.NONE);
    strict.run(id, RecordPayment.authorized("demo", "p").amount("3036.39"));
    assertOpen(strict, id, gate == FulfilmentGate.NONE);
    if (gate != FulfilmentGate.NONE) {
      assertThat(strict.refused(id, Ship.units("TEE-M", 1)).facts())
          .containsEntry("due", Shop.eur("3036.40"))
          .containsEntry("promised", Shop.eur("3036.39"));
    }
    strict.run(id, RecordPayment.authorized("demo", "q").amount("0.01"));
    assertOpen(strict, id, gate != FulfilmentGate.PAID);
    strict.run(id, RecordPayment.captured("demo", "p"));
    assertOpen(strict, id, gate != FulfilmentGate.PAID);
    strict.run(id, RecordPayment.captured("demo", "q"));
    assertOpen(strict, id, true);
  }

  /** Each of these is asked of an order that has units enough, so only the gate can refuse it. */
  private static void assertOpen(Shop shop, OrderId id, boolean open) {
    for (OrderCommand command :
        List.of(
            Deliver.units("FIX", 1),
            MakeReady.units("SOFA", 1),
            StartProcessing.units("FIX", 1),
            Ship.units("PEN", 1),
            ReplaceParcel.of(99, "Lost"))) {
      Outcome outcome = shop.orders.attempt(ANA, id, command, CommandOptions.NONE);
      assertThat(outcome.toString().contains("ship.not-paid")).as("%s", command).isEqualTo(!open);
      if (open && !(command instanceof ReplaceParcel)) outcome.orThrow();
      if (open && command instanceof MakeReady) shop.run(id, UndoReady.all());
    }
  }

  /** What is due counts, not what the payment is called. */
  @Test
  @DisplayName("S4.4 A price reduction does not hold a paid order back")
  void gateAfterRefund() {
    Shop strict = shop(ShopSettings.STANDARD.fulfilmentGate(FulfilmentGate.PAID));
    OrderId id = strict.placed();
    strict.run(
        id,
        RecordPayment.captured("demo", "p"),
        NewRefund.amount("MUG", "2.50").issue(),
        Ship.remaining());
    assertThat(fulfilment(strict, id)).isEqualTo(FulfilmentCategory.SHIPPED);
  }

  @Test
  @DisplayName("S3.21 Digital and paid online is delivered at once, of a mixed cart the downloads")
  void downloads() {
    OrderId id = shop.placed(ebook());
    shop.run(id, RecordPayment.captured("demo", "p").amount("17.99"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    shop.run(id, RecordPayment.giftCard("GC-1"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(shop.history(id)).containsOnlyOnce("Given without a parcel: 2 × line 1");
    OrderId mixed = shop.placed(Shop.teesAndMug().line(download()));
    shop.run(mixed, RecordPayment.captured("demo", "p"));
    assertThat(fulfilment(mixed)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    assertThat(shop.order(mixed).parcels()).extracting(Parcel::units).containsExactly(Map.of(3, 2));
    shop.run(mixed, Ship.remaining());
    assertThat(shop.order(mixed).parcels()).hasSize(2);
  }

  @Test
  @DisplayName("S3.21 A download that costs nothing is there at once, a service is not")
  void freeDownload() {
    NewLine free = NewLine.of("EB", "Sample", 1, "0").kind(LineKind.DIGITAL);
    OrderId id = shop.placed(NewOrder.in("EUR").line(free));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(shop.history(id)).contains("Fulfilment: Awaiting processing → Delivered");
    OrderId service = shop.placed(NewOrder.in("EUR").line(free.kind(LineKind.SERVICE)));
    assertThat(fulfilment(service)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
  }

  @ParameterizedTest
  @EnumSource(DigitalDelivery.class)
  @DisplayName("S3.21 Paid by hand, a download waits for somebody, unless the shop says otherwise")
  void paidByHand(DigitalDelivery when) {
    Shop own = shop(ShopSettings.STANDARD.digitalDelivery(when));
    OrderId id = own.placed(ebook());
    own.run(id, RecordPayment.byHand("Cash"));
    boolean given = when == DigitalDelivery.WHEN_PAID;
    assertThat(own.order(id).parcels()).hasSize(given ? 1 : 0);
    OrderId online = own.placed(ebook());
    own.run(online, RecordPayment.captured("demo", "p"));
    boolean atOnce = when != DigitalDelivery.BY_HAND;
    assertThat(own.order(online).parcels()).hasSize(atOnce ? 1 : 0);
  }

  @Test
  @DisplayName("S3.21 A download that was taken back is not given again by itself")
  void once() {
    OrderId id = shop.placed(ebook());
    shop.run(id, RecordPayment.captured("demo", "p"), CancelParcel.of(1, "Wrong file"));
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.AWAITING_PROCESSING);
    shop.run(id, StartProcessing.all(), Deliver.all());
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.DELIVERED);
  }

  @Test
  @DisplayName("X5 Nothing leaves while the order is on hold")
  void onHold() {
    OrderId id = shop.placed(sofas().line(download()));
    shop.run(id, Ship.units("TEE-M", 1));
    Order order = shop.order(id);
    Status held = Status.of(OrderCategory.ON_HOLD);
    Order onHold = order.apply(new StatusChanged(order.statuses().order(), held), NOW);
    for (OrderCommand command :
        List.of(
            Ship.remaining(),
            Deliver.all(),
            MakeReady.all(),
            ReplaceParcel.of(1, "Lost"),
            MarkOutForDelivery.all())) {
      Decision decision = Decider.decide(onHold, command, context());
      assertThat(((Decision.No) decision).rejection().code()).isEqualTo("order.on-hold");
    }
    Decision paid = Decider.decide(onHold, RecordPayment.captured("demo", "p"), context());
    assertThat(((Decision.Yes) paid).order().parcels()).as("no download").hasSize(1);
  }

  private static DecisionContext context() {
    ShopSettings settings = ShopSettings.STANDARD.localDelivery(true);
    return new DecisionContext(ANA, NOW, settings, TagDictionary.EMPTY, null, null, true);
  }

  @Test
  @DisplayName("S4.8 A vendor delivers the own parcels and works on the own units, and no others")
  void vendors() {
    OrderId id =
        shop.placed(
            NewOrder.in("EUR")
                .line(NewLine.of("BAG", "Bag", 2, "30.00").vendor("acme"))
                .line(NewLine.of("HAT", "Hat", 1, "15.00").vendor("zen")));
    as(ACME, id, StartProcessing.all());
    assertThat(told(ACME, id)).containsExactly("Being worked on: 2 × line 1");
    assertThat(told(ZEN, id)).isEmpty();
    as(ACME, id, Ship.remaining());
    as(ZEN, id, Ship.remaining());
    assertThat(shop.refused(ACME, id, MarkDelivered.of(2)).code()).isEqualTo("parcel.unknown");
    assertThat(shop.refused(ACME, id, StartProcessing.units("HAT", 1)).code())
        .isEqualTo("line.unknown");
    as(ACME, id, MarkDelivered.all());
    assertThat(told(ZEN, id)).doesNotContain("Parcel 1 delivered");
    assertThat(told(ACME, id)).contains("Parcel 1 delivered");
    assertThat(shop.orders.find(ACME, id).orElseThrow().statuses().fulfilment().category())
        .isEqualTo(FulfilmentCategory.DELIVERED);
    assertThat(fulfilment(id)).isEqualTo(FulfilmentCategory.SHIPPED);
  }

  private void as(Actor actor, OrderId id, OrderCommand command) {
    shop.orders.execute(actor, id, command);
  }

  private List<String> told(Actor actor, OrderId id) {
    return shop.orders.history(actor, id).stream()
        .map(entry -> entry.describe(Locale.ENGLISH))
        .toList();
  }
}
