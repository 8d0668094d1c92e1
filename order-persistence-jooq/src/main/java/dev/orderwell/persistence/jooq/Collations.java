package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Columns of our tables that are compared otherwise than byte by byte. */
final class Collations {
  private static final int MOST_TOLD = 3;

  private Collations() {}

  /**
   * Looks for them.
   *
   * @param sql selects table, column and what is wrong with it; the schema or null is bound
   */
  static Optional<Warning> wrong(
      Connection connection, String sql, TableNames names, Set<String> tables) throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, names.schema());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String table = rows.getString(1).toLowerCase(Locale.ROOT);
          String column = table + "." + rows.getString(2).toLowerCase(Locale.ROOT);
          if (tables.contains(table)) wrong.add(column + " " + rows.getString(3));
        }
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(warning(wrong));
  }

  private static Warning warning(List<String> wrong) {
    String some = String.join(", ", wrong.subList(0, Math.min(MOST_TOLD, wrong.size())));
    String more = wrong.size() > MOST_TOLD ? " and " + (wrong.size() - MOST_TOLD) + " more" : "";
    return new Warning(
        Level.WARNING,
        "collation",
        some + more,
        "identities that differ in case, accent or blanks may be taken for the same, and lists be"
            + " in another order; make the tables by our scripts, in a database without collation");
  }
}
