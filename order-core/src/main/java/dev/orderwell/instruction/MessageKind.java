package dev.orderwell.instruction;

import java.util.Locale;

/** What somebody is told. */
public enum MessageKind {
  /** To the customer, that the order has arrived. */
  ORDER_CONFIRMATION(false),
  /** To the merchant, that there is a new order (S0.2). */
  NEW_ORDER(true),
  /** To the customer, that a parcel is on its way, with its trackings (S4.11). */
  PARCEL_SHIPPED(false),
  /** To the customer, that something waits at the counter (S3.23). */
  READY_FOR_PICKUP(false),
  /** To the customer, what staff or a vendor wrote (S4.6). */
  NOTE_TO_CUSTOMER(false),
  /** To the customer, that the order is cancelled. */
  ORDER_CANCELLED(false),
  /** To the customer, that money goes back, and why (S4.24). */
  REFUND(false),
  /** To the merchant, that somebody asks for a refund (S4.21). */
  REFUND_REQUESTED(true),
  /** To the merchant, that a refund has failed, or that nobody knows what became of it. */
  REFUND_TROUBLE(true),
  /**
   * To the merchant, that money was not captured or an authorisation not let go, or that nobody
   * knows what became of it.
   */
  PAYMENT_TROUBLE(true),
  /** To the merchant, that a bank has fetched money back, or has decided about it. */
  CHARGEBACK(true),
  /** To the merchant, that a payment was taken back for want of cover. */
  PAYMENT_BOUNCED(true),
  /** To the customer, that payment or goods are further on (S3.12). */
  STATUS_CHANGED(false),
  /** To the customer, that everything has arrived (S3.26). */
  ORDER_DELIVERED(false),
  /**
   * To the customer, that the order is complete (S4.16), with the trackings of what has left with
   * it (S2.8).
   */
  ORDER_COMPLETED(false),
  /** To the merchant, that an authorisation will run out soon (X6). */
  AUTHORIZATION_EXPIRING(true),
  /** To the merchant, what the customer wrote (X8). */
  NOTE_FROM_CUSTOMER(true),
  /** To the merchant, that the customer has cancelled the order (X8). */
  CANCELLED_BY_CUSTOMER(true),
  /** To the merchant, that the customer will send something back (X2, X8). */
  RETURN_ANNOUNCED(true);

  private final boolean toMerchant;

  MessageKind(boolean toMerchant) {
    this.toMerchant = toMerchant;
  }

  /**
   * Whether it goes to the shop.
   *
   * @return false if it goes to the customer
   */
  public boolean isToMerchant() {
    return toMerchant;
  }

  /**
   * The kind as it is written in codes.
   *
   * @return for example {@code parcel-shipped}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
