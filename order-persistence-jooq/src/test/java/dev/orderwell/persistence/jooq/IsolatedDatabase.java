package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Stream;

/** A database whose transactions are as isolated as its host wants them. */
enum IsolatedDatabase {
  H2(TestDatabase.H2, "TRANSACTION_READ_COMMITTED"),
  H2_REPEATABLE_READ(TestDatabase.H2, "TRANSACTION_REPEATABLE_READ"),
  H2_SERIALIZABLE(TestDatabase.H2, "TRANSACTION_SERIALIZABLE"),
  POSTGRESQL(TestDatabase.POSTGRESQL, "TRANSACTION_READ_COMMITTED"),
  POSTGRESQL_REPEATABLE_READ(TestDatabase.POSTGRESQL, "TRANSACTION_REPEATABLE_READ"),
  POSTGRESQL_SERIALIZABLE(TestDatabase.POSTGRESQL, "TRANSACTION_SERIALIZABLE"),
  MARIADB(TestDatabase.MARIADB, "TRANSACTION_REPEATABLE_READ"),
  MARIADB_READ_COMMITTED(TestDatabase.MARIADB, "TRANSACTION_READ_COMMITTED"),
  MARIADB_SNAPSHOT(
      TestDatabase.MARIADB,
      "TRANSACTION_REPEATABLE_READ",
      "&sessionVariables=innodb_snapshot_isolation=1"),
  MARIADB_SERIALIZABLE(TestDatabase.MARIADB, "TRANSACTION_SERIALIZABLE");

  private static final int MILLISECONDS = 5_000;

  private final TestDatabase database;
  private final String isolation;
  private final String option;

  IsolatedDatabase(TestDatabase database, String isolation) {
    this(database, isolation, "");
  }

  IsolatedDatabase(TestDatabase database, String isolation, String option) {
    this.database = database;
    this.isolation = isolation;
    this.option = option;
  }

  /** Those of the databases that this build is about. */
  static Stream<IsolatedDatabase> chosen() {
    List<TestDatabase> databases = EveryDatabase.Chosen.all().toList();
    return Stream.of(values()).filter(one -> databases.contains(one.database));
  }

  /** How to come to a new database; locks that block each other are told of soon. */
  private HikariConfig fresh() {
    HikariConfig config = database.fresh();
    config.setJdbcUrl(config.getJdbcUrl() + option);
    config.setTransactionIsolation(isolation);
    config.setConnectionTimeout(MILLISECONDS);
    config.setMinimumIdle(0);
    if (database == TestDatabase.POSTGRESQL) {
      config.setConnectionInitSql("set deadlock_timeout = '20ms'");
    }
    return config;
  }

  /** A pool on a new database with the tables. */
  HikariDataSource open(int connections) {
    HikariConfig config = fresh();
    config.setMaximumPoolSize(connections);
    HikariDataSource pool = new HikariDataSource(config);
    OrderSchema.of(pool).migrate();
    return pool;
  }

  /** Another pool on the same database, in which nobody waits long for a connection. */
  static HikariDataSource again(HikariDataSource pool, int connections) {
    HikariConfig config = new HikariConfig();
    pool.copyStateTo(config);
    config.setPoolName(null);
    config.setConnectionTimeout(MILLISECONDS / 10);
    config.setMaximumPoolSize(connections);
    return new HikariDataSource(config);
  }
}
