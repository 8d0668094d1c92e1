package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.Status;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a move of the order's workflow (S1.12, S2.3). A move into a cancelled status cancels, with
 * all that {@link CancelOrder} does.
 *
 * <p>Refused: {@code order.not-placed}; {@code move.unknown}; {@code move.role}; {@code
 * move.not-from-here}; the code of the first guard that does not hold; {@code cancel.handed-over}
 * where it would cancel; {@code move.reason-missing}.
 *
 * @param move its name
 * @param reason why, null if nobody says
 */
public record MoveOrder(
    @NotNull @Pattern(regexp = Status.CODE_PATTERN) String move,
    @Size(min = 1, max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Makes a move.
   *
   * @param move its name
   * @return the command
   */
  public static MoveOrder by(String move) {
    return new MoveOrder(move, null);
  }

  /**
   * The same with a reason.
   *
   * @param text why
   * @return a copy
   */
  public MoveOrder because(String text) {
    return new MoveOrder(move, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return Decision.no(draft.get());
    Move known = context.workflow(order).move(move).orElse(null);
    if (known == null) {
      return Decision.no(Rejection.of("move.unknown", order).with("move", move));
    }
    Optional<Rejection> refusal =
        Moves.refusal(known, order, context.workflow(order), context.actor());
    if (refusal.isPresent()) return Decision.no(refusal.get());
    if (known.reasonNeeded() && reason == null) {
      return Decision.no(Moves.named("move.reason-missing", known, order));
    }
    return Moves.make(known, Decision.on(order, context), reason, Manner.BY_HAND);
  }
}
