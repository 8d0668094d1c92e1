package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What matters of the settings of PostgreSQL. */
final class PostgresSettings {
  private static final String SETTINGS =
      "select name, setting from pg_settings where name in"
          + " ('fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding')";

  /** The scripts collate all columns of a limited length. */
  private static final String COLUMNS =
      "select table_name, column_name, coalesce(collation_name, 'of the database')"
          + " from information_schema.columns"
          + " where table_schema = coalesce(cast(? as varchar), current_schema())"
          + " and data_type = 'character varying'"
          + " and coalesce(collation_name, '') not in ('C', 'POSIX')";

  private PostgresSettings() {}

  static List<Warning> warnings(Connection connection, TableNames names, Set<String> tables)
      throws SQLException {
    FoundSettings settings = FoundSettings.read(connection, SETTINGS);
    settings.expect(
        Level.WARNING,
        "fsync",
        "on"::equals,
        "the whole database may be damaged when the machine fails; switch it on");
    settings.expect(
        Level.WARNING,
        "full_page_writes",
        "on"::equals,
        "pages may be damaged when the machine fails; switch it on");
    settings.expect(
        Level.WARNING,
        "synchronous_commit",
        value -> !value.equals("off"),
        "what was acknowledged last is lost when the server fails; take local or more for the user"
            + " of the orders");
    settings.expect(
        Level.WARNING,
        "server_encoding",
        "UTF8"::equals,
        "names that the encoding does not know are refused; make the database with UTF8");
    Collations.wrong(connection, COLUMNS, names, tables).ifPresent(settings::add);
    return settings.warnings();
  }
}
