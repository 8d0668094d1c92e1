package dev.orderwell.persistence.jooq;

import dev.orderwell.json.StoredJson;
import dev.orderwell.query.OrderIndex;
import dev.orderwell.query.OrderRow;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns by which lists find and sort an order, the same for the shop and for a vendor. */
final class ListColumns {
  /** Enough of an address to tell two apart, and little enough for an index. */
  static final int MOST_EMAIL = 500;

  private ListColumns() {}

  /** By name, in the order of the columns of a vendor's part. */
  static Map<String, @Nullable Object> of(OrderIndex index) {
    OrderRow row = index.row();
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("order_number", row.number() == null ? null : row.number().value());
    columns.put("number_key", row.number() == null ? "" : row.number().sortKey());
    columns.put("number_folded", index.terms().number());
    columns.put("listed_at", row.at());
    columns.put("placed", row.placedAt() != null);
    columns.put("archived", row.archived());
    columns.put("currency", row.total().getCurrencyUnit().getCode());
    columns.put("total", row.total().getAmountMinorLong());
    for (Axis axis : Axis.values()) {
      Status status = row.statuses().on(axis);
      columns.put(status(axis), status.code());
      columns.put(category(axis), status.category().code());
    }
    columns.put("display_status", row.display() == null ? null : row.display().code());
    columns.put("kind", row.kind().name());
    columns.put("source", index.source().name());
    columns.put("channel", index.channel());
    columns.put("customer_id", row.customer().id());
    columns.put("customer_email", email(index.email()));
    columns.put("list_row", StoredJson.write(row));
    return columns;
  }

  static String status(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT) + "_status";
  }

  static String category(Axis axis) {
    return axis.name().toLowerCase(Locale.ROOT) + "_category";
  }

  static @Nullable String email(@Nullable String folded) {
    return folded == null ? null : folded.substring(0, Math.min(MOST_EMAIL, folded.length()));
  }
}
