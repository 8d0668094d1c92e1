package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.ChangeStatus;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.SwitchWorkflow;
import dev.orderwell.workflow.Axis;
import dev.orderwell.workflow.Status;
import java.util.List;

/** What an axis is called: as somebody chose, until the facts lead it elsewhere (S3.13). */
final class ChosenStatuses {
  private static final List<Axis> OF_FACTS = List.of(Axis.PAYMENT, Axis.FULFILMENT);

  private ChosenStatuses() {}

  static void check(OrderCommand command, Chapter chapter) {
    if (command instanceof SwitchWorkflow) return;
    if (command instanceof ChangeStatus change) chosen(change, chapter);
    else OF_FACTS.forEach(axis -> kept(axis, chapter));
  }

  private static void chosen(ChangeStatus change, Chapter chapter) {
    Status now = chapter.after().statuses().on(change.axis());
    assertThat(now.code()).as("chosen").isEqualTo(change.status());
  }

  private static void kept(Axis axis, Chapter chapter) {
    Status before = chapter.before().statuses().on(axis);
    Status after = chapter.after().statuses().on(axis);
    if (after.category() == before.category()) assertThat(after).as("chosen").isEqualTo(before);
  }
}
