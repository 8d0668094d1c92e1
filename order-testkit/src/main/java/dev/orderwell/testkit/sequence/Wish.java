package dev.orderwell.testkit.sequence;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.ForceStatus;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.testkit.Intent;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.StatusDictionary;
import dev.orderwell.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/** What somebody wants of an order, before it is known of which shop. */
sealed interface Wish {
  /** The command that it comes to. */
  OrderCommand on(OrderView order, ShopSettings settings, StatusDictionary statuses);

  /**
   * The same in every shop.
   *
   * @param intent what is wanted
   * @param hasty whether it is tried even where something else has to come first
   */
  record Any(Intent intent, boolean hasty) implements Wish {
    @Override
    public OrderCommand on(OrderView order, ShopSettings settings, StatusDictionary statuses) {
      OrderCommand wanted = intent.on(order);
      return hasty ? wanted : FirstThings.of(wanted, order);
    }

    @Override
    public String toString() {
      return intent.toString();
    }
  }

  /** One of the ways that the order's own workflow has to move it on or to call it. */
  record Move(int which) implements Wish {
    @Override
    public OrderCommand on(OrderView order, ShopSettings settings, StatusDictionary statuses) {
      List<OrderCommand> ways = ways(order, settings, statuses);
      return ways.get(which % ways.size());
    }

    private static List<OrderCommand> ways(
        OrderView order, ShopSettings settings, StatusDictionary statuses) {
      Workflow workflow = settings.workflows().of(order.workflow(), order.kind());
      List<OrderCommand> ways = new ArrayList<>();
      workflow.moves().forEach(move -> ways.add(MoveOrder.by(move.name()).because("Because")));
      statuses.statuses().forEach(one -> ways.add(ChangeStatus.to(one.axis(), one.code())));
      for (Axis axis : Axis.values()) {
        workflow.statuses(axis).forEach(one -> ways.add(ChangeStatus.to(axis, one.code())));
      }
      workflow.statuses(Axis.ORDER).forEach(one -> ways.add(ForceStatus.to(one.code(), "Because")));
      settings.workflows().all().forEach(one -> ways.add(SwitchWorkflow.to(one.name())));
      return ways;
    }

    @Override
    public String toString() {
      return "move on, way " + which;
    }
  }
}
