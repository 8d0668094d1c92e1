package dev.orderwell.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection of a host that is lent to a store, and what the store does there that is not its
 * affair: to commit, to roll back further than to a savepoint of its own, to change how the
 * connection works, to close it, or to say any of that in SQL.
 *
 * <pre>{@code
 * WatchedConnection watched = WatchedConnection.of(connection);
 * orders.joining(store.joining(watched.connection())).execute(ana, id, new Archive());
 * assertThat(watched.liberties()).isEmpty();
 * assertThat(watched.savepoints()).isZero();
 * }</pre>
 */
public final class WatchedConnection {
  private static final Set<String> OF_THE_HOST =
      Set.of(
          "abort",
          "close",
          "commit",
          "setAutoCommit",
          "setCatalog",
          "setClientInfo",
          "setHoldability",
          "setNetworkTimeout",
          "setReadOnly",
          "setSchema",
          "setTransactionIsolation",
          "setTypeMap",
          "unwrap");
  private static final Pattern IN_SQL =
      Pattern.compile(
          "(?:^|;)\\s*(?:abort|begin|commit|end(?! if)|release|rollback|savepoint|set|start)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of MariaDB, and no beginning of a transaction. */
  private static final Pattern COMPOUND =
      Pattern.compile("begin not atomic(.*)end", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Connection real;
  private final Connection lent;
  private final List<String> liberties = new ArrayList<>();
  private final Set<Savepoint> savepoints = new LinkedHashSet<>();

  private WatchedConnection(Connection real) {
    this.real = real;
    lent = proxy(Connection.class, this::onConnection);
  }

  /**
   * Watches a connection.
   *
   * @param connection of the host
   * @return with nothing done yet
   */
  public static WatchedConnection of(Connection connection) {
    return new WatchedConnection(connection);
  }

  /**
   * What is lent to the store.
   *
   * @return does what the host's connection does
   */
  public Connection connection() {
    return lent;
  }

  /**
   * What was done that is the host's affair.
   *
   * @return names of methods, or the SQL, in order
   */
  public List<String> liberties() {
    return List.copyOf(liberties);
  }

  /**
   * How many of the store's savepoints are neither released nor gone with an earlier one.
   *
   * @return 0 where nothing was left behind
   */
  public int savepoints() {
    return savepoints.size();
  }

  private @Nullable Object onConnection(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String name = method.getName();
    Object first = arguments == null ? null : arguments[0];
    if (OF_THE_HOST.contains(name)) liberties.add(name);
    if (name.equals("rollback") && !savepoints.contains(first)) liberties.add(name);
    if (name.equals("releaseSavepoint")) release((Savepoint) first);
    if (first instanceof String sql) read(sql);
    Object result = call(real, method, arguments);
    if (result instanceof Savepoint savepoint) savepoints.add(savepoint);
    return result instanceof Statement statement ? watched(statement, method) : result;
  }

  private void release(@Nullable Savepoint savepoint) {
    List<Savepoint> open = List.copyOf(savepoints);
    int at = open.indexOf(savepoint);
    if (at >= 0) open.subList(at, open.size()).forEach(savepoints::remove);
  }

  private Object watched(Statement statement, Method made) {
    return proxy(
        made.getReturnType().asSubclass(Statement.class),
        (proxy, method, arguments) -> onStatement(statement, method, arguments));
  }

  /** A statement leads back to the connection that is lent, not past it. */
  private @Nullable Object onStatement(
      Statement statement, Method method, Object @Nullable [] arguments) throws Throwable {
    if (method.getName().equals("getConnection")) return lent;
    boolean plain = !(statement instanceof PreparedStatement);
    if (plain && arguments != null && arguments[0] instanceof String sql) read(sql);
    return call(statement, method, arguments);
  }

  private void read(String sql) {
    Matcher compound = COMPOUND.matcher(sql.strip());
    String statements = compound.matches() ? compound.group(1) : sql;
    if (IN_SQL.matcher(statements).find()) liberties.add(sql);
  }

  private static @Nullable Object call(Object on, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = WatchedConnection.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
