package dev.orderwell.refund;

/** How money goes back (C4). */
public enum RefundMode {
  /** A payment provider is asked to do it (S0.17). */
  AUTOMATIC,
  /** Somebody does it, and confirms it (S0.18). */
  MANUAL,
  /** It is only marked: nothing here moves money (S1.32). */
  RECORD_ONLY,
  /** It has happened at the provider without being asked for from here. */
  EXTERNAL
}
