package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.StatusChanged;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Workflow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses another status for what the facts say (S1.12, S3.13): "Awaiting accounting" for an order
 * that awaits payment. On the order axis a status that moves lead to is chosen by the move that
 * leads there from here; on the other two the facts have to change first, by a command that records
 * them.
 *
 * <p>Refused: {@code order.not-placed}; {@code status.unknown}; {@code status.set-already}; {@code
 * status.not-assignable} if nobody with the actor's role may choose it, as for abandoned carts
 * (S1.13); {@code status.facts-differ}; on the order axis as {@link MoveOrder}, and {@code
 * status.no-move} if no move leads there.
 *
 * @param axis which axis
 * @param status the code of one of its statuses
 * @param reason why, for a move that needs it; null if nobody says
 */
public record ChangeStatus(
    @NotNull Axis axis,
    @NotNull @Pattern(regexp = Status.CODE_PATTERN) String status,
    @Size(min = 1, max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Chooses a status.
   *
   * @param axis which axis
   * @param status the code of one of its statuses
   * @return the command
   */
  public static ChangeStatus to(Axis axis, String status) {
    return new ChangeStatus(axis, status, null);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public ChangeStatus because(String text) {
    return new ChangeStatus(axis, status, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return Decision.no(draft.get());
    return context
        .workflow(order)
        .find(axis, status)
        .map(known -> chosen(known, order, context))
        .orElseGet(() -> Decision.no(Choice.unknown(order, axis, status)));
  }

  private Decision chosen(StatusDefinition known, Order order, DecisionContext context) {
    Status before = order.statuses().on(axis);
    Status after = known.status();
    if (after.equals(before)) return Decision.no(Choice.named("status.set-already", order, after));
    boolean byMove =
        axis == Axis.ORDER
            && known.assignableBy().contains(context.actor().role())
            && !context.workflow(order).isChosen(before, known);
    if (after.category() == before.category() && !byMove) {
      return known.assignableBy().contains(context.actor().role())
          ? Decision.on(order, context).then(new StatusChanged(before, after))
          : Decision.no(Choice.named("status.not-assignable", order, after));
    }
    if (axis == Axis.ORDER) return moved(known, order, context);
    String code = known.assignableBy().isEmpty() ? "status.not-assignable" : "status.facts-differ";
    return Decision.no(Choice.named(code, order, after).with("now", before.code()));
  }

  /** The first move that can be made, or why the first of all cannot. */
  private Decision moved(StatusDefinition known, Order order, DecisionContext context) {
    Workflow workflow = context.workflow(order);
    List<Move> ways =
        workflow.movesFrom(order.statuses().order()).stream()
            .filter(move -> move.to().equals(status))
            .toList();
    if (ways.isEmpty()) {
      String code = known.assignableBy().isEmpty() ? "status.not-assignable" : "status.no-move";
      return Decision.no(
          Choice.named(code, order, known.status()).with("now", order.statuses().order().code()));
    }
    Move way =
        ways.stream()
            .filter(move -> Moves.refusal(move, order, workflow, context.actor()).isEmpty())
            .findFirst()
            .orElse(ways.get(0));
    return new MoveOrder(way.name(), reason).decide(order, context);
  }
}
