package dev.orderwell.testkit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.action.Action;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.refund.Refund;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.CountingIds;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.RecordingChannel;
import dev.orderwell.testkit.RecordingInventory;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.workflow.Axis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.TestClassOrder;

/**
 * What the suites of this package have in common: a shop with mail, a payment provider and a
 * settable clock, and short words for what the pages tell. Extend one of the suites:
 *
 * <pre>{@code
 * class EcwidOnMyStoreTest extends EcwidAcceptance {
 *   @Override protected OrderStore store() { return new MyOrderStore(emptySchema()); }
 * }
 * }</pre>
 *
 * <p>Where a suite plays a page, chapters stand in its order and have its headings; the ids in
 * front of each test are those of the rules that it shows, as in docs/rules.md.
 */
@TestClassOrder(ClassOrderer.DisplayName.class)
public abstract class AcceptanceSuite {
  static final Locale FRENCH = Locale.FRENCH;

  final SettableClock clock = SettableClock.at(Fixtures.NOW);
  final RecordingChannel mail = new RecordingChannel();
  final ScriptedPayments stripe = ScriptedPayments.called("stripe");
  final RecordingInventory stock = new RecordingInventory();

  private final CountingIds ids = new CountingIds();

  @SuppressWarnings("NullAway.Init") // before each test
  Orders orders;

  @SuppressWarnings("NullAway.Init") // before each test
  private OrderStore store;

  AcceptanceSuite() {}

  /**
   * The store to be tried.
   *
   * @return a fresh one, owning and empty; asked for once a test
   */
  protected abstract OrderStore store();

  /** Sets the shop up as the page's system does. */
  abstract OrdersBuilder asOnThePage(OrdersBuilder shop);

  @BeforeEach
  final void open() {
    store = store();
    orders = asOnThePage(shop(store)).build();
  }

  private OrdersBuilder shop(OrderStore kept) {
    return Fixtures.builder(kept).ids(ids).clock(clock).notify(mail).payments(stripe);
  }

  /** The program is started again, and is otherwise set up. */
  final void reopen(UnaryOperator<OrdersBuilder> otherwise) {
    close();
    orders = otherwise.apply(asOnThePage(shop(store))).build();
  }

  /** The program is started again, and has to do with a worse store. */
  final void reopenOn(UnaryOperator<OrderStore> worse) {
    close();
    orders = asOnThePage(shop(worse.apply(store))).build();
  }

  @AfterEach
  final void close() {
    orders.close();
  }

  /** Léa orders in the shop. */
  final OrderId placed(NewOrder.Builder order) {
    return orders.place(Fixtures.LEA, order.build()).id();
  }

  /** Ana of the staff does one thing after the other. */
  final Order run(OrderId id, OrderCommand... commands) {
    runAs(Fixtures.ANA, id, commands);
    return order(id);
  }

  final void runAs(Actor actor, OrderId id, OrderCommand... commands) {
    for (OrderCommand command : commands) orders.execute(actor, id, command);
  }

  final Rejection refused(OrderId id, OrderCommand command) {
    return refused(Fixtures.ANA, id, command);
  }

  final Rejection refused(Actor actor, OrderId id, OrderCommand command) {
    Order before = order(id);
    Outcome outcome = orders.attempt(actor, id, command);
    assertThat(order(id)).as("after a refusal").isEqualTo(before);
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected) outcome).rejection();
  }

  final Order order(OrderId id) {
    return (Order) orders.find(Fixtures.ANA, id).orElseThrow();
  }

  final Refund lastRefund(OrderId id) {
    List<Refund> refunds = order(id).refunds();
    return refunds.get(refunds.size() - 1);
  }

  final OrderSummary row(OrderId id) {
    return orders.list(Fixtures.ANA, OrderQuery.all().withUnplaced()).rows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  final List<OrderId> listed(OrderQuery query) {
    return listed(Fixtures.ANA, query);
  }

  final List<OrderId> listed(Actor actor, OrderQuery query) {
    return orders.list(actor, query).rows().stream().map(OrderSummary::id).toList();
  }

  final List<String> history(OrderId id) {
    return history(Fixtures.ANA, id);
  }

  final List<String> history(Actor actor, OrderId id) {
    return orders.history(actor, id).stream().map(entry -> entry.describe(FRENCH)).toList();
  }

  final String status(OrderId id, Axis axis) {
    return order(id).statuses().on(axis).label(FRENCH);
  }

  /** What the one status column says. */
  final String shown(OrderId id) {
    return order(id).display().orElseThrow().label(FRENCH);
  }

  final Action action(OrderId id, String name) {
    return action(Fixtures.ANA, id, name).orElseThrow();
  }

  final Optional<Action> action(Actor actor, OrderId id, String name) {
    return orders.actions(actor, id).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** What the big button says. */
  final String suggested(OrderId id) {
    return orders.actions(Fixtures.ANA, id).stream()
        .filter(Action::isPrimary)
        .map(action -> action.label(FRENCH))
        .findFirst()
        .orElse("");
  }

  /** The messages of what is done here, without those that came before. */
  final List<Message> told(Runnable doing) {
    int before = mail.messages().size();
    doing.run();
    return mail.messages().subList(before, mail.messages().size());
  }

  static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
