package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_COMMAND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.engine.Orders;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.Payment;
import dev.orderwell.persistence.jooq.Journal.Acknowledged;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.testkit.SettableClock;
import dev.orderwell.testkit.sequence.Invariants;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Reports what a crash has left: every promise kept, nothing done twice. Everything is read from
 * the database, after somebody has repeated what was not answered and carried out what was left.
 */
final class Aftermath {
  private static final Actor ANA = Actor.staff("ana");
  private static final Actor CRON = Actor.system("cron");
  private static final int MANY = 500;
  private static final Duration LATER = Duration.ofMinutes(2);
  private static final String LOST = "lost";
  private static final String TWICE = "twice";
  private static final String UNSOUND = "unsound";

  private final Journal journal;
  private final PaperPayments payments;
  private final CampaignReport report;
  private final JooqOrderStore store;
  private final Orders orders;
  private final SettableClock clock = SettableClock.at(FastClock.INSTANCE.instant());
  private final Map<String, Acknowledged> commands;
  private final Map<String, Tried> tried;
  private final Map<String, Acknowledged> acknowledged;

  private Aftermath(
      DataSource source, Journal journal, PaperPayments payments, CampaignReport report) {
    this.journal = journal;
    this.payments = payments;
    this.report = report;
    store = JooqOrderStore.owning(source);
    orders = orders(store, payments, clock);
    repeat();
    carryOut();
    commands = commands(source);
    tried = journal.tried();
    acknowledged = journal.acknowledged();
  }

  private static Orders orders(JooqOrderStore store, PaperPayments payments, Clock clock) {
    return Orders.on(store).payments(payments).clock(clock).build();
  }

  /** Reports what was acknowledged and is not there, and rows that are not sound. */
  static void nothingIsLost(DataSource source, Journal journal, CampaignReport report) {
    report.found(LOST, journal.lost(commands(source)));
    report.found("verification findings", OrderVerification.of(source).run());
  }

  /** Reports everything, once what was open and left over is done. */
  static void check(
      DataSource source, Journal journal, PaperPayments payments, CampaignReport report) {
    Aftermath aftermath = new Aftermath(source, journal, payments, report);
    nothingIsLost(source, journal, report);
    aftermath.promisesAreKept();
    List<OrderSummary> rows = aftermath.orders.stream(ANA, OrderQuery.all().limit(MANY)).toList();
    aftermath.sound(() -> assertThat(rows).hasSizeGreaterThanOrEqualTo(aftermath.placed()));
    rows.forEach(aftermath::check);
    journal.tell(report);
    report.add("orders", rows.size()).add("refunds paid", payments.refunds());
  }

  private void repeat() {
    List<Tried> open = journal.open();
    sound(new BusyShop(orders, journal::read, "none", 0, open, Resending.SAME_ID)::finish);
    report.found("never answered", journal.open());
  }

  /** Until claims of those who died have run out, and what nobody knows was looked up. */
  private void carryOut() {
    for (int i = 0; i < 100; i++) {
      if (orders.instructions().run(CRON, MANY) == 0) clock.advance(LATER);
    }
    new Company(payments, orders, 0).tellAll();
    report.found("in doubt", orders.instructions().inDoubt(ANA, MANY));
    report.found("never carried out", orders.instructions().due(CRON, MANY));
    report.found("dead letters", orders.instructions().dead(ANA, MANY));
  }

  /** What is remembered of the host's commands is exactly what the host was told. */
  private void promisesAreKept() {
    Map<String, Acknowledged> untold = new HashMap<>(commands);
    untold.keySet().retainAll(tried.keySet());
    untold.entrySet().removeAll(acknowledged.entrySet());
    report.found("done, but not told so", untold.entrySet());
  }

  private int placed() {
    return (int) acknowledged.keySet().stream().filter(this::places).count();
  }

  private boolean places(String id) {
    return step(id) == ShopStep.PLACE;
  }

  private ShopStep step(String id) {
    return tried.get(id).step();
  }

  /** What should be there once for each that was acknowledged. */
  private void compare(String what, int acknowledged, int there) {
    String told = what + ": " + acknowledged + " acknowledged, " + there + " there";
    report.found(LOST, Collections.nCopies(Math.max(0, acknowledged - there), told));
    report.found(TWICE, Collections.nCopies(Math.max(0, there - acknowledged), told));
  }

  private void check(OrderSummary row) {
    Order order = store.find(ShopId.MAIN, row.id()).orElseThrow();
    List<HistoryEntry> history = store.history(ShopId.MAIN, row.id());
    sound(() -> Invariants.check(order, history));
    sound(() -> listed(row, order));
    sound(() -> writtenOnce(row.id(), history));
    oneEffectEach(row.id(), history);
    paidBackOnce(order);
  }

  private void sound(Runnable check) {
    try {
      check.run();
      report.add(UNSOUND, 0);
    } catch (AssertionError | RuntimeException e) {
      report.found(UNSOUND, List.of(e));
    }
  }

  private void listed(OrderSummary row, Order order) {
    assertThat(row.version()).isEqualTo(order.version());
    assertThat(row.number()).isEqualTo(order.number().orElseThrow());
    assertThat(row.total()).isEqualTo(order.totals().total());
    assertThat(row.statuses()).isEqualTo(order.statuses());
    assertThat(row.tags()).hasSize(order.tags().size());
  }

  /** Each entry was written by one command. */
  private void writtenOnce(OrderId id, List<HistoryEntry> history) {
    List<Integer> written = new ArrayList<>();
    for (Acknowledged command : commands.values()) {
      if (!command.order().equals(id.toString())) continue;
      for (int i = command.first(); i <= command.last(); i++) written.add(i);
    }
    assertThat(written)
        .containsExactlyInAnyOrderElementsOf(history.stream().map(HistoryEntry::number).toList());
  }

  /** Each acknowledged command of the host has its one event. */
  private void oneEffectEach(OrderId id, List<HistoryEntry> history) {
    Map<ShopStep, Integer> effects = new HashMap<>();
    acknowledged.forEach(
        (name, command) -> {
          if (command.order().equals(id.toString())) effects.merge(step(name), 1, Integer::sum);
        });
    for (ShopStep step : ShopStep.values()) {
      int there = (int) history.stream().filter(entry -> step.isEffect(entry.event())).count();
      compare(step + " of order " + id, effects.getOrDefault(step, 0), there);
    }
  }

  private void paidBackOnce(Order order) {
    long captured =
        order.payments().stream()
            .map(Payment::captured)
            .mapToLong(amount -> amount.getAmountMinorLong())
            .sum();
    sound(
        () ->
            assertThat(order.refunded().getAmountMinorLong())
                .isLessThanOrEqualTo(captured)
                .isEqualTo(payments.paidBack(order.id())));
  }

  /** Every command that the database remembers, the library's own among them. */
  static Map<String, Acknowledged> commands(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return new Database(TableNames.STANDARD)
          .trip(connection)
          .sql()
          .selectFrom(OW_COMMAND)
          .fetchMap(
              OW_COMMAND.COMMAND_ID,
              row ->
                  new Acknowledged(
                      row.get(OW_COMMAND.ORDER_ID).toString(),
                      row.get(OW_COMMAND.VERSION),
                      row.get(OW_COMMAND.FIRST_ENTRY),
                      row.get(OW_COMMAND.LAST_ENTRY)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
