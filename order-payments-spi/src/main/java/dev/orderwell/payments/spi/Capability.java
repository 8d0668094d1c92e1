package dev.orderwell.payments.spi;

/** One thing a payment provider can do. The library asks for nothing that was not declared (P1). */
public enum Capability {
  /** Letting go of an authorised amount that was not captured. */
  VOID,
  /** Giving back any part of a captured amount. */
  REFUND
}
