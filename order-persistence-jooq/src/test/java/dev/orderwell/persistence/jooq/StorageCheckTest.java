package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that lose orders or mix them up are told. */
class StorageCheckTest {
  private static final String CACHED = ";QUERY_CACHE_SIZE=256";
  private HikariDataSource pool;

  @AfterEach
  void close() {
    pool.close();
  }

  private void openH2(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:" + url);
    config.setMaximumPoolSize(2);
    pool = new HikariDataSource(config);
  }

  private List<String> settings() {
    return StorageCheck.of(pool).warnings().stream().map(Warning::setting).toList();
  }

  @Test
  void anH2FileLosesWhatItHasAcknowledgedUnlessItWritesAtOnce(@TempDir Path folder) {
    openH2("file:" + folder.resolve("orders") + CACHED);
    OrderSchema.of(pool).migrate();
    assertThat(StorageCheck.of(pool).warnings())
        .singleElement()
        .satisfies(one -> assertThat(one.level()).isEqualTo(Level.WARNING))
        .asString()
        .startsWith("WRITE_DELAY is 500: ")
        .endsWith("add ;WRITE_DELAY=0 to the URL");
    pool.close();
    openH2("file:" + folder.resolve("orders") + ";WRITE_DELAY=0" + CACHED);
    assertThat(settings()).isEmpty();
  }

  @Test
  void memoryHasNothingToLose() {
    openH2("mem:memory;DB_CLOSE_DELAY=-1" + CACHED);
    assertThat(settings()).isEmpty();
  }

  @Test
  void aSmallCacheOfStatementsIsAHint() {
    openH2("mem:hint");
    assertThat(StorageCheck.of(pool).warnings())
        .containsExactly(
            new Warning(
                Level.HINT,
                "QUERY_CACHE_SIZE",
                "8",
                "statements are parsed again and again; add ;QUERY_CACHE_SIZE=256 to the URL"));
  }

  @Test
  void h2WithACollationTakesDifferentIdentitiesForTheSame() {
    openH2("mem:collation;DB_CLOSE_DELAY=-1" + CACHED);
    TestDatabase.execute(pool, "set collation ENGLISH strength primary");
    assertThat(settings()).containsExactly("COLLATION");
    OrderSchema.of(pool).migrate();
    assertThat(settings()).containsExactly("COLLATION", "collation");
  }

  @Test
  void h2ThatIgnoresCaseTakesDifferentIdentitiesForTheSame() {
    openH2("mem:ignorecase;DB_CLOSE_DELAY=-1;IGNORECASE=TRUE" + CACHED);
    OrderSchema.of(pool).migrate();
    assertThat(settings()).containsExactly("IGNORECASE", "collation");
    TestDatabase.execute(pool, "set ignorecase false");
    assertThat(StorageCheck.of(pool).warnings())
        .as("the columns stay as they were made")
        .singleElement()
        .asString()
        .startsWith("collation is ow_")
        .contains("VARCHAR_IGNORECASE", " more: ");
  }

  @Test
  void h2ThatPlaysOracleTakesEmptyForNull() {
    openH2("mem:oracle;MODE=Oracle" + CACHED);
    assertThat(settings()).containsExactly("MODE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "MySQL", "MariaDB", "MSSQLServer", "DB2", "STRICT"})
  void otherModesOfH2CompareTextAlike(String mode) {
    openH2("mem:mode;CASE_INSENSITIVE_IDENTIFIERS=TRUE;MODE=" + mode + CACHED);
    assertThat(settings()).isEmpty();
  }

  @Test
  void aUserOfH2WithoutRightsSeesTheSame(@TempDir Path folder) {
    openH2("file:" + folder.resolve("orders") + CACHED);
    TestDatabase.execute(pool, "create user shop password 'secret'");
    pool.close();
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("orders"));
    config.setUsername("shop");
    config.setPassword("secret");
    pool = new HikariDataSource(config);
    assertThat(settings()).contains("WRITE_DELAY");
  }

  @Test
  void postgresqlThatDoesNotWaitForTheDiskLosesWhatItHasAcknowledged() {
    pool = TestDatabase.POSTGRESQL.open();
    assertThat(settings())
        .as("the server of the tests is quick instead of safe")
        .containsExactly("fsync", "synchronous_commit");
  }

  @Test
  void postgresqlWithTablesOfTheHostsOwnMayMixIdentitiesUp() {
    pool = TestDatabase.POSTGRESQL.open();
    TestDatabase.execute(
        pool,
        "alter table ow_command alter column command_id type varchar(128) collate \"en-x-icu\"",
        "alter table ow_order alter column order_number type varchar(64)",
        "create table ow_of_the_host (name varchar(10))");
    assertThat(StorageCheck.of(pool).warnings())
        .filteredOn(one -> one.setting().equals("collation"))
        .singleElement()
        .asString()
        .contains("ow_command.command_id en-x-icu")
        .contains("ow_order.order_number of the database")
        .doesNotContain("host");
  }

  private void openMariaDb(String variables) {
    HikariConfig config = TestDatabase.MARIADB.fresh();
    config.setJdbcUrl(config.getJdbcUrl() + "&sessionVariables=" + variables);
    config.setMaximumPoolSize(2);
    pool = new HikariDataSource(config);
  }

  @Test
  @Tag("mariadb")
  void mariadbThatDoesNotWaitForTheDiskLosesWhatItHasAcknowledged() {
    pool = TestDatabase.MARIADB.open();
    assertThat(settings())
        .as("the server of the tests is quick instead of safe")
        .containsExactly("innodb_flush_log_at_trx_commit");
  }

  @Test
  @Tag("mariadb")
  void mariadbAsDebianSetsItUpIsSafe(@TempDir Path folder) throws IOException {
    try (MariaServer server = MariaServer.start(folder)) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(server.url());
      pool = new HikariDataSource(config);
      OrderSchema.of(pool).migrate();
      assertThat(settings()).isEmpty();
      pool.close();
    }
  }

  @Test
  @Tag("mariadb")
  void mariadbWithABinaryLogWritesThatAtOnceToo(@TempDir Path folder) throws IOException {
    try (MariaServer server = MariaServer.start(folder, "--log-bin", "--server-id=1")) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(server.url());
      pool = new HikariDataSource(config);
      assertThat(settings()).containsExactly("sync_binlog");
      TestDatabase.execute(pool, "set global sync_binlog = 1");
      assertThat(settings()).isEmpty();
      pool.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'ANSI'", "'STRICT_TRANS_TABLES,EMPTY_STRING_IS_NULL'"})
  @Tag("mariadb")
  void mariadbThatIsNotStrictCutsValuesOff(String mode) {
    openMariaDb("sql_mode=" + mode);
    assertThat(settings()).contains("sql_mode");
  }

  @Test
  @Tag("mariadb")
  void mariadbWithTablesOfTheHostsOwnMayMixIdentitiesUp() {
    pool = TestDatabase.MARIADB.open();
    TestDatabase.execute(
        pool,
        "alter table ow_command modify command_id varchar(128) collate utf8mb4_general_ci not null",
        "alter table ow_order modify order_number varchar(64) collate utf8mb4_bin",
        "create table ow_of_the_host (name varchar(10) collate utf8mb4_general_ci)");
    assertThat(StorageCheck.of(pool).warnings())
        .filteredOn(one -> one.setting().equals("collation"))
        .singleElement()
        .asString()
        .contains("ow_command.command_id utf8mb4_general_ci")
        .contains("ow_order.order_number utf8mb4_bin")
        .doesNotContain("host");
  }
}
