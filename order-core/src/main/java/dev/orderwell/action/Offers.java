package dev.orderwell.action;

import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All actions of a shop: the library's own, the moves and statuses of the order's workflow, and the
 * host's.
 */
public final class Offers {
  private final List<OrderAction> own;

  /**
   * The actions of a shop.
   *
   * @param own those of the host, with names that nobody else has
   */
  public Offers(List<OrderAction> own) {
    this.own = List.copyOf(own);
    List<String> names = new ArrayList<>();
    for (OrderAction action : this.own) {
      String name = Objects.requireNonNull(action.name(), "name");
      boolean taken =
          names.contains(name)
              || StandardActions.FIRST.stream().anyMatch(one -> one.name().equals(name))
              || StandardActions.LAST.stream().anyMatch(one -> one.name().equals(name));
      if (taken || !name.matches("[a-z0-9][a-z0-9-]{0,49}")) {
        throw new IllegalArgumentException("not the name of an action of a host: " + name);
      }
      names.add(name);
    }
  }

  /** All that are about an order, in the order in which they are listed. */
  private List<OrderAction> about(Order order, DecisionContext context) {
    return all(order, context).stream().filter(one -> one.concerns(order, context)).toList();
  }

  private List<OrderAction> all(Order order, DecisionContext context) {
    Workflow workflow = context.workflow(order);
    List<OrderAction> all = new ArrayList<>(StandardActions.FIRST);
    if (order.isPlaced()) {
      for (Move move : workflow.movesFrom(order.statuses().order())) {
        all.add(MoveAction.of(move, workflow));
      }
    }
    for (Axis axis : Axis.values()) {
      for (StatusDefinition one : workflow.statuses(axis)) all.add(new StatusAction(one));
    }
    all.addAll(own);
    all.addAll(StandardActions.LAST);
    return all;
  }

  /**
   * What can be done next.
   *
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @param decide says whether an action can be done: nothing if the actor has no business with it,
   *     else its refusal, if any
   * @return the primary one first, if there is one
   */
  public List<Action> list(
      Order order,
      DecisionContext context,
      Function<OrderAction, Optional<Optional<Rejection>>> decide) {
    List<Action> listed = new ArrayList<>();
    Action primary = null;
    for (OrderAction one : about(order, context)) {
      Optional<Optional<Rejection>> answer = decide.apply(one);
      if (answer.isEmpty()) continue;
      Action action = offered(one, order, context, answer.get().orElse(null));
      boolean next = primary == null && action.isEnabled() && one.isSuggested(order, context);
      if (next) primary = action.asPrimary();
      if (!next) listed.add(action);
    }
    if (primary != null) listed.add(0, primary);
    return List.copyOf(listed);
  }

  private static Action offered(
      OrderAction one, Order order, DecisionContext context, @Nullable Rejection whyNot) {
    return new Action(one, one.form(order, context), false, whyNot);
  }

  /**
   * An action by its name.
   *
   * @param name its name
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return empty if there is none that is about the order
   */
  public Optional<OrderAction> find(String name, Order order, DecisionContext context) {
    return about(order, context).stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * Input with which an action is tried before anybody has filled in its form.
   *
   * @param action which
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @return values that any order can take in the fields that are required
   */
  public static ActionInput sample(OrderAction action, Order order, DecisionContext context) {
    return ActionInput.sample(action.form(order, context));
  }

  /**
   * Refuses input for fields that a form does not have.
   *
   * @param action which
   * @param input what was filled in
   * @param order as it is, the whole of it
   * @param context who asks, and what is known
   * @throws dev.orderwell.order.RejectedException {@code input.invalid}
   */
  public static void check(
      OrderAction action, ActionInput input, Order order, DecisionContext context) {
    input.check(action.form(order, context));
  }
}
