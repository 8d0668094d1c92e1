package dev.orderwell.testkit;

import dev.orderwell.access.Permission;
import dev.orderwell.command.Archive;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.PlaceOrder;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.CommandId;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every public way into the engine, and what the policy is asked on it. */
final class AccessPaths {
  /** Views of the same orders, of parts of them, builders and the end: they read and do nothing. */
  static final Set<String> FREE =
      Set.of(
          "Orders.inMemory()",
          "Orders.on(OrderStore)",
          "Orders.shop(String)",
          "Orders.joining(OrderStore)",
          "Orders.deferred()",
          "Orders.tags()",
          "Orders.statuses()",
          "Orders.views()",
          "Orders.instructions()",
          "Orders.webhooks()",
          "Orders.deadlines()",
          "Orders.close()",
          "InstructionWorker.close()",
          "Webhooks.take(String,RawWebhook)");

  static final Map<String, Path> ASKING = new LinkedHashMap<>();

  private static final CommandOptions ONCE = CommandOptions.id("once");
  private static final OrderCommand ARCHIVE = new Archive();
  private static final SwitchWorkflow SWITCH = SwitchWorkflow.to("ecwid");
  private static final OrderQuery ALL = OrderQuery.all();

  private AccessPaths() {}

  private static ParkedEvent parked(Target order) {
    RecordProviderEvent event =
        RecordProviderEvent.of(
            "acme-pay", "evt_1", RecordProviderEvent.Kind.CAPTURED, Fixtures.NOW);
    CommandId name = new CommandId("event-acme-pay-1");
    return new ParkedEvent(ShopId.MAIN, name, event, order.id().toString(), 0, Fixtures.NOW);
  }

  /** One order, and a quote for archiving it. */
  record Target(OrderId id, OrderNumber number, Quote quote) {}

  /** How a path is taken. */
  interface Call {
    @Nullable Object on(Orders orders, Actor actor, Target order);
  }

  /** One question to the policy; a command only where something is changed. */
  record Asked(Permission permission, @Nullable String command) {}

  /** A path, with everything that is asked on it. */
  record Path(Call call, List<Asked> asked) {}

  static {
    path("Orders.place(Actor,NewOrder)", (o, a, t) -> o.place(a, mug()), Permission.PLACE);
    path(
        "Orders.place(Actor,NewOrder,CommandOptions)",
        (o, a, t) -> o.place(a, mug(), ONCE),
        Permission.PLACE);
    path(
        "Orders.saveDraft(Actor,NewOrder)",
        (o, a, t) -> o.saveDraft(a, mug()),
        Permission.PLACE,
        Permission.PLACE_BY_HAND);
    path("Orders.saveCart(Actor,NewOrder)", (o, a, t) -> o.saveCart(a, mug()), Permission.PLACE);
    path(
        "Orders.saveAbandonedCart(Actor,NewOrder)",
        (o, a, t) -> o.saveAbandonedCart(a, mug()),
        Permission.PLACE);
    path(
        "Orders.attempt(Actor,PlaceOrder,CommandOptions)",
        (o, a, t) -> o.attempt(a, new PlaceOrder(mug(), PlaceOrder.As.ORDER), ONCE),
        Permission.PLACE);
    changes(
        "Orders.execute(Actor,OrderId,OrderCommand)", (o, a, t) -> o.execute(a, t.id(), ARCHIVE));
    changes(
        "Orders.execute(Actor,OrderId,OrderCommand,CommandOptions)",
        (o, a, t) -> o.execute(a, t.id(), ARCHIVE, ONCE));
    changes("Orders.execute(Actor,Quote)", (o, a, t) -> o.execute(a, t.quote()));
    changes(
        "Orders.attempt(Actor,OrderId,OrderCommand)", (o, a, t) -> o.attempt(a, t.id(), ARCHIVE));
    changes(
        "Orders.attempt(Actor,OrderId,OrderCommand,CommandOptions)",
        (o, a, t) -> o.attempt(a, t.id(), ARCHIVE, CommandOptions.NONE.expecting(99)));
    changes(
        "Orders.preview(Actor,OrderId,OrderCommand)", (o, a, t) -> o.preview(a, t.id(), ARCHIVE));
    path(
        "Orders.actions(Actor,OrderId)",
        (o, a, t) -> o.actions(a, t.id()),
        asked(Permission.READ),
        changing("archive"));
    path(
        "Orders.actions(Actor,Collection)",
        (o, a, t) -> o.actions(a, List.of(t.id())).values(),
        asked(Permission.READ),
        changing("archive"));
    path(
        "Orders.perform(Actor,OrderId,String,Map)",
        (o, a, t) -> o.perform(a, t.id(), "archive", Map.of()),
        asked(Permission.READ),
        changing("archive"));
    path(
        "Orders.perform(Actor,OrderId,String,Map,CommandOptions)",
        (o, a, t) -> o.perform(a, t.id(), "archive", Map.of(), ONCE),
        asked(Permission.READ),
        changing("archive"));
    path("Orders.explain(Actor,OrderId)", (o, a, t) -> o.explain(a, t.id()), Permission.READ);
    path("Orders.find(Actor,OrderId)", (o, a, t) -> o.find(a, t.id()), Permission.READ);
    path("Orders.find(Actor,OrderNumber)", (o, a, t) -> o.find(a, t.number()), Permission.READ);
    path("Orders.details(Actor,OrderId)", (o, a, t) -> o.details(a, t.id()), Permission.READ);
    path("Orders.history(Actor,OrderId)", (o, a, t) -> o.history(a, t.id()), Permission.READ);
    path("Orders.list(Actor,OrderQuery)", (o, a, t) -> o.list(a, ALL), Permission.LIST);
    path("Orders.stream(Actor,OrderQuery)", (o, a, t) -> o.stream(a, ALL), Permission.LIST);
    path("Orders.count(Actor,OrderQuery)", (o, a, t) -> o.count(a, ALL), Permission.LIST);
    path(
        "Orders.count(Actor,OrderQuery,CountBy)",
        (o, a, t) -> o.count(a, ALL, CountBy.PAYMENT_STATUS),
        Permission.LIST);
    changes(
        "Orders.bulk(Actor,Collection,OrderCommand)",
        (o, a, t) -> o.bulk(a, List.of(t.id()), ARCHIVE));
    changes(
        "Orders.bulk(Actor,Collection,OrderCommand,CommandOptions)",
        (o, a, t) -> o.bulk(a, List.of(t.id()), ARCHIVE, ONCE));
    path(
        "Orders.bulk(Actor,OrderQuery,OrderCommand)",
        (o, a, t) -> o.bulk(a, ALL, ARCHIVE),
        asked(Permission.LIST),
        changing("archive"));
    path(
        "Orders.bulk(Actor,OrderQuery,OrderCommand,CommandOptions)",
        (o, a, t) -> o.bulk(a, ALL, ARCHIVE, ONCE),
        asked(Permission.LIST),
        changing("archive"));
    path(
        "Orders.migrate(Actor,String,SwitchWorkflow,OrderQuery)",
        (o, a, t) -> o.migrate(a, "standard", SWITCH, ALL),
        asked(Permission.LIST),
        changing("switch-workflow"));

    path("Tags.list(Actor)", (o, a, t) -> o.tags().list(a), Permission.READ_TAGS);
    path("Tags.history(Actor)", (o, a, t) -> o.tags().history(a), Permission.READ_TAGS);
    path(
        "Tags.rename(Actor,String,String)",
        (o, a, t) -> o.tags().rename(a, "ZQXJ", "new"),
        Permission.CHANGE_TAGS);
    path(
        "Tags.recolour(Actor,String,String)",
        (o, a, t) -> o.tags().recolour(a, "ZQXJ", "#000000"),
        Permission.CHANGE_TAGS);
    path(
        "Tags.merge(Actor,String,String)",
        (o, a, t) -> o.tags().merge(a, "ZQXJ", "other"),
        Permission.CHANGE_TAGS);
    path(
        "Tags.delete(Actor,String)",
        (o, a, t) -> o.tags().delete(a, "ZQXJ"),
        Permission.CHANGE_TAGS);

    path("CustomStatuses.list(Actor)", (o, a, t) -> o.statuses().list(a), Permission.READ_STATUSES);
    path(
        "CustomStatuses.history(Actor)",
        (o, a, t) -> o.statuses().history(a),
        Permission.READ_STATUSES);
    path(
        "CustomStatuses.add(Actor,NewStatus)",
        (o, a, t) ->
            o.statuses()
                .add(a, NewStatus.of(PaymentCategory.PAID, "counted").called("en", "Counted")),
        Permission.CHANGE_STATUSES);
    path(
        "CustomStatuses.change(Actor,Axis,String,UnaryOperator)",
        (o, a, t) -> o.statuses().change(a, Axis.PAYMENT, "zqxj", one -> one.called("de", "x")),
        Permission.CHANGE_STATUSES);
    path(
        "CustomStatuses.remove(Actor,Axis,String)",
        (o, a, t) -> o.statuses().remove(a, Axis.PAYMENT, "zqxj"),
        Permission.CHANGE_STATUSES);

    path("Views.list(Actor)", (o, a, t) -> o.views().list(a), Permission.READ_VIEWS);
    path("Views.find(Actor,String)", (o, a, t) -> o.views().find(a, "ZQXJ"), Permission.READ_VIEWS);
    path(
        "Views.save(Actor,String,OrderQuery)",
        (o, a, t) -> o.views().save(a, "new", ALL),
        Permission.CHANGE_VIEWS);
    path(
        "Views.delete(Actor,String)",
        (o, a, t) -> {
          o.views().delete(a, "ZQXJ");
          return null;
        },
        Permission.CHANGE_VIEWS);

    path(
        "Instructions.run(Actor,int)",
        (o, a, t) -> o.instructions().run(a, 9),
        Permission.RUN_INSTRUCTIONS);
    path(
        "Instructions.due(Actor,int)",
        (o, a, t) -> o.instructions().due(a, 9),
        Permission.RUN_INSTRUCTIONS);
    path(
        "Instructions.start(Actor,Duration)",
        (o, a, t) -> {
          o.instructions().start(a, Duration.ofHours(1)).close();
          return null;
        },
        Permission.RUN_INSTRUCTIONS);
    path(
        "Instructions.inDoubt(Actor,int)",
        (o, a, t) -> o.instructions().inDoubt(a, 9),
        Permission.REPLAY_INSTRUCTIONS);
    path(
        "Webhooks.parked(Actor,int)",
        (o, a, t) -> o.webhooks().parked(a, 9),
        Permission.REPLAY_INSTRUCTIONS);
    path(
        "Webhooks.dismiss(Actor,ParkedEvent)",
        (o, a, t) -> o.webhooks().dismiss(a, parked(t)),
        Permission.REPLAY_INSTRUCTIONS);
    path(
        "Instructions.dead(Actor,int)",
        (o, a, t) -> o.instructions().dead(a, 9),
        Permission.REPLAY_INSTRUCTIONS);
    path(
        "Instructions.replay(Actor,InstructionId)",
        (o, a, t) -> o.instructions().replay(a, new InstructionId(t.id(), 1, 1)),
        Permission.REPLAY_INSTRUCTIONS);
    path(
        "Deadlines.run(Actor,int)", (o, a, t) -> o.deadlines().run(a, 9), Permission.RUN_DEADLINES);
    path(
        "Deadlines.review(Actor)",
        (o, a, t) -> {
          o.deadlines().review(a);
          return null;
        },
        Permission.RUN_DEADLINES);
  }

  private static void changes(String method, Call call) {
    path(method, call, changing("archive"));
  }

  private static void path(String method, Call call, Permission... permissions) {
    path(method, call, Arrays.stream(permissions).map(AccessPaths::asked).toArray(Asked[]::new));
  }

  private static void path(String method, Call call, Asked... asked) {
    ASKING.put(method, new Path(call, List.of(asked)));
  }

  private static Asked asked(Permission permission) {
    return new Asked(permission, null);
  }

  private static Asked changing(String command) {
    return new Asked(Permission.CHANGE, command);
  }

  private static NewOrder mug() {
    return NewOrder.in("EUR").line("MUG", "Mug", 1, "12.50").build();
  }
}
