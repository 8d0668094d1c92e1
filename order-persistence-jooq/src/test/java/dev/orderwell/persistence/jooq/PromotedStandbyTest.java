package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.persistence.jooq.PostgresPair.Following;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is killed under load and never comes back, its stand-by takes over, and the shop goes
 * on by itself.
 */
class PromotedStandbyTest {
  private static final int PROMOTIONS = Integer.getInteger("failover.promotions", 1);
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  @TempDir private Path folder;

  private final Random dice = new Random(SEED);
  private final Journal journal = new Journal();
  private PaperPayments payments;

  @BeforeEach
  void open() throws IOException {
    payments = new PaperPayments(Files.createDirectory(folder.resolve("payments")));
  }

  @Test
  @DisplayName("A synchronous stand-by: nothing acknowledged is lost, nothing is done twice")
  void nothingIsLost() throws Exception {
    try (CampaignReport report = CampaignReport.of("stand-by-promotions-postgresql", SEED);
        PostgresPair pair = withTables()) {
      report.on(pair.primary().source());
      pair.addStandby(Following.SYNCHRONOUS);
      WatchedShop shop = shop(pair);
      try {
        for (int i = 0; i < PROMOTIONS; i++) {
          if (i > 0) pair.addStandby(Following.SYNCHRONOUS);
          shop.await(1 + dice.nextInt(MOST_ACCEPTED));
          pair.killPrimary();
          pair.promote();
          report.add("promotions", 1);
          report.found(
              "verification findings", OrderVerification.of(pair.primary().source()).run());
        }
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
      } finally {
        shop.kill();
      }
      OwnServer.awaitTheEndOfTheShop(pair.primary().source());
      try (HikariDataSource source = pool(pair)) {
        Aftermath.check(source, journal, payments, report);
      }
      report.hold();
    }
  }

  @Test
  @Tag("campaign")
  @DisplayName("An asynchronous stand-by loses what it lags behind, and this shows it")
  void asynchronous() throws Exception {
    try (CampaignReport report = CampaignReport.of("stand-by-asynchronous-postgresql", SEED);
        PostgresPair pair = withTables()) {
      report.on(pair.primary().source());
      pair.addStandby(Following.ASYNCHRONOUS);
      WatchedShop shop = shop(pair);
      try {
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
        pair.cutOff();
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
        pair.killPrimary();
        pair.promote();
      } finally {
        shop.kill();
      }
      report.found("lost", journal.lost(Aftermath.commands(pair.primary().source())));
      journal.tell(report);
      assertThat(report.findings()).isNotEmpty();
    }
  }

  private PostgresPair withTables() throws IOException {
    PostgresPair pair = PostgresPair.start(folder.resolve("servers"));
    OrderSchema.of(pair.primary().source()).migrate();
    return pair;
  }

  private WatchedShop shop(PostgresPair pair) throws IOException {
    return WatchedShop.open(pair.url() + OwnServer.SHOP, payments, "run", dice.nextLong(), journal);
  }

  private static HikariDataSource pool(PostgresPair pair) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(pair.primary().source());
    return pool;
  }
}
