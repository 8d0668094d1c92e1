package dev.orderwell.payment;

import org.jspecify.annotations.Nullable;

/**
 * How something was paid (S3.3).
 *
 * @param provider the id of the payment provider, or {@link #BY_HAND}
 * @param reference the provider's own name of the payment, for example {@code pi_3N…}; null if it
 *     has none
 * @param label as people call it, for example {@code Virement}; null if the provider says it all
 */
public record PaymentMethod(String provider, @Nullable String reference, @Nullable String label) {
  /** The provider of payments that no program knows of: cash, bank transfers. */
  public static final String BY_HAND = "by-hand";

  /**
   * Whether people move this money themselves.
   *
   * @return true for cash and the like
   */
  public boolean isByHand() {
    return provider.equals(BY_HAND);
  }
}
