package dev.orderwell.persistence.jooq;

import dev.orderwell.identity.CommandId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.Change;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.store.Remembered;
import dev.orderwell.store.SaveResult;
import dev.orderwell.testkit.ForwardingOrderStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Takes note of commits that ended in doubt. Requests that are late get through at the worst
 * moment: when their command was looked up and not found.
 */
final class DoubtedCommits extends ForwardingOrderStore {
  private final Runnable deliver;
  private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
  private final AtomicInteger small = new AtomicInteger();

  DoubtedCommits(OrderStore other, Runnable deliver) {
    super(other);
    this.deliver = deliver;
  }

  @Override
  public SaveResult save(Change change) {
    try {
      return super.save(change);
    } catch (CommitInDoubtException e) {
      changes.add(change);
      throw e;
    }
  }

  @Override
  public Optional<Remembered> remembered(ShopId shop, CommandId id) {
    try {
      return super.remembered(shop, id);
    } finally {
      deliver.run();
    }
  }

  @Override
  public boolean claim(PendingInstruction instruction, Instant until) {
    return small(() -> super.claim(instruction, until));
  }

  @Override
  public void drop(PendingInstruction instruction) {
    small(
        () -> {
          super.drop(instruction);
          return true;
        });
  }

  private boolean small(BooleanSupplier write) {
    try {
      return write.getAsBoolean();
    } catch (CommitInDoubtException e) {
      small.incrementAndGet();
      deliver.run();
      throw e;
    }
  }

  /** How many claims of instructions, and withdrawals of them. */
  int small() {
    return small.get();
  }

  /** The changes that were in fact written, asked of the database. */
  List<Change> written() {
    return changes.stream().filter(this::isWritten).toList();
  }

  /** The changes that were not. */
  List<Change> unwritten() {
    return changes.stream().filter(change -> !isWritten(change)).toList();
  }

  /** Each attempt is decided at a moment of its own. */
  private boolean isWritten(Change change) {
    return history(change.order().shop(), change.order().id()).stream()
        .anyMatch(
            entry ->
                entry.version() == change.order().version()
                    && entry.at().equals(change.entries().get(0).at()));
  }
}
