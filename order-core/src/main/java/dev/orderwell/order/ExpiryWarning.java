package dev.orderwell.order;

import java.time.Duration;
import java.time.Instant;

/**
 * When the merchant is warned that an authorisation will run out (X6).
 *
 * @param lifetime how long providers keep what they have promised
 * @param before how long before its end the merchant is told, shorter than the lifetime
 */
public record ExpiryWarning(Duration lifetime, Duration before) {
  /** Checks that there is time between the promise and the warning. */
  public ExpiryWarning {
    if (before.compareTo(lifetime) >= 0) {
      throw new IllegalArgumentException(before + " is not shorter than " + lifetime);
    }
  }

  /**
   * When a promise runs out.
   *
   * @param authorizedAt when it was made
   * @return its end
   */
  public Instant expires(Instant authorizedAt) {
    return authorizedAt.plus(lifetime);
  }

  /**
   * When somebody is to be told of it.
   *
   * @param authorizedAt when it was made
   * @return some time before its end
   */
  public Instant due(Instant authorizedAt) {
    return expires(authorizedAt).minus(before);
  }
}
