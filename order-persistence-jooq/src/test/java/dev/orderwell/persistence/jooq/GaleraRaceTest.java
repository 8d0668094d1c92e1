package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.testkit.Racing;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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
  private final GaleraCluster cluster = GaleraCluster.shared();
  private final String database = GaleraCluster.newDatabase();
  private List<HikariDataSource> pools;

  @BeforeEach
  void open() {
    pools = cluster.pools(database, Race.THREADS + 4);
    OrderSchema.of(pools.get(0)).migrate();
  }

  @AfterEach
  void close() {
    pools.forEach(HikariDataSource::close);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Exactly the maximum goes out, no change is lost, and all nodes have the same rows")
  void exactlyTheMaximumGoesOut(Transactions transactions) throws SQLException {
    Race race = race(transactions);
    try (CampaignReport report = report("races", transactions)) {
      race.play(report);
      cluster.verify(database, pools, report);
      report.hold();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheVersionsTheRaceFails(Transactions transactions) {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    Race race =
        new Race(
            nodes,
            transactions,
            new LastWriterWins(owning),
            connection -> new LastWriterWins(owning.joining(connection)));
    race.mustFail(report("races-without-versions", transactions));
  }

  @Test
  void withALockAfterTheReadTheRaceFails() {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    Race race =
        new Race(
            nodes,
            Transactions.JOINING,
            owning,
            connection -> new LockedTooLate(owning.joining(connection), owning, connection));
    race.mustFail(report("races-locked-too-late", Transactions.JOINING));
  }

  private CampaignReport report(String campaign, Transactions transactions) {
    String name = campaign + "-galera-" + transactions.name().toLowerCase(Locale.ROOT);
    return CampaignReport.of(name, RaceCampaign.SEED).on(pools.get(0)).put("threads", Race.THREADS);
  }

  @ParameterizedTest
  @EnumSource
  void ordersPlacedOnAllNodesHaveConsecutiveNumbers(Transactions transactions) {
    Race race = race(transactions);
    List<String> numbers = Racing.threads(Race.THREADS, thread -> race.place());
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1002, 1001 + Race.THREADS).mapToObj(i -> "A-" + i).toList());
    assertThat(race.orders().count(ANA, OrderQuery.all())).isEqualTo(1 + Race.THREADS);
  }

  @Test
  void aRowThatIsOtherOnOneNodeIsSeen() throws SQLException {
    race(Transactions.OWNING).place();
    TestDatabase.execute(
        pools.get(1), "set wsrep_on = off", "update ow_order set version = 7", "set wsrep_on = on");
    try (CampaignReport report = report("races-apart", Transactions.OWNING)) {
      cluster.verify(database, pools, report);
      assertThat(report.findings()).anyMatch(one -> one.startsWith("nodes apart: node 1"));
    }
  }

  private Race race(Transactions transactions) {
    DataSource nodes = NodesInTurn.eachThread(pools);
    JooqOrderStore owning = JooqOrderStore.owning(nodes);
    return new Race(nodes, transactions, owning, owning::joining);
  }
}
