package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.action.ActionInput;
import dev.orderwell.action.Field;
import dev.orderwell.action.OrderAction;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Batch;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A screen and the engine cannot disagree: what is offered can be done, what is not, cannot. */
class ActionProperties {
  private static final List<Actor> OTHERS =
      List.of(
          Fixtures.LEA,
          Actor.customer("mallory"),
          Actor.customer(),
          Actor.staff("ana").of("paris"),
          Actor.vendor("stranger"),
          Actor.admin("root"),
          Actor.system("import"));

  /** Somebody looks at what can be done, and does one of it; or does something else. */
  record Glance(Actor actor, int pick, Intent otherwise, boolean elsewhere) {}

  /** A host's own button: gift-wraps what has not left. */
  private static final class GiftWrap implements OrderAction {
    @Override
    public String name() {
      return "gift-wrap";
    }

    @Override
    public String label(Locale locale) {
      return "Gift-wrap it";
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
                  .with(Rejection.SENTENCE, Labels.of("en", "It has left.")));
    }

    @Override
    public OrderCommand command(Order order, ActionInput input) {
      return Batch.of(AddTag.of(input.text("paper")), Ship.remaining());
    }
  }

  @Property(tries = 3000, seed = "20261126", edgeCases = EdgeCasesMode.NONE)
  @Label(
      "S0.8 S1.12 S2.4 What is offered as enabled succeeds; what is disabled is refused with that very reason")
  void whatIsOfferedIsTrue(
      @ForAll("orders") NewOrder order,
      @ForAll("shops") ShopSettings settings,
      @ForAll("beginnings") PlaceOrder.As as,
      @ForAll("glances") List<Glance> glances) {
    OrderStore store = new InMemoryOrderStore();
    Orders orders =
        Fixtures.builder(store)
            .settings(settings)
            .inventory(new RecordingInventory())
            .action(new GiftWrap())
            .build();
    OrderId id =
        orders.attempt(Fixtures.ANA, new PlaceOrder(order, as), CommandOptions.NONE).orThrow().id();
    for (Glance glance : glances) {
      if (glance.elsewhere()) {
        OrderView view = orders.find(Fixtures.ANA, id).orElseThrow();
        orders.attempt(Fixtures.ANA, id, glance.otherwise().on(view));
      }
      look(orders, store, glance, id);
      sound(store.find(ShopId.MAIN, id).orElseThrow(), settings);
    }
  }

  /** Whatever was chosen, moved and forced, categories are what the facts say. */
  private static void sound(Order order, ShopSettings settings) {
    for (Axis axis : Axis.values()) {
      assertThat(order.statuses().on(axis).category()).isEqualTo(order.categories().on(axis));
    }
    Workflow workflow = settings.workflows().of(order.workflow(), order.kind());
    assertThat(order.display().orElse(null)).isEqualTo(workflow.display(order.facts()));
  }

  private static void look(Orders orders, OrderStore store, Glance glance, OrderId id) {
    Map<OrderId, List<Action>> listed = orders.actions(glance.actor(), List.of(id));
    if (!listed.containsKey(id)) {
      assertThat(orders.find(glance.actor(), id)).isEmpty();
      return;
    }
    List<Action> actions = listed.get(id);
    assertThat(actions).extracting(Action::name).doesNotHaveDuplicates();
    assertThat(actions.stream().filter(Action::isPrimary).count()).isLessThanOrEqualTo(1);
    assertThat(actions).filteredOn(Action::isPrimary).allMatch(Action::isEnabled);
    if (actions.stream().anyMatch(Action::isPrimary)) {
      assertThat(actions.get(0).isPrimary()).isTrue();
    }
    for (Action action : actions) {
      assertThat(List.of(action.label(Locale.ENGLISH), action.label(Locale.FRENCH)))
          .noneMatch(String::isBlank);
      if (!action.isEnabled()) refused(orders, store, glance.actor(), id, action);
    }
    List<Action> enabled = actions.stream().filter(Action::isEnabled).toList();
    if (enabled.isEmpty()) return;
    Action chosen = enabled.get(glance.pick() % enabled.size());
    Outcome outcome = perform(orders, glance.actor(), id, chosen);
    assertThat(outcome).as(chosen.toString()).isInstanceOf(Outcome.Accepted.class);
  }

  private static void refused(
      Orders orders, OrderStore store, Actor actor, OrderId id, Action action) {
    Order before = store.find(ShopId.MAIN, id).orElseThrow();
    Outcome outcome = perform(orders, actor, id, action);
    assertThat(outcome)
        .as(action.toString())
        .isEqualTo(new Outcome.Rejected(action.whyNot().orElseThrow()));
    assertThat(store.find(ShopId.MAIN, id)).contains(before);
    String message = action.whyNot().orElseThrow().message(Locale.FRENCH);
    assertThat(message).isNotBlank().doesNotContain("{{");
  }

  private static Outcome perform(Orders orders, Actor actor, OrderId id, Action action) {
    Map<String, String> input = new HashMap<>();
    for (Field field : action.form()) {
      if (!field.required()) continue;
      input.put(
          field.name(),
          switch (field.type()) {
            case LINE, TEXT -> "why not";
            case AMOUNT -> "1";
            case ADDRESS -> "https://example.com/x";
            case YES_NO -> "false";
            case CHOICE -> field.choices().get(0);
          });
    }
    return orders.perform(actor, id, action.name(), input, CommandOptions.NONE);
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<PlaceOrder.As> beginnings() {
    return Arbitraries.frequency(
        Tuple.of(9, PlaceOrder.As.ORDER),
        Tuple.of(1, PlaceOrder.As.DRAFT),
        Tuple.of(1, PlaceOrder.As.ABANDONED_CART));
  }

  /** Shops as five systems have them, and as anybody may have drawn theirs up. */
  @Provide
  Arbitrary<ShopSettings> shops() {
    Arbitrary<ShopSettings> presets =
        Arbitraries.of(
            ShopPresets.standard(),
            ShopPresets.websiteBuilder(),
            ShopPresets.site123(),
            ShopPresets.wooCommerce(),
            ShopPresets.ecwid().localDelivery(true),
            ShopPresets.marketplace());
    Arbitrary<ShopSettings> drawn =
        WorkflowArbitraries.workflows().map(ShopSettings.STANDARD::workflow);
    return Arbitraries.oneOf(presets, drawn);
  }

  @Provide
  Arbitrary<List<Glance>> glances() {
    Arbitrary<Actor> actors =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Fixtures.ANA)),
            Tuple.of(3, Arbitraries.of(Fixtures.ACME, Fixtures.BOLT)),
            Tuple.of(2, Arbitraries.of(OTHERS)));
    return Combinators.combine(
            actors,
            Arbitraries.integers().between(0, 1000),
            CommandArbitraries.intents(),
            Arbitraries.frequency(Tuple.of(2, true), Tuple.of(3, false)))
        .as(Glance::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
