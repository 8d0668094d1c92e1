package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL itself is killed under load, and comes back, while the shop goes on. */
class KilledServerTest {
  private static final int KILLS = Integer.getInteger("server.kills", 2);
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  @TempDir private Path folder;

  @Test
  @DisplayName("PostgreSQL killed: nothing acknowledged is lost, nothing is done twice")
  void nothingIsLost() throws Exception {
    Journal journal = new Journal();
    PaperPayments payments = new PaperPayments(Files.createDirectory(folder.resolve("payments")));
    try (CampaignReport report = CampaignReport.of("server-kills-postgresql", SEED);
        OwnServer server = OwnServer.start(folder.resolve("data"))) {
      try (HikariDataSource source = pool(server)) {
        OrderSchema.of(source).migrate();
        report.on(source);
      }
      Random dice = new Random(SEED);
      WatchedShop shop =
          WatchedShop.open(
              server.url() + OwnServer.SHOP, payments, "run", dice.nextLong(), journal);
      try {
        for (int i = 0; i < KILLS; i++) {
          shop.await(1 + dice.nextInt(MOST_ACCEPTED));
          server.kill();
          report.add("kills", 1);
          server.restart();
          rowsAreSound(server, report);
        }
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
      } finally {
        shop.kill();
      }
      try (HikariDataSource source = pool(server)) {
        OwnServer.awaitTheEndOfTheShop(source);
        Aftermath.check(source, journal, payments, report);
      }
      report.hold();
    }
  }

  /** At any moment, while the shop goes on. */
  private static void rowsAreSound(OwnServer server, CampaignReport report) {
    try (HikariDataSource source = pool(server)) {
      report.found("verification findings", OrderVerification.of(source).run());
    }
  }

  private static HikariDataSource pool(OwnServer server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    return new HikariDataSource(config);
  }
}
