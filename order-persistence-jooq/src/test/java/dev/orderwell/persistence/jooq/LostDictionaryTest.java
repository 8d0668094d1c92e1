package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.AddTag;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;

/** A database that has lost its last commits, by a failover or as a restored copy. */
class LostDictionaryTest {
  private static final Actor ANA = Actor.staff("ana");

  @EveryDatabase
  void aProgramThatHasSeenALostTagGoesOn(TestDatabase database) {
    try (HikariDataSource source = database.open()) {
      Orders orders = Orders.on(JooqOrderStore.owning(source)).build();
      OrderId id = orders.place(ANA, ShopStep.basket()).id();
      orders.execute(ANA, id, AddTag.of("kept"));
      orders.execute(ANA, orders.place(ANA, ShopStep.basket()).id(), AddTag.of("lost"));
      TestDatabase.execute(
          source,
          "delete from ow_order_tag where order_id <> '" + id + "'",
          "delete from ow_tag where name = 'lost'",
          "delete from ow_tag_history where version = 2",
          "update ow_shop set tags_version = 1");

      orders.execute(ANA, id, AddTag.of("new"));

      assertThat(orders.tags().list(ANA))
          .extracting(tag -> tag.name())
          .containsExactlyInAnyOrder("kept", "new");
    }
  }
}
