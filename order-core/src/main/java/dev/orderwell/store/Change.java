package dev.orderwell.store;

import dev.orderwell.history.HistoryEntry;
import dev.orderwell.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that one accepted command writes, in one transaction: the order where it and the dictionaries
 * are still what the command was decided on, history, instructions, the command's id, perhaps tags.
 *
 * @param before the order as it was read, null for a new one: what differs is what is to be written
 * @param decidedOn the shop's dictionaries that the command was decided on
 * @param order as it will be, one version on
 * @param entries of its history, numbered on from those there are
 * @param instructions what the world must do
 * @param command to be remembered
 * @param tags the dictionary's change, null if none; it begins at {@code decidedOn}
 * @param completes the instruction that this is the outcome of, dead or not; null if none
 * @param deadline when time alone will bring something about if nothing else does, in the past if
 *     it is overdue, null if nothing (X6). It is kept beside the order, instead of the one before
 * @param erasure what is written over where the change erases the customer (X13), null where it
 *     does not
 * @param numbering the same change with a drawn order number in its place; null if no number is
 *     wanted
 */
public record Change(
    @Nullable Order before,
    Dictionaries decidedOn,
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

  /**
   * The version that the stored order has to have.
   *
   * @return 0 if there must be none
   */
  public long expectedVersion() {
    return before == null ? 0 : before.version();
  }

  /**
   * The same, decided on another order.
   *
   * @param read the order as it was read, null for none
   * @return a copy, as is what a drawn number makes of it
   */
  public Change on(@Nullable Order read) {
    return with(draft -> draft.before = read);
  }

  /**
   * The same, decided on other dictionaries.
   *
   * @param read the dictionaries as they were read
   * @return a copy, as is what a drawn number makes of it
   */
  public Change on(Dictionaries read) {
    return with(draft -> draft.decidedOn = read);
  }

  /**
   * The same with other instructions.
   *
   * @param others what the world must do
   * @return a copy, as is what a drawn number makes of it
   */
  public Change instructing(List<PendingInstruction> others) {
    return with(draft -> draft.instructions = others);
  }

  /**
   * The same by another command.
   *
   * @param other to be remembered
   * @return a copy, as is what a drawn number makes of it
   */
  public Change by(Remembered other) {
    return with(draft -> draft.command = other);
  }

  /**
   * The same with another change of the tags.
   *
   * @param other the dictionary's change, null for none
   * @return a copy, as is what a drawn number makes of it
   */
  public Change tagging(@Nullable TagChange other) {
    return with(draft -> draft.tags = other);
  }

  /**
   * The same as the outcome of an instruction.
   *
   * @param instruction which, null for none
   * @return a copy, as is what a drawn number makes of it
   */
  public Change completing(@Nullable InstructionId instruction) {
    return with(draft -> draft.completes = instruction);
  }

  /**
   * The same with another deadline.
   *
   * @param time when, null for never
   * @return a copy, as is what a drawn number makes of it
   */
  public Change dueAt(@Nullable Instant time) {
    return with(draft -> draft.deadline = time);
  }

  /**
   * The same with something else written over.
   *
   * @param other what, null for nothing
   * @return a copy, as is what a drawn number makes of it
   */
  public Change erasing(@Nullable Erasure other) {
    return with(draft -> draft.erasure = other);
  }

  /**
   * The same with another way to take a number in.
   *
   * @param other the change with the drawn number in its place, null if no number is wanted
   * @return a copy
   */
  public Change numberedBy(@Nullable LongFunction<Change> other) {
    return new ChangeDraft(this).numberedBy(other);
  }

  private Change with(Consumer<ChangeDraft> part) {
    ChangeDraft draft = new ChangeDraft(this);
    part.accept(draft);
    return draft.numberedBy(
        numbering == null ? null : sequence -> numbering.apply(sequence).with(part));
  }
}
