package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_PART;

import dev.orderwell.party.ShopId;
import dev.orderwell.query.OrderFilter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What a list is read from: the orders of a shop, or what a vendor sees of them.
 *
 * @param reader as {@code ow_term} has it: nobody for the shop, or the vendor
 * @param own the rows that are the reader's
 */
record ListTable(Table<Record> table, String shop, String reader, Condition own) {
  static ListTable of(ShopId shop, OrderFilter filter) {
    if (filter.part() == null) {
      return new ListTable(OW_ORDER, shop.value(), "", OW_ORDER.SHOP_ID.eq(shop.value()));
    }
    String vendor = filter.part().value();
    return new ListTable(
        OW_PART,
        shop.value(),
        vendor,
        OW_PART.SHOP_ID.eq(shop.value()).and(OW_PART.VENDOR_ID.eq(vendor)));
  }

  /** The columns of {@link #own}. */
  List<Field<?>> owner() {
    return isWhole() ? List.of(OW_ORDER.SHOP_ID) : List.of(OW_PART.SHOP_ID, OW_PART.VENDOR_ID);
  }

  boolean isWhole() {
    return reader.isEmpty();
  }

  Field<UUID> id() {
    return bound(OW_ORDER.ORDER_ID);
  }

  Field<Instant> listedAt() {
    return bound(OW_ORDER.LISTED_AT);
  }

  Field<String> text(String name) {
    return field(name, String.class);
  }

  Field<Boolean> flag(String name) {
    return field(name, Boolean.class);
  }

  Field<Long> figure(String name) {
    return field(name, Long.class);
  }

  /**
   * The column of the same name, with its binding, which one that is asked for by type has lost.
   */
  private <T> Field<T> bound(Field<T> same) {
    return Objects.requireNonNull(table.field(same), same.getName());
  }

  private <T> Field<T> field(String name, Class<T> type) {
    return Objects.requireNonNull(table.field(name, type), name);
  }
}
