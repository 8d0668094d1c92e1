package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.NoteAdded;
import dev.orderwell.input.PlainText;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.note.Audience;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Writes something down (S0.11, S2.6, S3.7). For whom has to be said (S4.6); a note to the customer
 * is sent to the customer. A customer writes to the shop by the same kind of note, and the merchant
 * is told (X8).
 *
 * <p>Refused, to customers alone: {@code order.not-placed}; {@code note.audience} for a note that
 * they could not read themselves; {@code note.too-long} above {@value #MOST_OF_CUSTOMER}
 * characters.
 *
 * @param audience who may read it
 * @param text at most 1,000,000 characters
 */
public record AddNote(
    @NotNull Audience audience,
    @NotBlank @Size(max = 1_000_000) @PlainText(multiline = true) String text)
    implements OrderCommand {
  /** No note that a customer writes has more characters. */
  public static final int MOST_OF_CUSTOMER = 5_000;

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
   * A note that the customer reads, and gets; or that the customer writes.
   *
   * @param text what
   * @return the command
   */
  public static AddNote toCustomer(String text) {
    return new AddNote(Audience.CUSTOMER, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> refusal = context.isByCustomer() ? refusal(order) : Optional.empty();
    if (refusal.isPresent()) return Decision.no(refusal.get());
    int number = order.noteCount() + 1;
    Decision.Yes noted = Decision.on(order, context).then(new NoteAdded(number, audience, text));
    if (audience != Audience.CUSTOMER) return noted;
    MessageKind kind =
        context.isByCustomer() ? MessageKind.NOTE_FROM_CUSTOMER : MessageKind.NOTE_TO_CUSTOMER;
    return noted.tell(kind, number, text);
  }

  private Optional<Rejection> refusal(Order order) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return draft;
    if (audience != Audience.CUSTOMER) return Optional.of(Rejection.of("note.audience", order));
    return text.length() > MOST_OF_CUSTOMER
        ? Optional.of(
            Rejection.of("note.too-long", order)
                .with("most", MOST_OF_CUSTOMER)
                .with("characters", text.length()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "AddNote[" + audience + "]";
  }
}
