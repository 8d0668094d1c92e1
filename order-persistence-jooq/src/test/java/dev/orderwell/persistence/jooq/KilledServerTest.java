package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int KILLS = Integer.getInteger("crash.kills", 2);
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  @TempDir private Path folder;

  @Test
  @DisplayName("PostgreSQL killed: nothing acknowledged is lost, nothing is done twice")
  void nothingIsLost() throws Exception {
    Journal journal = new Journal();
    PaperPayments payments = new PaperPayments(Files.createDirectory(folder.resolve("payments")));
    try (OwnServer server = OwnServer.start(folder.resolve("data"))) {
      try (HikariDataSource source = pool(server)) {
        OrderSchema.of(source).migrate();
      }
      Random dice = new Random(SEED);
      WatchedShop shop =
          WatchedShop.open(
              server.url() + OwnServer.SHOP, payments, "run", dice.nextLong(), journal);
      try {
        for (int i = 0; i < KILLS; i++) {
          shop.await(1 + dice.nextInt(MOST_ACCEPTED));
          server.kill();
          server.restart();
          rowsAreSound(server);
        }
        shop.await(1 + dice.nextInt(MOST_ACCEPTED));
      } finally {
        shop.kill();
      }
      try (HikariDataSource source = pool(server)) {
        OwnServer.awaitTheEndOfTheShop(source);
        Aftermath.check(source, journal, payments);
      }
    }
  }

  /** At any moment, while the shop goes on. */
  private static void rowsAreSound(OwnServer server) {
    try (HikariDataSource source = pool(server)) {
      assertThat(OrderVerification.of(source).run()).isEmpty();
    }
  }

  private static HikariDataSource pool(OwnServer server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.url());
    return new HikariDataSource(config);
  }
}
