package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.WorkflowSwitched;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;
import dev.orderwell.workflow.StatusDefinition;
import dev.orderwell.workflow.Statuses;
import dev.orderwell.workflow.Workflow;
import dev.orderwell.workflow.WorkflowStart;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts an order under another workflow, or lets it follow a change of its own. No fact and no sum
 * changes: a status stays if the workflow knows it, becomes what it is said to be called now, or
 * else the first of its category.
 *
 * <pre>{@code
 * SwitchWorkflow.to("atelier").renaming("cutting", "at-the-table")
 * }</pre>
 *
 * <p>Refused: {@code order.not-placed}; {@code workflow.unknown}; {@code status.unknown} and {@code
 * status.facts-differ} for a new code that is none of the category; {@code workflow.same} if
 * nothing would change.
 *
 * @param workflow the name of one of the shop's workflows
 * @param statuses new codes by old ones
 */
public record SwitchWorkflow(
    @NotNull @Pattern(regexp = Status.CODE_PATTERN) String workflow,
    @NotNull @Size(max = 200)
        Map<
                @NotNull @Pattern(regexp = Status.CODE_PATTERN) String,
                @NotNull @Pattern(regexp = Status.CODE_PATTERN) String>
            statuses)
    implements OrderCommand {
  /**
   * Switches without new codes.
   *
   * @param workflow the name of one of the shop's workflows
   * @return the command
   */
  public static SwitchWorkflow to(String workflow) {
    return new SwitchWorkflow(workflow, Map.of());
  }

  /**
   * The same with a new code for an old one.
   *
   * @param before as it was
   * @param after as it is to be, of the same category
   * @return a copy
   */
  public SwitchWorkflow renaming(String before, String after) {
    Map<String, String> more = new TreeMap<>(statuses);
    more.put(before, after);
    return new SwitchWorkflow(workflow, Collections.unmodifiableMap(more));
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    if (!order.isPlaced()) return Guards.no("order.not-placed", order);
    return context
        .settings()
        .workflows()
        .find(workflow, order.kind())
        .map(known -> switched(known, order, context))
        .orElseGet(
            () -> Decision.no(Rejection.of("workflow.unknown", order).with("workflow", workflow)));
  }

  private Decision switched(Workflow next, Order order, DecisionContext context) {
    Statuses after = order.statuses();
    for (Axis axis : Axis.values()) {
      Status before = after.on(axis);
      String renamed = statuses.get(before.code());
      if (renamed == null) {
        after = after.with(kept(next, before));
        continue;
      }
      StatusDefinition target = next.find(axis, renamed).orElse(null);
      if (target == null) return Decision.no(Choice.unknown(order, axis, renamed));
      if (target.category() != before.category()) {
        Rejection differs = Choice.named("status.facts-differ", order, target.status());
        return Decision.no(differs.with("now", before.code()));
      }
      after = after.with(target.status());
    }
    WorkflowStart start =
        new WorkflowStart(next.name(), after, next.display(order.facts().with(after)));
    if (isAsBefore(start, order)) {
      return Decision.no(Rejection.of("workflow.same", order).with("workflow", workflow));
    }
    return Decision.on(order, context).then(new WorkflowSwitched(order.workflow(), start));
  }

  private static Status kept(Workflow next, Status before) {
    boolean known =
        next.find(before.axis(), before.code())
            .filter(one -> one.status().equals(before))
            .isPresent();
    return known ? next.today(before) : next.entry(before.category());
  }

  private static boolean isAsBefore(WorkflowStart start, Order order) {
    WorkflowStart before =
        new WorkflowStart(order.workflow(), order.statuses(), order.display().orElse(null));
    return start.equals(before);
  }
}
