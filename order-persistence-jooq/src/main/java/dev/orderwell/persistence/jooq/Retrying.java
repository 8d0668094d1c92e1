package dev.orderwell.persistence.jooq;

import dev.orderwell.persistence.jooq.Session.ConflictedException;
import dev.orderwell.persistence.jooq.Session.Written;
import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.store.StoreException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Small writes that say by themselves whether they still fit, so that they can simply be tried
 * again.
 */
final class Retrying {
  private static final int MOST_TRIES = 10;
  private static final Duration MOST_TIME = Duration.ofSeconds(5);

  private Retrying() {}

  /** What the change answers: true if it still fitted. In a host's transaction it has one try. */
  static boolean write(Session session, Predicate<Trip> change) {
    int most = session.transactions() == Transactions.OWNING ? MOST_TRIES : 1;
    long last = System.nanoTime() + MOST_TIME.toNanos();
    for (int tries = 1; ; tries++) {
      try {
        return session.write(trip -> written(change.test(trip))).answer();
      } catch (ConflictedException e) {
        boolean late = System.nanoTime() - last > 0;
        if (late || tries >= most) throw new StoreException("others were at the same rows", e);
      }
    }
  }

  private static Written<Boolean> written(boolean fitted) {
    return fitted ? Written.kept(true) : Written.undone(false);
  }
}
