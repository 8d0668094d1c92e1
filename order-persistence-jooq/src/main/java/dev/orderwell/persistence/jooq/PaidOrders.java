package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_PAYMENT_NAME;

import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import java.util.List;
import java.util.Optional;

/** Orders by what providers say of their money, or do not say. */
final class PaidOrders {
  private PaidOrders() {}

  static Optional<OrderId> called(Trip trip, ShopId shop, String provider, String name) {
    return trip.sql()
        .select(OW_PAYMENT_NAME.ORDER_ID)
        .from(OW_PAYMENT_NAME)
        .where(OW_PAYMENT_NAME.SHOP_ID.eq(shop.value()))
        .and(OW_PAYMENT_NAME.PROVIDER.eq(provider))
        .and(OW_PAYMENT_NAME.NAME.eq(name))
        .orderBy(OW_PAYMENT_NAME.ORDER_ID)
        .limit(1)
        .fetchOptional(row -> new OrderId(row.value1()));
  }

  /** Where there is a range, H2 leaves out what is null. */
  static List<OrderId> inDoubt(Trip trip, ShopId shop, int limit) {
    return trip.sql()
        .select(OW_ORDER.ORDER_ID)
        .from(OW_ORDER)
        .where(OW_ORDER.SHOP_ID.eq(shop.value()))
        .and(OW_ORDER.DOUBT_SINCE.gt(Moments.EARLIEST))
        .orderBy(trip.sorted(List.of(OW_ORDER.SHOP_ID), OW_ORDER.DOUBT_SINCE, OW_ORDER.ORDER_ID))
        .limit(limit)
        .fetch(row -> new OrderId(row.value1()));
  }
}
