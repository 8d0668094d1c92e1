package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.AddNote;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.testkit.Racing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many commands a second come through when all nodes take writes, and when one does. */
@Tag("galera")
@Tag("campaign")
class GaleraWritersTest {
  private static final int THREADS = Integer.getInteger("race.threads", 16);
  private static final long LENGTH = Duration.ofSeconds(5).toNanos();
  private static final int PAIRS = 2;

  /** What the writers do. */
  private enum Work {
    /** Each has an order that nobody else changes. */
    OWN_ORDERS(THREADS),
    /** All change the same few orders. */
    SAME_ORDERS(3),
    /** All place orders, which draw their numbers from one series. */
    NEW_ORDERS(0);

    private final int orders;

    Work(int orders) {
      this.orders = orders;
    }

    private List<OrderId> begun(Orders shop) {
      return Stream.generate(() -> shop.place(ANA, ShopStep.basket()).id()).limit(orders).toList();
    }

    private static void once(Orders orders, List<OrderId> ids, int thread) {
      if (ids.isEmpty()) orders.place(ANA, ShopStep.basket());
      else orders.execute(ANA, ids.get(thread % ids.size()), AddNote.forStaff("note"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writersOnAllNodesAgainstWritersOnOne(Work work) {
    List<HikariDataSource> pools =
        GaleraCluster.shared().pools(GaleraCluster.newDatabase(), THREADS);
    try {
      OrderSchema.of(pools.get(0)).migrate();
      rate(work, pools.get(0));
      double one = 0;
      double all = 0;
      for (int i = 0; i < PAIRS; i++) {
        one += rate(work, pools.get(0));
        all += rate(work, NodesInTurn.eachThread(pools));
      }
      System.out.printf(
          Locale.ROOT,
          "%s, %d threads: %.0f a second on one node, %.0f on all, ratio %.2f%n",
          work,
          THREADS,
          one / PAIRS,
          all / PAIRS,
          all / one);
      assertThat(OrderVerification.of(pools.get(2)).run()).isEmpty();
    } finally {
      pools.forEach(HikariDataSource::close);
    }
  }

  private static double rate(Work work, DataSource source) {
    Orders orders = Orders.on(JooqOrderStore.owning(source)).build();
    List<OrderId> ids = work.begun(orders);
    long begun = System.nanoTime();
    List<Integer> accepted = Racing.threads(THREADS, thread -> accepted(orders, ids, thread));
    long took = System.nanoTime() - begun;
    return 1e9 * accepted.stream().mapToInt(Integer::intValue).sum() / took;
  }

  private static int accepted(Orders orders, List<OrderId> ids, int thread) {
    long end = System.nanoTime() + LENGTH;
    int accepted = 0;
    while (System.nanoTime() < end) {
      Work.once(orders, ids, thread);
      accepted++;
    }
    return accepted;
  }
}
