package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.order.OrderView;
import dev.orderwell.party.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A line that is cut after the answer to a commit is no reason to call it in doubt. */
class CutLineTest {
  @Test
  void whatWasCommittedIsAcceptedThoughTheConnectionCannotBeClosed() {
    try (HikariDataSource pool = TestDatabase.H2.open()) {
      Orders orders = Orders.on(JooqOrderStore.owning(complaining(pool))).build();
      OrderView placed = orders.place(Actor.staff("ana"), ShopStep.basket()).order();
      assertThat(placed.version()).isEqualTo(1);
    }
  }

  private static DelegatingDataSource complaining(HikariDataSource pool) {
    return new DelegatingDataSource(pool) {
      @Override
      public Connection getConnection() throws SQLException {
        return TamperedConnection.complainingAtTheEnd(super.getConnection());
      }
    };
  }
}
