package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;

import dev.orderwell.engine.ConflictException;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.persistence.jooq.Session.ConflictedException;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.HostTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** In whose transactions orders are changed. */
interface Way {
  /** How often somebody begins again who is always too late. */
  int MOST_TRIES = 2000;

  /** Something that is done with orders, again from the beginning where others were faster. */
  <T> T work(Function<Orders, T> work);

  /** Does some things, together where there are transactions for that. */
  default List<Outcome> attempt(List<Wish> wishes) {
    return work(
        orders ->
            wishes.stream()
                .map(wish -> orders.attempt(ANA, wish.order(), wish.command()))
                .toList());
  }

  /** Each command is a transaction of the library. */
  static Way owning(Orders orders) {
    return new Way() {
      @Override
      public <T> T work(Function<Orders, T> work) {
        return insisting(() -> work.apply(orders.deferred()), Way::isOfOthers);
      }

      @Override
      public List<Outcome> attempt(List<Wish> wishes) {
        return wishes.stream().map(wish -> Way.super.attempt(List.of(wish)).get(0)).toList();
      }
    };
  }

  /** All of it is one transaction of the host. */
  static Way joining(
      Orders orders, DataSource source, Function<Connection, ? extends OrderStore> store) {
    return new Way() {
      @Override
      public <T> T work(Function<Orders, T> work) {
        return insisting(
            () -> {
              Holder<T> result = new Holder<>();
              HostTransactions.jdbc()
                  .run(
                      source,
                      connection ->
                          result.value = work.apply(orders.joining(store.apply(connection))));
              return result.value;
            },
            anything -> true);
      }
    };
  }

  /** What a transaction comes to. */
  final class Holder<T> {
    T value;
  }

  /** What a host tries again, from a fresh transaction. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws SQLException;
  }

  /** A read that found no quiet moment. A host begins again after any fault, the library has. */
  private static boolean isOfOthers(StoreException fault) {
    return fault.getCause() instanceof ConflictedException;
  }

  private static <T> T insisting(Attempt<T> attempt, Predicate<StoreException> again) {
    for (int tries = 1; ; tries++) {
      try {
        return attempt.run();
      } catch (ConflictException e) {
        if (tries == MOST_TRIES) throw e;
      } catch (StoreException e) {
        if (!again.test(e) || tries == MOST_TRIES) throw e;
      } catch (SQLException e) {
        if (!Faults.isConflict(e) || tries == MOST_TRIES) throw new IllegalStateException(e);
      }
    }
  }
}
