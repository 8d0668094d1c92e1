package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Orders;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.internal.jooq.UuidBinding;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Payment;
import dev.orderwell.persistence.jooq.Journal.Acknowledged;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.testkit.sequence.Invariants;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Looks at what a crash has left: every promise kept, nothing done twice. Everything is read from
 * the database, after somebody has repeated what was not answered and carried out what was left.
 */
final class Aftermath {
  private static final Actor ANA = Actor.staff("ana");
  private static final Actor CRON = Actor.system("cron");
  private static final int MANY = 500;

  private final Journal journal;
  private final PaperPayments payments;
  private final JooqOrderStore store;
  private final Orders orders;
  private final Map<String, Acknowledged> commands;

  private Aftermath(DataSource source, Journal journal, PaperPayments payments) {
    this.journal = journal;
    this.payments = payments;
    store = JooqOrderStore.owning(source);
    orders = orders(store, payments);
    repeat();
    carryOut();
    commands = commands(source);
  }

  /** Claims of those who died have run out by then. */
  private static Orders orders(JooqOrderStore store, PaperPayments payments) {
    Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofDays(1));
    return Orders.on(store).payments(payments).clock(tomorrow).build();
  }

  /** What was acknowledged is there, and all rows are sound. */
  static void nothingIsLost(DataSource source, Journal journal) {
    assertThat(journal.lost(commands(source))).isEmpty();
    assertThat(OrderVerification.of(source).run()).isEmpty();
  }

  /** Checks everything, once what was open and left over is done. */
  static void check(DataSource source, Journal journal, PaperPayments payments) {
    Aftermath aftermath = new Aftermath(source, journal, payments);
    nothingIsLost(source, journal);
    aftermath.promisesAreKept();
    List<OrderSummary> rows = aftermath.orders.stream(ANA, OrderQuery.all().limit(MANY)).toList();
    assertThat(rows).hasSize(aftermath.placed());
    rows.forEach(aftermath::check);
  }

  private void repeat() {
    new BusyShop(orders, journal::read, "none", 0, journal.open()).finish();
    assertThat(journal.open()).isEmpty();
  }

  private void carryOut() {
    int done = MANY;
    while (done > 0) done = orders.instructions().run(CRON, MANY);
    assertThat(orders.instructions().due(CRON, MANY)).isEmpty();
    assertThat(orders.instructions().dead(ANA, MANY)).isEmpty();
  }

  /** What is remembered of the host's commands is exactly what the host was told. */
  private void promisesAreKept() {
    Map<String, Acknowledged> ofTheHost = new HashMap<>(commands);
    ofTheHost.keySet().retainAll(journal.tried().keySet());
    assertThat(ofTheHost).isEqualTo(journal.acknowledged());
  }

  private int placed() {
    return (int)
        journal.acknowledged().keySet().stream()
            .filter(id -> journal.tried().get(id).step() == ShopStep.PLACE)
            .count();
  }

  private void check(OrderSummary row) {
    Order order = store.find(ShopId.MAIN, row.id()).orElseThrow();
    List<HistoryEntry> history = store.history(ShopId.MAIN, row.id());
    Invariants.check(order, history);
    listed(row, order);
    oneEffectEach(row.id(), history);
    paidBackOnce(order);
  }

  private void listed(OrderSummary row, Order order) {
    assertThat(row.version()).isEqualTo(order.version());
    assertThat(row.number()).isEqualTo(order.number().orElseThrow());
    assertThat(row.total()).isEqualTo(order.totals().total());
    assertThat(row.statuses()).isEqualTo(order.statuses());
    assertThat(row.tags()).hasSize(order.tags().size());
  }

  /** Each entry was written by one command, and each command of the host has its one event. */
  private void oneEffectEach(OrderId id, List<HistoryEntry> history) {
    List<Integer> written = new ArrayList<>();
    Map<ShopStep, Integer> effects = new HashMap<>();
    commands.forEach(
        (name, command) -> {
          if (!command.order().equals(id.toString())) return;
          for (int i = command.first(); i <= command.last(); i++) written.add(i);
          Tried tried = journal.tried().get(name);
          if (tried != null) effects.merge(tried.step(), 1, Integer::sum);
        });
    assertThat(written)
        .containsExactlyInAnyOrderElementsOf(history.stream().map(HistoryEntry::number).toList());
    for (ShopStep step : ShopStep.values()) {
      assertThat(history.stream().filter(entry -> step.isEffect(entry.event())))
          .as("%s of order %s", step, id)
          .hasSize(effects.getOrDefault(step, 0));
    }
  }

  private void paidBackOnce(Order order) {
    long captured =
        order.payments().stream()
            .map(Payment::captured)
            .mapToLong(amount -> amount.getAmountMinorLong())
            .sum();
    assertThat(order.refunded().getAmountMinorLong())
        .isLessThanOrEqualTo(captured)
        .isEqualTo(payments.paidBack(order.id().toString()));
  }

  /** Every command that the database remembers, the library's own among them. */
  static Map<String, Acknowledged> commands(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select command_id, order_id, version, first_entry, last_entry from ow_command")) {
      Map<String, Acknowledged> commands = new HashMap<>();
      while (rows.next()) {
        commands.put(
            rows.getString(1),
            new Acknowledged(
                String.valueOf(UuidBinding.get(rows, 2)),
                rows.getLong(3),
                rows.getInt(4),
                rows.getInt(5)));
      }
      return commands;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
