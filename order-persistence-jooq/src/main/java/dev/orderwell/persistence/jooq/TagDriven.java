package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER_TAG;

import dev.orderwell.query.Carries;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.SortOrder;
import dev.orderwell.tagging.TagId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A list by time of the orders that carry one tag: read in order from the index of the tag, however
 * many orders carry it.
 *
 * @param shop whose
 * @param criterion that asks for the tag
 * @param tag the one
 */
record TagDriven(String shop, Criterion criterion, int tag) {
  static Optional<TagDriven> of(ListTable list, OrderFilter filter, SortOrder order) {
    if (!list.isWhole() || filter.isRanked() || order.by() != OrderSort.PLACED_AT) {
      return Optional.empty();
    }
    return filter.criteria().stream()
        .flatMap(criterion -> of(list.shop(), criterion).stream())
        .findFirst();
  }

  private static Optional<TagDriven> of(String shop, Criterion criterion) {
    if (!(criterion instanceof Carries one) || one.tags().size() != 1) return Optional.empty();
    List<TagId> ids = one.tags().get(0);
    return one.carrying() != Criterion.Carrying.NONE && ids.size() == 1
        ? Optional.of(new TagDriven(shop, one, ids.get(0).value()))
        : Optional.empty();
  }

  /** What else the list asks for. */
  OrderFilter rest(OrderFilter filter) {
    return filter.without(one -> one.equals(criterion));
  }

  Table<Record> table() {
    return OW_ORDER_TAG
        .join(OW_ORDER)
        .on(OW_ORDER.SHOP_ID.eq(OW_ORDER_TAG.SHOP_ID))
        .and(OW_ORDER.ORDER_ID.eq(OW_ORDER_TAG.ORDER_ID));
  }

  Condition own() {
    return OW_ORDER_TAG.SHOP_ID.eq(shop).and(OW_ORDER_TAG.TAG_ID.eq(tag));
  }

  List<Field<?>> fixed() {
    return List.of(OW_ORDER_TAG.SHOP_ID, OW_ORDER_TAG.TAG_ID);
  }
}
