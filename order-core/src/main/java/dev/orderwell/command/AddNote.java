package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.input.PlainText;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.note.Audience;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Writes something down (S0.11, S2.6, S3.7). For whom has to be said (S4.6); a note to the customer
 * is sent to the customer.
 *
 * @param audience who may read it
 * @param text at most 1,000,000 characters
 */
public record AddNote(
    @NotNull Audience audience,
    @NotBlank @Size(max = 1_000_000) @PlainText(multiline = true) String text)
    implements OrderCommand {
  /**
   * A note that only staff reads.
   *
   * @param text what
   * @return the command
   */
  public static AddNote forStaff(String text) {
    return new AddNote(Audience.STAFF, text);
  }

  /**
   * A note that staff and the order's vendors read.
   *
   * @param text what
   * @return the command
   */
  public static AddNote forVendors(String text) {
    return new AddNote(Audience.VENDORS, text);
  }

  /**
   * A note that the customer reads, and gets.
   *
   * @param text what
   * @return the command
   */
  public static AddNote toCustomer(String text) {
    return new AddNote(Audience.CUSTOMER, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    int number = order.noteCount() + 1;
    Decision.Yes noted = Decision.on(order, context).then(new NoteAdded(number, audience, text));
    return audience == Audience.CUSTOMER
        ? noted.tell(MessageKind.NOTE_TO_CUSTOMER, number, text)
        : noted;
  }

  @Override
  public String toString() {
    return "AddNote[" + audience + "]";
  }
}
