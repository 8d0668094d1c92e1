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
import org.jspecify.annotations.Nullable;

/** Order numbers, drawn in the transaction that uses them: one that is undone leaves no gap. */
final class NumberSeries {
  private static final String ORDERS = "order";
  private static final int MOST_DRAWS = 100_000;
  private static final int TOGETHER = 100;

  private record Numbered(long sequence, Change change) {}

  private NumberSeries() {}

  /** The change with the next number, which another order may have. */
  static Change next(Trip trip, Change wanted) {
    return numbering(wanted).apply(draw(trip, wanted.order().shop(), 1));
  }

  /** The change with the next number that no order has. */
  static Change nextFree(Trip trip, Change wanted) {
    ShopId shop = wanted.order().shop();
    long last = draw(trip, shop, 0);
    for (long from = last + 1; from <= last + MOST_DRAWS; from += TOGETHER) {
      Map<String, Numbered> candidates = new LinkedHashMap<>();
      for (long sequence = from; sequence < from + TOGETHER; sequence++) {
        Change numbered = numbering(wanted).apply(sequence);
        candidates.putIfAbsent(number(numbered), new Numbered(sequence, numbered));
      }
      candidates.keySet().removeAll(taken(trip, shop, candidates.keySet()));
      for (Numbered free : candidates.values()) {
        draw(trip, shop, free.sequence() - last);
        return free.change();
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
