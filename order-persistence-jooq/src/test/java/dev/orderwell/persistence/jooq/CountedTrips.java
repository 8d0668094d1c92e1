package dev.orderwell.persistence.jooq;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what goes over the wire: each call that executes, commits or undoes. */
final class CountedTrips {
  private static final Set<String> TRIPS =
      Set.of("commit", "rollback", "setSavepoint", "releaseSavepoint");

  /** What the drivers of H2 and PostgreSQL only note. */
  private static final String BEGIN = "setAutoCommit";

  private final AtomicInteger trips = new AtomicInteger();
  private final boolean beginningIsOne;

  CountedTrips(TestDatabase database) {
    beginningIsOne = database == TestDatabase.MARIADB;
  }

  int during(Runnable work) {
    int before = trips.get();
    work.run();
    return trips.get() - before;
  }

  DataSource count(DataSource source) {
    return proxy(DataSource.class, source);
  }

  private boolean isTrip(String method) {
    return method.startsWith("execute")
        || TRIPS.contains(method)
        || (beginningIsOne && method.equals(BEGIN));
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (isTrip(method.getName())) trips.incrementAndGet();
          try {
            Object answer = method.invoke(target, arguments);
            if (answer instanceof PreparedStatement) return proxy(PreparedStatement.class, answer);
            if (answer instanceof Statement) return proxy(Statement.class, answer);
            return answer instanceof Connection ? proxy(Connection.class, answer) : answer;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
