package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections to a database, each through a line of ours that can be cut while it commits. The line
 * is told of a commit before the driver is, so that it need not understand what a driver says.
 */
final class CuttingProxy extends AbstractDataSource implements AutoCloseable {
  private static final Pattern SERVER = Pattern.compile("//([^:/]+):(\\d+)");

  private final String url;
  private final Properties properties;
  private final Supplier<Optional<Cut>> cuts;
  private final Queue<CuttingLine> lines = new ConcurrentLinkedQueue<>();
  private final AtomicInteger made = new AtomicInteger();
  private volatile boolean away;

  /**
   * Comes to a database as a pool would.
   *
   * @param database with a host and a port in its address
   * @param cuts asked at each commit
   */
  CuttingProxy(HikariConfig database, Supplier<Optional<Cut>> cuts) {
    this.cuts = cuts;
    url = database.getJdbcUrl();
    properties = new Properties();
    properties.putAll(database.getDataSourceProperties());
    if (database.getUsername() != null) properties.setProperty("user", database.getUsername());
    if (database.getPassword() != null) properties.setProperty("password", database.getPassword());
  }

  /** From now on nobody gets a connection: the server stays away. */
  void goAway() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  /** How many commits were cut. */
  int made() {
    return made.get();
  }

  /** Lets requests through that are late. */
  void deliver() {
    lines.forEach(CuttingLine::deliver);
  }

  @Override
  public Connection getConnection() throws SQLException {
    CuttingLine line = open();
    if (away) line.close();
    Connection connection = DriverManager.getConnection(through(line), properties);
    return (Connection)
        Proxy.newProxyInstance(
            CuttingProxy.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              boolean commit = method.getName().equals("commit");
              if (commit) cuts.get().ifPresent(line::arm);
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              } finally {
                if (commit) line.disarm();
              }
            });
  }

  @Override
  public Connection getConnection(String user, String password) {
    throw new UnsupportedOperationException("they are known");
  }

  /** A pool waits so long for connections that are being made when it is closed. */
  @Override
  public int getLoginTimeout() {
    return 1;
  }

  private CuttingLine open() {
    Matcher server = server();
    try {
      CuttingLine line =
          CuttingLine.to(server.group(1), Integer.parseInt(server.group(2)), made::incrementAndGet);
      lines.removeIf(CuttingLine::isOver);
      lines.add(line);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String through(CuttingLine line) {
    return server().replaceFirst("//localhost:" + line.port());
  }

  private Matcher server() {
    Matcher server = SERVER.matcher(url);
    if (!server.find()) throw new IllegalStateException("no server in " + url);
    return server;
  }

  @Override
  public void close() {
    lines.forEach(CuttingLine::close);
  }
}
