package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.Session.ConflictedException;
import dev.orderwell.store.StoreException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an exception of a database means. */
final class Faults {
  /** H2: a lock was not got in time, and two writers of one row. */
  private static final Set<String> CONFLICTS = Set.of("HYT00", "90131");

  /** A key that is there already, as PostgreSQL and H2 call it. */
  private static final String TAKEN = "23505";

  private static final String CONFLICT = "40";

  /** Of the same class, and the only one that does not tell whether anything was written. */
  private static final String UNKNOWN = "40003";

  /** A table or a column that is not there: of H2, and of PostgreSQL. */
  private static final Set<String> MISSING =
      Set.of("42S02", "42S04", "42S22", "42102", "42104", "42122", "42P01", "42703");

  private Faults() {}

  /** What the caller gets. */
  static RuntimeException of(Exception fault) {
    if (fault instanceof StoreException || fault instanceof ConflictedException) {
      return (RuntimeException) fault;
    }
    if (isConflict(fault) || isTaken(fault)) return new ConflictedException(fault);
    String state = state(fault);
    String what =
        state != null && MISSING.contains(state)
            ? "the tables of the orders are not there, or not the needed ones: see OrderSchema: "
            : "the database could not do it: ";
    return new StoreException(what + fault.getMessage(), fault);
  }

  /** True if the same again may succeed, from a fresh read: somebody else was at the same rows. */
  static boolean isConflict(Throwable fault) {
    String state = state(fault);
    if (state == null || state.equals(UNKNOWN)) return false;
    return state.startsWith(CONFLICT) || CONFLICTS.contains(state);
  }

  /** True if a row is there already. */
  static boolean isTaken(Throwable fault) {
    return TAKEN.equals(state(fault));
  }

  private static @Nullable String state(Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (one instanceof SQLException sql && sql.getSQLState() != null) return sql.getSQLState();
    }
    return null;
  }
}
