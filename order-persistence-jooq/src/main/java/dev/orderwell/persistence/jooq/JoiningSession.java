package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything happens in the host's transaction. What has to be undone is undone to a savepoint, so
 * that a statement that failed leaves the host's transaction as it was: PostgreSQL would refuse
 * everything after it.
 */
final class JoiningSession implements Session {
  private final Connection connection;
  private final Database database;

  JoiningSession(Connection connection, Database database) {
    this.connection = connection;
    this.database = database;
  }

  @Override
  public Transactions transactions() {
    return Transactions.JOINING;
  }

  @Override
  public <T> T read(Function<Trip, T> question) {
    try {
      return question.apply(database.trip(checked()));
    } catch (SQLException | RuntimeException e) {
      throw Faults.isConflict(e) ? ended(e) : Faults.of(e);
    }
  }

  @Override
  public <T> Written<T> write(Function<Trip, Written<T>> work) {
    try {
      Savepoint before = checked().setSavepoint();
      Written<T> written = workSince(before, work);
      if (written.undone()) undo(before, null);
      else connection.releaseSavepoint(before);
      return written;
    } catch (SQLException | RuntimeException e) {
      throw Faults.of(e);
    }
  }

  private <T> Written<T> workSince(Savepoint before, Function<Trip, Written<T>> work)
      throws SQLException {
    try {
      return work.apply(database.trip(connection));
    } catch (Throwable e) {
      undo(before, e);
      throw e;
    }
  }

  private void undo(Savepoint before, @Nullable Throwable cause) {
    try {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      if (cause == null) throw ended(e);
      cause.addSuppressed(e);
      throw ended(cause);
    }
  }

  /** Of a conflict the host may decide what to do; here there is nothing left to decide. */
  private static StoreException ended(Throwable cause) {
    return new StoreException(
        "the database has ended the host's transaction: roll it back and begin again", cause);
  }

  private Connection checked() throws SQLException {
    if (!connection.getAutoCommit()) return connection;
    throw new StoreException("the host's connection commits by itself: begin a transaction", null);
  }
}
