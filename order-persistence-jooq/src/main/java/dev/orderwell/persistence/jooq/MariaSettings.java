package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What matters of the settings of MariaDB, as they are for the connections of the shop. */
final class MariaSettings {
  private static final long MEGABYTE = 1024L * 1024;
  private static final int SMALL_PACKET = 16;

  /** Reads, updates with deletes, and inserts wait for what other nodes have acknowledged. */
  private static final int SEES_THE_OTHERS = 1 | 2 | 4;

  private static final Set<String> STRICT = Set.of("STRICT_TRANS_TABLES", "STRICT_ALL_TABLES");
  private static final Set<String> STRANGE = Set.of("ORACLE", "EMPTY_STRING_IS_NULL");

  private static final String SETTINGS =
      "select lower(variable_name), coalesce(session_value, global_value)"
          + " from information_schema.system_variables where variable_name in"
          + " ('innodb_flush_log_at_trx_commit', 'innodb_doublewrite', 'log_bin', 'sync_binlog',"
          + " 'sql_mode', 'max_allowed_packet', 'wsrep_on', 'wsrep_sync_wait')";

  private static final String COLUMNS =
      "select table_name, column_name, collation_name from information_schema.columns"
          + " where table_schema = coalesce(?, database())"
          + " and collation_name <> 'utf8mb4_nopad_bin'";

  private MariaSettings() {}

  static List<Warning> warnings(Connection connection, TableNames names, Set<String> tables)
      throws SQLException {
    FoundSettings settings = FoundSettings.read(connection, SETTINGS);
    durability(settings);
    settings.expect(
        Level.WARNING,
        "sql_mode",
        modes -> !Collections.disjoint(STRICT, modes(modes)),
        "a value that does not fit is cut off without a word; take STRICT_TRANS_TABLES");
    settings.expect(
        Level.WARNING,
        "sql_mode",
        modes -> Collections.disjoint(STRANGE, modes(modes)),
        "statements and empty texts mean something else; take another mode for the shop");
    settings.expect(
        Level.HINT,
        "max_allowed_packet",
        bytes -> Long.parseLong(bytes) >= SMALL_PACKET * MEGABYTE,
        "orders of thousands of lines are refused; take 16M or more");
    Collations.wrong(connection, COLUMNS, names, tables).ifPresent(settings::add);
    return settings.warnings();
  }

  private static void durability(FoundSettings settings) {
    settings.expect(
        Level.WARNING,
        "innodb_flush_log_at_trx_commit",
        "1"::equals,
        "what was acknowledged last is lost when the machine or the server fails; take 1");
    settings.expect(
        Level.WARNING,
        "innodb_doublewrite",
        value -> !value.equals("OFF"),
        "pages may be damaged when the machine fails; switch it on");
    if (settings.is("log_bin", "ON")) {
      settings.expect(
          Level.WARNING,
          "sync_binlog",
          "1"::equals,
          "what was acknowledged last may be missing in the binary log, and so on replicas; take 1");
    }
    if (settings.is("wsrep_on", "ON")) {
      settings.expect(
          Level.WARNING,
          "wsrep_sync_wait",
          value -> (Integer.parseInt(value) & SEES_THE_OTHERS) == SEES_THE_OTHERS,
          "a node does not see at once what another has acknowledged, so that whether a command was"
              + " carried out may be answered wrongly; add sessionVariables=wsrep_sync_wait=7 to"
              + " the URL");
    }
  }

  private static List<String> modes(String modes) {
    return Arrays.asList(modes.split(","));
  }
}
