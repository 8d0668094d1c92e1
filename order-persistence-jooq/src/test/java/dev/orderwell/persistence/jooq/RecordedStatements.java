package dev.orderwell.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * Keeps the last statement that was prepared, with its values, to ask the database how it is done.
 */
final class RecordedStatements {
  private String text = "";
  private final List<Value> values = new ArrayList<>();

  private record Value(Method setter, List<Object> arguments) {}

  DataSource record(DataSource source) {
    return proxy(DataSource.class, source);
  }

  /** The lines in which the database explains the last statement. */
  List<String> explained(DataSource source, String explain) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(explain + " " + text)) {
      for (Value one : values) one.setter().invoke(statement, one.arguments().toArray());
      List<String> lines = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) lines.addAll(rows.getString(1).lines().toList());
      }
      return lines;
    } catch (SQLException | ReflectiveOperationException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private <T> T proxy(Class<T> type, Object target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call(target, method, arguments)));
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("prepareStatement")) {
      text = (String) arguments[0];
      values.clear();
    }
    if (target instanceof PreparedStatement && method.getName().startsWith("set")) {
      if (arguments[0] instanceof Integer && arguments.length > 1) {
        values.add(new Value(method, Arrays.asList(arguments)));
      }
    }
    try {
      Object answer = method.invoke(target, arguments);
      if (answer instanceof PreparedStatement) return proxy(PreparedStatement.class, answer);
      return answer instanceof Connection ? proxy(Connection.class, answer) : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
