package dev.orderwell.persistence.jooq.page;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.persistence.jooq.JooqOrderStore;
import org.jooq.DSLContext;

/** A host on jOOQ. */
record ShopOnJooq(DSLContext dsl, JooqOrderStore store, Orders orders) {
  // page: jooq
  OrderId checkOut(Actor customer, NewOrder cart) {
    OrderId id =
        dsl.transactionResult(
            transaction ->
                transaction
                    .dsl()
                    .connectionResult(
                        connection -> {
                          Orders joined = orders.joining(store.joining(connection));
                          Baskets.empty(connection, customer.id());
                          return joined.place(customer, cart).id();
                        }));
    orders.instructions().run(Actor.system("shop"), 100);
    return id;
  }
  // end
}
