package dev.orderwell.payment;

import org.jspecify.annotations.Nullable;

/**
 * How something was paid (S3.3).
 *
 * @param provider the id of the payment provider, or {@link #BY_HAND}, {@link #GIFT_CARD}, {@link
 *     #STORE_CREDIT}
 * @param reference the provider's own name of the payment, for example {@code pi_3N…}; null if it
 *     has none
 * @param label as people call it, for example {@code Virement}; null if the provider says it all
 * @param tender with what
 */
public record PaymentMethod(
    String provider, @Nullable String reference, @Nullable String label, Tender tender) {
  /** The provider of payments that no program knows of: cash, bank transfers. */
  public static final String BY_HAND = "by-hand";

  /** The provider of gift cards, unless a shop's has an id of its own. */
  public static final String GIFT_CARD = "gift-card";

  /** The provider of the shop's own credits, unless it has an id of its own. */
  public static final String STORE_CREDIT = "store-credit";

  /**
   * Whether people move this money themselves.
   *
   * @return true for cash and the like
   */
  public boolean isByHand() {
    return provider.equals(BY_HAND);
  }
}
