package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.internal.jooq.Tables;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

/** The scripts of all databases make the same tables, which are those of the generated classes. */
class TablesTest {
  private static final int LONGEST_IN_AN_INDEX = 1000;

  private record Found(Map<String, List<String>> columns, Map<String, List<String>> keys) {}

  private static Found look(TestDatabase database) throws SQLException {
    try (HikariDataSource pool = database.open();
        Connection connection = pool.getConnection()) {
      Map<String, List<String>> columns = new TreeMap<>();
      Map<String, List<String>> keys = new TreeMap<>();
      DatabaseMetaData data = connection.getMetaData();
      for (String table : TestDatabase.tables(connection)) {
        String name = table.toLowerCase(Locale.ROOT);
        columns.put(
            name,
            columns(data.getColumns(connection.getCatalog(), connection.getSchema(), table, null)));
        try (ResultSet key =
            data.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
          Map<Integer, String> inOrder = new TreeMap<>();
          while (key.next()) inOrder.put(key.getInt("KEY_SEQ"), lower(key, "COLUMN_NAME"));
          keys.put(name, List.copyOf(inOrder.values()));
        }
        indexes(
            data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, false),
            keys);
      }
      return new Found(columns, keys);
    }
  }

  private static List<String> columns(ResultSet found) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (found) {
      while (found.next()) {
        boolean nullable = found.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        columns.add(
            lower(found, "COLUMN_NAME")
                + " "
                + type(lower(found, "TYPE_NAME"), found.getInt("COLUMN_SIZE"))
                + (nullable ? "" : " not null"));
      }
    }
    return columns;
  }

  private static String type(String name, int size) {
    return switch (name) {
      case "varchar", "character varying", "text", "longtext", "clob", "character large object" ->
          size > LONGEST_IN_AN_INDEX ? "text" : "varchar(" + size + ")";
      case "int8", "bigint" -> "bigint";
      case "int4", "int", "integer" -> "integer";
      case "bool", "boolean", "tinyint" -> "boolean";
      case "timestamptz", "timestamp with time zone", "datetime" -> "instant";
      case "binary" -> "uuid";
      default -> name.contains("array") ? "text" : name;
    };
  }

  /** Those of primary keys are called differently everywhere. */
  private static void indexes(ResultSet found, Map<String, List<String>> indexes)
      throws SQLException {
    try (found) {
      while (found.next()) {
        String name = lower(found, "INDEX_NAME");
        if (!name.startsWith("ow_") || name.endsWith("_pkey")) continue;
        String unique = found.getBoolean("NON_UNIQUE") ? "" : " unique";
        indexes
            .computeIfAbsent("index " + name + unique, same -> new ArrayList<>())
            .add(lower(found, "COLUMN_NAME"));
      }
    }
  }

  private static String lower(ResultSet row, String column) throws SQLException {
    return row.getString(column).toLowerCase(Locale.ROOT);
  }

  @EveryDatabase
  void everyDatabaseHasTheSameColumnsKeysAndIndexes(TestDatabase database) throws SQLException {
    Found h2 = look(TestDatabase.H2);
    Found here = look(database);
    assertThat(here.columns()).isEqualTo(h2.columns()).hasSize(27);
    assertThat(here.keys()).isEqualTo(h2.keys());
    assertThat(h2.keys().keySet()).filteredOn(name -> name.startsWith("index ")).hasSize(19);
  }

  @Test
  void everyTableLeadsItsKeyWithTheShop() throws SQLException {
    look(TestDatabase.H2)
        .keys()
        .forEach(
            (name, columns) -> {
              boolean acrossShops =
                  name.matches("index ow_(order_deadline|instruction_due|parked_event_due).*");
              if (!acrossShops) assertThat(columns).as(name).startsWith("shop_id");
            });
  }

  @Test
  void theGeneratedClassesAreThoseTables() throws ReflectiveOperationException, SQLException {
    Map<String, List<String>> generated = new TreeMap<>();
    for (Field field : Tables.class.getFields()) {
      Table<?> table = (Table<?>) field.get(null);
      if (table.getName().equals("ow_schema")) continue;
      List<String> columns = new ArrayList<>();
      for (org.jooq.Field<?> column : table.fields()) columns.add(described(column));
      generated.put(table.getName(), columns);
    }
    assertThat(generated).isEqualTo(look(TestDatabase.H2).columns());
  }

  private static String described(org.jooq.Field<?> column) {
    var type = column.getDataType();
    String name =
        type.getType() == java.time.Instant.class
            ? "instant"
            : type.getSQLDataType() == SQLDataType.CLOB
                ? "text"
                : type(type.getTypeName(), type.length());
    return column.getName() + " " + name + (type.nullable() ? "" : " not null");
  }
}
