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
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
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
    Race race = new Race(transactions, UnaryOperator.identity());
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(race.campaign().play(round)).as("round " + round).isEmpty();
    }
    everyNodeIsSound();
  }

  private void everyNodeIsSound() throws SQLException {
    for (int i = 0; i < GaleraCluster.NODES; i++) {
      assertThat(cluster.node(i).sums(database)).isEqualTo(cluster.node(0).sums(database));
      assertThat(OrderVerification.of(pools.get(i)).run()).as("node %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheVersionsTheRaceFails(Whose transactions) {
    Race race = new Race(transactions, LastWriterWins::new);
    List<String> found = List.of();
    for (int round = 0; round < MOST_ROUNDS && found.isEmpty(); round++) {
      found = race.campaign().play(round);
    }
    assertThat(found).anyMatch(one -> one.contains("over-refund") || one.contains("lost"));
  }

  @ParameterizedTest
  @EnumSource
  void ordersPlacedOnAllNodesHaveConsecutiveNumbers(Whose transactions) throws SQLException {
    Race race = new Race(transactions, UnaryOperator.identity());
    List<String> numbers = Racing.threads(THREADS, thread -> race.place());
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1001, 1000 + THREADS).mapToObj(i -> "A-" + i).toList());
    assertThat(race.orders.count(ANA, OrderQuery.all())).isEqualTo(THREADS);
    everyNodeIsSound();
  }

  @Test
  void aRowThatIsOtherOnOneNodeIsSeen() throws SQLException {
    new Race(Whose.OWNING, UnaryOperator.identity()).place();
    TestDatabase.execute(
        pools.get(1), "set wsrep_on = off", "update ow_order set version = 7", "set wsrep_on = on");
    assertThat(cluster.node(1).sums(database)).isNotEqualTo(cluster.node(0).sums(database));
  }

  /** A shop to race in. */
  private final class Race {
    private final ScriptedPayments book = RaceCampaign.provider();
    private final Orders orders;
    private final OrderStore store;
    private final Way way;

    Race(Whose whose, UnaryOperator<OrderStore> wrapped) {
      DataSource nodes = NodesInTurn.eachThread(pools);
      JooqOrderStore owning = JooqOrderStore.owning(nodes);
      store = wrapped.apply(owning);
      orders =
          Fixtures.builder(store)
              .payments(book)
              .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS))
              .build();
      way =
          whose == Whose.OWNING
              ? Way.owning(orders)
              : Way.joining(orders, nodes, connection -> wrapped.apply(owning.joining(connection)));
    }

    RaceCampaign campaign() {
      return new RaceCampaign(orders, book, way, new RaceFindings(orders, store), THREADS);
    }

    String place() {
      return way.work(
          here ->
              here.place(ANA, Fixtures.donation().build()).order().number().orElseThrow().value());
    }
  }
}
