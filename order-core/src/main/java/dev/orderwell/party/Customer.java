package dev.orderwell.party;

import org.jspecify.annotations.Nullable;

/**
 * Who ordered. Personal: its text form is redacted.
 *
 * @param id the host's customer id, null for a guest
 * @param name as the customer wrote it
 * @param email null if unknown
 * @param phone null if unknown
 */
public record Customer(
    @Nullable String id, @Nullable String name, @Nullable String email, @Nullable String phone) {
  /** Somebody of whom nothing is known any more (X13). */
  public static final Customer ERASED = new Customer(null, null, null, null);

  /**
   * Whether there is any way to tell this person something.
   *
   * @return true if an e-mail address, a phone number or an account is known
   */
  public boolean isReachable() {
    return id != null || email != null || phone != null;
  }

  @Override
  public String toString() {
    return "Customer[redacted]";
  }
}
