package dev.orderwell.persistence.jooq;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Lets one in at a time to make tables: two that start at once would both find nothing. */
final class MigrationLock {
  /** "orderwel", as eight bytes: who has it on PostgreSQL, to the end of the transaction. */
  static final long NUMBER = 0x6f7264657277656cL;

  /** The same on MariaDB; whoever has waited for a minute goes on, which does no harm. */
  private static final String NAME = "orderwell";

  private static final int MOST_SECONDS = 60;

  /**
   * H2 has none; who opens a file from two processes may run the scripts twice, which does no harm.
   */
  private static final Lock IN_THIS_PROCESS = new ReentrantLock();

  private final Connection connection;
  private final SQLDialect dialect;
  private final Turns turns;

  private MigrationLock(Connection connection, SQLDialect dialect, Turns turns) {
    this.connection = connection;
    this.dialect = dialect;
    this.turns = turns;
  }

  /** Waits until it is got, in a transaction that has begun. */
  static MigrationLock get(Connection connection) throws SQLException {
    SQLDialect dialect = Database.dialectOf(connection);
    MigrationLock lock = new MigrationLock(connection, dialect, Turns.of(connection));
    lock.await();
    return lock;
  }

  private void await() {
    switch (dialect) {
      case POSTGRES -> call("pg_advisory_xact_lock", DSL.inline(NUMBER));
      case MARIADB -> call("get_lock", DSL.inline(NAME), DSL.inline(MOST_SECONDS));
      default -> {
        IN_THIS_PROCESS.lock();
        turns.begin();
      }
    }
  }

  /** On PostgreSQL it ends with the transaction. */
  void release() {
    switch (dialect) {
      case POSTGRES -> {}
      case MARIADB -> releaseByName();
      default -> {
        turns.end();
        IN_THIS_PROCESS.unlock();
      }
    }
  }

  private void releaseByName() {
    try {
      call("release_lock", DSL.inline(NAME));
    } catch (DataAccessException e) {
      // the connection is broken, and with it the lock has gone
    }
  }

  private void call(String function, Field<?>... arguments) {
    DSL.using(connection, new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER))
        .select(DSL.function(DSL.name(function), Object.class, arguments))
        .fetch();
  }
}
