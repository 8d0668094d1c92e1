package dev.orderwell.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction at another isolation level than the connection has, undone at the end unless it was
 * committed; then the connection is as it was.
 */
final class IsolatedTransaction implements AutoCloseable {
  private final Connection connection;
  private final boolean automatic;
  private final int isolation;

  /**
   * Begins.
   *
   * @param level one of the constants of {@link Connection}
   */
  IsolatedTransaction(Connection connection, int level) throws SQLException {
    this.connection = connection;
    automatic = connection.getAutoCommit();
    isolation = connection.getTransactionIsolation();
    connection.setAutoCommit(true);
    connection.setTransactionIsolation(level);
    connection.setAutoCommit(false);
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setTransactionIsolation(isolation);
    connection.setAutoCommit(automatic);
  }
}
