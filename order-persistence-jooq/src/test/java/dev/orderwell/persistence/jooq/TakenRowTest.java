package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;

/** A host's own unique index on our tables is no race: who runs into it is told, and soon. */
class TakenRowTest {
  @EveryDatabase
  void aRowThatNoOtherChangeHasTakenIsAFault(TestDatabase database) {
    try (HikariDataSource pool = database.open()) {
      TestDatabase.execute(pool, "create unique index one_order_a_shop on ow_order (shop_id)");
      Orders orders = Fixtures.builder(JooqOrderStore.owning(pool)).build();
      orders.place(ANA, Fixtures.donation().build());
      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(() -> orders.place(ANA, Fixtures.donation().build()))
          .withMessageMatching("(?is)a row is there already, .*one_order_a_shop.*");
      assertThat(orders.count(ANA, OrderQuery.all())).isEqualTo(1);
    }
  }
}
