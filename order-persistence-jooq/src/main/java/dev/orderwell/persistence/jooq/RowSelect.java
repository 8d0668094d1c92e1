package dev.orderwell.persistence.jooq;

import static dev.orderwell.internal.jooq.Tables.OW_CHARGEBACK;
import static dev.orderwell.internal.jooq.Tables.OW_COMPONENT;
import static dev.orderwell.internal.jooq.Tables.OW_LINE;
import static dev.orderwell.internal.jooq.Tables.OW_ORDER;
import static dev.orderwell.internal.jooq.Tables.OW_PARCEL;
import static dev.orderwell.internal.jooq.Tables.OW_PAYMENT;
import static dev.orderwell.internal.jooq.Tables.OW_PROVIDER_REQUEST;
import static dev.orderwell.internal.jooq.Tables.OW_REFUND;
import static dev.orderwell.internal.jooq.Tables.OW_REFUND_ITEM;
import static dev.orderwell.internal.jooq.Tables.OW_RETURN;
import static dev.orderwell.internal.jooq.Tables.OW_SHOP;
import static dev.orderwell.internal.jooq.Tables.OW_STOCK_MOVE;

import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Rows of any kind in one form: the kind, the order, two numbers that sort them, a document and
 * perhaps another.
 */
final class RowSelect {
  /** The row that tells the versions of the dictionaries. */
  static final String DICTIONARIES = "DICTIONARIES";

  private static final Field<UUID> NO_ORDER = DSL.inline(null, OW_ORDER.ORDER_ID);
  private static final Field<Integer> NO_NUMBER = DSL.castNull(SQLDataType.INTEGER);
  private static final Field<String> NO_TEXT = DSL.castNull(SQLDataType.VARCHAR);

  private RowSelect() {}

  /** Everything: a shop is bound, then for each kind the shop and the orders. */
  static Select<?> all(int orders) {
    Select<Record6<String, UUID, Long, Long, String, String>> all =
        DSL.select(
                DSL.inline(DICTIONARIES),
                NO_ORDER,
                OW_SHOP.TAGS_VERSION,
                OW_SHOP.STATUSES_VERSION,
                NO_TEXT,
                NO_TEXT)
            .from(OW_SHOP)
            .where(OW_SHOP.SHOP_ID.eq(DSL.param("shop", String.class)));
    for (RowKind kind : RowKind.values()) all = all.unionAll(of(kind, orders));
    return all;
  }

  private static Select<Record6<String, UUID, Long, Long, String, String>> of(RowKind kind, int n) {
    return switch (kind) {
      case HEAD ->
          of(kind, n, OW_ORDER, OW_ORDER.VERSION, NO_NUMBER, OW_ORDER.HEAD, OW_ORDER.TERMS);
      case LINE -> of(kind, n, OW_LINE, OW_LINE.LINE_NUMBER, OW_LINE.DOCUMENT);
      case COMPONENT ->
          of(kind, n, OW_COMPONENT, OW_COMPONENT.COMPONENT_NUMBER, OW_COMPONENT.DOCUMENT);
      case PAYMENT -> of(kind, n, OW_PAYMENT, OW_PAYMENT.PAYMENT_NUMBER, OW_PAYMENT.DOCUMENT);
      case PROVIDER_REQUEST ->
          of(
              kind,
              n,
              OW_PROVIDER_REQUEST,
              OW_PROVIDER_REQUEST.OPERATION,
              OW_PROVIDER_REQUEST.DOCUMENT);
      case CHARGEBACK -> of(kind, n, OW_CHARGEBACK, OW_CHARGEBACK.ITEM, OW_CHARGEBACK.DOCUMENT);
      case REFUND -> of(kind, n, OW_REFUND, OW_REFUND.REFUND_NUMBER, OW_REFUND.DOCUMENT);
      case REFUND_ITEM ->
          of(
              kind,
              n,
              OW_REFUND_ITEM,
              OW_REFUND_ITEM.REFUND_NUMBER,
              OW_REFUND_ITEM.ITEM,
              OW_REFUND_ITEM.DOCUMENT,
              NO_TEXT);
      case PARCEL -> of(kind, n, OW_PARCEL, OW_PARCEL.PARCEL_NUMBER, OW_PARCEL.DOCUMENT);
      case RETURN -> of(kind, n, OW_RETURN, OW_RETURN.RETURN_NUMBER, OW_RETURN.DOCUMENT);
      case STOCK_MOVE ->
          of(kind, n, OW_STOCK_MOVE, OW_STOCK_MOVE.OPERATION, OW_STOCK_MOVE.DOCUMENT);
    };
  }

  private static Select<Record6<String, UUID, Long, Long, String, String>> of(
      RowKind kind,
      int orders,
      Table<Record> table,
      Field<? extends Number> number,
      Field<String> document) {
    return of(kind, orders, table, number, NO_NUMBER, document, NO_TEXT);
  }

  private static Select<Record6<String, UUID, Long, Long, String, String>> of(
      RowKind kind,
      int orders,
      Table<Record> table,
      Field<? extends Number> first,
      Field<? extends Number> second,
      Field<String> document,
      Field<String> another) {
    Field<UUID> order = Objects.requireNonNull(table.field("order_id", UUID.class));
    Field<String> shop = Objects.requireNonNull(table.field("shop_id", String.class));
    return DSL.select(
            DSL.inline(kind.name()),
            order,
            first.cast(SQLDataType.BIGINT),
            second.cast(SQLDataType.BIGINT),
            document,
            another)
        .from(table)
        .where(shop.eq(DSL.param("shop", String.class)))
        .and(order.in(Collections.nCopies(orders, DSL.param("order", UUID.class))));
  }
}
