package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.Reaction;
import dev.orderwell.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the system does of itself in a decision: each reaction of the workflow at most once, in
 * order, if it is called for now and was not before. What is on hold waits for its release (X5).
 */
final class Reactions {
  private Reactions() {}

  /** Adds them to a decision on an order, or on none if the order begins with it. */
  static Decision.Yes after(@Nullable Order before, Decision.Yes decision) {
    Workflow workflow = decision.workflow();
    List<Reaction> left = new ArrayList<>(workflow.reactions());
    if (before != null) left.removeIf(one -> move(one, before, workflow).isPresent());
    Decision.Yes reacted = decision;
    for (Reaction next = next(left, reacted, workflow); next != null; ) {
      left.remove(next);
      Move move = workflow.move(next.move()).orElseThrow();
      reacted = Moves.make(move, reacted, null, Manner.REACTION).settled();
      next = next(left, reacted, workflow);
    }
    return reacted;
  }

  private static @Nullable Reaction next(
      List<Reaction> left, Decision.Yes decision, Workflow workflow) {
    return left.stream()
        .filter(one -> move(one, decision.order(), workflow).isPresent())
        .findFirst()
        .orElse(null);
  }

  /** The move that a reaction calls for now. */
  private static Optional<Move> move(Reaction reaction, Order order, Workflow workflow) {
    boolean waits = Guards.live(order).isPresent() || Guards.notHeld(order).isPresent();
    if (waits) return Optional.empty();
    return workflow
        .move(reaction.move())
        .filter(move -> workflow.startsFrom(move, order.statuses().order()))
        .filter(move -> reaction.isCaused(order.facts()))
        .filter(move -> Moves.refusal(move, order, workflow).isEmpty());
  }
}
