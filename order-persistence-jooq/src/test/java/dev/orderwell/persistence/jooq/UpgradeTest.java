package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.NewRefund;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.order.OrderView;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.testkit.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A database of each version that was released becomes one of the newest, with all its orders. */
class UpgradeTest {
  private static final int[] RELEASED = {1};

  @EveryDatabase
  void dumpsAreUpgradedAndWorkOn(TestDatabase database) throws IOException {
    for (int version : RELEASED) upgrade(database, version);
  }

  private static void upgrade(TestDatabase database, int version) throws IOException {
    try (HikariDataSource pool = database.empty()) {
      database.run(pool, dump(database, version));
      OrderSchema schema = OrderSchema.of(pool);
      assertThat(schema.validate().found()).isEqualTo(version);
      schema.migrate().orThrow();
      assertThat(OrderVerification.of(pool).run()).isEmpty();
      try (Orders shop = EveryKind.later(JooqOrderStore.owning(pool))) {
        worksOn(shop);
      }
      assertThat(OrderVerification.of(pool).run()).isEmpty();
    }
  }

  private static void worksOn(Orders shop) {
    assertThat(shop.list(ANA, OrderQuery.active()).rows()).hasSize(EveryKind.ORDERS - 1);
    assertThat(shop.list(ANA, OrderQuery.active().matching("martin")).rows()).isNotEmpty();
    assertThat(shop.list(ANA, OrderQuery.archived()).rows()).hasSize(1);
    OrderId id = shop.find(ANA, new OrderNumber("A-1006")).map(OrderView::id).orElseThrow();
    assertThat(shop.history(ANA, id)).isNotEmpty();
    shop.execute(ANA, id, NewRefund.units("TEE-M", 2).restock(true).issue());
    OrderView refunded = shop.find(ANA, id).orElseThrow();
    assertThat(refunded.refunds()).hasSize(2);
    shop.place(ANA, Fixtures.teeAndMug().build());
    assertThat(shop.find(ANA, new OrderNumber("A-1007"))).isPresent();
  }

  private static String dump(TestDatabase database, int version) throws IOException {
    String name = "/dumps/" + database.name().toLowerCase(Locale.ROOT) + "-" + version + ".sql";
    try (InputStream in = UpgradeTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
