package dev.orderwell.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import dev.orderwell.persistence.jooq.OrderSchema;
import dev.orderwell.persistence.jooq.TableNames;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the orders are kept: in memory, or with {@code --db} in tables that begin with {@code
 * quickstart_}. Each run makes them anew and leaves them for whoever wants to look.
 */
final class Storage implements AutoCloseable {
  private static final String OPTION = "--db=";
  private static final String H2_FILE = "h2:file";

  private final @Nullable HikariDataSource database;
  private final String place;

  private Storage(@Nullable HikariDataSource database, String place) {
    this.database = database;
    this.place = place;
  }

  static Storage inMemory() {
    return new Storage(null, "");
  }

  static Storage of(String... args) {
    for (String arg : args) {
      if (arg.startsWith(OPTION)) return in(arg.substring(OPTION.length()));
    }
    return inMemory();
  }

  /**
   * A database.
   *
   * @param name {@code h2:file} for a file in the folder for temporary ones, {@code h2:file:path}
   *     for another, {@code postgresql://user:password@host:port/database}, or {@code mariadb://}
   *     and so on
   */
  static Storage in(String name) {
    if (name.startsWith(H2_FILE)) return h2(name.substring(H2_FILE.length()));
    if (name.startsWith("postgresql://")) return server(URI.create(name), "PostgreSQL", 5432);
    if (name.startsWith("mariadb://")) return server(URI.create(name), "MariaDB", 3306);
    throw new IllegalArgumentException(
        "--db is h2:file, h2:file:path, postgresql://user:password@host:port/database"
            + " or mariadb://user:password@host:port/database");
  }

  private static Storage h2(String path) {
    Path file =
        path.isEmpty()
            ? Path.of(System.getProperty("java.io.tmpdir"), "orderwell-quickstart")
            : Path.of(path.substring(1)).toAbsolutePath();
    // WRITE_DELAY=0: what was acknowledged is there after a crash
    return open(
        "jdbc:h2:file:" + file + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256", null, "H2, " + file);
  }

  private static Storage server(URI uri, String called, int usualPort) {
    int port = uri.getPort() < 0 ? usualPort : uri.getPort();
    String there = uri.getHost() + ":" + port + uri.getPath();
    String url = "jdbc:" + uri.getScheme() + "://" + there;
    return open(url, uri.getUserInfo(), called + ", " + there);
  }

  private static Storage open(String url, @Nullable String user, String place) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    if (user != null) {
      String[] parts = user.split(":", 2);
      config.setUsername(parts[0]);
      if (parts.length > 1) config.setPassword(parts[1]);
    }
    return new Storage(new HikariDataSource(config), place);
  }

  /** In words, empty for memory. */
  String place() {
    return place;
  }

  /**
   * Orders in an empty store.
   *
   * @param part of the program, whose tables are apart from those of others
   */
  OrdersBuilder orders(String part) {
    if (database == null) return Orders.inMemory();
    TableNames names = TableNames.STANDARD.startingWith("quickstart_" + part + "_");
    drop(database, names.prefix());
    OrderSchema.of(database, names).migrate();
    return Orders.on(JooqOrderStore.owning(database, names));
  }

  private static void drop(DataSource database, String prefix) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(connection, prefix)) statement.execute("drop table " + table);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables of an earlier run could not be taken out", e);
    }
  }

  private static List<String> tables(Connection connection, String prefix) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        boolean table = found.getString("TABLE_TYPE").endsWith("TABLE");
        if (table && name.startsWith(prefix)) tables.add(name);
      }
    }
    return tables;
  }

  @Override
  public void close() {
    if (database != null) database.close();
  }
}
