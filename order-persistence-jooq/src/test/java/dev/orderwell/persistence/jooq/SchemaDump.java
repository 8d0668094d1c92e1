package dev.orderwell.persistence.jooq;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a database of the newest version of the tables, with {@link EveryKind} in it, as a script
 * for each dialect. Run it once for each version, when it is released, and never again: what it has
 * written is what hosts have.
 *
 * <pre>{@code
 * mvn -q -Pdump -pl order-persistence-jooq -am test-compile
 * }</pre>
 */
final class SchemaDump {
  private SchemaDump() {}

  /**
   * Writes them.
   *
   * @param args the folder to write to: src/test/resources/dumps
   */
  public static void main(String[] args) throws IOException, SQLException {
    for (TestDatabase database : TestDatabase.values()) {
      try (HikariDataSource pool = database.open()) {
        EveryKind.play(JooqOrderStore.owning(pool));
        int version = OrderSchema.of(pool).validate().found();
        String name = database.name().toLowerCase(Locale.ROOT) + "-" + version + ".sql";
        Files.write(Path.of(args[0], name), database.dump(pool), StandardCharsets.UTF_8);
      }
    }
  }

  static void inserts(Connection connection, String table, List<String> lines) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from " + table)) {
      int count = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
          columns.add(row.getMetaData().getColumnName(i));
          values.add(literal(row.getString(i)));
        }
        lines.add(
            String.format(
                "insert into %s (%s) values (%s);",
                table, String.join(", ", columns), String.join(", ", values)));
      }
    }
  }

  private static String literal(String value) {
    return value == null ? "null" : "'" + value.replace("'", "''") + "'";
  }
}
