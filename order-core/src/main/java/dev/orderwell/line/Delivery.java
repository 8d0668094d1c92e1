package dev.orderwell.line;

/** How the units of a line reach the customer. */
public enum Delivery {
  /** In a parcel. */
  SHIPPING,
  /** The customer fetches them (S4.13). */
  PICKUP,
  /** Nothing is handed over: downloads, services, donations. */
  NONE
}
