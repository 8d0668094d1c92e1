package dev.orderwell.testkit.broken;

import dev.orderwell.identity.CommandId;
import dev.orderwell.store.Change;
import dev.orderwell.store.Remembered;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/** Changes that a broken store makes of those it is given. */
final class Changes {
  private Changes() {}

  static Change called(Change change, String id) {
    Remembered was = change.command();
    return change.by(
        new Remembered(
            new CommandId(id),
            was.content(),
            was.order(),
            was.version(),
            was.firstEntry(),
            was.lastEntry()));
  }

  /** With other numbers than those that the store underneath would draw. */
  static Change numbered(Change change, LongUnaryOperator numbers) {
    LongFunction<Change> numbering = Objects.requireNonNull(change.numbering());
    return change.numberedBy(sequence -> numbering.apply(numbers.applyAsLong(sequence)));
  }
}
