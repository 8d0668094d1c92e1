package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.stock.Restock;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.Racing;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.NewStatus;
import dev.orderwell.workflow.PaymentCategory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many threads at the same orders, in transactions of the library and of the host: exactly the
 * maximum goes out, and no change is lost.
 */
@Tag("every-database")
class RaceTest {
  private static final int THREADS = Integer.getInteger("race.threads", 16);
  private static final int ROUNDS = Integer.getInteger("race.rounds", 1);
  private static final int MOST_ROUNDS = 10;

  /**
   * H2 ends strictly isolated transactions at every conflict, so that hardly one would come
   * through.
   */
  private static final Set<IsolatedDatabase> TOO_STRICT =
      EnumSet.of(IsolatedDatabase.H2_REPEATABLE_READ, IsolatedDatabase.H2_SERIALIZABLE);

  private HikariDataSource pool;

  /** Whose transactions they race in. */
  private enum Whose {
    OWNING,
    JOINING
  }

  static Stream<Arguments> everywhere() {
    return IsolatedDatabase.chosen()
        .filter(one -> !TOO_STRICT.contains(one))
        .flatMap(database -> Stream.of(Whose.values()).map(who -> Arguments.of(database, who)));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void exactlyTheMaximumGoesOutAndNoChangeIsLost(IsolatedDatabase database, Whose transactions) {
    Race race = new Race(database, transactions, UnaryOperator.identity());
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(race.campaign().play(round)).as("round " + round).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheVersionsTheCampaignFails(Whose transactions) {
    Race race = new Race(IsolatedDatabase.POSTGRESQL, transactions, LastWriterWins::new);
    List<String> found = List.of();
    for (int round = 0; round < MOST_ROUNDS && found.isEmpty(); round++) {
      found = race.campaign().play(round);
    }
    assertThat(found).anyMatch(one -> one.contains("over-refund") || one.contains("lost"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void ordersPlacedAtOnceHaveConsecutiveNumbers(IsolatedDatabase database, Whose transactions) {
    Race race = new Race(database, transactions, UnaryOperator.identity());
    List<List<String>> numbers = Racing.threads(THREADS, thread -> placed(race));
    assertThat(numbers.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1002, 1001 + 2 * THREADS).mapToObj(i -> "A-" + i).toList());
    assertThat(race.orders.count(ANA, OrderQuery.all())).isEqualTo(1 + 2L * THREADS);
  }

  private static List<String> placed(Race race) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 2; i++) numbers.add(race.way.work(RaceTest::place));
    return numbers;
  }

  private static String place(Orders orders) {
    OrderView order = orders.place(ANA, Fixtures.donation().build()).order();
    return order.number().orElseThrow().value();
  }

  /** A fresh shop to race in. */
  private final class Race {
    private final ScriptedPayments book = RaceCampaign.provider();
    private final Orders orders;
    private final OrderStore store;
    private final Way way;

    Race(IsolatedDatabase database, Whose whose, UnaryOperator<OrderStore> wrapped) {
      pool = database.open(THREADS + 4);
      JooqOrderStore owning = JooqOrderStore.owning(pool);
      store = wrapped.apply(owning);
      orders =
          Fixtures.builder(store)
              .payments(book)
              .settings(ShopSettings.STANDARD.restock(Restock.ALWAYS))
              .build();
      way =
          whose == Whose.OWNING
              ? Way.owning(orders)
              : Way.joining(orders, pool, connection -> wrapped.apply(owning.joining(connection)));
      open();
    }

    /** The first rows of a shop are there: H2 does not wait for those who insert, but spins. */
    private void open() {
      orders
          .statuses()
          .add(ANA, NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step"));
      orders.deferred().place(ANA, Fixtures.donation().build());
    }

    RaceCampaign campaign() {
      return new RaceCampaign(orders, book, way, new RaceFindings(orders, store), THREADS);
    }
  }
}
