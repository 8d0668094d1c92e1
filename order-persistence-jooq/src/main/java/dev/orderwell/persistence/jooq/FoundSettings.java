package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.StorageCheck.Level;
import dev.orderwell.persistence.jooq.StorageCheck.Warning;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a database says of itself, and what is wrong with it. */
final class FoundSettings {
  private final Map<String, String> values = new HashMap<>();
  private final List<Warning> warnings = new ArrayList<>();

  /** Reads names and values. */
  static FoundSettings read(Connection connection, String sql) throws SQLException {
    FoundSettings settings = new FoundSettings();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) settings.put(rows.getString(1), rows.getString(2));
    }
    return settings;
  }

  private void put(String name, @Nullable String value) {
    if (value != null) values.put(name, value);
  }

  /** A setting that is not there is as it should be. */
  void expect(Level level, String name, Predicate<String> good, String advice) {
    String value = values.get(name);
    if (value != null && !good.test(value)) {
      warnings.add(new Warning(level, name, value, advice));
    }
  }

  boolean isKnown(String name) {
    return values.containsKey(name);
  }

  boolean is(String name, String value) {
    return value.equals(values.get(name));
  }

  void add(Warning warning) {
    warnings.add(warning);
  }

  List<Warning> warnings() {
    return List.copyOf(warnings);
  }
}
