package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.Batch;
import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.PlaceUnplaced;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.Ship;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.engine.Outcome;
import dev.orderwell.engine.Quote;
import dev.orderwell.engine.StockCall;
import dev.orderwell.engine.StockOutcome;
import dev.orderwell.event.OrderEvent;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.history.InstructionWords;
import dev.orderwell.identity.OrderId;
import dev.orderwell.instruction.Instruction.MoveStock;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.stock.Direction;
import dev.orderwell.stock.Restock;
import dev.orderwell.stock.StockMove;
import dev.orderwell.stock.StockTaking;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.workflow.Condition;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Reaction;
import dev.orderwell.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StockStory {
  private static final Actor CRON = Actor.system("cron");

  private final RecordingInventory inventory = new RecordingInventory();

  private Shop shop(StockTaking taking) {
    return shop(ShopSettings.STANDARD.stockTaking(taking));
  }

  private Shop shop(ShopSettings settings) {
    return new Shop(builder -> builder.inventory(inventory).settings(settings));
  }

  private void assertBook(int taken, int putBack) {
    assertThat(inventory.taken("TEE-M")).as("T-shirts taken").isEqualTo(taken);
    assertThat(inventory.putBack("TEE-M")).as("T-shirts put back").isEqualTo(putBack);
  }

  @ParameterizedTest
  @EnumSource(StockTaking.class)
  @DisplayName(
      "S3.14 Stock is reduced when the shop says: placed, promised or paid; once, on tracked lines")
  void trigger(StockTaking taking) {
    Shop shop = shop(taking);
    OrderId id =
        shop.placed(Shop.teesAndMug().line(NewLine.of("CARD", "Card", 1, "3").stock(false)));
    assertBook(taking == StockTaking.WHEN_PLACED ? 2 : 0, 0);
    shop.run(id, RecordPayment.authorized("demo", "pay_1"));
    boolean early = taking == StockTaking.WHEN_PLACED || taking == StockTaking.WHEN_AUTHORIZED;
    assertBook(early ? 2 : 0, 0);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertBook(taking == StockTaking.NEVER ? 0 : 2, 0);
    shop.run(id, Ship.units("MUG", 1), Ship.remaining());
    assertBook(taking == StockTaking.NEVER ? 0 : 2, 0);
    assertThat(inventory.taken("CARD")).as("is not tracked").isZero();
    assertThat(inventory.asked()).hasSize(taking == StockTaking.NEVER ? 0 : 1);
  }

  @Test
  @DisplayName("A part that is paid and the rest that is promised make up the total")
  void inParts() {
    Shop shop = shop(StockTaking.WHEN_AUTHORIZED);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1").amount("20.00"));
    assertBook(0, 0);
    shop.run(id, RecordPayment.authorized("demo", "pay_2"));
    assertBook(2, 0);
  }

  @Test
  @DisplayName("Only what is still wanted is taken, and a draft takes nothing until it is placed")
  void late() {
    Shop shop = shop(StockTaking.WHEN_PAID);
    OrderId id = shop.placed();
    shop.run(id, CallOffUnits.units("TEE-M", 1), RecordPayment.captured("demo", "pay_1"));
    assertBook(1, 0);
    shop.run(id, CancelOrder.because("Changed my mind"));
    assertBook(1, 1);

    Shop early = shop(StockTaking.WHEN_PLACED);
    OrderId draft = early.orders.saveDraft(ANA, Shop.teesAndMug().build()).id();
    assertBook(1, 1);
    early.run(draft, PlaceUnplaced.now());
    assertBook(3, 1);
  }

  @Test
  @DisplayName(
      "S3.18 Cancelling and calling off put stock back, unless shop or request says no (C1)")
  void calledOff() {
    Shop shop = shop(ShopSettings.STANDARD);
    shop.run(shop.placed(), CallOffUnits.units("TEE-M", 1), CancelOrder.because("Storm"));
    assertBook(2, 2);
    shop.run(shop.placed(), CancelOrder.because("Lost in a fire").restock(false));
    assertBook(4, 2);
    Shop other = shop(ShopSettings.STANDARD.restockWhenCalledOff(false));
    OrderId id = other.placed();
    other.run(id, CallOffUnits.units("TEE-M", 1));
    assertBook(6, 2);
    other.run(id, CallOffUnits.units("TEE-M", 1).restock(true));
    assertBook(6, 3);
  }

  @ParameterizedTest
  @EnumSource(Restock.class)
  @DisplayName("What comes back resalable goes on the stock, what is damaged does not")
  void returned(Restock restock) {
    Shop shop = shop(ShopSettings.STANDARD.restock(restock));
    OrderId id = shop.placed();
    shop.run(id, Ship.remaining(), ReceiveReturn.resalable("TEE-M", 1).andDamaged("TEE-M", 1));
    assertBook(2, restock == Restock.NEVER ? 0 : 1);
    assertThat(inventory.putBack("MUG")).isZero();
  }

  @Test
  @DisplayName("What came back before stock was taken is not taken and never put back")
  void backBeforeTaken() {
    Shop shop = shop(StockTaking.WHEN_PAID);
    OrderId id = shop.placed();
    shop.run(id, Ship.remaining(), ReceiveReturn.resalable("TEE-M", 1));
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    assertBook(1, 0);
    shop.run(id, ReceiveReturn.resalable("TEE-M", 1));
    assertBook(1, 1);
  }

  @Test
  @DisplayName("S2.5 The history says by itself what became of stock and of payment")
  void history() {
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    inventory.answers(new StockOutcome.Moved(), new StockOutcome.Refused("shelf is locked"));
    shop.run(id, RecordPayment.pending("demo", "pay_1"), RecordPayment.captured("demo", "pay_1"));
    shop.run(id, CallOffUnits.units("MUG", 1), CallOffUnits.units("TEE-M", 1));
    assertThat(shop.history(id))
        .containsSubsequence(
            "To be taken off the stock: 2 × line 1, 1 × line 2",
            "Taken off the stock: 2 × line 1, 1 × line 2",
            "Payment of 57.40 EUR under way (demo pay_1)",
            "Payment: Awaiting payment → Pending",
            "57.40 EUR received (demo pay_1)",
            "Payment: Pending → Paid",
            "To be put back on the stock: 1 × line 2",
            "Put back on the stock: 1 × line 2",
            "To be put back on the stock: 1 × line 1",
            "Not put back on the stock: shelf is locked");
    List<OrderEvent> seen =
        shop.orders.history(LEA, id).stream().map(entry -> entry.event()).toList();
    assertThat(seen).noneMatch(OrderEvent.Stocking.class::isInstance);
  }

  @Test
  @DisplayName("The inventory is told shop, order, products and units, under a key of its own")
  void call() {
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id =
        shop.placed(
            Shop.teesAndMug()
                .line(NewLine.of(null, "Lamp", 3, "9").reference("p-7").stock(true))
                .line(NewLine.of("GIFT", "Gift", 1, "9").kind(LineKind.DONATION).stock(true)));
    shop.run(id, CallOffUnits.units("MUG", 1));
    StockCall taken = inventory.asked().get(0).call();
    assertThat(taken.order()).isEqualTo(id);
    assertThat(taken.number()).isEqualTo(shop.order(id).number().orElseThrow());
    assertThat(taken.items())
        .containsExactly(
            new StockCall.Item(1, "TEE-M", null, "T-shirt bio M", 2),
            new StockCall.Item(2, "MUG", null, "Mug émaillé", 1),
            new StockCall.Item(3, null, "p-7", "Lamp", 3));
    StockCall putBack = inventory.asked().get(1).call();
    assertThat(putBack.items()).extracting(StockCall.Item::units).containsExactly(1);
    assertThat(taken.key()).isEqualTo("main-" + id + "-stock-1");
    assertThat(putBack.key()).isEqualTo("main-" + id + "-stock-2");
  }

  @Test
  @DisplayName("An answer that was lost is asked for again under the same key, and counts once")
  void lostAnswer() {
    inventory.movingAndThrowing(new IllegalStateException("line is down"));
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    shop.run(id, CancelOrder.because("At once"));
    assertThat(state(shop, id, 1)).isEqualTo(StockMove.State.REQUESTED);
    assertThat(inventory.asked()).as("nothing is put back that perhaps was not taken").hasSize(1);
    later(shop);
    later(shop);
    assertThat(state(shop, id, 1)).isEqualTo(StockMove.State.DONE);
    assertThat(state(shop, id, 2)).isEqualTo(StockMove.State.DONE);
    assertBook(2, 2);
  }

  @Test
  @DisplayName("Of a take that was refused nothing is put back, though it was asked for before")
  void refusedTake() {
    inventory.answers(new StockOutcome.Unknown("busy"), new StockOutcome.Refused("sold out"));
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    Order asked = shop.run(id, CallOffUnits.units("TEE-M", 1));
    assertThat(asked.stock().putBack(1)).isEqualTo(1);
    later(shop);
    assertThat(shop.order(id).stock().taken(1)).isZero();
    assertThat(shop.order(id).stock().putBack(1)).isZero();
    later(shop);
    assertThat(shop.history(id))
        .containsSubsequence(
            "Not taken off the stock: sold out",
            "Nothing put back on the stock: nothing had been taken");
    shop.run(id, CancelOrder.because("Too late"));
    assertThat(inventory.asked()).hasSize(2);
    assertBook(0, 0);
  }

  @Test
  @DisplayName("After the eighth try without an answer the history says that nobody knows")
  void givenUp() {
    for (int i = 0; i < 8; i++) inventory.answers(call -> null);
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    for (int i = 0; i < 10; i++) later(shop);
    assertThat(inventory.asked()).hasSize(8);
    assertThat(inventory.asked())
        .extracting(asked -> asked.call().key())
        .containsOnly("main-" + id + "-stock-1");
    assertThat(state(shop, id, 1)).isEqualTo(StockMove.State.UNKNOWN);
    assertThat(shop.history(id)).contains("Nobody knows whether it was taken off the stock: null");
    shop.run(id, CancelOrder.because("Storm"));
    assertThat(inventory.asked()).as("nothing is put back that perhaps was not taken").hasSize(8);
  }

  @Test
  @DisplayName("What was perhaps put back is not put back again")
  void perhapsPutBack() {
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id = shop.placed();
    inventory.movingAndThrowing(new IllegalStateException("line is down"));
    shop.run(id, CallOffUnits.units("TEE-M", 2));
    later(shop);
    assertBook(2, 2);
    shop.run(id, CancelOrder.because("All of it"));
    assertBook(2, 2);
    assertThat(inventory.putBack("MUG")).isEqualTo(1);
  }

  @Test
  @DisplayName("A preview shows what stock will do and moves nothing; a batch moves once")
  void preview() {
    Shop shop = shop(StockTaking.WHEN_PAID);
    OrderId id = shop.placed();
    Quote quote = shop.orders.preview(ANA, id, RecordPayment.captured("demo", "pay_1"));
    MoveStock take = new MoveStock(1, Direction.TAKE, Map.of(1, 2, 2, 1));
    assertThat(quote.instructions()).contains(take);
    assertThat(InstructionWords.of(take, Locale.FRENCH))
        .isEqualTo("À prélever du stock : 2 × ligne 1, 1 × ligne 2");
    assertBook(0, 0);
    shop.run(id, Batch.of(RecordPayment.captured("demo", "pay_1"), CallOffUnits.units("TEE-M", 1)));
    assertBook(2, 1);
  }

  @Test
  @DisplayName("Without an inventory nothing is asked for")
  void noInventory() {
    Shop plain = new Shop();
    OrderId id = plain.placed();
    assertThat(plain.run(id, CancelOrder.because("Storm")).stock().moves()).isEmpty();
  }

  @Test
  @DisplayName("Only the system says what became of stock, and only once")
  void systemOnly() {
    Shop shop = shop(ShopSettings.STANDARD);
    OrderId id =
        shop.placed(Shop.teesAndMug().line(NewLine.of("BAG", "Bag", 1, "9").vendor("acme")));
    RecordStockOutcome outcome = new RecordStockOutcome(1, StockUnmoved.Failure.REFUSED, "no");
    assertThat(shop.refused(id, outcome).code()).isEqualTo("access.refused");
    assertThat(shop.refused(CRON, id, outcome).code()).isEqualTo("stock.nothing-requested");
    Outcome vendors = shop.orders.deferred().attempt(ACME, id, CallOffUnits.units("BAG", 1));
    assertThat(vendors.orThrow().pending()).isEmpty();
    assertThat(vendors.orThrow().entries())
        .extracting(entry -> entry.event().getClass().getSimpleName())
        .containsExactly("UnitsCalledOff");
    assertThat(shop.order(id).stock().putBack(3)).isEqualTo(1);
  }

  private static StockMove.State state(Shop shop, OrderId id, int operation) {
    return shop.order(id).stock().find(operation).orElseThrow().state();
  }

  private static void later(Shop shop) {
    shop.clock.advance(Duration.ofHours(20));
    shop.orders.instructions().run(CRON, 100);
  }

  @Test
  @DisplayName("C1 What a vendor's step cancels as a whole puts every seller's units back")
  void cancelledByAVendorsStep() {
    Workflow dropping =
        Workflow.named("dropping")
            .status(OrderCategory.IN_PROGRESS)
            .move(Move.named("go").from("new").to("in-progress"))
            .move(Move.named("drop").from("new").to("cancelled"))
            .reaction(Reaction.when(Condition.STARTED).move("drop"))
            .build();
    Shop shop = shop(ShopSettings.STANDARD.workflow(dropping));
    OrderId id =
        shop.placed(Shop.teesAndMug().line(NewLine.of("VASE", "Vase", 1, "10").vendor("acme")));
    shop.orders.execute(Shop.ACME, id, StartProcessing.all());
    assertThat(shop.order(id).isCancelled()).isTrue();
    assertBook(2, 2);
  }
}
