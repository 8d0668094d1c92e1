package dev.orderwell.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How a host begins and ends its transactions: by hand, or with a framework that knows where their
 * connection is.
 *
 * <pre>{@code
 * HostTransactions spring = (source, work) ->
 *     new TransactionTemplate(new DataSourceTransactionManager(source))
 *         .executeWithoutResult(status -> work.on(DataSourceUtils.getConnection(source)));
 * }</pre>
 */
@FunctionalInterface
public interface HostTransactions {
  /**
   * Runs some work in a transaction: commits when it returns, and rolls back when it throws.
   *
   * @param source of the connection
   * @param work what is done in the transaction
   * @throws SQLException if the transaction does not begin or end; what the work throws is thrown
   *     on as it is
   */
  void run(DataSource source, Work work) throws SQLException;

  /** What is done in a transaction. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param connection of the transaction, which the work neither ends nor closes
     */
    void on(Connection connection);
  }

  /**
   * By hand, as {@code java.sql} has it.
   *
   * @return transactions of plain JDBC
   */
  static HostTransactions jdbc() {
    return (source, work) -> {
      try (Connection connection = source.getConnection()) {
        connection.setAutoCommit(false);
        try {
          work.on(connection);
        } catch (RuntimeException | Error e) {
          connection.rollback();
          throw e;
        }
        connection.commit();
      }
    };
  }
}
