package dev.orderwell.action;

import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Workflow;
import java.util.List;
import java.util.Locale;

/** A move of the order's workflow as an action. */
record MoveAction(Move move, boolean completes) implements OrderAction {
  static final String PREFIX = "move.";

  static MoveAction of(Move move, Workflow workflow) {
    boolean completes =
        workflow
            .find(Axis.ORDER, move.to())
            .filter(target -> target.category() == OrderCategory.COMPLETED)
            .isPresent();
    return new MoveAction(move, completes);
  }

  @Override
  public String name() {
    return PREFIX + move.name();
  }

  @Override
  public String label(Locale locale) {
    return move.label(locale);
  }

  @Override
  public boolean concerns(Order order, DecisionContext context) {
    return move.roles().contains(context.actor().role());
  }

  /** To complete what can be completed is the next step; other moves are choices. */
  @Override
  public boolean isSuggested(Order order, DecisionContext context) {
    return completes && Situation.isAllHandedOver(order) && order.facts().isPaid();
  }

  @Override
  public boolean isDetailOnly() {
    return move.detailOnly();
  }

  @Override
  public List<Field> form(Order order, DecisionContext context) {
    return List.of(
        move.reasonNeeded()
            ? Field.required("reason", Field.Type.TEXT)
            : Field.optional("reason", Field.Type.TEXT));
  }

  @Override
  public OrderCommand command(Order order, ActionInput input) {
    return new MoveOrder(move.name(), input.get("reason"));
  }
}
