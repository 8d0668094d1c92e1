package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.testkit.Fixtures;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A verification while the shop is at work sees all tables as they were at one moment. */
class OneMomentTest {
  @EveryDatabase
  void whatIsPaidBetweenTwoChecksIsNoFinding(TestDatabase database) {
    try (HikariDataSource pool = database.open()) {
      Orders orders = Fixtures.builder(JooqOrderStore.owning(pool)).build();
      OrderId id = orders.place(ANA, Fixtures.teeAndMug().build()).id();
      Runnable pay = () -> orders.execute(ANA, id, RecordPayment.byHand("Cash").amount("1.00"));
      DelegatingDataSource watched =
          new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
              Connection connection = super.getConnection();
              return TamperedConnection.with(
                  connection,
                  "createStatement",
                  arguments -> afterEachQuery(connection.createStatement(), pay));
            }
          };
      assertThat(OrderVerification.of(watched).run()).isEmpty();
      assertThat(orders.history(ANA, id)).hasSizeGreaterThan(20);
    }
  }

  private static Statement afterEachQuery(Statement statement, Runnable work) {
    return (Statement)
        Proxy.newProxyInstance(
            OneMomentTest.class.getClassLoader(),
            new Class<?>[] {Statement.class},
            (proxy, method, arguments) -> {
              try {
                Object answer = method.invoke(statement, arguments);
                if (method.getName().equals("executeQuery")) work.run();
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
