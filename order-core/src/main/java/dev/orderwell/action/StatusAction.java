package dev.orderwell.action;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import java.util.Locale;

/** The choice of another status for what the facts say (S3.13) as an action. */
record StatusAction(StatusDefinition definition) implements OrderAction {
  static final String PREFIX = "status.";

  @Override
  public String name() {
    Status status = definition.status();
    return PREFIX + status.axis().code() + "." + status.code();
  }

  @Override
  public String label(Locale locale) {
    return definition.status().label(locale);
  }

  @Override
  public boolean concerns(Order order, DecisionContext context) {
    Status now = order.statuses().on(definition.status().axis());
    return order.isPlaced()
        && context.workflow(order).isChosen(now, definition)
        && definition.assignableBy().contains(context.actor().role());
  }

  @Override
  public OrderCommand command(Order order, ActionInput input) {
    return ChangeStatus.to(definition.status().axis(), definition.code());
  }
}
