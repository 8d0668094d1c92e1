package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that one accepted command writes, in one transaction: the order where its version is the
 * expected one, history, instructions, the command's id, perhaps tags.
 *
 * @param expectedVersion the order's version that it was decided on, 0 for a new order
 * @param order as it will be, one version on
 * @param entries of its history, numbered on from those there are
 * @param instructions what the world must do
 * @param command to be remembered
 * @param tags the dictionary's change, null if none
 * @param completes the instruction that this is the outcome of, null if none
 * @param deadline when time alone will bring something about if nothing else does, in the past if
 *     it is overdue, null if nothing (X6). It is kept beside the order, instead of the one before
 * @param erasure what is written over where the change erases the customer (X13), null where it
 *     does not
 * @param numbering the same change with a drawn order number in its place; null if no number is
 *     wanted
 */
public record Change(
    long expectedVersion,
    Order order,
    List<HistoryEntry> entries,
    List<PendingInstruction> instructions,
    Remembered command,
    @Nullable TagChange tags,
    @Nullable InstructionId completes,
    @Nullable Instant deadline,
    @Nullable Erasure erasure,
    @Nullable LongFunction<Change> numbering) {
  /** Copies. */
  public Change {
    entries = List.copyOf(entries);
    instructions = List.copyOf(instructions);
  }
}
