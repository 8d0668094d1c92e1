package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Condition;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Workflow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves of a workflow: whether they can be made, and what they lead to. */
final class Moves {
  private Moves() {}

  /** Why somebody cannot make a move now, if so. */
  static Optional<Rejection> refusal(Move move, Order order, Workflow workflow, Actor actor) {
    if (!move.roles().contains(actor.role())) {
      return Optional.of(named("move.role", move, order).with("role", actor.role()));
    }
    return refusal(move, order, workflow);
  }

  /** Why nobody can make a move now, if so. */
  static Optional<Rejection> refusal(Move move, Order order, Workflow workflow) {
    Status here = order.statuses().order();
    if (!workflow.startsFrom(move, here)) {
      return Optional.of(named("move.not-from-here", move, order).with("status", here.code()));
    }
    Optional<Rejection> unheld =
        move.guards().stream()
            .filter(guard -> !guard.test(order.facts()))
            .findFirst()
            .map(guard -> guarded(guard, move, order));
    return unheld.or(
        () -> isCancelling(move, workflow, here) ? Cancelling.refusal(order) : Optional.empty());
  }

  private static Rejection guarded(Condition guard, Move move, Order order) {
    Rejection rejection = named(guard.refusal(), move, order);
    return guard.sentence().texts().isEmpty()
        ? rejection
        : rejection.with(Rejection.SENTENCE, guard.sentence());
  }

  static Rejection named(String code, Move move, Order order) {
    return Rejection.of(code, order).with("move", move.name());
  }

  private static Status target(Move move, Workflow workflow) {
    return workflow.find(Axis.ORDER, move.to()).orElseThrow().status();
  }

  private static boolean isCancelling(Move move, Workflow workflow, Status here) {
    return target(move, workflow).category() == OrderCategory.CANCELLED
        && here.category() != OrderCategory.CANCELLED;
  }

  /** Makes a move that nothing stands against. */
  static Decision.Yes make(
      Move move, Decision.Yes decision, @Nullable String reason, Manner manner) {
    Workflow workflow = decision.workflow();
    Status before = decision.order().statuses().order();
    Decision.Yes ready =
        isCancelling(move, workflow, before) ? Cancelling.cancel(decision, reason, null) : decision;
    return ready.then(new OrderMoved(move.name(), before, target(move, workflow), reason, manner));
  }
}
