package dev.orderwell.persistence.jooq;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows belong to orders, a row for each part of one kind. Only parts that have
 * changed since the order was read are written.
 *
 * @param <S> what the parts are of
 * @param <P> a part, compared by {@code equals}
 */
final class PartTable<S, P> {
  private static final int MOST_ROWS = 500;

  private final Table<Record> table;
  private final List<Field<?>> key;
  private final Function<S, ? extends Iterable<P>> parts;
  private final Function<P, List<?>> keyOf;
  private final Function<P, List<?>> rest;

  /**
   * A table.
   *
   * @param keyOf the rest of the primary key of a part
   * @param rest the other columns of a part, in their order
   */
  PartTable(
      Table<Record> table,
      Function<S, ? extends Iterable<P>> parts,
      Function<P, List<?>> keyOf,
      Function<P, List<?>> rest) {
    this.table = table;
    this.parts = parts;
    this.keyOf = keyOf;
    this.rest = rest;
    key = List.copyOf(Objects.requireNonNull(table.getPrimaryKey()).getFields());
  }

  /** What turns the rows of one state into those of the next. */
  void changes(String shop, UUID order, @Nullable S before, S after, List<Query> changes) {
    Map<List<?>, P> old = byKey(before);
    List<P> created = new ArrayList<>();
    List<P> changed = new ArrayList<>();
    for (P part : parts.apply(after)) {
      @Nullable P was = old.remove(keyOf.apply(part));
      if (was == null) created.add(part);
      else if (was != part && !was.equals(part)) changed.add(part);
    }
    for (P gone : old.values()) changes.add(DSL.deleteFrom(table).where(is(shop, order, gone)));
    for (P part : changed) changes.add(update(shop, order, part));
    for (int i = 0; i < created.size(); i += MOST_ROWS) {
      changes.add(insert(shop, order, created.subList(i, Math.min(i + MOST_ROWS, created.size()))));
    }
  }

  private Map<List<?>, P> byKey(@Nullable S state) {
    Map<List<?>, P> byKey = new LinkedHashMap<>();
    if (state != null) for (P part : parts.apply(state)) byKey.put(keyOf.apply(part), part);
    return byKey;
  }

  private Condition is(String shop, UUID order, P part) {
    List<Object> values = new ArrayList<>(List.of(shop, order));
    values.addAll(keyOf.apply(part));
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) conditions.add(equal(key.get(i), values.get(i)));
    return DSL.and(conditions);
  }

  private static <T> Condition equal(Field<T> field, Object value) {
    return field.eq(DSL.val(value, field));
  }

  private Query update(String shop, UUID order, P part) {
    List<?> values = rest.apply(part);
    Map<Field<?>, Field<?>> set = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Field<?> field = table.field(key.size() + i);
      set.put(field, DSL.val(values.get(i), field));
    }
    return DSL.update(table).set(set).where(is(shop, order, part));
  }

  private Query insert(String shop, UUID order, List<P> some) {
    InsertValuesStepN<Record> insert = DSL.insertInto(table, table.fields());
    for (P part : some) {
      List<Object> values = new ArrayList<>(table.fields().length);
      values.add(shop);
      values.add(order);
      values.addAll(keyOf.apply(part));
      values.addAll(rest.apply(part));
      insert = insert.values(values);
    }
    return insert;
  }
}
