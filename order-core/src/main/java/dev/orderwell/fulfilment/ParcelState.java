package dev.orderwell.fulfilment;

import java.util.Locale;

/** How far a parcel is. */
public enum ParcelState {
  /** It has left the shop. */
  SHIPPED,
  /** It is with the person who delivers it (S3.25). */
  OUT_FOR_DELIVERY,
  /** The customer has it (S3.26). */
  DELIVERED,
  /** It will not arrive, and what was in it is gone (X1). */
  LOST,
  /** It never left, or came straight back: what was in it is in the shop (X1). */
  CANCELLED;

  /**
   * Whether the units in it count as handed over.
   *
   * @return false once it is lost or cancelled
   */
  public boolean isHandedOver() {
    return this != LOST && this != CANCELLED;
  }

  /**
   * Whether it is still to arrive.
   *
   * @return true for what is shipped or out for delivery
   */
  public boolean isOnItsWay() {
    return this == SHIPPED || this == OUT_FOR_DELIVERY;
  }

  /**
   * The state as it is written in refusals.
   *
   * @return for example {@code out-for-delivery}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
