package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.command.AddNote;
import dev.orderwell.command.Archive;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.engine.Migrated;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Page;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.MailRule;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigrationStory {
  private static final SwitchWorkflow RENAMED =
      SwitchWorkflow.to("atelier").renaming("cutting", "at-the-table");

  private final Interrupted store = new Interrupted();
  private final RecordingChannel channel = new RecordingChannel();
  private final Orders before =
      orders(WorkflowSet.of(atelier("cutting", "Being cut"))).notify(channel).build();
  private final Orders after =
      orders(WorkflowSet.of(atelier("at-the-table", "At the table"))).notify(channel).build();

  /** Somebody comes between the listing of a page and what is done with it. */
  private static final class Interrupted extends ForwardingOrderStore {
    private @Nullable Runnable afterListing;

    Interrupted() {
      super(new InMemoryOrderStore());
    }

    @Override
    public List<OrderRow> list(
        ShopId shop, OrderFilter filter, SortOrder order, @Nullable Position after, int limit) {
      List<OrderRow> listed = super.list(shop, filter, order, after, limit);
      if (afterListing != null) afterListing.run();
      return listed;
    }
  }

  @Test
  @DisplayName("S3.13 X12 A workflow changes under stored orders: they follow it page by page")
  void pageByPage() {
    List<OrderId> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) ids.add(0, cut());
    List<OrderId> done = new ArrayList<>();
    OrderQuery query = OrderQuery.active().limit(3);
    Page<Migrated> page = after.migrate(ANA, "atelier", RENAMED, query);
    int pages = 1;
    while (true) {
      assertThat(page.rows()).hasSizeLessThanOrEqualTo(3).allMatch(MigrationStory::isAccepted);
      page.rows().forEach(row -> done.add(row.id()));
      if (page.next().isEmpty()) break;
      page = after.migrate(ANA, "atelier", RENAMED, query.after(page.next().get()));
      pages++;
    }
    assertThat(pages).isEqualTo(3);
    assertThat(done).as("each once, in the order of the list").containsExactlyElementsOf(ids);
    for (OrderId id : ids) assertThat(code(id)).isEqualTo("at-the-table");
    after.execute(ANA, ids.get(0), MoveOrder.by("finish"));
    assertThat(code(ids.get(0))).isEqualTo("done");
  }

  @Test
  @DisplayName("S3.13 X12 Migrating again answers that all is as it should be, and changes nothing")
  void again() {
    OrderId id = cut();
    after.migrate(ANA, "atelier", RENAMED, OrderQuery.active());
    long version = after.find(ANA, id).orElseThrow().version();
    assertThat(codes(after.migrate(ANA, "atelier", RENAMED, OrderQuery.active())))
        .containsExactly("workflow.same");
    assertThat(after.find(ANA, id).orElseThrow().version()).isEqualTo(version);
  }

  @Test
  @DisplayName("S3.13 X12 One line of history is all that it adds, and nobody is told")
  void oneLine() {
    OrderId id = cut();
    List<String> history = history(id);
    int told = channel.messages().size();
    after.migrate(ANA, "atelier", RENAMED, OrderQuery.active());
    assertThat(history(id)).startsWith(history.toArray(String[]::new)).hasSize(history.size() + 1);
    assertThat(history(id)).endsWith("Workflow: atelier → atelier");
    after.instructions().run(Actor.system("cron"), 100);
    assertThat(channel.messages()).hasSize(told);
  }

  @Test
  @DisplayName(
      "S3.13 X12 Only orders under the workflow are touched, archived ones where asked for")
  void onlyThose() {
    Workflow atelier = atelier("cutting", "Being cut");
    WorkflowSet both =
        WorkflowSet.of(atelier)
            .with(OrderKind.DONATION, Workflows.ecwid())
            .knowing(Workflows.standard());
    Orders orders = orders(both).build();
    OrderId goods = orders.place(ANA, Shop.teesAndMug().build()).id();
    OrderId away = orders.place(ANA, Shop.teesAndMug().build()).id();
    orders.execute(ANA, away, new Archive());
    OrderId gift = orders.place(ANA, donation()).id();

    SwitchWorkflow standard = SwitchWorkflow.to("standard");
    Page<Migrated> active = orders.migrate(ANA, "atelier", standard, OrderQuery.active());
    assertThat(active.rows()).extracting(Migrated::id).containsExactly(goods);
    assertThat(orders.find(ANA, gift).orElseThrow().workflow()).isEqualTo("ecwid");
    assertThat(orders.find(ANA, away).orElseThrow().workflow()).isEqualTo("atelier");
    Page<Migrated> all = orders.migrate(ANA, "atelier", standard, OrderQuery.all());
    assertThat(all.rows()).extracting(Migrated::id).containsExactly(away);
    assertThat(orders.find(ANA, away).orElseThrow().workflow()).isEqualTo("standard");
    assertThat(orders.find(ANA, away).orElseThrow().isArchived()).isTrue();
  }

  @Test
  @DisplayName("S3.13 X12 A refusal stops none of the others")
  void refusals() {
    OrderId last = cut();
    OrderId fresh = before.place(ANA, Shop.teesAndMug().build()).id();
    OrderId first = cut();
    SwitchWorkflow wrong = RENAMED.renaming("new", "done");
    Page<Migrated> page = after.migrate(ANA, "atelier", wrong, OrderQuery.active());
    assertThat(page.rows()).extracting(Migrated::id).containsExactly(first, fresh, last);
    assertThat(codes(page)).containsExactly("", "status.facts-differ", "");
    assertThat(code(fresh)).isEqualTo("new");
    assertThat(code(last)).isEqualTo("at-the-table");
  }

  @Test
  @DisplayName("S3.13 X12 Orders leave a workflow that the shop no longer has")
  void workflowGone() {
    OrderId id = cut();
    Orders standard = orders(WorkflowSet.of(Workflows.standard())).build();
    assertThat(codes(standard.migrate(ANA, "atelier", RENAMED, OrderQuery.active())))
        .containsExactly("workflow.unknown");
    standard.migrate(ANA, "atelier", SwitchWorkflow.to("standard"), OrderQuery.active());
    assertThat(standard.find(ANA, id).orElseThrow().workflow()).isEqualTo("standard");
    assertThat(code(id)).as("the first of its category").isEqualTo("in-progress");
  }

  @Test
  @DisplayName("S3.13 A status that the shop has made itself survives the migration")
  void customStatus() {
    NewStatus step = NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step");
    before.statuses().add(ANA, step);
    OrderId id = cut();
    before.execute(ANA, id, ChangeStatus.to(Axis.PAYMENT, "step"));
    OrderId other = cut();
    before.execute(ANA, other, ChangeStatus.to(Axis.PAYMENT, "step"));
    after.migrate(ANA, "atelier", RENAMED, OrderQuery.active());
    assertThat(after.find(ANA, id).orElseThrow().statuses().payment().code()).isEqualTo("step");
    SwitchWorkflow dropped = SwitchWorkflow.to("atelier").renaming("step", "awaiting");
    before.statuses().remove(ANA, Axis.PAYMENT, "step");
    after.migrate(ANA, "atelier", dropped, OrderQuery.active());
    assertThat(after.find(ANA, other).orElseThrow().statuses().payment().code())
        .isEqualTo("awaiting");
  }

  @Test
  @DisplayName("X12 Who may not switch one order switches none of many")
  void permission() {
    cut();
    AccessPolicy day =
        request ->
            "switch-workflow".equals(request.command())
                ? Access.REFUSED
                : AccessPolicy.standard().decide(request);
    Orders night =
        orders(WorkflowSet.of(atelier("at-the-table", "At the table"))).access(day).build();
    assertThat(codes(night.migrate(ANA, "atelier", RENAMED, OrderQuery.active())))
        .containsExactly("access.refused");
    NewOrder mug =
        NewOrder.in("EUR").line(NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme")).build();
    before.place(ANA, mug);
    assertThat(codes(after.migrate(ACME, "atelier", RENAMED, OrderQuery.active())))
        .containsExactly("access.refused");
    assertRefused(
        "access.refused",
        () -> after.migrate(Actor.customer(), "atelier", RENAMED, OrderQuery.active()));
  }

  @Test
  void whatSomebodyChangesMeanwhileIsLeftToTheNextRun() {
    OrderId changed = cut();
    OrderId moved = cut();
    OrderId quiet = cut();
    store.afterListing =
        () -> {
          store.afterListing = null;
          before.execute(ANA, changed, AddNote.forStaff("x"));
          before.execute(ANA, moved, MoveOrder.by("finish"));
        };
    Page<Migrated> page = after.migrate(ANA, "atelier", RENAMED, OrderQuery.active());
    assertThat(codes(page)).containsExactly("", "order.changed", "order.changed");
    assertThat(code(quiet)).isEqualTo("at-the-table");
    assertThat(codes(after.migrate(ANA, "atelier", RENAMED, OrderQuery.active())))
        .containsExactly("workflow.same", "workflow.same", "");
    assertThat(code(changed)).isEqualTo("at-the-table");
  }

  @Test
  void whatIsWrongWithTheRequestIsSaidBeforeAnyOrderIsTouched() {
    OrderId id = cut();
    SwitchWorkflow wrong = SwitchWorkflow.to("No workflow");
    assertRefused("input.invalid", () -> after.migrate(ANA, "atelier", wrong, OrderQuery.active()));
    assertRefused(
        "query.limit",
        () -> after.migrate(ANA, "atelier", RENAMED, OrderQuery.active().limit(1001)));
    assertRefused(
        "query.cursor",
        () -> after.migrate(ANA, "atelier", RENAMED, OrderQuery.active().after("x")));
    assertThat(code(id)).isEqualTo("cutting");
  }

  private OrderId cut() {
    OrderId id = before.place(ANA, Shop.teesAndMug().build()).id();
    before.execute(ANA, id, MoveOrder.by("cut"));
    return id;
  }

  private OrdersBuilder orders(WorkflowSet workflows) {
    return Orders.on(store)
        .clock(SettableClock.at(Shop.NOW))
        .settings(ShopSettings.STANDARD.workflows(workflows));
  }

  /** A workflow whose second stage is called one way or another, and whose every step is mailed. */
  private static Workflow atelier(String second, String words) {
    return Workflow.named("atelier")
        .status(StatusDefinition.of(OrderCategory.IN_PROGRESS, second, Labels.of("en", words)))
        .status(StatusDefinition.of(OrderCategory.COMPLETED, "done", Labels.of("en", "Done")))
        .move(Move.named("cut").from("new").to(second))
        .move(Move.named("finish").from(second).to("done"))
        .mail(MailRule.onEvery(Axis.ORDER))
        .build();
  }

  private static NewOrder donation() {
    return NewOrder.in("EUR")
        .line(NewLine.of("GIFT", "Don", 1, "50.00").kind(LineKind.DONATION))
        .build();
  }

  private String code(OrderId id) {
    return after.find(ANA, id).orElseThrow().statuses().order().code();
  }

  private List<String> history(OrderId id) {
    return after.history(ANA, id).stream().map(entry -> entry.describe(Locale.ENGLISH)).toList();
  }

  private static boolean isAccepted(Migrated row) {
    return row.outcome() instanceof Outcome.Accepted;
  }

  /** The code of each refusal, nothing for what was accepted. */
  private static List<String> codes(Page<Migrated> page) {
    return page.rows().stream()
        .map(row -> row.outcome() instanceof Outcome.Rejected no ? no.rejection().code() : "")
        .toList();
  }

  private static void assertRefused(String code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.rejection().code()).isEqualTo(code));
  }
}
