package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SCHEMA;
import static java.sql.Connection.TRANSACTION_READ_COMMITTED;

import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The tables of {@link JooqOrderStore}: plain scripts, one for each version, of which a host runs
 * those that are missing, by {@link #migrate()} or with a tool of its own. The store itself never
 * touches the schema.
 *
 * <pre>{@code
 * OrderSchema schema = OrderSchema.of(dataSource);
 * schema.migrate();                                   // as a user who may make tables
 * schema.validate().orThrow();                        // at every start, as any user
 * }</pre>
 */
public final class OrderSchema {
  /** Where no lock holds all: one meets another who is making the same, and begins again. */
  private static final int MOST_TRIES = 20;

  private final DataSource source;
  private final TableNames names;

  private OrderSchema(DataSource source, TableNames names) {
    this.source = source;
    this.names = names;
  }

  /**
   * The schema in a database.
   *
   * @param source of connections
   * @return with the standard names of tables
   */
  public static OrderSchema of(DataSource source) {
    return of(source, TableNames.STANDARD);
  }

  /**
   * The schema in a database.
   *
   * @param source of connections
   * @param names of the tables
   * @return the schema
   */
  public static OrderSchema of(DataSource source, TableNames names) {
    return new OrderSchema(source, names);
  }

  /**
   * One step from a version to the next.
   *
   * @param version that there is after it
   * @param name of the script in the jar, in the manner of Flyway
   * @param sql statements, separated by semicolons, for the dialect and the names of the tables
   */
  public record Script(int version, String name, String sql) {}

  /**
   * How a database stands.
   *
   * @param found the version that is there, 0 if none is
   * @param needed the version that this library works with
   * @param toRun what has to be run, in order
   */
  public record Status(int found, int needed, List<Script> toRun) {
    /** Copies. */
    public Status {
      toRun = List.copyOf(toRun);
    }

    /**
     * Whether the store can work there.
     *
     * @return true if the version is the needed one
     */
    public boolean isCurrent() {
      return found == needed;
    }

    /**
     * Refuses to go on with other tables than the needed ones.
     *
     * @throws StoreException says what was found, what is needed and what to run
     */
    public void orThrow() {
      if (isCurrent()) return;
      String remedy =
          found > needed
              ? "use a newer order-persistence-jooq"
              : "run "
                  + String.join(", ", toRun.stream().map(Script::name).toList())
                  + ", or OrderSchema.migrate() as a user who may make tables";
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "the tables of the orders are of version %d, needed is %d: %s",
              found,
              needed,
              remedy),
          null);
    }
  }

  /**
   * Looks, and changes nothing: a user without the right to make tables will do. Unsafe settings of
   * the database are logged, see {@link StorageCheck}.
   *
   * @return how the database stands
   * @throws StoreException if it cannot be reached
   */
  public Status validate() {
    Status status = status();
    StorageCheck.of(source, names).log();
    return status;
  }

  private Status status() {
    try (Connection connection = source.getConnection()) {
      return status(connection);
    } catch (SQLException e) {
      throw new StoreException("the database cannot be reached", e);
    } catch (DataAccessException e) {
      throw new StoreException("the tables of the orders cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Every script, for those who run them with a tool of their own.
   *
   * @return in order
   * @throws StoreException if the database cannot be reached
   */
  public List<Script> ddl() {
    try (Connection connection = source.getConnection()) {
      return scripts(connection).from(0);
    } catch (SQLException e) {
      throw new StoreException("the database cannot be reached", e);
    }
  }

  /**
   * Runs what is missing. Several nodes may do it at once. On PostgreSQL a script is done or not
   * done; H2 and MariaDB commit each of its statements, and what a crash has left half done is
   * finished by the next call. Unsafe settings of the database are logged, see {@link
   * StorageCheck}.
   *
   * @return how the database stands now
   * @throws StoreException if a script fails
   */
  public Status migrate() {
    Status status = migrated();
    StorageCheck.of(source, names).log();
    return status;
  }

  private Status migrated() {
    try (Connection connection = source.getConnection()) {
      return migrated(connection);
    } catch (SQLException | DataAccessException e) {
      throw new StoreException("the tables of the orders could not be made: " + e.getMessage(), e);
    }
  }

  /**
   * PostgreSQL's lock holds all. H2's holds a process, MariaDB's a node of a cluster: there another
   * may be making the same tables, and since each statement can be run again, so can all.
   */
  private Status migrated(Connection connection) throws SQLException {
    int most = Database.dialectOf(connection) == SQLDialect.POSTGRES ? 1 : MOST_TRIES;
    for (int tries = 1; ; tries++) {
      try {
        return migratedAtOnce(connection);
      } catch (SQLException | DataAccessException e) {
        if (tries == most) throw e;
      }
    }
  }

  /** Who waited for another node has to see what that has done: no snapshot from before. */
  private Status migratedAtOnce(Connection connection) throws SQLException {
    try (var transaction = new IsolatedTransaction(connection, TRANSACTION_READ_COMMITTED)) {
      return lockedAndMigrated(transaction.connection());
    }
  }

  private Status lockedAndMigrated(Connection connection) throws SQLException {
    MigrationLock lock = MigrationLock.get(connection);
    try {
      for (Script script : status(connection).toRun()) run(connection, script);
      Status status = status(connection);
      connection.commit();
      return status;
    } finally {
      lock.release();
    }
  }

  private static void run(Connection connection, Script script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String one : statements(script.sql())) statement.execute(one);
    }
  }

  private static List<String> statements(String sql) {
    List<String> statements = new ArrayList<>();
    for (String one : sql.replaceAll("(?m)^--.*$", "").split(";")) {
      if (!one.isBlank()) statements.add(one.strip());
    }
    return statements;
  }

  private Status status(Connection connection) throws SQLException {
    int found = found(connection);
    return new Status(found, SchemaScripts.VERSION, scripts(connection).from(found));
  }

  private SchemaScripts scripts(Connection connection) throws SQLException {
    return new SchemaScripts(Database.dialectOf(connection), names);
  }

  private int found(Connection connection) throws SQLException {
    if (!exists(connection)) return 0;
    @Nullable Integer version =
        new Database(names)
            .trip(connection)
            .sql()
            .select(DSL.max(OW_SCHEMA.VERSION))
            .from(OW_SCHEMA)
            .fetchOne(0, Integer.class);
    return version == null ? 0 : version;
  }

  private boolean exists(Connection connection) throws SQLException {
    String table = names.prefix() + "schema";
    if (Database.dialectOf(connection) == SQLDialect.MARIADB) return exists(connection, table);
    boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
    String schema = names.schema() == null ? connection.getSchema() : folded(names.schema(), upper);
    DatabaseMetaData database = connection.getMetaData();
    String underscore = database.getSearchStringEscape() + "_";
    try (var tables =
        database.getTables(
            null,
            schema == null ? null : schema.replace("_", underscore),
            folded(table, upper).replace("_", underscore),
            null)) {
      return tables.next();
    }
  }

  /** Whatever the driver takes for catalogues and for schemas. */
  private boolean exists(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select 1 from information_schema.tables"
                + " where table_schema = coalesce(?, database()) and table_name = ?")) {
      statement.setString(1, names.schema());
      statement.setString(2, table);
      try (ResultSet tables = statement.executeQuery()) {
        return tables.next();
      }
    }
  }

  private static String folded(String name, boolean upper) {
    return upper ? name.toUpperCase(Locale.ROOT) : name;
  }
}
