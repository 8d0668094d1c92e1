package dev.orderwell.fulfilment;

/** How safe the money has to be before work on an order begins and goods leave (S4.4). */
public enum FulfilmentGate {
  /** It does not matter. */
  NONE,
  /** All that is due is promised. */
  AUTHORIZED,
  /** Nothing is due. */
  PAID
}
