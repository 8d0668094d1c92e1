package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed under load, again and again on the same database. */
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("crash.kills", 2);
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  @TempDir private Path folder;

  private final Journal journal = new Journal();
  private PaperPayments payments;

  @BeforeEach
  void open() throws IOException {
    payments = new PaperPayments(Files.createDirectory(folder.resolve("payments")));
  }

  @Test
  @DisplayName("H2 in a file: nothing acknowledged is lost, nothing is done twice")
  void h2() throws Exception {
    String url = h2("orders", ";WRITE_DELAY=0");
    for (int run = 0; run < KILLS; run++) {
      kill(url, run);
      try (HikariDataSource source = new HikariDataSource(config(url))) {
        Aftermath.nothingIsLost(source, journal);
      }
    }
    try (HikariDataSource source = new HikariDataSource(config(url))) {
      Aftermath.check(source, journal, payments);
    }
  }

  @Test
  @DisplayName("PostgreSQL: nothing acknowledged is lost, nothing is done twice")
  void postgresql() throws Exception {
    try (HikariDataSource source = TestDatabase.POSTGRESQL.open()) {
      String url =
          source.getJdbcUrl()
              + OwnServer.SHOP
              + "&currentSchema="
              + source.getDataSourceProperties().getProperty("currentSchema");
      for (int run = 0; run < KILLS; run++) {
        kill(url, run);
        OwnServer.awaitTheEndOfTheShop(source);
        Aftermath.nothingIsLost(source, journal);
      }
      Aftermath.check(source, journal, payments);
    }
  }

  @Test
  @Tag("campaign")
  @DisplayName("H2 in a file without WRITE_DELAY=0 loses what it acknowledged, and this shows it")
  void h2AsItComes() throws Exception {
    String url = h2("careless", "");
    kill(url, 0);
    try (HikariDataSource source = new HikariDataSource(config(url))) {
      assertThat(journal.lost(Aftermath.commands(source))).isNotEmpty();
    }
  }

  private String h2(String name, String options) {
    String url = "jdbc:h2:file:" + folder.resolve(name) + options;
    try (HikariDataSource source = new HikariDataSource(config(url))) {
      OrderSchema.of(source).migrate();
    }
    return url;
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    return config;
  }

  private void kill(String url, int run) throws Exception {
    Random dice = new Random(SEED + run);
    WatchedShop shop = WatchedShop.open(url, payments, "run" + run, dice.nextLong(), journal);
    try {
      shop.await(1 + dice.nextInt(MOST_ACCEPTED));
    } finally {
      shop.kill();
    }
  }
}
