package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER_TAG;
import static dev.orderwell.internal.jooq.Tables.OW_SHOP;

import dev.orderwell.json.StoredJson;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderRow;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Lists and counts, each one statement that also tells the versions of the dictionaries. */
final class OrderLists {
  private static final Field<Long> TAGS = DSL.field(DSL.name("tags_version"), Long.class);
  private static final Field<Long> STATUSES = DSL.field(DSL.name("statuses_version"), Long.class);

  private final Trip trip;
  private final ShopId shop;
  private final OrderFilter filter;
  private final ListTable list;
  private final ListConditions conditions;

  OrderLists(Trip trip, ShopId shop, OrderFilter filter) {
    this.trip = trip;
    this.shop = shop;
    this.filter = filter;
    list = ListTable.of(shop, filter);
    conditions = new ListConditions(list);
  }

  /**
   * What was found.
   *
   * @param versions of the dictionaries at the same moment, empty if the answer has no row to tell
   */
  record Found<T>(T answer, Optional<DictionaryVersions> versions) {}

  /** A column of the order in which rows come. */
  private record Key<T>(Field<T> column, @Nullable T after, boolean rising) {
    SortField<T> sorted() {
      return rising ? column.asc() : column.desc();
    }

    Condition behind() {
      return rising ? column.gt(after) : column.lt(after);
    }

    Condition notBefore() {
      return rising ? column.ge(after) : column.le(after);
    }
  }

  Found<List<OrderRow>> list(SortOrder order, @Nullable Position after, int limit) {
    Optional<TagDriven> tagged = TagDriven.of(list, filter, order);
    List<Key<?>> keys = tagged.isPresent() ? tagKeys(order, after) : keys(order, after);
    List<Field<?>> fixed = tagged.map(TagDriven::fixed).orElseGet(() -> conditions.fixed(filter));
    Condition where =
        tagged
            .map(one -> one.own().and(conditions.all(one.rest(filter))))
            .orElseGet(() -> conditions.all(filter));
    if (after != null) where = where.and(behind(keys));
    Result<? extends Record> rows =
        trip.sql()
            .select(list.text("list_row"), tags(), statuses())
            .from(tagged.map(TagDriven::table).orElse(list.table()))
            .where(where)
            .orderBy(sorted(isFixedFirst() ? fixed : List.of(), keys, order))
            .limit(limit)
            .fetch();
    List<OrderRow> found =
        rows.map(row -> StoredJson.read(row.get(list.text("list_row")), OrderRow.class));
    return new Found<>(found, versions(rows));
  }

  /** H2 reads a list off an index only so, MariaDB only if it is not. */
  private boolean isFixedFirst() {
    return trip.dialect() == SQLDialect.H2 && !filter.isRanked();
  }

  private static List<SortField<?>> sorted(
      List<Field<?>> fixed, List<Key<?>> keys, SortOrder order) {
    List<SortField<?>> sorted = new ArrayList<>();
    for (Field<?> one : fixed) sorted.add(order.rising() ? one.asc() : one.desc());
    keys.forEach(key -> sorted.add(key.sorted()));
    return sorted;
  }

  Found<Long> count() {
    Record row =
        trip.sql()
            .select(DSL.count().cast(Long.class), tags(), statuses())
            .from(list.table())
            .where(conditions.all(filter))
            .fetchSingle();
    return new Found<>(row.get(0, Long.class), Optional.of(versions(row)));
  }

  Found<Map<String, Long>> count(CountBy by) {
    Field<String> column = list.text(by.axis().map(ListColumns::status).orElse("display_status"));
    Result<? extends Record> rows =
        trip.sql()
            .select(column, DSL.count(), tags(), statuses())
            .from(list.table())
            .where(conditions.all(filter))
            .and(column.isNotNull())
            .groupBy(column)
            .fetch();
    Map<String, Long> counts = new HashMap<>();
    for (Record row : rows) counts.put(row.get(column), row.get(1, Long.class));
    return new Found<>(counts, versions(rows));
  }

  private Field<Long> tags() {
    return version(OW_SHOP.TAGS_VERSION).as(TAGS);
  }

  private Field<Long> statuses() {
    return version(OW_SHOP.STATUSES_VERSION).as(STATUSES);
  }

  private Field<Long> version(Field<Long> column) {
    return DSL.coalesce(
        DSL.field(DSL.select(column).from(OW_SHOP).where(OW_SHOP.SHOP_ID.eq(shop.value()))),
        DSL.inline(0L));
  }

  private static Optional<DictionaryVersions> versions(List<? extends Record> rows) {
    return rows.stream().findFirst().map(OrderLists::versions);
  }

  private static DictionaryVersions versions(Record row) {
    return new DictionaryVersions(row.get(TAGS), row.get(STATUSES));
  }

  private List<Key<?>> keys(SortOrder order, @Nullable Position at) {
    List<Key<?>> keys = new ArrayList<>();
    boolean rising = order.rising();
    if (filter.isRanked()) {
      keys.add(key(conditions.rank(filter), at, Position::rank, !order.backwards()));
    }
    switch (order.by()) {
      case PLACED_AT -> keys.add(key(list.listedAt(), at, OrderLists::moment, rising));
      case NUMBER -> keys.add(key(list.text("number_key"), at, Position::text, rising));
      case GRAND_TOTAL -> {
        keys.add(key(list.text("currency"), at, Position::text, rising));
        keys.add(key(list.figure("total"), at, Position::figure, rising));
      }
    }
    keys.add(key(list.id(), at, place -> place.id().value(), rising));
    return keys;
  }

  private static List<Key<?>> tagKeys(SortOrder order, @Nullable Position at) {
    boolean rising = order.rising();
    return List.of(
        key(OW_ORDER_TAG.LISTED_AT, at, OrderLists::moment, rising),
        key(OW_ORDER_TAG.ORDER_ID, at, place -> place.id().value(), rising));
  }

  private static <T> Key<T> key(
      Field<T> column, @Nullable Position at, Function<Position, T> part, boolean rising) {
    return new Key<>(column, at == null ? null : part.apply(at), rising);
  }

  private static Instant moment(Position at) {
    return Moments.near(Instant.EPOCH.plus(at.figure(), ChronoUnit.MICROS));
  }

  /** "a not before, and (a behind or b behind)": a range of an index, unlike "(a, b) behind". */
  private static Condition behind(List<Key<?>> keys) {
    Key<?> first = keys.get(0);
    if (keys.size() == 1) return first.behind();
    return first.notBefore().and(first.behind().or(behind(keys.subList(1, keys.size()))));
  }
}
