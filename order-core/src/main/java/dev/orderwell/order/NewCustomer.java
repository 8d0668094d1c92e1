package dev.orderwell.order;

import dev.orderwell.input.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who orders, as it comes in. Its text form is redacted.
 *
 * @param id the host's customer id, null for a guest
 * @param name null if unknown
 * @param email null if unknown
 * @param phone null if unknown
 */
public record NewCustomer(
    @Size(min = 1, max = 128) @PlainText @Nullable String id,
    @Size(min = 1, max = 200) @PlainText @Nullable String name,
    @Size(min = 1, max = 320) @Email @PlainText @Nullable String email,
    @Size(min = 1, max = 50) @PlainText @Nullable String phone) {
  /**
   * A customer with an account.
   *
   * @param id the host's customer id
   * @param name as the customer writes it
   * @param email null if unknown
   * @return the customer
   */
  public static NewCustomer account(String id, String name, @Nullable String email) {
    return new NewCustomer(id, name, email, null);
  }

  @Override
  public String toString() {
    return "NewCustomer[redacted]";
  }
}
