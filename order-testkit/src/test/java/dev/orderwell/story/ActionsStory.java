package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.action.Action;
import dev.orderwell.action.ActionInput;
import dev.orderwell.action.Field;
import dev.orderwell.action.OrderAction;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Batch;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordStockOutcome;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Explanation;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.StockUnmoved;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.workflow.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActionsStory {
  /** A button of the host's: gift-wraps what has not left, and says with which paper. */
  private static final class GiftWrap implements OrderAction {
    @Override
    public String name() {
      return "gift-wrap";
    }

    @Override
    public String label(Locale locale) {
      return locale.getLanguage().equals("fr") ? "Emballer" : "Gift-wrap";
    }

    @Override
    public boolean concerns(Order order, DecisionContext context) {
      return !order.isCancelled();
    }

    @Override
    public List<Field> form(Order order, DecisionContext context) {
      return List.of(Field.required("paper", Field.Type.LINE));
    }

    @Override
    public Optional<Rejection> refusal(Order order, DecisionContext context) {
      return order.parcels().isEmpty()
          ? Optional.empty()
          : Optional.of(
              Rejection.of("shop.gone", order)
                  .with(
                      Rejection.SENTENCE,
                      Labels.of("en", "It has left.").and("fr", "C’est parti.")));
    }

    @Override
    public OrderCommand command(Order order, ActionInput input) {
      return Batch.of(AddTag.of("gift"), AddNote.forStaff("Paper: " + input.text("paper")));
    }
  }

  private final Shop shop = new Shop(builder -> builder.action(new GiftWrap()));
  private final OrderId id = shop.placed();

  private static Action named(List<Action> actions, String name) {
    return actions.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private Action action(String name) {
    return named(shop.orders.actions(ANA, id), name);
  }

  @Test
  @DisplayName("S2.4 A host's own button stands with the others, and is guarded when it is done")
  void hostsOwn() {
    assertThat(action("gift-wrap").label(Locale.FRENCH)).isEqualTo("Emballer");
    assertThat(action("gift-wrap").form()).extracting(Field::name).containsExactly("paper");
    shop.orders.perform(ANA, id, "gift-wrap", Map.of("paper", "blue"));
    assertThat(shop.history(id)).contains("Tag \"gift\" added", "Note: Paper: blue");
    shop.run(id, Ship.remaining());
    Rejection refusal = action("gift-wrap").whyNot().orElseThrow();
    assertThat(refusal.message(Locale.FRENCH)).isEqualTo("C’est parti.");
    Outcome late =
        shop.orders.perform(ANA, id, "gift-wrap", Map.of("paper", "red"), CommandOptions.NONE);
    assertThat(late).isEqualTo(new Outcome.Rejected(refusal));
  }

  @Test
  @DisplayName("A name belongs to one action only")
  void names() {
    assertThatThrownBy(
            () -> Orders.inMemory().action(new GiftWrap()).action(new GiftWrap()).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Orders.inMemory().action(new Renamed("ship")).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Orders.inMemory().action(new Renamed("move.on")).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  private record Renamed(String name) implements OrderAction {
    @Override
    public String label(Locale locale) {
      return name;
    }

    @Override
    public OrderCommand command(Order order, ActionInput input) {
      return AddTag.of("x");
    }
  }

  @Test
  @DisplayName(
      "S0.8 What is filled in goes through the door: fields by name, each fault at its place")
  void input() {
    assertThat(refused("ship", Map.of("colour", "red")).toString())
        .contains("input.invalid", "colour");
    assertThat(refused("ship", Map.of("carrier", "dhl")).violations())
        .extracting("path")
        .containsExactly("trackings[0].code");
    assertThat(refused("hold", Map.of("reason", "  ")).violations())
        .extracting("path")
        .containsExactly("reason");
    assertThat(refused("cancel", Map.of("restock", "maybe")).violations())
        .extracting("code")
        .containsExactly("input.wrong-type");
    assertThat(refused("record-payment", Map.of("amount", "many")).violations())
        .extracting("path")
        .containsExactly("amount");
    assertThat(refused("fly", Map.of()).code()).isEqualTo("action.unknown");
    assertThat(refused("release", Map.of()).code()).as("not on hold").isEqualTo("action.unknown");
  }

  private Rejection refused(String name, Map<String, String> input) {
    Order before = shop.order(id);
    Outcome outcome = shop.orders.perform(ANA, id, name, input, CommandOptions.NONE);
    assertThat(shop.order(id)).as("a refusal changes nothing").isEqualTo(before);
    return ((Outcome.Rejected) outcome).rejection();
  }

  @Test
  @DisplayName(
      "S1.12 A page of orders in one trip to the store; foreign ids look like missing ones")
  void manyAtOnce() {
    List<Integer> trips = new ArrayList<>();
    var counting =
        new ForwardingOrderStore(new InMemoryOrderStore()) {
          @Override
          public Map<OrderId, Order> find(ShopId of, Collection<OrderId> ids) {
            trips.add(ids.size());
            return super.find(of, ids);
          }
        };
    try (Orders orders = Orders.on(counting).clock(SettableClock.at(Shop.NOW)).build()) {
      OrderId one = orders.place(ANA, Shop.teesAndMug().build()).id();
      OrderId two = orders.place(ANA, Shop.teesAndMug().build()).id();
      OrderId none = new OrderId(new UUID(0x7000L, 0x8000_0000_0000_0000L));
      assertThat(orders.actions(ANA, List.of(two, none, one)).keySet()).containsExactly(two, one);
      assertThat(trips).containsExactly(3);
      assertThat(orders.actions(Actor.customer("mallory"), List.of(one, two))).isEmpty();
      assertThatThrownBy(() -> orders.actions(Actor.customer("mallory"), one))
          .isInstanceOf(RejectedException.class)
          .hasMessageContaining("order.unknown");
      List<OrderId> tooMany = Collections.nCopies(OrderQuery.MOST_ROWS + 1, one);
      assertThatThrownBy(() -> orders.actions(ANA, tooMany)).hasMessageContaining("query.limit");
    }
  }

  @Test
  @DisplayName("Who may never do something is not offered it: vendors their own, customers little")
  void byRole() {
    OrderId market =
        shop.placed(
            NewOrder.in("EUR")
                .customer("Léa", "lea@example.com")
                .line(NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme"))
                .line("CARD", "Card", 1, "3.00"));
    assertThat(shop.orders.actions(ACME, market))
        .extracting(Action::name)
        .contains("ship", "complete-part", "call-off-units")
        .doesNotContain("cancel", "archive", "record-payment", "refund", "hold");
    shop.orders.perform(ACME, market, "ship", Map.of());
    assertThat(shop.order(market).parcels().get(0).units()).isEqualTo(Map.of(1, 1));
    assertThat(shop.orders.actions(LEA, id))
        .extracting(Action::name)
        .containsExactly("cancel", "write");
    Outcome attempt = shop.orders.perform(LEA, id, "archive", Map.of(), CommandOptions.NONE);
    assertThat(((Outcome.Rejected) attempt).rejection().code()).isEqualTo("access.refused");
  }

  @Test
  @DisplayName(
      "X14 Why is this order stuck: hold, money, refunds, stock, instructions, blocked actions")
  void explained() {
    RecordingInventory inventory = new RecordingInventory();
    Shop stocked = new Shop(builder -> builder.inventory(inventory));
    OrderId order = stocked.placed();
    stocked.run(order, RecordPayment.captured("demo", "p"));
    assertThat(stocked.orders.explain(ANA, order).isClear()).isTrue();
    stocked.payments.answersRefunds(new PaymentOutcome.Unknown("time-out"));
    stocked.orders.execute(
        ANA, order, NewRefund.units("MUG", 1).restock(false).because("Broken").issue());
    stocked.orders.execute(
        ANA, order, NewRefund.units("TEE-M", 1).restock(false).because("Late").request());
    stocked.run(order, HoldOrder.because("Two refunds at once"));
    Explanation explanation = stocked.orders.explain(ANA, order);
    assertThat(explanation.states())
        .extracting(Explanation.State::code)
        .containsExactly("held", "refund-unknown", "refund-requested");
    assertThat(explanation.isClear()).isFalse();
    assertThat(explanation.describe(Locale.ENGLISH))
        .contains(
            "On hold. Reason: Two refunds at once",
            "Refund 1: nobody knows whether 12.50 EUR went back",
            "Refund 2 of 20.00 EUR waits for a decision",
            "Mark as shipped: Order A-1001 is on hold.");
    assertThat(explanation.describe(Locale.FRENCH)).contains("En pause.", "attend une décision");
    assertThat(explanation.toString()).doesNotContain("Two refunds");
  }

  @Test
  @DisplayName("X14 What is due, what waits to be sent, and what the stock did not do")
  void explainedFurther() {
    Explanation unpaid = shop.orders.explain(ANA, id);
    assertThat(unpaid.describe(Locale.FRENCH)).contains("57,40 EUR encore à recevoir");
    shop.orders.deferred().execute(ANA, id, Ship.units("MUG", 1));
    assertThat(shop.orders.explain(ANA, id).open()).hasSize(1);
    assertThat(shop.orders.explain(ANA, id).describe(Locale.ENGLISH))
        .contains("To be sent: parcel shipped, to the customer (tries so far: 0");
    assertThat(shop.orders.explain(LEA, id).open()).isEmpty();
    assertThat(shop.orders.explain(LEA, id).states()).isEmpty();
    Shop stocked = new Shop(builder -> builder.inventory(new RecordingInventory()));
    OrderId order = stocked.orders.deferred().place(ANA, Shop.teesAndMug().build()).id();
    stocked.orders.execute(
        Actor.system("stock"),
        order,
        new RecordStockOutcome(1, StockUnmoved.Failure.UNKNOWN, "time-out"));
    assertThat(stocked.orders.explain(ANA, order).states())
        .extracting(Explanation.State::code)
        .contains("stock-unknown");
  }
}
