package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes of a cluster are killed under load and come back, while the shop goes on with the rest. */
@Tag("galera")
class KilledNodeTest {
  private static final int KILLS = Integer.getInteger("galera.kills", 1);
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  private static GaleraCluster cluster;

  @TempDir private Path folder;
  private final String database = GaleraCluster.newDatabase();
  private final Journal journal = new Journal();
  private PaperPayments payments;
  private List<HikariDataSource> pools;

  @BeforeAll
  static void start() {
    cluster = GaleraCluster.start("--innodb-flush-log-at-trx-commit=1");
  }

  @AfterAll
  static void end() {
    cluster.close();
  }

  @BeforeEach
  void open() {
    pools = cluster.pools(database, 8);
    OrderSchema.of(pools.get(0)).migrate();
  }

  @AfterEach
  void close() {
    pools.forEach(HikariDataSource::close);
  }

  @Test
  @DisplayName("A node killed: nothing acknowledged is lost, nothing is done twice, on any node")
  void nothingIsLost() throws Exception {
    Random dice = new Random(SEED);
    try (CampaignReport report = report("node-kills-galera")) {
      WatchedShop shop = openShop(dice.nextLong());
      try {
        for (int i = 0; i < KILLS; i++) {
          shop.await(1 + dice.nextInt(MOST_ACCEPTED));
          GaleraNode node = cluster.node(dice.nextInt(GaleraCluster.NODES));
          node.kill();
          report.add("kills", 1);
          shop.await(1 + dice.nextInt(MOST_ACCEPTED));
          node.join(node.position());
          cluster.awaitAll();
        }
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
      } finally {
        shop.kill();
      }
      check(report);
    }
  }

  @Test
  @Tag("campaign")
  @DisplayName("Who is left alone refuses; after all have died, what was acknowledged is there")
  void nobodyIsLeft() throws Exception {
    try (CampaignReport report = report("cluster-kills-galera")) {
      WatchedShop shop = openShop(SEED);
      try {
        shop.await(MOST_ACCEPTED);
        cluster.node(0).kill();
        cluster.node(2).awaitSize(GaleraCluster.NODES - 1);
        cluster.node(1).kill();
        cluster.node(2).awaitNoQuorum();
        refusesEverything(JooqOrderStore.owning(pools.get(2)));
        cluster.node(2).kill();
        cluster.beginAgain();
        shop.await(MOST_ACCEPTED);
      } finally {
        shop.kill();
      }
      check(report);
    }
  }

  private CampaignReport report(String name) {
    return CampaignReport.of(name, SEED).on(pools.get(0));
  }

  private WatchedShop openShop(long seed) throws IOException {
    payments = new PaperPayments(Files.createDirectory(folder.resolve("payments")));
    return WatchedShop.open(cluster.url(database), payments, "run", seed, journal);
  }

  private void check(CampaignReport report) throws SQLException {
    for (HikariDataSource one : pools) Aftermath.nothingIsLost(one, journal, report);
    Aftermath.check(pools.get(0), journal, payments, report);
    cluster.verify(database, pools, report);
    report.hold();
  }

  private static void refusesEverything(JooqOrderStore alone) {
    Orders orders = Fixtures.builder(alone).build();
    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> orders.place(Fixtures.ANA, Fixtures.donation().build()))
        .isNotInstanceOf(CommitInDoubtException.class);
  }
}
