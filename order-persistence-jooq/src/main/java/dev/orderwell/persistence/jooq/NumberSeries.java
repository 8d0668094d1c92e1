package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_SERIES;

import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Order numbers, drawn in the transaction that uses them: one that is undone leaves no gap. */
final class NumberSeries {
  private static final String ORDERS = "order";
  private static final int MOST_DRAWS = 100_000;
  private static final int TOGETHER = 100;

  /**
   * A change that has its number.
   *
   * @param sequence what was drawn for it, null if nothing was
   */
  record Numbered(@Nullable Long sequence, Change change) {}

  private NumberSeries() {}

  /** The change with the next number, which another order may have. */
  static Numbered next(Trip trip, Change wanted) {
    long sequence = draw(trip, wanted.order().shop(), 1);
    return new Numbered(sequence, numbering(wanted).apply(sequence));
  }

  /** The change with the next number that no order has. */
  static Numbered nextFree(Trip trip, Change wanted) {
    ShopId shop = wanted.order().shop();
    long last = draw(trip, shop, 0);
    for (long from = last + 1; from <= last + MOST_DRAWS; from += TOGETHER) {
      Map<String, Long> candidates = new LinkedHashMap<>();
      for (long sequence = from; sequence < from + TOGETHER; sequence++) {
        candidates.putIfAbsent(number(numbering(wanted).apply(sequence)), sequence);
      }
      candidates.keySet().removeAll(taken(trip, shop, candidates.keySet()));
      for (long free : candidates.values()) {
        draw(trip, shop, free - last);
        return new Numbered(free, numbering(wanted).apply(free));
      }
    }
    throw new StoreException("all of " + MOST_DRAWS + " drawn order numbers are taken", null);
  }

  private static Set<String> taken(Trip trip, ShopId shop, Set<String> numbers) {
    return trip.sql()
        .select(OW_ORDER.ORDER_NUMBER)
        .from(OW_ORDER)
        .where(OW_ORDER.SHOP_ID.eq(shop.value()))
        .and(OW_ORDER.ORDER_NUMBER.in(numbers))
        .fetchSet(OW_ORDER.ORDER_NUMBER);
  }

  /** Others who draw wait until this transaction ends. */
  private static long draw(Trip trip, ShopId shop, long more) {
    return trip.dialect() == SQLDialect.MARIADB
        ? drawOrBegin(trip, shop, more)
        : drawNext(trip, shop, more);
  }

  /** MariaDB tells what it has inserted or updated so, but not what it has updated alone. */
  private static long drawOrBegin(Trip trip, ShopId shop, long more) {
    return trip.sql()
        .insertInto(OW_SERIES)
        .set(OW_SERIES.SHOP_ID, shop.value())
        .set(OW_SERIES.SERIES, ORDERS)
        .set(OW_SERIES.LAST_NUMBER, more)
        .onDuplicateKeyUpdate()
        .set(OW_SERIES.LAST_NUMBER, OW_SERIES.LAST_NUMBER.plus(more))
        .returningResult(OW_SERIES.LAST_NUMBER)
        .fetchSingle(OW_SERIES.LAST_NUMBER);
  }

  private static long drawNext(Trip trip, ShopId shop, long more) {
    @Nullable Long drawn =
        trip.sql()
            .update(OW_SERIES)
            .set(OW_SERIES.LAST_NUMBER, OW_SERIES.LAST_NUMBER.plus(more))
            .where(OW_SERIES.SHOP_ID.eq(shop.value()))
            .and(OW_SERIES.SERIES.eq(ORDERS))
            .returningResult(OW_SERIES.LAST_NUMBER)
            .fetchOne(OW_SERIES.LAST_NUMBER);
    if (drawn != null) return drawn;
    trip.sql()
        .insertInto(OW_SERIES)
        .set(OW_SERIES.SHOP_ID, shop.value())
        .set(OW_SERIES.SERIES, ORDERS)
        .set(OW_SERIES.LAST_NUMBER, more)
        .execute();
    return more;
  }

  private static LongFunction<Change> numbering(Change wanted) {
    return Objects.requireNonNull(wanted.numbering());
  }

  private static String number(Change numbered) {
    return numbered.order().number().orElseThrow().value();
  }
}
