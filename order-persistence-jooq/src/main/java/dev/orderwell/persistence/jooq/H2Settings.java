package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What matters of the settings of H2. */
final class H2Settings {
  private static final int SMALL_CACHE = 64;

  /** In capitals, since a database need not fold names. */
  private static final String SETTINGS =
      "select SETTING_NAME, SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS"
          + " union all select 'DATABASE_PATH', database_path()";

  private static final String COLUMNS =
      "select TABLE_NAME, COLUMN_NAME, DATA_TYPE || ' ' || COLLATION_NAME"
          + " from INFORMATION_SCHEMA.COLUMNS"
          + " where lower(TABLE_SCHEMA) = lower(coalesce(cast(? as varchar), schema()))"
          + " and COLLATION_NAME is not null"
          + " and (COLLATION_NAME <> 'OFF' or DATA_TYPE = 'VARCHAR_IGNORECASE')";

  private H2Settings() {}

  static List<Warning> warnings(Connection connection, TableNames names, Set<String> tables)
      throws SQLException {
    FoundSettings settings = FoundSettings.read(connection, SETTINGS);
    if (settings.isKnown("DATABASE_PATH")) {
      settings.expect(
          Level.WARNING,
          "WRITE_DELAY",
          "0"::equals,
          "what was acknowledged in these milliseconds is lost when the process is killed;"
              + " add ;WRITE_DELAY=0 to the URL");
    }
    settings.expect(
        Level.WARNING,
        "IGNORECASE",
        "0"::equals,
        "new tables would take KEY-a and KEY-A for the same; make them without");
    settings.expect(
        Level.WARNING,
        "COLLATION",
        value -> value.startsWith("OFF"),
        "text is compared otherwise than letter by letter; make the database without SET COLLATION");
    settings.expect(
        Level.WARNING,
        "MODE",
        value -> !value.toLowerCase(Locale.ROOT).equals("oracle"),
        "an empty text becomes null, which the tables refuse; take another mode, best REGULAR");
    settings.expect(
        Level.HINT,
        "QUERY_CACHE_SIZE",
        value -> Integer.parseInt(value) >= SMALL_CACHE,
        "statements are parsed again and again; add ;QUERY_CACHE_SIZE=256 to the URL");
    Collations.wrong(connection, COLUMNS, names, tables).ifPresent(settings::add);
    return settings.warnings();
  }
}
