package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.stock.Restock;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.Racing;
import dev.orderwell.testkit.ScriptedPayments;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The races of {@link RaceTest} with writers on all nodes of a cluster, each thread on another. */
@Tag("galera")
class GaleraRaceTest {
  private static final int THREADS = Integer.getInteger("race.threads", 16);
  private static final int ROUNDS = Integer.getInteger("race.rounds", 1);
  private static final int MOST_ROUNDS = 10;

  private final GaleraCluster cluster = GaleraCluster.shared();
  private final String database = GaleraCluster.newDatabase();
  private List<HikariDataSource> pools;

  /** Whose transactions they race in. */
  private enum Whose {
    OWNING,
    JOINING
  }

  @BeforeEach
  void open() {
    pools = cluster.pools(database, THREADS + 4);
    OrderSchema.of(pools.get(0)).migrate();
  }

  @AfterEach
  void close() {
    pools.forEach(HikariDataSource::close);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Exactly the maximum goes out, no change is lost, and all nodes have the same rows")
  void exactlyTheMaximumGoesOut(Whose transactions) throws SQLException {
    Race race = race(transactions);
    try (CampaignReport report = report("races", transactions)) {
      for (int round = 0; round < ROUNDS; round++) race.play(round, report);
      cluster.verify(database, pools, report);
      report.hold();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheVersionsTheRaceFails(Whose transactions) {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    Race race =
        new Race(
            nodes,
            transactions,
            new LastWriterWins(owning),
            connection -> new LastWriterWins(owning.joining(connection)));
    mustFail(race, report("races-without-versions", transactions));
  }

  @Test
  void withALockAfterTheReadTheRaceFails() {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    Race race =
        new Race(
            nodes,
            Whose.JOINING,
            owning,
            connection -> new LockedTooLate(owning.joining(connection), owning, connection));
    mustFail(race, report("races-locked-too-late", Whose.JOINING));
  }

  private static void mustFail(Race race, CampaignReport unprotected) {
    try (CampaignReport report = unprotected) {
      for (int round = 0; round < MOST_ROUNDS && report.findings().isEmpty(); round++) {
        race.play(round, report);
      }
      assertThat(report.findings())
          .anyMatch(one -> one.contains("over-refund") || one.contains("lost"));
    }
  }

  private CampaignReport report(String campaign, Whose transactions) {
    String name = campaign + "-galera-" + transactions.name().toLowerCase(Locale.ROOT);
    return CampaignReport.of(name, RaceCampaign.SEED).on(pools.get(0)).put("threads", THREADS);
  }

  @ParameterizedTest
  @EnumSource
  void ordersPlacedOnAllNodesHaveConsecutiveNumbers(Whose transactions) {
    Race race = race(transactions);
    List<String> numbers = Racing.threads(THREADS, thread -> race.place());
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1001, 1000 + THREADS).mapToObj(i -> "A-" + i).toList());
    assertThat(race.orders.count(ANA, OrderQuery.all())).isEqualTo(THREADS);
  }

  @Test
  void aRowThatIsOtherOnOneNodeIsSeen() throws SQLException {
    race(Whose.OWNING).place();
    TestDatabase.execute(
        pools.get(1), "set wsrep_on = off", "update ow_order set version = 7", "set wsrep_on = on");
    try (CampaignReport report = report("races-apart", Whose.OWNING)) {
      cluster.verify(database, pools, report);
      assertThat(report.findings()).anyMatch(one -> one.startsWith("nodes apart: node 1"));
    }
  }

  private Race race(Whose transactions) {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    return new Race(nodes, transactions, owning, owning::joining);
  }

  /** A shop to race in. */
  private static final class Race {
    private final ScriptedPayments book = RaceCampaign.provider();
    private final Orders orders;
    private final OrderStore store;
    private final Way way;

    Race(DataSource nodes, Whose whose, OrderStore store, Function<Connection, OrderStore> joined) {
      this.store = store;
      orders =
          Fixtures.builder(store)
              .payments(book)
              .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS))
              .build();
      way = whose == Whose.OWNING ? Way.owning(orders) : Way.joining(orders, nodes, joined);
    }

    void play(int round, CampaignReport report) {
      RaceFindings findings = new RaceFindings(orders, store);
      report.found(
          "race findings",
          new RaceCampaign(orders, book, way, findings, THREADS, report).play(round));
    }

    String place() {
      return way.work(
          here -> {
            var placed = here.place(ANA, Fixtures.donation().build()).order();
            return placed.number().orElseThrow().value();
          });
    }
  }
}
