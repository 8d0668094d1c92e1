package dev.orderwell.persistence.jooq;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** A server of one test, with the settings that a shop has. */
interface KillableServer extends AutoCloseable {
  Duration PATIENCE = Duration.ofMinutes(3);

  /** How tests come to the orders. */
  String url();

  /** How the shop comes there, so that its connections are known. */
  String urlOfTheShop();

  /** kill -9 of the server and all its processes. */
  void kill() throws IOException;

  /** The same data at the same address. */
  void restart() throws IOException;

  @Override
  void close() throws IOException;

  /** What waits until a server knows that the shop is no more. */
  @FunctionalInterface
  interface Waiting {
    void await(DataSource source) throws SQLException;
  }

  /**
   * A server may still be at the last commit of a program that is no more.
   *
   * @param working counts the connections of the shop
   */
  static void awaitTheEndOfTheShop(DataSource source, String working) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      long last = System.nanoTime() + PATIENCE.toNanos();
      while (isWorking(statement, working)) {
        if (System.nanoTime() - last > 0) throw new IllegalStateException("the shop works on");
        Thread.onSpinWait();
      }
    }
  }

  private static boolean isWorking(Statement statement, String working) throws SQLException {
    try (ResultSet rows = statement.executeQuery(working)) {
      return rows.next() && rows.getInt(1) > 0;
    }
  }
}
