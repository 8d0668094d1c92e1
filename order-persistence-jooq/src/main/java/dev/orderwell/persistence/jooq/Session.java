package dev.orderwell.persistence.jooq;

import dev.orderwell.store.OrderStore.Transactions;
import java.util.function.Function;

/** How a store comes by connections, and whose transactions it works in. */
interface Session {
  /** Whose transactions they are. */
  Transactions transactions();

  /**
   * Asks without changing anything.
   *
   * @throws dev.orderwell.store.StoreException if the database cannot answer
   */
  <T> T read(Function<Trip, T> question);

  /**
   * Changes something, all of it or nothing.
   *
   * @return what the work answers; it is undone if that is {@link Written#undone}, and if it throws
   * @throws ConflictedException if others were at the same rows, or a row was there already:
   *     nothing was written
   * @throws dev.orderwell.store.CommitInDoubtException if nobody knows whether it was written
   * @throws dev.orderwell.store.StoreException if the database cannot do it
   */
  <T> Written<T> write(Function<Trip, Written<T>> work);

  /**
   * What became of some work.
   *
   * @param answer of the work
   * @param undone whether nothing of it may stay
   */
  record Written<T>(T answer, boolean undone) {
    static <T> Written<T> kept(T answer) {
      return new Written<>(answer, false);
    }

    static <T> Written<T> undone(T answer) {
      return new Written<>(answer, true);
    }
  }

  /** Others were at the same rows; nothing was written. */
  final class ConflictedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConflictedException(Throwable cause) {
      super(cause);
    }
  }
}
