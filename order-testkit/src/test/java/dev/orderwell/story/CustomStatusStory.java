package dev.orderwell.story;

import static dev.orderwell.story.Shop.ACME;
import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.action.Action;
import dev.orderwell.action.ActionInput;
import dev.orderwell.action.OrderAction;
import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.ReleaseOrder;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.CommandOptions;
import dev.orderwell.engine.CustomStatuses;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.line.LineKind;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.order.Violation;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.StatusChange;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Category;
import dev.orderwell.workflow.CustomStatus;
import dev.orderwell.workflow.FulfilmentCategory;
import dev.orderwell.workflow.Labels;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.OrderKind;
import dev.orderwell.workflow.PaymentCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowSet;
import dev.orderwell.workflow.Workflows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomStatusStory {
  private static final NewStatus ACCOUNTING =
      NewStatus.of(PaymentCategory.AWAITING, "awaiting-accounting")
          .called("en", "Awaiting accounting")
          .called("fr", "En attente de comptabilité")
          .colour("#ffb300")
          .only(OrderKind.GOODS);
  private static final NewStatus FABRIC =
      NewStatus.of(OrderCategory.IN_PROGRESS, "waiting-for-fabric").called("en", "Fabric ordered");
  private static final NewStatus SORTING =
      NewStatus.of(FulfilmentCategory.SHIPPED, "at-the-sorting-office").called("en", "Sorting");

  private final Shop shop = new Shop();
  private final CustomStatuses statuses = shop.orders.statuses();
  private final OrderId id = shop.placed();

  @Test
  @DisplayName("S3.13 A shop adds a status in its own words, and staff give it to orders")
  void add() {
    CustomStatus added = statuses.add(ANA, ACCOUNTING);
    assertThat(added.colour()).isEqualTo("#FFB300");
    assertThat(added.label(Locale.FRENCH)).isEqualTo("En attente de comptabilité");
    assertThat(statuses.list(ANA)).containsExactly(added);
    shop.run(id, choose(Axis.PAYMENT, "awaiting-accounting"));
    Status payment = shop.statuses(id).payment();
    assertThat(payment.category()).isEqualTo(PaymentCategory.AWAITING);
    assertThat(payment.label(Locale.CANADA_FRENCH)).isEqualTo("En attente de comptabilité");
    assertThat(payment.label(Locale.GERMAN))
        .as("English, else any")
        .isEqualTo("Awaiting accounting");
    assertThat(shop.history(id)).endsWith("Payment: Awaiting payment → Awaiting accounting");
  }

  @Test
  @DisplayName("S3.13 It follows the facts: what was paid is paid, and cannot be called unpaid")
  void facts() {
    statuses.add(ANA, ACCOUNTING);
    shop.run(id, choose(Axis.PAYMENT, "awaiting-accounting"), RecordPayment.byHand("Cash"));
    assertThat(shop.statuses(id).payment()).isEqualTo(Status.of(PaymentCategory.PAID));
    assertThat(shop.refused(id, choose(Axis.PAYMENT, "awaiting-accounting")).code())
        .isEqualTo("status.facts-differ");
  }

  @Test
  @DisplayName("S3.13 Any number of statuses, on each axis")
  void anyNumber() {
    for (int i = 0; i < 200; i++) {
      statuses.add(ANA, NewStatus.of(PaymentCategory.AWAITING, "step-" + i).called("en", "Step"));
    }
    statuses.add(ANA, SORTING);
    statuses.add(ANA, FABRIC);
    shop.run(id, choose(Axis.PAYMENT, "step-199"), RecordPayment.byHand("Cash"));
    shop.run(id, choose(Axis.ORDER, "waiting-for-fabric"), Ship.remaining());
    shop.run(id, choose(Axis.FULFILMENT, "at-the-sorting-office"));
    assertThat(shop.statuses(id).order().code()).isEqualTo("waiting-for-fabric");
    assertThat(shop.statuses(id).fulfilment().label(Locale.ENGLISH)).isEqualTo("Sorting");
    assertThat(statuses.list(ANA)).hasSize(202);
  }

  @Test
  @DisplayName("S3.13 A status is for some kinds of orders only, where the shop says so")
  void kinds() {
    statuses.add(ANA, ACCOUNTING);
    OrderId booking =
        shop.placed(
            NewOrder.in("EUR")
                .customer("Léa", "lea@example.com")
                .line(NewLine.of("TABLE", "Table for 2", 1, "10.00").kind(LineKind.BOOKING)));
    assertThat(shop.refused(booking, choose(Axis.PAYMENT, "awaiting-accounting")).code())
        .isEqualTo("status.unknown");
    statuses.change(ANA, Axis.PAYMENT, "awaiting-accounting", NewStatus::only);
    shop.run(booking, choose(Axis.PAYMENT, "awaiting-accounting"));
    statuses.change(
        ANA,
        Axis.PAYMENT,
        "awaiting-accounting",
        one -> one.only(OrderKind.GOODS).called("en", "A"));
    assertThat(shop.statuses(booking).payment().label(Locale.ENGLISH))
        .as("an order keeps what is no longer for it, as it is called today")
        .isEqualTo("A");
    shop.run(booking, choose(Axis.PAYMENT, "awaiting"));
  }

  @Test
  @DisplayName("S3.13 A status is chosen by those whom the shop allows it")
  void roles() {
    statuses.add(ANA, ACCOUNTING.assignableBy(Role.ADMIN));
    ChangeStatus choice = choose(Axis.PAYMENT, "awaiting-accounting");
    assertThat(shop.refused(id, choice).code()).isEqualTo("status.not-assignable");
    shop.orders.execute(Actor.admin("root"), id, choice);
    assertThat(shop.statuses(id).payment().code()).isEqualTo("awaiting-accounting");
  }

  @Test
  @DisplayName(
      "S3.13 Whoever looks at an order reads the words of today; history keeps those of its time")
  void wordsOfToday() {
    OrderId sold =
        shop.placed(
            NewOrder.in("EUR")
                .customer(NewCustomer.account("lea", "Léa", "lea@example.com"))
                .line(NewLine.of("MUG", "Mug", 1, "12.50").vendor("acme")));
    statuses.add(ANA, ACCOUNTING);
    shop.run(sold, choose(Axis.PAYMENT, "awaiting-accounting"));
    long version = shop.order(sold).version();
    statuses.change(
        ANA,
        Axis.PAYMENT,
        "awaiting-accounting",
        status -> status.called("en", "With the accountant").colour("#000000"));

    String today = "With the accountant";
    Orders orders = shop.orders;
    assertThat(orders.find(ANA, sold).map(CustomStatusStory::words)).contains(today);
    assertThat(
            orders.find(ANA, shop.order(sold).number().orElseThrow()).map(CustomStatusStory::words))
        .contains(today);
    assertThat(words(orders.details(ANA, sold).orElseThrow().order())).isEqualTo(today);
    assertThat(listed(OrderQuery.active())).startsWith(today);
    assertThat(orders.find(LEA, sold).map(CustomStatusStory::words)).contains(today);
    assertThat(orders.find(ACME, sold).map(CustomStatusStory::words)).contains(today);
    assertThat(words(orders.preview(ANA, sold, AddTag.of("x")).before())).isEqualTo(today);
    assertThat(words(orders.preview(ANA, sold, AddTag.of("x")).after())).isEqualTo(today);
    assertThat(shop.order(sold).version()).as("no order was touched").isEqualTo(version);
    assertThat(shop.history(sold)).endsWith("Payment: Awaiting payment → Awaiting accounting");

    CommandOptions click = CommandOptions.id("click-1");
    assertThat(words(orders.execute(ANA, sold, AddTag.of("x"), click).order())).isEqualTo(today);
    assertThat(words(orders.execute(ANA, sold, AddTag.of("x"), click).order())).isEqualTo(today);
    shop.run(sold, choose(Axis.PAYMENT, "awaiting"));
    assertThat(shop.history(sold)).endsWith("Payment: With the accountant → Awaiting payment");
  }

  @Test
  @DisplayName(
      "S3.13 A status that is removed stays on orders, is found and listed, and can be left")
  void remove() {
    statuses.add(ANA, ACCOUNTING);
    statuses.add(ANA, SORTING);
    OrderId archived = shop.placed();
    shop.run(archived, choose(Axis.PAYMENT, "awaiting-accounting"), new Archive());
    shop.run(id, choose(Axis.PAYMENT, "awaiting-accounting"), Ship.remaining());
    shop.run(id, choose(Axis.FULFILMENT, "at-the-sorting-office"));
    statuses.change(ANA, Axis.PAYMENT, "awaiting-accounting", one -> one.called("en", "Ledger"));
    statuses.remove(ANA, Axis.PAYMENT, "awaiting-accounting");
    statuses.remove(ANA, Axis.FULFILMENT, "at-the-sorting-office");

    assertThat(statuses.list(ANA)).isEmpty();
    assertThat(words(shop.order(id))).as("as it was last called").isEqualTo("Ledger");
    assertThat(listed(OrderQuery.active())).containsExactly("Ledger");
    assertThat(listed(OrderQuery.archived())).containsExactly("Ledger");
    OrderQuery still = OrderQuery.all().having(Axis.PAYMENT, "awaiting-accounting");
    assertThat(listed(still)).containsExactly("Ledger", "Ledger");
    OrderId other = shop.placed();
    assertThat(shop.refused(other, choose(Axis.PAYMENT, "awaiting-accounting")).code())
        .isEqualTo("status.unknown");
    shop.run(id, choose(Axis.PAYMENT, "awaiting"), choose(Axis.FULFILMENT, "shipped"));
    assertThat(shop.statuses(id).payment()).isEqualTo(Status.of(PaymentCategory.AWAITING));
    shop.run(archived, RecordPayment.byHand("Cash"));
    assertThat(shop.statuses(archived).payment()).isEqualTo(Status.of(PaymentCategory.PAID));
  }

  @Test
  @DisplayName(
      "S3.13 On the order axis a status is left by the moves and reactions of its category")
  void orderAxis() {
    statuses.add(ANA, FABRIC);
    statuses.add(ANA, NewStatus.of(OrderCategory.NEW, "to-check").called("en", "To check"));
    shop.run(id, choose(Axis.ORDER, "to-check"), RecordPayment.byHand("Cash"));
    assertThat(shop.statuses(id).order().code()).as("paid, so started").isEqualTo("in-progress");
    shop.run(id, choose(Axis.ORDER, "waiting-for-fabric"), HoldOrder.because("No fabric"));
    statuses.change(ANA, Axis.ORDER, "waiting-for-fabric", one -> one.called("en", "Fabric lost"));
    shop.run(id, ReleaseOrder.now());
    assertThat(shop.statuses(id).order().label(Locale.ENGLISH)).isEqualTo("Fabric lost");
    assertThat(shop.history(id)).last().asString().contains("Fabric lost");
    shop.run(id, Ship.remaining(), MoveOrder.by("complete"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.COMPLETED);
  }

  @Test
  @DisplayName("S3.13 On the order axis a status that was removed can be left as well")
  void removedOrderStatus() {
    statuses.add(ANA, FABRIC);
    shop.run(id, RecordPayment.byHand("Cash"), choose(Axis.ORDER, "waiting-for-fabric"));
    statuses.remove(ANA, Axis.ORDER, "waiting-for-fabric");
    assertThat(shop.refused(id, MoveOrder.by("complete")).code()).isEqualTo("move.units-open");
    shop.run(id, Ship.remaining(), MoveOrder.by("complete"));
    assertThat(shop.statuses(id).order().category()).isEqualTo(OrderCategory.COMPLETED);
  }

  @Test
  @DisplayName("S3.13 A removed status comes back where orders still have it, in its category only")
  void addAgain() {
    statuses.add(ANA, ACCOUNTING);
    shop.run(id, choose(Axis.PAYMENT, "awaiting-accounting"));
    statuses.remove(ANA, Axis.PAYMENT, "awaiting-accounting");
    NewStatus other = NewStatus.of(PaymentCategory.PAID, "awaiting-accounting").called("en", "X");
    assertRefused("status.fixed", () -> statuses.add(ANA, other));
    statuses.add(ANA, ACCOUNTING.called("en", "Accounting"));
    assertThat(words(shop.order(id))).isEqualTo("Accounting");
    assertThat(shop.refused(id, choose(Axis.PAYMENT, "awaiting-accounting")).code())
        .isEqualTo("status.set-already");
    assertThat(statuses.history(ANA))
        .extracting(entry -> entry.event().getClass().getSimpleName())
        .containsExactly("Added", "Removed", "Added");
    assertThat(statuses.history(ANA)).extracting("version").containsExactly(1L, 2L, 3L);
    assertThat(statuses.history(ANA)).extracting("actor").containsOnly(ANA);
  }

  @Test
  @DisplayName(
      "S1.13 No status refines an abandoned cart or what is not placed: the system sets them")
  void ofTheSystem() {
    for (Category category : List.of(PaymentCategory.ABANDONED, OrderCategory.UNPLACED)) {
      NewStatus status = NewStatus.of(category, "mine").called("en", "Mine");
      assertRefused("status.of-the-system", () -> statuses.add(ANA, status));
    }
  }

  @Test
  @DisplayName(
      "S1.12 S3.13 A status of the shop's own is among what can be done next, in its words")
  void actions() {
    statuses.add(ANA, ACCOUNTING);
    assertThat(choices(Locale.FRENCH)).contains("En attente de comptabilité");
    String name = "status.payment.awaiting-accounting";
    shop.orders.perform(ANA, id, name, Map.of());
    assertThat(words(shop.order(id))).isEqualTo("Awaiting accounting");
    assertThat(choices(Locale.ENGLISH))
        .contains("Awaiting payment")
        .doesNotContain("Awaiting accounting");
    shop.run(id, choose(Axis.PAYMENT, "awaiting"));
    statuses.remove(ANA, Axis.PAYMENT, "awaiting-accounting");
    assertThat(choices(Locale.ENGLISH)).doesNotContain("Awaiting accounting");
  }

  /** A host's own action, which copies what the payment is called. */
  private static final class CopyWords implements OrderAction {
    @Override
    public String name() {
      return "copy-words";
    }

    @Override
    public String label(Locale locale) {
      return "Copy words";
    }

    @Override
    public Optional<Rejection> refusal(Order order, DecisionContext context) {
      return words(order).equals("Checked") ? Optional.empty() : Optional.of(Rejection.of("x.y"));
    }

    @Override
    public OrderCommand command(Order order, ActionInput input) {
      return AddTag.of(words(order));
    }
  }

  @Test
  @DisplayName("S2.4 S3.13 A host's own action reads the words of today too")
  void hostsAction() {
    Shop hosts = new Shop(builder -> builder.action(new CopyWords()));
    hosts.orders.statuses().add(ANA, ACCOUNTING);
    OrderId order = hosts.placed();
    hosts.run(order, choose(Axis.PAYMENT, "awaiting-accounting"));
    hosts
        .orders
        .statuses()
        .change(ANA, Axis.PAYMENT, "awaiting-accounting", one -> one.called("en", "Checked"));
    assertThat(hosts.orders.actions(ANA, order))
        .filteredOn(action -> action.name().equals("copy-words"))
        .singleElement()
        .matches(Action::isEnabled);
    hosts.orders.perform(ANA, order, "copy-words", Map.of());
    assertThat(hosts.history(order)).endsWith("Tag \"Checked\" added");
  }

  private List<String> choices(Locale locale) {
    return shop.orders.actions(ANA, id).stream().map(action -> action.label(locale)).toList();
  }

  @Test
  void aCodeIsTakenByTheShopItsWorkflowsAndTheLibrary() {
    Workflow gift = Workflows.standard().as("gift").entry(unpaid()).build();
    WorkflowSet workflows = WorkflowSet.of(gift).knowing(Workflows.site123());
    Shop two = new Shop(builder -> builder.settings(ShopSettings.STANDARD.workflows(workflows)));
    CustomStatuses own = two.orders.statuses();
    own.add(ANA, ACCOUNTING);
    for (String code : List.of("awaiting-accounting", "unpaid", "in-progress", "awaiting")) {
      assertRefused("status.code-taken", () -> own.add(ANA, coded(code)));
    }
    own.add(ANA, NewStatus.of(FulfilmentCategory.SHIPPED, "unpaid").called("en", "Axes are apart"));
    assertThat(own.list(ANA)).hasSize(2);
  }

  @Test
  void onlyWhatTheShopHasMadeIsChangedAndRemoved() {
    statuses.add(ANA, ACCOUNTING);
    for (String code : List.of("paid", "never-made")) {
      assertRefused("status.not-custom", () -> statuses.remove(ANA, Axis.PAYMENT, code));
      assertRefused("status.not-custom", () -> statuses.change(ANA, Axis.PAYMENT, code, x -> x));
    }
    assertRefused(
        "status.not-custom", () -> statuses.remove(ANA, Axis.ORDER, "awaiting-accounting"));
    statuses.remove(ANA, Axis.PAYMENT, "awaiting-accounting");
    assertRefused(
        "status.not-custom",
        () -> statuses.change(ANA, Axis.PAYMENT, "awaiting-accounting", x -> x));
  }

  @Test
  void codeAndCategoryStayAndAChangeThatChangesNothingIsNotOnRecord() {
    statuses.add(ANA, ACCOUNTING);
    NewStatus paid = NewStatus.of(PaymentCategory.PAID, "awaiting-accounting").called("en", "X");
    assertRefused("status.fixed", () -> edit(x -> coded("other")));
    assertRefused("status.fixed", () -> edit(x -> paid));
    edit(x -> x);
    assertThat(statuses.history(ANA)).hasSize(1);
    assertThat(statuses.list(ANA)).containsExactly(ACCOUNTING.toStatus());
  }

  @Test
  void everythingThatIsWrongWithAStatusIsSaidAtOnce() {
    NewStatus wrong = NewStatus.of(PaymentCategory.PAID, "No Code").called("FR", "").colour("red");
    assertThatThrownBy(() -> statuses.add(ANA, wrong))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> {
              assertThat(e.rejection().code()).isEqualTo(Rejection.INVALID);
              assertThat(e.rejection().violations())
                  .extracting(Violation::path)
                  .contains("code", "colour", "labels[FR]");
            });
    statuses.add(ANA, ACCOUNTING);
    assertRefused(Rejection.INVALID, () -> edit(status -> status.colour("red")));
    assertThat(statuses.history(ANA)).hasSize(1);
  }

  @Test
  void vendorsAndCustomersNeitherReadNorChangeThem() {
    for (Actor actor : List.of(ACME, LEA, Actor.customer())) {
      assertRefused("access.refused", () -> statuses.list(actor));
      assertRefused("access.refused", () -> statuses.history(actor));
      assertRefused("access.refused", () -> statuses.add(actor, ACCOUNTING));
      assertRefused("access.refused", () -> statuses.change(actor, Axis.PAYMENT, "x", x -> x));
      assertRefused("access.refused", () -> statuses.remove(actor, Axis.PAYMENT, "x"));
    }
  }

  @Test
  @DisplayName("S3.13 Shops have statuses of their own")
  void shops() {
    Actor root = Actor.admin("root");
    statuses.add(ANA, ACCOUNTING);
    Orders paris = shop.orders.shop("paris");
    OrderId there = paris.place(root, Shop.teesAndMug().build()).id();
    assertThat(paris.statuses().list(root)).isEmpty();
    assertThat(paris.statuses().history(root)).isEmpty();
    assertThatThrownBy(
            () -> paris.execute(root, there, choose(Axis.PAYMENT, "awaiting-accounting")))
        .hasMessageContaining("status.unknown");
    NewStatus sameCode =
        NewStatus.of(PaymentCategory.PAID, "awaiting-accounting").called("en", "P");
    paris.statuses().add(root, sameCode);
    assertThat(statuses.list(ANA))
        .extracting(CustomStatus::category)
        .containsExactly(PaymentCategory.AWAITING);
  }

  @Test
  @DisplayName("S3.12 S3.13 The customer is told of a custom status in the customer's language")
  void mail() {
    Shop ecwid =
        new Shop(builder -> builder.settings(ShopSettings.STANDARD.workflow(Workflows.ecwid())));
    ecwid.orders.statuses().add(ANA, ACCOUNTING);
    OrderId order = ecwid.placed();
    assertThat(ecwid.told(() -> ecwid.run(order, choose(Axis.PAYMENT, "awaiting-accounting"))))
        .singleElement()
        .satisfies(message -> assertThat(message.text()).contains("En attente de comptabilité"));
  }

  @Test
  @DisplayName("S3.13 X12 A status whose workflow is gone loads, lists, and can be left")
  void workflowGone() {
    OrderStore store = new InMemoryOrderStore();
    Workflow atelier =
        Workflow.named("atelier")
            .status(status(OrderCategory.IN_PROGRESS, "cutting", "Being cut"))
            .status(status(OrderCategory.COMPLETED, "done", "Done"))
            .entry(unpaid())
            .move(Move.named("cut").from("new").to("cutting"))
            .move(Move.named("finish").from("cutting").to("done"))
            .build();
    Orders before = Orders.on(store).settings(ShopSettings.STANDARD.workflow(atelier)).build();
    OrderId order = before.place(ANA, Shop.teesAndMug().build()).id();
    before.execute(ANA, order, MoveOrder.by("cut"));
    OrderId done = before.place(ANA, Shop.teesAndMug().build()).id();
    before.execute(ANA, done, MoveOrder.by("cut"));
    before.execute(ANA, done, MoveOrder.by("finish"));

    Orders after = Orders.on(store).build();
    OrderView found = after.find(ANA, order).orElseThrow();
    assertThat(found.statuses().order().label(Locale.ENGLISH)).isEqualTo("Being cut");
    assertThat(after.list(ANA, OrderQuery.active()).rows())
        .extracting(row -> row.statuses().payment().label(Locale.ENGLISH))
        .containsExactly("Unpaid", "Unpaid");
    after.execute(ANA, order, choose(Axis.ORDER, "in-progress"));
    after.execute(ANA, order, choose(Axis.PAYMENT, "awaiting"));
    after.execute(ANA, done, MoveOrder.by("reopen").because("A seam"));
    assertThat(after.history(ANA, order))
        .last()
        .satisfies(
            entry ->
                assertThat(entry.describe(Locale.ENGLISH))
                    .isEqualTo("Payment: Unpaid → Awaiting payment"));
  }

  @Test
  @DisplayName(
      "S3.13 Where a workflow takes a code that the shop has made, the workflow's word counts")
  void workflowTakesTheCode() {
    OrderStore store = new InMemoryOrderStore();
    Orders before = Orders.on(store).build();
    OrderId order = before.place(ANA, Shop.teesAndMug().build()).id();
    before.statuses().add(ANA, coded("unpaid").called("en", "Ours"));
    before.execute(ANA, order, choose(Axis.PAYMENT, "unpaid"));

    Workflow standard = Workflows.standard().as("standard").entry(unpaid()).build();
    Orders after = Orders.on(store).settings(ShopSettings.STANDARD.workflow(standard)).build();
    assertThat(after.find(ANA, order).map(CustomStatusStory::words)).contains("Unpaid");
    after.statuses().remove(ANA, Axis.PAYMENT, "unpaid");
    assertThat(after.find(ANA, order).map(CustomStatusStory::words)).contains("Unpaid");
    assertRefused("status.code-taken", () -> after.statuses().add(ANA, coded("unpaid")));
  }

  @Test
  void ofTwoWhoChangeAStatusAtOnceNoneIsOverwritten() {
    Overtaking store = new Overtaking();
    Orders orders = Orders.on(store).build();
    orders.statuses().add(ANA, ACCOUNTING);
    store.beforeSaving =
        () ->
            orders
                .statuses()
                .change(ANA, Axis.PAYMENT, "awaiting-accounting", x -> x.called("de", "Buch"));
    orders
        .statuses()
        .change(ANA, Axis.PAYMENT, "awaiting-accounting", x -> x.called("it", "Conti"));
    assertThat(orders.statuses().list(ANA).get(0).labels().texts())
        .containsEntry("de", "Buch")
        .containsEntry("it", "Conti");
    assertThat(orders.statuses().history(ANA)).hasSize(3);
  }

  /** Somebody changes the statuses between the read and the write of one change. */
  private static final class Overtaking extends ForwardingOrderStore {
    private Runnable beforeSaving = () -> {};

    Overtaking() {
      super(new InMemoryOrderStore());
    }

    @Override
    public boolean save(ShopId shop, StatusChange change) {
      Runnable once = beforeSaving;
      beforeSaving = () -> {};
      once.run();
      return super.save(shop, change);
    }
  }

  private void edit(UnaryOperator<NewStatus> edit) {
    statuses.change(ANA, Axis.PAYMENT, "awaiting-accounting", edit);
  }

  private List<String> listed(OrderQuery query) {
    return shop.orders.list(ANA, query).rows().stream()
        .map(row -> row.statuses().payment().label(Locale.ENGLISH))
        .toList();
  }

  private static String words(OrderView order) {
    return order.statuses().payment().label(Locale.ENGLISH);
  }

  private static ChangeStatus choose(Axis axis, String code) {
    return ChangeStatus.to(axis, code);
  }

  private static NewStatus coded(String code) {
    return NewStatus.of(PaymentCategory.AWAITING, code).called("en", "Coded");
  }

  private static StatusDefinition unpaid() {
    return status(PaymentCategory.AWAITING, "unpaid", "Unpaid");
  }

  private static StatusDefinition status(Category category, String code, String words) {
    return StatusDefinition.of(category, code, Labels.of("en", words));
  }

  private static void assertRefused(String code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            RejectedException.class, e -> assertThat(e.rejection().code()).isEqualTo(code));
  }
}
