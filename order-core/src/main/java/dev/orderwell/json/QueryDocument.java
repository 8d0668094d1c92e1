package dev.orderwell.json;

import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query as it stands in JSON. What is not there is what a query is unless told otherwise. */
record QueryDocument(
    @Nullable ArchiveScope scope,
    @Nullable Boolean unplaced,
    List<Criterion> criteria,
    @Nullable OrderSort by,
    @Nullable Boolean rising,
    @Nullable Integer limit,
    @Nullable Boolean actions) {

  static QueryDocument of(OrderQuery query) {
    return new QueryDocument(
        query.scope(),
        query.unplaced(),
        query.criteria(),
        query.by(),
        query.rising(),
        query.limit(),
        query.isWithActions());
  }

  /** The list without the size of its pages and what is shown of each order. */
  static QueryDocument list(OrderQuery query) {
    return new QueryDocument(
        query.scope(), query.unplaced(), query.criteria(), query.by(), query.rising(), null, null);
  }

  OrderQuery toQuery() {
    OrderQuery query = OrderQuery.in(scope == null ? ArchiveScope.ACTIVE : scope);
    if (unplaced != null && unplaced) query = query.withUnplaced();
    for (Criterion criterion : criteria) query = query.with(criterion);
    OrderSort sort = by == null ? OrderSort.PLACED_AT : by;
    query = rising != null && rising ? query.ascending(sort) : query.descending(sort);
    if (limit != null) query = query.limit(limit);
    return actions != null && actions ? query.withActions() : query;
  }
}
