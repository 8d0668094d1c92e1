package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.CommandId;
import dev.orderwell.store.Change;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/**
 * A store that takes a broken commit for one that did not happen, and has the same done again under
 * another name, as if command ids were never looked up.
 */
final class Guessing extends ForwardingOrderStore {
  /** What the names of those done again begin with. */
  static final String AGAIN = "again:";

  private final Set<String> broken = ConcurrentHashMap.newKeySet();

  Guessing(OrderStore other) {
    super(other);
  }

  @Override
  public SaveResult save(Change change) {
    CommandId id = change.command().id();
    try {
      return super.save(broken.contains(id.value()) ? again(change) : change);
    } catch (CommitInDoubtException e) {
      broken.add(id.value());
      remembered(change.order().shop(), id);
      return new SaveResult.Stale();
    }
  }

  private static Change again(Change change) {
    Remembered command = change.command();
    LongFunction<Change> numbering = change.numbering();
    return new Change(
        change.before(),
        change.decidedOn(),
        change.order(),
        change.entries(),
        change.instructions(),
        new Remembered(
            new CommandId(AGAIN + command.id().value()),
            command.content(),
            command.order(),
            command.version(),
            command.firstEntry(),
            command.lastEntry()),
        change.tags(),
        change.completes(),
        change.deadline(),
        change.erasure(),
        numbering == null ? null : sequence -> again(numbering.apply(sequence)));
  }
}
