package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed under load, again and again on the same database. */
class KilledProgramTest {
  private static final int KILLS = Integer.getInteger("program.kills", 2);

  /** After so many everything is checked, which takes ever longer, and a new database begins. */
  private static final int KILLS_OF_A_DATABASE = 50;

  private static final int KILLS_OF_TWO = Math.max(2, KILLS / 10);

  private static final int FEW = 10;
  private static final int CARELESS_KILLS = 10;
  private static final int ENOUGH_REFUNDS = 3;
  private static final long SEED = 20_261_126;
  private static final int MOST_ACCEPTED = 80;

  @TempDir private Path folder;

  private ShopStart start = ShopStart.PLAIN;
  private Journal journal;
  private PaperPayments payments;

  @BeforeEach
  void manyAreStartedFromAnArchive() throws Exception {
    if (KILLS > FEW) start = ShopStart.archived(Files.createDirectory(folder.resolve("archive")));
  }

  @Test
  @DisplayName("H2 in a file: nothing acknowledged is lost, nothing is done twice")
  void h2() throws Exception {
    try (CampaignReport report = CampaignReport.of("program-kills-h2", SEED)) {
      for (int run = 0; run < KILLS; run++) {
        if (begins(run)) open(run);
        String url = h2("orders" + run / KILLS_OF_A_DATABASE, ";WRITE_DELAY=0");
        kill(url, run, report);
        try (HikariDataSource source = new HikariDataSource(config(url))) {
          report.on(source);
          check(source, run, report);
        }
      }
      report.hold();
    }
  }

  @Test
  @DisplayName("PostgreSQL: nothing acknowledged is lost, nothing is done twice")
  void postgresql() throws Exception {
    on(TestDatabase.POSTGRESQL, KilledProgramTest::url, OwnServer::awaitTheEndOfTheShop);
  }

  @Test
  @Tag("mariadb")
  @DisplayName("MariaDB: nothing acknowledged is lost, nothing is done twice")
  void mariadb() throws Exception {
    on(
        TestDatabase.MARIADB,
        source -> MariaServer.ofTheShop(source.getJdbcUrl()),
        MariaServer::awaitTheEndOfTheShop);
  }

  private void on(
      TestDatabase database, Function<HikariDataSource, String> url, KillableServer.Waiting waiting)
      throws Exception {
    String name = "program-kills-" + database.name().toLowerCase(Locale.ROOT);
    try (CampaignReport report = CampaignReport.of(name, SEED)) {
      for (int begin = 0; begin < KILLS; begin += KILLS_OF_A_DATABASE) {
        try (HikariDataSource source = database.open()) {
          report.on(source);
          open(begin);
          for (int run = begin; run < Math.min(KILLS, begin + KILLS_OF_A_DATABASE); run++) {
            kill(url.apply(source), run, report);
            waiting.await(source);
            check(source, run, report);
          }
        }
      }
      report.hold();
    }
  }

  private static String url(HikariDataSource source) {
    return source.getJdbcUrl()
        + OwnServer.SHOP
        + "&currentSchema="
        + source.getDataSourceProperties().getProperty("currentSchema");
  }

  /** What one was not answered to is sent by the next, whatever the other is at. */
  @Test
  @Tag("campaign")
  @DisplayName("PostgreSQL: one of two programs is killed, and the other goes on")
  void oneOfTwo() throws Exception {
    try (CampaignReport report = CampaignReport.of("program-kills-one-of-two-postgresql", SEED);
        HikariDataSource source = TestDatabase.POSTGRESQL.open()) {
      report.on(source);
      open(0);
      Random dice = new Random(SEED);
      WatchedShop[] shops = {shop(url(source), "left", dice), shop(url(source), "right", dice)};
      try {
        for (int i = 0; i < KILLS_OF_TWO; i++) {
          int one = dice.nextInt(shops.length);
          shops[one].await(1 + dice.nextInt(MOST_ACCEPTED));
          shops[one].kill();
          report.add("kills", 1);
          shops[one] = shop(url(source), "next" + i, dice);
          report.found("verification findings", OrderVerification.of(source).run());
        }
      } finally {
        for (WatchedShop shop : shops) shop.kill();
      }
      OwnServer.awaitTheEndOfTheShop(source);
      Aftermath.check(source, journal, payments, report);
      report.hold();
    }
  }

  private WatchedShop shop(String url, String run, Random dice) throws IOException {
    return WatchedShop.open(url, payments, run, dice.nextLong(), journal, start);
  }

  @Test
  @Tag("campaign")
  @DisplayName("H2 in a file without WRITE_DELAY=0 loses what it acknowledged, and this shows it")
  void h2AsItComes() throws Exception {
    try (CampaignReport report = CampaignReport.of("program-kills-h2-as-it-comes", SEED)) {
      for (int run = 0; run < CARELESS_KILLS; run++) {
        open(run);
        String url = h2("careless" + run, "");
        kill(url, run, report);
        try (HikariDataSource source = new HikariDataSource(config(url))) {
          report.on(source).found("lost", journal.lost(Aftermath.commands(source)));
        }
        journal.tell(report);
      }
      assertThat(report.findings()).isNotEmpty();
    }
  }

  @Test
  @Tag("campaign")
  @DisplayName("H2 in a file: sent again under a new id much is done twice, and this shows it")
  void underNewIds() throws Exception {
    start = start.with(Resending.NEW_ID);
    try (CampaignReport report = CampaignReport.of("program-kills-h2-new-ids", SEED)) {
      open(0);
      String url = h2("renamed", ";WRITE_DELAY=0");
      for (int run = 0; run < CARELESS_KILLS; run++) kill(url, run, report);
      try (HikariDataSource source = new HikariDataSource(config(url))) {
        Aftermath.check(source, journal, payments, report.on(source));
      }
      assertThat(report.findings()).anyMatch(one -> one.startsWith("twice"));
    }
  }

  @Test
  @DisplayName("P4 A new key on each try pays twice, and this shows it")
  void newKeys() throws Exception {
    assertThat(badly(PaperPayments.Manner.NEW_KEYS)).isNotEmpty();
  }

  @Test
  @DisplayName("P3 A time-out that counts as a no loses refunds, and this shows it")
  void timeOutIsNo() throws Exception {
    assertThat(badly(PaperPayments.Manner.TIME_OUT_IS_NO)).isNotEmpty();
  }

  private List<String> badly(PaperPayments.Manner manner) throws Exception {
    String name = "program-kills-postgresql-" + manner.name().toLowerCase(Locale.ROOT);
    try (CampaignReport report = CampaignReport.of(name, SEED);
        HikariDataSource source = TestDatabase.POSTGRESQL.open()) {
      report.on(source);
      open(0);
      payments = new PaperPayments(payments.folder(), manner);
      for (int run = 0; payments.refunds() < ENOUGH_REFUNDS; run++) {
        kill(url(source), run, report);
        OwnServer.awaitTheEndOfTheShop(source);
      }
      Aftermath.check(source, journal, payments, report);
      return report.findings();
    }
  }

  private static boolean begins(int run) {
    return run % KILLS_OF_A_DATABASE == 0;
  }

  private static boolean ends(int run) {
    return run == KILLS - 1 || begins(run + 1);
  }

  private void open(int run) throws IOException {
    journal = new Journal();
    payments = new PaperPayments(Files.createDirectory(folder.resolve("payments" + run)));
  }

  private void check(HikariDataSource source, int run, CampaignReport report) {
    if (ends(run)) Aftermath.check(source, journal, payments, report);
    else Aftermath.nothingIsLost(source, journal, report);
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

  private void kill(String url, int run, CampaignReport report) throws Exception {
    Random dice = new Random(SEED + run);
    WatchedShop shop = shop(url, "run" + run, dice);
    try {
      shop.await(1 + dice.nextInt(MOST_ACCEPTED));
    } finally {
      shop.kill();
    }
    report.add("kills", 1).add("unanswered at a kill", journal.open().size());
  }
}
