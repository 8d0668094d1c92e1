package dev.orderwell.persistence.jooq;

/** The kinds of rows that an order is put together from. */
enum RowKind {
  HEAD,
  LINE,
  COMPONENT,
  PAYMENT,
  PROVIDER_REQUEST,
  CHARGEBACK,
  REFUND,
  REFUND_ITEM,
  PARCEL,
  RETURN,
  STOCK_MOVE
}
