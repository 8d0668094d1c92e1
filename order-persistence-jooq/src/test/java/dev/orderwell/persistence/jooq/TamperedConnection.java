package dev.orderwell.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Map;

/** A connection that does some things in another way than it is asked. */
final class TamperedConnection {
  /** Does not exist. */
  private static final Savepoint NOWHERE =
      new Savepoint() {
        @Override
        public int getSavepointId() {
          return 0;
        }

        @Override
        public String getSavepointName() {
          return "nowhere";
        }
      };

  /** What is done instead. */
  @FunctionalInterface
  interface Answer {
    Object to(Object... arguments) throws SQLException;
  }

  private TamperedConnection() {}

  /** As if nobody had thought of savepoints. */
  static Connection withoutSavepoints(Connection connection) {
    return tampered(connection, WITHOUT_SAVEPOINTS);
  }

  /** As if there were a transaction, also where there is none. */
  static Connection inTransaction(Connection connection) {
    return tampered(withoutSavepoints(connection), Map.of("getAutoCommit", arguments -> false));
  }

  /** Rolls back all there is instead of what comes after a savepoint. */
  static Connection rollingBackAll(Connection connection) {
    return tampered(
        connection,
        Map.of(
            "rollback",
            arguments -> {
              connection.rollback();
              return null;
            },
            "releaseSavepoint",
            arguments -> null));
  }

  /** Releases no savepoint. */
  static Connection keepingSavepoints(Connection connection) {
    return with(connection, "releaseSavepoint", arguments -> null);
  }

  /** Complains when it is closed, as a driver may whose line was cut in the meantime. */
  static Connection complainingAtTheEnd(Connection connection) {
    return with(
        connection,
        "close",
        arguments -> {
          connection.close();
          throw new SQLException("cannot say goodbye", "08006");
        });
  }

  /** Does something else before it commits. */
  static Connection beforeCommit(Connection connection, Runnable first) {
    return with(
        connection,
        "commit",
        arguments -> {
          first.run();
          connection.commit();
          return null;
        });
  }

  private static final Map<String, Answer> WITHOUT_SAVEPOINTS =
      Map.of(
          "setSavepoint",
          arguments -> NOWHERE,
          "rollback",
          arguments -> null,
          "releaseSavepoint",
          arguments -> null);

  /** Does one thing in another way. */
  static Connection with(Connection connection, String method, Answer answer) {
    return tampered(connection, Map.of(method, answer));
  }

  private static Connection tampered(Connection connection, Map<String, Answer> answers) {
    return (Connection)
        Proxy.newProxyInstance(
            TamperedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              Answer answer = answers.get(method.getName());
              if (answer != null) return answer.to(arguments);
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
