package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.store.OrderStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Real databases, each with the tables of the orders in it and nothing else. */
enum TestDatabase {
  H2 {
    @Override
    HikariConfig fresh() {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(
          "jdbc:h2:mem:orders"
              + COUNT.incrementAndGet()
              + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256");
      return config;
    }

    @Override
    void addUser(DataSource source, String name, String schema) {
      execute(
          source,
          "create user " + name + " password 'secret'",
          "grant select, insert, update, delete on schema " + schema + " to " + name);
    }

    /** What H2 says itself. */
    @Override
    List<String> dump(HikariDataSource pool) throws SQLException {
      List<String> lines = new ArrayList<>();
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement();
          ResultSet found = statement.executeQuery("script simple nopasswords nosettings")) {
        while (found.next()) {
          String line = found.getString(1);
          if (!line.startsWith("CREATE USER")) lines.add(line);
        }
      }
      return lines;
    }
  },
  POSTGRESQL {
    @Override
    HikariConfig fresh() {
      String schema = "orders" + COUNT.incrementAndGet();
      execute(Server.RUNNING.getPostgresDatabase(), "create schema " + schema);
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(Server.RUNNING.getJdbcUrl("postgres", "postgres"));
      config.addDataSourceProperty("currentSchema", schema);
      return config;
    }

    @Override
    void addUser(DataSource source, String name, String schema) {
      execute(
          source,
          "drop role if exists " + name,
          "create role " + name + " login password 'secret'",
          "grant usage on schema " + schema + " to " + name,
          "grant select, insert, update, delete on all tables in schema " + schema + " to " + name);
    }

    /** As pg_dump --column-inserts writes it, after the scripts of the tables. */
    @Override
    List<String> dump(HikariDataSource pool) throws SQLException {
      List<String> lines = new ArrayList<>();
      OrderSchema.of(pool).ddl().forEach(one -> lines.add(one.sql()));
      try (Connection connection = pool.getConnection()) {
        for (String table : tables(connection)) SchemaDump.inserts(connection, table, lines);
      }
      return lines;
    }
  },
  MARIADB {
    @Override
    HikariConfig fresh() {
      String name = "orders" + COUNT.incrementAndGet();
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(Maria.RUNNING.url(name) + "&createDatabaseIfNotExist=true");
      return config;
    }

    @Override
    String worded(String sql) {
      return sql.startsWith("drop index") ? sql + " on ow_order" : sql;
    }

    @Override
    void addUser(DataSource source, String name, String schema) {
      execute(
          source,
          "create or replace user " + name + " identified by 'secret'",
          "grant select, insert, update, delete on " + schema + ".* to " + name);
    }

    @Override
    void replaceSchema(DataSource source, String name) {
      execute(source, "create or replace database " + name);
    }

    /** Its driver takes one statement at a time. */
    @Override
    void run(DataSource source, String script) {
      execute(source, script.strip().split(";\n"));
    }

    @Override
    List<String> dump(HikariDataSource pool) throws IOException {
      Process process =
          new ProcessBuilder(
                  MariaServer.program("mariadb-dump"),
                  "--no-defaults",
                  "--protocol=tcp",
                  "--host=127.0.0.1",
                  "--port=" + Maria.RUNNING.port(),
                  "--user=root",
                  "--skip-comments",
                  "--skip-extended-insert",
                  "--skip-add-locks",
                  "--hex-blob",
                  pool.getJdbcUrl().replaceAll(".*/|\\?.*", ""))
              .start();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        List<String> dump = lines.lines().toList();
        if (process.onExit().join().exitValue() != 0) throw new IOException("no dump was made");
        return dump;
      }
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int MOST_CONNECTIONS = 40;
  private static final Map<TestDatabase, HikariDataSource> SHARED = new ConcurrentHashMap<>();

  /** One server for all tests of a JVM, started when it is first needed. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private Server() {}

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "300")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The same of MariaDB. */
  private static final class Maria {
    static final MariaServer RUNNING = start();

    private Maria() {}

    private static MariaServer start() {
      try {
        Path folder = Files.createTempDirectory("orderwell-mariadb");
        MariaServer server =
            MariaServer.start(
                folder,
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-lock-wait-timeout=5",
                "--max-connections=300");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, folder)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(MariaServer server, Path folder) {
      server.kill();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How to come to a database that is there and empty. */
  abstract HikariConfig fresh();

  /** Adds a user, whose password is "secret", who may work with tables but not make any. */
  abstract void addUser(DataSource source, String name, String schema);

  /** Makes a schema anew. */
  void replaceSchema(DataSource source, String name) {
    execute(source, "drop schema if exists " + name + " cascade", "create schema " + name);
  }

  /** Runs statements that end with a semicolon and a new line. */
  void run(DataSource source, String script) {
    execute(source, script);
  }

  /** A script that makes the same tables with the same rows. */
  abstract List<String> dump(HikariDataSource pool) throws IOException, SQLException;

  /** A statement in the words of this database. */
  String worded(String sql) {
    return sql;
  }

  /** A pool on a new database with the tables. */
  HikariDataSource open() {
    HikariDataSource pool = empty();
    OrderSchema.of(pool).migrate();
    return pool;
  }

  /** A pool on a new database without the tables. */
  HikariDataSource empty() {
    HikariConfig config = fresh();
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  /** A database that is made once and stays as long as the program, for one test after another. */
  HikariDataSource shared() {
    return SHARED.computeIfAbsent(this, TestDatabase::open);
  }

  /** A store on the shared database, with nothing in it. */
  OrderStore emptied() {
    clear(shared());
    return JooqOrderStore.owning(shared());
  }

  static void execute(DataSource source, String... statements) {
    try (Connection connection = source.getConnection()) {
      execute(connection, statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In whatever transaction the connection has. */
  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String one : statements) statement.execute(one);
    }
  }

  /** Takes all rows out: quicker than new tables. */
  static void clear(DataSource source) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection)) statement.addBatch("delete from " + table);
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var found =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(),
                connection.getSchema(),
                "%",
                new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String table = found.getString("TABLE_NAME");
        if (!table.equalsIgnoreCase("ow_schema")) tables.add(table);
      }
    }
    return tables;
  }
}
