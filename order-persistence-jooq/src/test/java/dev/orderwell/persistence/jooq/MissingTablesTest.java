package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.party.Actor;
import dev.orderwell.store.StoreException;

/** Who has forgotten to make the tables is told where they come from. */
class MissingTablesTest {
  @EveryDatabase
  void theFaultNamesTheRemedy(TestDatabase database) {
    try (HikariDataSource source = database.empty()) {
      Orders orders = Orders.on(JooqOrderStore.owning(source)).build();
      assertThatThrownBy(() -> orders.place(Actor.staff("ana"), ShopStep.basket()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("see OrderSchema");
    }
  }
}
