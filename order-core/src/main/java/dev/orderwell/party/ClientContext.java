package dev.orderwell.party;

import org.jspecify.annotations.Nullable;

/**
 * From where an order was placed (S1.18). Personal: its text form is redacted, and it is never
 * logged.
 *
 * @param ip the customer's address on the network, null if unknown
 * @param userAgent the browser, null if unknown
 */
public record ClientContext(@Nullable String ip, @Nullable String userAgent) {
  @Override
  public String toString() {
    return "ClientContext[redacted]";
  }
}
