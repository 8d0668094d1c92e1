package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_SHOP;

import dev.orderwell.party.ShopId;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How often each of the things has changed of which a shop has one. A shop without any has no row.
 */
final class ShopRows {
  private ShopRows() {}

  static long version(Trip trip, ShopId shop, TableField<Record, Long> of) {
    @Nullable Long version =
        trip.sql().select(of).from(OW_SHOP).where(OW_SHOP.SHOP_ID.eq(shop.value())).fetchOne(of);
    return version == null ? 0 : version;
  }

  static DictionaryVersions dictionaries(Trip trip, ShopId shop) {
    return trip.sql()
        .select(OW_SHOP.TAGS_VERSION, OW_SHOP.STATUSES_VERSION)
        .from(OW_SHOP)
        .where(OW_SHOP.SHOP_ID.eq(shop.value()))
        .fetchOptional(row -> new DictionaryVersions(row.value1(), row.value2()))
        .orElse(DictionaryVersions.NONE);
  }

  /** Compares and sets: false if the version is not the expected one. */
  static boolean raise(
      Trip trip, ShopId shop, TableField<Record, Long> of, long expected, long next) {
    int rows =
        trip.sql()
            .update(OW_SHOP)
            .set(of, next)
            .where(OW_SHOP.SHOP_ID.eq(shop.value()))
            .and(of.eq(expected))
            .execute();
    if (rows == 1) return true;
    if (expected != 0 || exists(trip, shop)) return false;
    trip.sql()
        .insertInto(OW_SHOP)
        .set(OW_SHOP.SHOP_ID, shop.value())
        .set(OW_SHOP.TAGS_VERSION, first(of, OW_SHOP.TAGS_VERSION, next))
        .set(OW_SHOP.STATUSES_VERSION, first(of, OW_SHOP.STATUSES_VERSION, next))
        .set(OW_SHOP.VIEWS_VERSION, first(of, OW_SHOP.VIEWS_VERSION, next))
        .execute();
    return true;
  }

  private static boolean exists(Trip trip, ShopId shop) {
    return trip.sql()
        .fetchExists(DSL.selectOne().from(OW_SHOP).where(OW_SHOP.SHOP_ID.eq(shop.value())));
  }

  private static long first(Field<Long> raised, Field<Long> column, long next) {
    return raised.equals(column) ? next : 0;
  }
}
