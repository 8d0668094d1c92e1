package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SCHEMA;

import dev.orderwell.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
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
  private static final List<String> SCRIPTS = List.of("V1__orders.sql");

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
              : "run " + String.join(", ", toRun.stream().map(Script::name).toList());
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
   * Looks, and changes nothing: a user without the right to make tables will do.
   *
   * @return how the database stands
   * @throws StoreException if it cannot be reached
   */
  public Status validate() {
    try (Connection connection = source.getConnection()) {
      return status(connection);
    } catch (SQLException e) {
      throw new StoreException("the database cannot be reached", e);
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
      return scripts(Database.dialectOf(connection), 0);
    } catch (SQLException e) {
      throw new StoreException("the database cannot be reached", e);
    }
  }

  /**
   * Runs what is missing, each script in a transaction. Several nodes may do it at once.
   *
   * @return how the database stands now
   * @throws StoreException if a script fails: what it did is undone where the database can do that
   */
  public Status migrate() {
    try (Connection connection = source.getConnection()) {
      boolean automatic = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        lock(connection);
        for (Script script : status(connection).toRun()) run(connection, script);
        connection.commit();
        return status(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(automatic);
      }
    } catch (SQLException e) {
      throw new StoreException("the tables of the orders could not be made: " + e.getMessage(), e);
    }
  }

  /** Two nodes that start at once would both find nothing. */
  private void lock(Connection connection) throws SQLException {
    if (Database.dialectOf(connection) != SQLDialect.POSTGRES) return;
    DSL.using(connection, SQLDialect.POSTGRES)
        .select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.inline(LOCK)))
        .fetch();
  }

  /** "orderwel", as eight bytes. */
  private static final long LOCK = 0x6f7264657277656cL;

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
    return new Status(
        found, SCRIPTS.size(), scripts(Database.dialectOf(connection), Math.max(found, 0)));
  }

  private int found(Connection connection) throws SQLException {
    if (!exists(connection)) return 0;
    try {
      @Nullable Integer version =
          new Database(names)
              .trip(connection)
              .sql()
              .select(DSL.max(OW_SCHEMA.VERSION))
              .from(OW_SCHEMA)
              .fetchOne(0, Integer.class);
      return version == null ? 0 : version;
    } catch (DataAccessException e) {
      throw new StoreException("the tables of the orders cannot be read: " + e.getMessage(), e);
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    String table = names.prefix() + "schema";
    boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
    String schema = names.schema() == null ? connection.getSchema() : folded(names.schema(), upper);
    try (var tables =
        connection.getMetaData().getTables(null, schema, folded(table, upper), null)) {
      return tables.next();
    }
  }

  private static String folded(String name, boolean upper) {
    return upper ? name.toUpperCase(Locale.ROOT) : name;
  }

  private List<Script> scripts(SQLDialect dialect, int from) {
    List<Script> scripts = new ArrayList<>();
    for (int i = from; i < SCRIPTS.size(); i++) {
      scripts.add(new Script(i + 1, SCRIPTS.get(i), names.rename(text(dialect, SCRIPTS.get(i)))));
    }
    return scripts;
  }

  private static String text(SQLDialect dialect, String script) {
    String name = "schema/" + (dialect == SQLDialect.H2 ? "h2" : "postgresql") + "/" + script;
    try (InputStream in = OrderSchema.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("not in the jar: " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("not readable in the jar: " + name, e);
    }
  }
}
