package dev.orderwell.persistence.jooq;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Lets the library's own transactions in one program write into a file of H2 one after the other.
 * When H2 saves a commit, it takes its tables one by one; what another transaction does meanwhile
 * is saved in part, and if the program is killed then, that part stays (issue 2080 of H2). Other
 * databases, and H2 in memory, need no turns.
 */
final class Turns {
  private static final Turns NEEDLESS = new Turns(null);
  private static final ConcurrentMap<String, Turns> OF_FILES = new ConcurrentHashMap<>();

  private final @Nullable Lock lock;

  private Turns(@Nullable Lock lock) {
    this.lock = lock;
  }

  /** The turns of a database, the same for all who write into the same file. */
  static Turns of(Connection connection) throws SQLException {
    if (Database.dialectOf(connection) != SQLDialect.H2) return NEEDLESS;
    String path = path(connection);
    return path == null
        ? NEEDLESS
        : OF_FILES.computeIfAbsent(path, file -> new Turns(new ReentrantLock()));
  }

  private static @Nullable String path(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("call database_path()")) {
      return row.next() ? row.getString(1) : null;
    }
  }

  void begin() {
    if (lock != null) lock.lock();
  }

  void end() {
    if (lock != null) lock.unlock();
  }
}
