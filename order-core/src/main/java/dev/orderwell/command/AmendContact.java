package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ContactAmended;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Customer;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the customer's contact data (S0.9). What is null stays as it is; what is empty is taken
 * out. The history keeps old and new.
 *
 * <p>Refused: {@code order.erased}; {@code amend.nothing-changed}.
 *
 * @param name the new name, or null
 * @param email the new e-mail address, or null
 * @param phone the new phone number, or null
 */
public record AmendContact(
    @Size(max = 200) @PlainText @Nullable String name,
    @Size(max = 320) @Email @PlainText @Nullable String email,
    @Size(max = 50) @PlainText @Nullable String phone)
    implements OrderCommand {
  /**
   * Corrects the name.
   *
   * @param value the right one
   * @return the command
   */
  public static AmendContact name(String value) {
    return new AmendContact(value, null, null);
  }

  /**
   * Corrects the e-mail address.
   *
   * @param value the right one
   * @return the command
   */
  public static AmendContact email(String value) {
    return new AmendContact(null, value, null);
  }

  /**
   * Corrects the phone number.
   *
   * @param value the right one
   * @return the command
   */
  public static AmendContact phone(String value) {
    return new AmendContact(null, null, value);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> erased = Guards.notErased(order);
    if (erased.isPresent()) return Decision.no(erased.get());
    Customer before = order.buyer().customer();
    Customer after =
        new Customer(
            before.id(),
            amended(before.name(), name),
            amended(before.email(), email),
            amended(before.phone(), phone));
    if (after.equals(before)) return Guards.no("amend.nothing-changed", order);
    return Decision.on(order, context).then(new ContactAmended(before, after));
  }

  private static @Nullable String amended(@Nullable String before, @Nullable String given) {
    if (given == null) return before;
    return given.isBlank() ? null : given;
  }

  @Override
  public String toString() {
    return "AmendContact[redacted]";
  }
}
