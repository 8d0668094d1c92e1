package dev.orderwell.testkit.broken;

import dev.orderwell.identity.CommandId;
import dev.orderwell.store.Change;
import dev.orderwell.store.Erasure;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.TagChange;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes that a broken store makes of those it is given. */
final class Changes {
  private Changes() {}

  static Change expecting(Change change, long version) {
    return with(change, version, change.command(), change.tags(), change.completes());
  }

  static Change called(Change change, String id) {
    Remembered was = change.command();
    Remembered command =
        new Remembered(
            new CommandId(id),
            was.content(),
            was.order(),
            was.version(),
            was.firstEntry(),
            was.lastEntry());
    return with(change, change.expectedVersion(), command, change.tags(), change.completes());
  }

  static Change tagging(Change change, @Nullable TagChange tags) {
    return with(change, change.expectedVersion(), change.command(), tags, change.completes());
  }

  static Change completingNothing(Change change) {
    return with(change, change.expectedVersion(), change.command(), change.tags(), null);
  }

  private static Change with(
      Change change,
      long version,
      Remembered command,
      @Nullable TagChange tags,
      @Nullable InstructionId completes) {
    LongFunction<Change> numbering = change.numbering();
    return new Change(
        version,
        change.order(),
        change.entries(),
        change.instructions(),
        command,
        tags,
        completes,
        change.deadline(),
        change.erasure(),
        numbering == null
            ? null
            : sequence -> with(numbering.apply(sequence), version, command, tags, completes));
  }

  /** With other numbers than those that the store underneath would draw. */
  static Change numbered(Change change, LongUnaryOperator numbers) {
    LongFunction<Change> numbering = Objects.requireNonNull(change.numbering());
    return new Change(
        change.expectedVersion(),
        change.order(),
        change.entries(),
        change.instructions(),
        change.command(),
        change.tags(),
        change.completes(),
        change.deadline(),
        change.erasure(),
        sequence -> numbering.apply(numbers.applyAsLong(sequence)));
  }

  static Change dueAt(Change change, @Nullable Instant deadline) {
    LongFunction<Change> numbering = change.numbering();
    return new Change(
        change.expectedVersion(),
        change.order(),
        change.entries(),
        change.instructions(),
        change.command(),
        change.tags(),
        change.completes(),
        deadline,
        change.erasure(),
        numbering == null ? null : sequence -> dueAt(numbering.apply(sequence), deadline));
  }

  /** Without instructions. */
  static Change silent(Change change) {
    LongFunction<Change> numbering = change.numbering();
    return new Change(
        change.expectedVersion(),
        change.order(),
        change.entries(),
        List.of(),
        change.command(),
        change.tags(),
        change.completes(),
        change.deadline(),
        change.erasure(),
        numbering == null ? null : sequence -> silent(numbering.apply(sequence)));
  }

  static Change erasing(Change change, @Nullable Erasure erasure) {
    LongFunction<Change> numbering = change.numbering();
    return new Change(
        change.expectedVersion(),
        change.order(),
        change.entries(),
        change.instructions(),
        change.command(),
        change.tags(),
        change.completes(),
        change.deadline(),
        erasure,
        numbering == null ? null : sequence -> erasing(numbering.apply(sequence), erasure));
  }
}
