package dev.orderwell.persistence.jooq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The rows of all tables as they were, to be put back. */
final class KeptRows {
  private final DataSource source;
  private final Map<String, List<List<Object>>> tables = new LinkedHashMap<>();

  private KeptRows(DataSource source) {
    this.source = source;
  }

  static KeptRows of(DataSource source) {
    KeptRows kept = new KeptRows(source);
    try (Connection connection = source.getConnection()) {
      for (String table : TestDatabase.tables(connection))
        kept.tables.put(table, rows(connection, table));
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from " + table)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) row.add(value(found.getObject(i)));
        rows.add(row);
      }
    }
    return rows;
  }

  private static Object value(Object found) throws SQLException {
    return found instanceof java.sql.Array pieces
        ? Arrays.asList((Object[]) pieces.getArray())
        : found;
  }

  List<String> empty() {
    return tables.keySet().stream().filter(table -> tables.get(table).isEmpty()).toList();
  }

  /** Puts back what has changed, and the index that a broken row may have needed to go. */
  void restore() {
    try (Connection connection = source.getConnection()) {
      for (String table : tables.keySet()) {
        if (!rows(connection, table).equals(tables.get(table))) restore(connection, table);
      }
      TestDatabase.execute(
          source,
          "create unique index if not exists ow_order_number on ow_order (shop_id, order_number)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void restore(Connection connection, String table) throws SQLException {
    List<List<Object>> rows = tables.get(table);
    String places = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
    try (Statement statement = connection.createStatement();
        PreparedStatement insert =
            connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
      statement.execute("delete from " + table);
      for (List<Object> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          insert.setObject(
              i + 1, row.get(i) instanceof List<?> pieces ? pieces.toArray() : row.get(i));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
