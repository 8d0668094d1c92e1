package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.event.OrderEvent.OrderMoved.Manner;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Move;
import dev.orderwell.workflow.Workflow;
import java.util.Set;

/** The order axis of any workflow: it is moved by what the workflow says, and by nobody else. */
final class MovesOnRecord {
  private static final Set<String> OF_EVERY_WORKFLOW = Set.of("hold", "release", "force");

  private MovesOnRecord() {}

  static void check(Chapter chapter, ShopSettings settings) {
    Order before = chapter.before();
    Workflow workflow = settings.workflows().of(before.workflow(), before.kind());
    for (HistoryEntry entry : chapter.entries()) {
      if (entry.event() instanceof OrderMoved moved) check(entry, moved, workflow);
    }
  }

  private static void check(HistoryEntry entry, OrderMoved moved, Workflow workflow) {
    assertThat(workflow.isFree() || moved.manner() != Manner.FORCED).as("%s", moved).isTrue();
    if (OF_EVERY_WORKFLOW.contains(moved.move())) return;
    Move move = workflow.move(moved.move()).orElseThrow();
    assertThat(workflow.startsFrom(move, moved.before())).as("%s", moved).isTrue();
    assertThat(moved.after().code()).as("%s", moved).isEqualTo(move.to());
    boolean reaction =
        workflow.reactions().stream().anyMatch(one -> one.move().equals(move.name()));
    if (moved.manner() == Manner.REACTION) assertThat(reaction).as("%s", moved).isTrue();
    else assertThat(move.roles()).as("%s", moved).contains(entry.actor().role());
  }

  /** What the axes and the one column show is what the facts ask for. */
  static void shown(Order order, ShopSettings settings) {
    Workflow workflow = settings.workflows().of(order.workflow(), order.kind());
    for (Axis axis : Axis.values()) {
      assertThat(order.statuses().on(axis).category()).isEqualTo(order.categories().on(axis));
    }
    assertThat(order.display().orElse(null)).isEqualTo(workflow.display(order.facts()));
  }
}
