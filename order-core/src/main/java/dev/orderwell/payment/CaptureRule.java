package dev.orderwell.payment;

/** When a provider that can is asked to take what it has promised (S3.17). */
public enum CaptureRule {
  /** When somebody asks for it. */
  BY_HAND,
  /**
   * When goods are handed over: what these are worth, with shipping, fees and rounding at the first
   * parcel; all that is due at the last, or if the provider can take only once.
   */
  WHEN_HANDED_OVER
}
