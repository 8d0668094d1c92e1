package dev.orderwell.payments.spi;

/** One thing a payment provider can do. The library asks for nothing that was not declared (P1). */
public enum Capability {
  /** Giving back what was captured on a payment. Without it refunds are made by hand (S0.18). */
  REFUND,
  /** Giving back less than what is left of a payment; needs {@link #REFUND}. */
  PARTIAL_REFUND,
  /** Taking what was authorised. */
  CAPTURE,
  /** Taking less than what is authorised, and the rest later; needs {@link #CAPTURE}. */
  PARTIAL_CAPTURE,
  /** Letting go of an authorised amount that was not captured. */
  VOID,
  /** Telling what became of an operation whose answer was lost. */
  LOOKUP,
  /** Telling what happens in messages of its own, which it signs. */
  WEBHOOKS
}
