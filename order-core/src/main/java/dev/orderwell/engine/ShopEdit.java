package dev.orderwell.engine;

import dev.orderwell.order.RejectedException;
import dev.orderwell.store.CommitInDoubtException;
import dev.orderwell.store.OrderStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change of what a shop has beside its orders: tags, statuses, saved views. It is decided anew,
 * from a fresh read, until it is saved. It has no command id, so that a commit in doubt is
 * recognised by what it has left.
 */
final class ShopEdit<T> {
  /**
   * What was decided once.
   *
   * @param result what the caller gets
   * @param save answers false if something else was saved in the meantime
   * @param isThere looks whether it was saved
   */
  record Decision<T>(T result, BooleanSupplier save, BooleanSupplier isThere) {}

  private final Supplier<Decision<T>> decide;
  private final List<Decision<T>> doubted = new ArrayList<>();
  private @Nullable CommitInDoubtException doubt;

  private ShopEdit(Supplier<Decision<T>> decide) {
    this.decide = decide;
  }

  /**
   * Changes something.
   *
   * @param decide from a fresh read
   * @throws ConflictException if others kept changing it, or have once in a transaction of the host
   * @throws CommitInDoubtException if nobody knows whether it was saved
   * @throws dev.orderwell.store.StoreException if nothing was saved
   */
  static <T> T on(OrderStore store, Supplier<Decision<T>> decide) {
    ShopEdit<T> edit = new ShopEdit<>(decide);
    return store.transactions() == OrderStore.Transactions.OWNING
        ? edit.insisting()
        : edit.once().orElseThrow(() -> new ConflictException("it has changed since it was read"));
  }

  /** A refusal stands: what a commit in doubt was decided on has passed, so that it cannot come. */
  private T insisting() {
    try {
      return Retry.untilSaved(this::once);
    } catch (RejectedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw told(e);
    }
  }

  private RuntimeException told(RuntimeException fault) {
    if (doubt == null) return fault;
    doubt.addSuppressed(fault);
    return doubt;
  }

  private Optional<T> once() {
    Optional<T> there = there();
    if (there.isPresent()) return there;
    Decision<T> next;
    try {
      next = decide.get();
    } catch (RejectedException e) {
      return Optional.of(there().orElseThrow(() -> e));
    }
    return saved(next) ? Optional.of(next.result()) : Optional.empty();
  }

  /** A commit in doubt may come late, and be the reason why the same is refused now. */
  private Optional<T> there() {
    return doubted.stream()
        .filter(one -> one.isThere().getAsBoolean())
        .findFirst()
        .map(Decision::result);
  }

  private boolean saved(Decision<T> decision) {
    try {
      return decision.save().getAsBoolean();
    } catch (CommitInDoubtException e) {
      doubt = e;
      doubted.add(decision);
      return false;
    }
  }
}
