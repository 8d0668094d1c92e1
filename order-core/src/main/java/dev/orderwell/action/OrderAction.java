package dev.orderwell.action;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A button of a shop (S2.4): something that people do with an order in one go. A host's own are
 * given to the builder of {@code Orders}; they are listed with the library's, asked for access by
 * the commands they make, and guarded by the same code when they are done. Implementations are
 * thread-safe, quick, and do no input or output.
 *
 * <pre>{@code
 * final class GiftWrap implements OrderAction {
 *   public String name() { return "gift-wrap"; }
 *   public String label(Locale locale) { return "Gift-wrap it"; }
 *   public List<Field> form(Order order, DecisionContext context) {
 *     return List.of(Field.required("paper", Field.Type.LINE));
 *   }
 *   public Optional<Rejection> refusal(Order order, DecisionContext context) {
 *     return order.parcels().isEmpty() ? Optional.empty() : Optional.of(Rejection.of("shop.gone"));
 *   }
 *   public OrderCommand command(Order order, ActionInput input) {
 *     return Batch.of(AddTag.of("gift"), AddNote.forStaff("Paper: " + input.text("paper")));
 *   }
 * }
 * }</pre>
 */
public interface OrderAction {
  /**
   * Its name.
   *
   * @return lower case with hyphens, stable, another than those of the library's own actions
   */
  String name();

  /**
   * What its button says.
   *
   * @param locale the reader's
   * @return a few words
   */
  String label(Locale locale);

  /**
   * Whether it is about this order at all. Otherwise it is not offered, not even greyed out.
   *
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return true unless overridden
   */
  default boolean concerns(Order order, DecisionContext context) {
    return true;
  }

  /**
   * Whether it is what somebody would do next.
   *
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return false unless overridden
   */
  default boolean isSuggested(Order order, DecisionContext context) {
    return false;
  }

  /**
   * Whether screens should offer it only where the order's details are seen (S1.14).
   *
   * @return false unless overridden
   */
  default boolean isDetailOnly() {
    return false;
  }

  /**
   * What has to be filled in.
   *
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return nothing unless overridden
   */
  default List<Field> form(Order order, DecisionContext context) {
    return List.of();
  }

  /**
   * Why it cannot be done now, apart from what its command will say. Asked when it is listed, and
   * again on the order as it is when it is done.
   *
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return empty unless overridden; a code of the host's own with {@link Rejection#SENTENCE}
   */
  default Optional<Rejection> refusal(Order order, DecisionContext context) {
    return Optional.empty();
  }

  /**
   * What is done.
   *
   * @param order as it is, the whole of it
   * @param input what was filled in; the door checks the command
   * @return the command
   */
  OrderCommand command(Order order, ActionInput input);
}
