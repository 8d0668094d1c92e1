package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.engine.Migrated;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.event.OrderEvent.WorkflowSwitched;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.sequence.Invariants;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * S3.13 X12: whatever has happened to an order, under whatever workflow, and wherever it is put:
 * only its names change.
 */
class MigrationProperties {
  private static final OrderQuery EVERYTHING = OrderQuery.all().withUnplaced();

  @Property(tries = 500, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void S3_13_X12_migratingChangesNoFactNoSumAndNoLineOfHistory(
      @ForAll("orders") NewOrder input,
      @ForAll("intents") List<Intent> intents,
      @ForAll("workflows") Workflow from,
      @ForAll("workflows") Workflow to) {
    OrderStore store = new InMemoryOrderStore();
    Orders orders = shop(store, from);
    addStatuses(orders);
    OrderId id = orders.place(Fixtures.ANA, input).id();
    for (Intent intent : intents) {
      orders.attempt(Fixtures.ANA, id, intent.on(orders.find(Fixtures.ANA, id).orElseThrow()));
    }
    for (Axis axis : Axis.values()) chooseOwn(orders, id, axis);
    Order before = stored(store, id);
    List<HistoryEntry> history = store.history(ShopId.MAIN, id);
    var pending = store.pending(ShopId.MAIN, id);

    List<Migrated> rows =
        orders
            .migrate(Fixtures.ANA, before.workflow(), SwitchWorkflow.to(to.name()), EVERYTHING)
            .rows();
    assertThat(rows).extracting(Migrated::id).containsExactly(id);
    boolean same = before.workflow().equals(to.name());
    assertThat(rows.get(0).outcome() instanceof Outcome.Rejected).isEqualTo(same);

    Order after = stored(store, id);
    List<HistoryEntry> longer = store.history(ShopId.MAIN, id);
    assertThat(facts(after)).isEqualTo(facts(before));
    assertThat(after.facts()).isEqualTo(before.facts().with(after.statuses()));
    assertThat(store.pending(ShopId.MAIN, id)).isEqualTo(pending);
    assertThat(texts(longer.subList(0, history.size()))).isEqualTo(texts(history));
    assertThat(longer.subList(history.size(), longer.size()))
        .hasSize(same ? 0 : 1)
        .allSatisfy(entry -> assertThat(entry.event()).isInstanceOf(WorkflowSwitched.class));
    Invariants.check(after, longer);
  }

  /** One status of the shop's own for every category that can be refined. */
  private static void addStatuses(Orders orders) {
    for (Axis axis : Axis.values()) {
      for (Category category : axis.categories()) {
        if (category == OrderCategory.UNPLACED || category == PaymentCategory.ABANDONED) continue;
        orders.statuses().add(Fixtures.ANA, own(category));
      }
    }
  }

  private static NewStatus own(Category category) {
    return NewStatus.of(category, "own-" + category.code()).called("en", "Own");
  }

  private static void chooseOwn(Orders orders, OrderId id, Axis axis) {
    Category category = orders.find(Fixtures.ANA, id).orElseThrow().statuses().on(axis).category();
    if (category == FulfilmentCategory.SHIPPED) return;
    orders.attempt(Fixtures.ANA, id, ChangeStatus.to(axis, "own-" + category.code()));
  }

  /** All that is not a name. */
  private static List<Object> facts(Order order) {
    List<Object> facts = new ArrayList<>();
    facts.add(order.categories());
    facts.add(order.lines());
    facts.add(order.totals());
    facts.add(order.payments());
    facts.add(order.refunds());
    facts.add(order.parcels());
    facts.add(order.returns());
    facts.add(order.stock().moves());
    facts.add(order.parts());
    facts.add(order.tags());
    facts.add(order.noteCount());
    facts.add(order.buyer());
    facts.add(order.attribution());
    facts.add(List.of(order.paid(), order.refunded(), order.owed(), order.balance()));
    facts.add(List.of(order.isArchived(), order.isCancelled(), order.isPlaced()));
    facts.add(List.of(order.number(), order.placedAt(), order.heldFrom()));
    for (var line : order.lines()) facts.add(order.units(line));
    return facts;
  }

  private static List<String> texts(List<HistoryEntry> history) {
    return history.stream().map(entry -> entry.describe(Locale.ENGLISH)).toList();
  }

  private static Orders shop(OrderStore store, Workflow from) {
    WorkflowSet workflows = WorkflowSet.of(from);
    for (Workflow other : Workflows.all()) {
      if (!other.name().equals(from.name())) workflows = workflows.knowing(other);
    }
    return Fixtures.builder(store)
        .settings(ShopSettings.STANDARD.workflows(workflows))
        .notify(new RecordingChannel())
        .inventory(new RecordingInventory())
        .build();
  }

  private static Order stored(OrderStore store, OrderId id) {
    return store.find(ShopId.MAIN, id).orElseThrow();
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<List<Intent>> intents() {
    return CommandArbitraries.intents().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Workflow> workflows() {
    return Arbitraries.of(Workflows.all());
  }
}
