package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.EraseCustomer;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ScriptedPayments;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.slf4j.LoggerFactory;

/**
 * What is kept about a person stands in no log line at the finest level, of ours, jOOQ's or the
 * pool's, and in no exception. The drivers of PostgreSQL and MariaDB print all that is sent at
 * their finest levels: that is the host's to leave alone, and docs/databases.md says so.
 */
@Tag("canaries")
class CanaryRowsTest {
  private static final String PERSON = "Quetzaline";
  private static final String UNIQUE =
      "create unique index one_order_a_customer on ow_order (customer_email)";
  private static final String CHECKED =
      "alter table ow_order add constraint nobody check (customer_email not like '%example.com')";

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final ScriptedPayments payments = ScriptedPayments.called("demo");

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void end() {
    System.setErr(before);
  }

  private Orders orders(HikariDataSource pool) {
    return Fixtures.builder(JooqOrderStore.owning(pool)).payments(payments).build();
  }

  private static NewOrder order() {
    return Fixtures.teeAndMug()
        .customer(PERSON, PERSON + "@example.com")
        .shipTo("7 rue " + PERSON, "69003", PERSON, "FR")
        .attribute("for", PERSON)
        .build();
  }

  private static String tooShort(TestDatabase database) {
    String column =
        switch (database) {
          case MARIADB -> "modify customer_email varchar(5)";
          case POSTGRESQL -> "alter column customer_email type varchar(5)";
          default -> "alter column customer_email varchar(5)";
        };
    return "alter table ow_order " + column;
  }

  private void assertNothingIsTold(Throwable thrown) {
    thrown.printStackTrace();
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase(PERSON);
  }

  @EveryDatabase
  @DisplayName("P12 What is kept of a person is in no log line")
  void aWholeCourse(TestDatabase database) {
    assertThat(LoggerFactory.getLogger("org.jooq.tools.LoggerListener").isTraceEnabled()).isTrue();
    HikariDataSource pool = database.open();
    try (Orders orders = orders(pool)) {
      OrderId id = course(orders);
      pool.close();
      assertNothingIsTold(catchThrowableOfType(StoreException.class, () -> orders.find(ANA, id)));
    }
  }

  private OrderId course(Orders orders) {
    OrderId id = orders.place(ANA, order()).id();
    orders.execute(ANA, id, RecordPayment.captured("demo", "pay_1"));
    orders.execute(ANA, id, NewRefund.everything().issue());
    ProviderEvent event = ProviderEvent.of("evt_1", ProviderEvent.Kind.CHARGEBACK_OPENED, NOW);
    payments.tells(event.payment("pay_1"), event.payment("pay_2"));
    byte[] body = PERSON.getBytes(StandardCharsets.UTF_8);
    orders.webhooks().take("demo", new RawWebhook(body, Map.of(), NOW));
    orders.attempt(ANA, id, new EraseCustomer());
    return id;
  }

  @EveryDatabase
  @DisplayName(
      "P12 What a database quotes when a value has no place in a column is in no exception")
  void aValueDoesNotFit(TestDatabase database) {
    try (HikariDataSource pool = database.open();
        Orders orders = orders(pool)) {
      TestDatabase.execute(pool, tooShort(database));
      StoreException refused =
          catchThrowableOfType(StoreException.class, () -> orders.place(ANA, order()));
      assertThat(refused).hasMessageContaining("what was to be written does not fit");
      assertNothingIsTold(refused);
    }
  }

  @EveryDatabase
  @DisplayName("P12 What a database quotes when it refuses a row is in no exception")
  void aRowIsRefused(TestDatabase database) {
    for (String rule : new String[] {UNIQUE, CHECKED}) {
      try (HikariDataSource pool = database.open();
          Orders orders = orders(pool)) {
        if (rule.equals(UNIQUE)) orders.place(ANA, order());
        TestDatabase.execute(pool, rule);
        StoreException refused =
            catchThrowableOfType(StoreException.class, () -> orders.place(ANA, order()));
        assertThat(refused).hasMessageMatching("(?is).*(one_order_a_customer|nobody).*");
        assertNothingIsTold(refused);
      }
    }
  }
}
