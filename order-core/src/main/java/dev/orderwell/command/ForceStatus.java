package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.OrderCategory;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.Workflow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Sets a status of the order axis past the moves of a free workflow (S2.3, C6). It is recorded as
 * forced. No fact bends to it: what is not placed or cancelled stays so, a cancelled status
 * cancels, and payment and fulfilment are not set at all.
 *
 * <p>Refused: {@code order.not-placed}; {@code move.not-free} in a strict workflow; {@code
 * status.unknown}; {@code status.not-assignable}; {@code status.set-already}; {@code
 * order.cancelled}; {@code cancel.handed-over} where it would cancel.
 *
 * @param status the code of a status of the order axis
 * @param reason why
 */
public record ForceStatus(
    @NotNull @Pattern(regexp = Status.CODE_PATTERN) String status,
    @NotBlank @Size(max = 1000) @PlainText(multiline = true) String reason)
    implements OrderCommand {
  /**
   * Forces a status.
   *
   * @param status its code
   * @param reason why
   * @return the command
   */
  public static ForceStatus to(String status, String reason) {
    return new ForceStatus(status, reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> draft = Guards.placed(order);
    if (draft.isPresent()) return Decision.no(draft.get());
    Workflow workflow = context.workflow(order);
    if (!workflow.isFree()) {
      return Decision.no(Rejection.of("move.not-free", order).with("workflow", workflow.name()));
    }
    return workflow
        .find(Axis.ORDER, status)
        .map(known -> forced(known.status(), order, context))
        .orElseGet(() -> Decision.no(Choice.unknown(order, Axis.ORDER, status)));
  }

  private Decision forced(Status target, Order order, DecisionContext context) {
    Status before = order.statuses().order();
    if (target.category() == OrderCategory.UNPLACED) {
      return Decision.no(Choice.named("status.not-assignable", order, target));
    }
    if (target.equals(before))
      return Decision.no(Choice.named("status.set-already", order, target));
    boolean cancels = target.category() == OrderCategory.CANCELLED;
    Optional<Rejection> against =
        order.isCancelled() && cancels
            ? Optional.empty()
            : cancels ? Cancelling.refusal(order) : Guards.live(order);
    if (against.isPresent()) return Decision.no(against.get());
    Decision.Yes on = Decision.on(order, context);
    Decision.Yes ready = cancels && !order.isCancelled() ? Cancelling.cancel(on, reason, null) : on;
    return ready.then(new OrderMoved("force", before, target, reason, Manner.FORCED));
  }
}
