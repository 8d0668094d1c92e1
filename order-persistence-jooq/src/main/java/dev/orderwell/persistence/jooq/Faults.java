package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.Session.ConflictedException;
import dev.orderwell.store.StoreException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an exception of a database means. */
final class Faults {
  /** H2: a lock was not got in time, and two writers of one row; PostgreSQL: a lock as well. */
  private static final Set<String> CONFLICTS = Set.of("HYT00", "90131", "55P03");

  /** MariaDB: a lock was not got in time, a deadlock, a row that is newer than the snapshot. */
  private static final Set<Integer> CONFLICTS_OF_MARIADB = Set.of(1205, 1213, 1020);

  /** A key that is there already, as PostgreSQL and H2 call it. */
  private static final String TAKEN = "23505";

  /** MariaDB has one state for all that keys forbid, and numbers below those of H2. */
  private static final int TAKEN_IN_MARIADB = 1062;

  private static final String CONFLICT = "40";

  /** Of the same class, and the only one that does not tell whether anything was written. */
  private static final String UNKNOWN = "40003";

  /** A table or a column that is not there: of H2 and MariaDB, and of PostgreSQL. */
  private static final Set<String> MISSING =
      Set.of("42S02", "42S04", "42S22", "42102", "42104", "42122", "42P01", "42703");

  /** What was written has no place in a column, or is not what the column is for. */
  private static final String MISFIT = "22";

  /** A key, a constraint. */
  private static final String REFUSED = "23";

  private static final Pattern VALUES =
      Pattern.compile(" VALUES \\(.*| \\('.*|(?<=Duplicate entry) '.*'(?= for key)");

  private Faults() {}

  /** What the caller gets. */
  static RuntimeException of(Exception fault) {
    if (fault instanceof StoreException || fault instanceof ConflictedException) {
      return (RuntimeException) fault;
    }
    if (isConflict(fault) || isTaken(fault)) return new ConflictedException(fault);
    Exception plain = plain(fault);
    return new StoreException(what(plain) + words(plain), plain);
  }

  /**
   * The same without what was to be written: a database that refuses a row quotes it, and an
   * exception ends in a log.
   */
  static Exception plain(Exception fault) {
    SQLException told = told(fault).orElse(null);
    if (told == null) return fault;
    boolean misfit = told.getSQLState().startsWith(MISFIT);
    if (!misfit && !told.getSQLState().startsWith(REFUSED)) return fault;
    String words = misfit ? "what was to be written does not fit" : unquoted(words(told));
    SQLException plain = new SQLException(words, told.getSQLState(), told.getErrorCode());
    plain.setStackTrace(told.getStackTrace());
    return plain;
  }

  /** PostgreSQL tells the row in further lines, H2 in brackets, MariaDB in quotes. */
  private static String unquoted(String words) {
    String first = words.lines().findFirst().orElse("");
    return VALUES.matcher(first).replaceAll("");
  }

  private static String what(Exception fault) {
    if (told(fault).isEmpty()) return "it could not be done: ";
    return MISSING.contains(state(fault))
        ? "the tables of the orders are not there, or not the needed ones: see OrderSchema: "
        : "the database could not do it: ";
  }

  /** What the database has said, without the statements. */
  static String words(Throwable fault) {
    return String.valueOf(told(fault).map(Throwable::getMessage).orElseGet(fault::getMessage));
  }

  /** True if the same again may succeed, from a fresh read: somebody else was at the same rows. */
  static boolean isConflict(Throwable fault) {
    String state = state(fault);
    if (state.equals(UNKNOWN)) return false;
    return state.startsWith(CONFLICT)
        || CONFLICTS.contains(state)
        || CONFLICTS_OF_MARIADB.contains(number(fault));
  }

  /** True if a row is there already. */
  static boolean isTaken(Throwable fault) {
    return TAKEN.equals(state(fault)) || number(fault) == TAKEN_IN_MARIADB;
  }

  private static String state(Throwable fault) {
    return told(fault).map(SQLException::getSQLState).orElse("");
  }

  private static int number(Throwable fault) {
    return told(fault).map(SQLException::getErrorCode).orElse(0);
  }

  private static Optional<SQLException> told(Throwable fault) {
    for (Throwable one = fault; one != null; one = one.getCause()) {
      if (one instanceof SQLException sql && sql.getSQLState() != null) return Optional.of(sql);
    }
    return Optional.empty();
  }
}
