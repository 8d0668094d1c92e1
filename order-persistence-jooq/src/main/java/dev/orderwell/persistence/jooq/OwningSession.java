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
        if (!automatic) giveBack(connection, false);
      }
    } finally {
      close(connection);
    }
  }

  @Override
  public <T> Written<T> write(Function<Trip, Written<T>> work) {
    try {
      return inTurn(turns(), work);
    } catch (SQLException | RuntimeException e) {
      throw Faults.of(e);
    }
  }

  private Turns turns() throws SQLException {
    Turns known = turns;
    return known == null ? turns(source.getConnection()) : known;
  }

  private Turns turns(Connection connection) throws SQLException {
    try {
      Turns found = Turns.of(connection);
      turns = found;
      return found;
    } finally {
      close(connection);
    }
  }

  /** Whoever waits for a turn keeps no connection from others. */
  private <T> Written<T> inTurn(Turns all, Function<Trip, Written<T>> work) throws SQLException {
    all.begin();
    try {
      return written(source.getConnection(), work);
    } finally {
      all.end();
    }
  }

  private <T> Written<T> written(Connection connection, Function<Trip, Written<T>> work)
      throws SQLException {
    try {
      boolean automatic = connection.getAutoCommit();
      if (automatic) connection.setAutoCommit(false);
      boolean ended = false;
      try {
        Written<T> written = work.apply(database.trip(connection));
        if (written.undone()) connection.rollback();
        else commit(connection);
        ended = true;
        return written;
      } finally {
        if ((ended || undone(connection)) && automatic) giveBack(connection, true);
      }
    } finally {
      close(connection);
    }
  }

  private static void commit(Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      if (Faults.isConflict(e)) throw e;
      throw new CommitInDoubtException("a commit ended in an exception", Faults.plain(e));
    }
  }

  /** If it cannot be undone, the connection is broken, and the database does it by itself. */
  private static boolean undone(Connection connection) {
    try {
      connection.rollback();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  /** In a transaction that has not ended this would commit it. */
  private static void giveBack(Connection connection, boolean automatic) {
    try {
      connection.setAutoCommit(automatic);
    } catch (SQLException e) {
      // the connection has broken since: a pool throws it away
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
