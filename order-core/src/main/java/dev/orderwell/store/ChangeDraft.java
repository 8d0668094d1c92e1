package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A change on its way to one with a part other. */
final class ChangeDraft {
  @Nullable Order before;
  Dictionaries decidedOn;
  Remembered command;
  List<PendingInstruction> instructions;
  @Nullable TagChange tags;
  @Nullable InstructionId completes;
  @Nullable Instant deadline;
  @Nullable Erasure erasure;
  private final Order order;
  private final List<HistoryEntry> entries;

  ChangeDraft(Change change) {
    before = change.before();
    decidedOn = change.decidedOn();
    command = change.command();
    instructions = change.instructions();
    tags = change.tags();
    completes = change.completes();
    deadline = change.deadline();
    erasure = change.erasure();
    order = change.order();
    entries = change.entries();
  }

  Change numberedBy(@Nullable LongFunction<Change> numbering) {
    return new Change(
        before,
        decidedOn,
        order,
        entries,
        instructions,
        command,
        tags,
        completes,
        deadline,
        erasure,
        numbering);
  }
}
