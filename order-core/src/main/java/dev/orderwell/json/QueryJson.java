package dev.orderwell.json;

import dev.orderwell.order.RejectedException;
import dev.orderwell.query.OrderQuery;

/**
 * Queries as JSON, for hosts that keep them, and for saved views.
 *
 * <pre>{@code
 * {"scope": "ACTIVE",
 *  "criteria": [
 *    {"type": "in", "axis": "PAYMENT", "categories": ["paid"]},
 *    {"type": "tagged", "carrying": "NONE", "names": ["waiting for stock"]}],
 *  "by": "PLACED_AT", "rising": true, "limit": 50}
 * }</pre>
 *
 * <p>What is left out is what a query is unless told otherwise. The place of a page is not written
 * down. Reading is as strict as that of {@link CommandJson}, with the same codes; what is well
 * formed and still wrong is found when the query is asked.
 */
public final class QueryJson {
  private QueryJson() {}

  /**
   * Reads a query.
   *
   * @param json the document
   * @return the first page of what it says
   * @throws RejectedException {@code input.invalid} with the first thing that is wrong
   */
  public static OrderQuery read(String json) {
    return StrictReader.read(json, QueryDocument.class).toQuery();
  }

  /**
   * Writes a query, so that reading it gives an equal one.
   *
   * @param query any; its cursor is left out
   * @return JSON on one line, properties in a fixed order
   */
  public static String write(OrderQuery query) {
    return Mapping.CANONICAL.writeValueAsString(QueryDocument.of(query));
  }

  /**
   * The canonical text of a list: the same for all pages of it, of whatever size.
   *
   * @param query any
   * @return JSON on one line, properties in a fixed order
   */
  public static String list(OrderQuery query) {
    return Mapping.CANONICAL.writeValueAsString(QueryDocument.list(query));
  }
}
