package dev.orderwell.action;

import dev.orderwell.command.OrderCommand;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** One of the library's own actions. */
record StandardAction(
    String name,
    BiPredicate<Order, DecisionContext> concern,
    BiPredicate<Order, DecisionContext> suggestion,
    BiFunction<Order, DecisionContext, List<Field>> fields,
    Function<ActionInput, OrderCommand> making,
    boolean isDetailOnly)
    implements OrderAction {
  static StandardAction of(String name, Function<ActionInput, OrderCommand> making) {
    return new StandardAction(
        name,
        (order, context) -> true,
        (order, context) -> false,
        (order, context) -> List.of(),
        making,
        false);
  }

  StandardAction concerning(BiPredicate<Order, DecisionContext> orders) {
    return new StandardAction(name, orders, suggestion, fields, making, isDetailOnly);
  }

  StandardAction suggestedFor(BiPredicate<Order, DecisionContext> orders) {
    return new StandardAction(name, concern, orders, fields, making, isDetailOnly);
  }

  StandardAction asking(Field... form) {
    return asking((order, context) -> List.of(form));
  }

  StandardAction asking(BiFunction<Order, DecisionContext, List<Field>> form) {
    return new StandardAction(name, concern, suggestion, form, making, isDetailOnly);
  }

  /** Money is no matter of a click in a list (S1.14, S1.16). */
  StandardAction inDetail() {
    return new StandardAction(name, concern, suggestion, fields, making, true);
  }

  @Override
  public String label(Locale locale) {
    return Texts.ACTIONS.text("action." + name, locale);
  }

  @Override
  public boolean concerns(Order order, DecisionContext context) {
    return concern.test(order, context);
  }

  @Override
  public boolean isSuggested(Order order, DecisionContext context) {
    return suggestion.test(order, context);
  }

  @Override
  public List<Field> form(Order order, DecisionContext context) {
    return fields.apply(order, context);
  }

  @Override
  public OrderCommand command(Order order, ActionInput input) {
    return making.apply(input);
  }
}
