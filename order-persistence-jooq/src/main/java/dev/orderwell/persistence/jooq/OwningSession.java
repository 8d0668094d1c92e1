package dev.orderwell.persistence.jooq;

import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Each read and each write has a connection and a transaction of its own. */
final class OwningSession implements Session {
  private static final int MOST_TRIES = 10;

  private final DataSource source;
  private final Database database;
  private volatile @Nullable Turns turns;

  OwningSession(DataSource source, Database database) {
    this.source = source;
    this.database = database;
  }

  @Override
  public Transactions transactions() {
    return Transactions.OWNING;
  }

  /** At SERIALIZABLE a read may be told to try again as well. */
  @Override
  public <T> T read(Function<Trip, T> question) {
    for (int tries = 1; ; tries++) {
      try {
        return readOnce(question);
      } catch (ConflictedException e) {
        if (tries == MOST_TRIES) throw new StoreException("a read found no quiet moment", e);
      }
    }
  }

  private <T> T readOnce(Function<Trip, T> question) {
    try {
      return answer(source.getConnection(), question);
    } catch (SQLException | RuntimeException e) {
      throw Faults.of(e);
    }
  }

  private <T> T answer(Connection connection, Function<Trip, T> question) throws SQLException {
    try {
      boolean automatic = connection.getAutoCommit();
      if (!automatic) connection.setAutoCommit(true);
      try {
        return question.apply(database.trip(connection));
      } finally {
        if (!automatic) connection.setAutoCommit(false);
      }
    } finally {
      close(connection);
    }
  }

  @Override
  public <T> Written<T> write(Function<Trip, Written<T>> work) {
    try {
      return written(source.getConnection(), work);
    } catch (CommitInDoubtException e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      throw Faults.of(e);
    }
  }

  private <T> Written<T> written(Connection connection, Function<Trip, Written<T>> work)
      throws SQLException {
    try {
      return inTurn(connection, work);
    } finally {
      close(connection);
    }
  }

  private <T> Written<T> inTurn(Connection connection, Function<Trip, Written<T>> work)
      throws SQLException {
    Turns own = turns(connection);
    own.begin();
    try {
      return transacted(connection, work);
    } finally {
      own.end();
    }
  }

  private Turns turns(Connection connection) throws SQLException {
    Turns known = turns;
    if (known == null) turns = known = Turns.of(connection);
    return known;
  }

  private <T> Written<T> transacted(Connection connection, Function<Trip, Written<T>> work)
      throws SQLException {
    boolean automatic = connection.getAutoCommit();
    if (automatic) connection.setAutoCommit(false);
    boolean ended = false;
    try {
      Written<T> written = work.apply(database.trip(connection));
      ended = true;
      if (written.undone()) connection.rollback();
      else commit(connection);
      return written;
    } finally {
      if (!ended) rollback(connection);
      if (automatic) automatic(connection);
    }
  }

  private static void commit(Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (Faults.isConflict(e)) throw e;
      throw new CommitInDoubtException("a commit ended in an exception", e);
    }
  }

  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // the connection is broken, so that the database ends the transaction by itself
    }
  }

  private static void automatic(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      // the same: a pool throws the connection away
    }
  }

  /** What was committed is committed, whatever becomes of the connection. */
  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      // the same: it was broken before it came back
    }
  }
}
