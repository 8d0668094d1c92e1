package dev.orderwell.notifications.spi;

import org.jspecify.annotations.Nullable;

/**
 * Who a message is for. Its text form is redacted: it may stand in a log.
 *
 * @param role as whom the recipient is addressed
 * @param name how to address the recipient, null if unknown
 * @param address an e-mail address, null if the channel has to know it by the role
 */
public record Recipient(Role role, @Nullable String name, @Nullable String address) {
  /** As whom somebody is told something. */
  public enum Role {
    /** The person who ordered. */
    CUSTOMER,
    /** The shop. */
    MERCHANT
  }

  @Override
  public String toString() {
    return "Recipient[" + role + "]";
  }
}
