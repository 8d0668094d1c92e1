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
import java.sql.Connection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

  /** There each read locks, so that many who first read and then write end in deadlocks. */
  private static final List<Object> DEADLOCKED =
      List.of(IsolatedDatabase.MARIADB_SERIALIZABLE, Whose.JOINING);

  private static final Set<List<Object>> QUICK =
      Set.of(
          List.of(IsolatedDatabase.POSTGRESQL, Whose.OWNING),
          List.of(IsolatedDatabase.POSTGRESQL, Whose.JOINING),
          List.of(IsolatedDatabase.MARIADB, Whose.OWNING));

  private HikariDataSource pool;

  /** Whose transactions they race in. */
  private enum Whose {
    OWNING,
    JOINING
  }

  static Stream<Arguments> everywhere() {
    return IsolatedDatabase.chosen()
        .filter(one -> !TOO_STRICT.contains(one))
        .flatMap(database -> Stream.of(Whose.values()).map(who -> Arguments.of(database, who)))
        .filter(one -> !List.of(one.get()).equals(DEADLOCKED));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void exactlyTheMaximumGoesOutAndNoChangeIsLost(IsolatedDatabase database, Whose transactions) {
    Race race = new Race(database, transactions, UnaryOperator.identity());
    try (CampaignReport report = report("races", database, transactions)) {
      for (int round = 0; round < ROUNDS; round++) race.play(round, report);
      report.found("verification findings", OrderVerification.of(pool).run());
      report.hold();
    }
  }

  /** A host's transaction on MariaDB reads again what it has read before, so that it never wins. */
  static Stream<Arguments> quickly() {
    return everywhere().filter(one -> QUICK.contains(List.of(one.get())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("quickly")
  void withoutTheVersionsTheCampaignFails(IsolatedDatabase database, Whose transactions) {
    withoutTheVersions(database, transactions);
  }

  @Tag("campaign")
  @ParameterizedTest
  @EnumSource
  void withoutTheVersionsTheCampaignFailsOnH2(Whose transactions) {
    withoutTheVersions(IsolatedDatabase.H2, transactions);
  }

  private void withoutTheVersions(IsolatedDatabase database, Whose transactions) {
    Race race = new Race(database, transactions, LastWriterWins::new);
    mustFail(race, report("races-without-versions", database, transactions));
  }

  @Tag("campaign")
  @ParameterizedTest
  @EnumSource(names = {"H2", "POSTGRESQL"})
  void withALockAfterTheReadTheCampaignFails(IsolatedDatabase database) {
    withALockAfterTheRead(database);
  }

  @Test
  @Tag("mariadb")
  void withALockAfterTheReadTheCampaignFailsOnMariaDb() {
    withALockAfterTheRead(IsolatedDatabase.MARIADB);
  }

  private void withALockAfterTheRead(IsolatedDatabase database) {
    Race race =
        new Race(
            database,
            Whose.JOINING,
            UnaryOperator.identity(),
            (owning, connection) ->
                new LockedTooLate(owning.joining(connection), owning, connection));
    mustFail(race, report("races-locked-too-late", database, Whose.JOINING));
  }

  private void mustFail(Race race, CampaignReport unprotected) {
    try (CampaignReport report = unprotected) {
      for (int round = 0; round < ROUNDS; round++) race.play(round, report);
      for (int round = ROUNDS; round < MOST_ROUNDS && report.findings().isEmpty(); round++) {
        race.play(round, report);
      }
      assertThat(report.findings())
          .anyMatch(one -> one.contains("over-refund") || one.contains("lost"));
    }
  }

  private CampaignReport report(String campaign, IsolatedDatabase database, Whose transactions) {
    String name = campaign + "-" + database + "-" + transactions;
    return CampaignReport.of(name.toLowerCase(Locale.ROOT).replace('_', '-'), RaceCampaign.SEED)
        .on(pool)
        .put("threads", THREADS);
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
      this(
          database,
          whose,
          wrapped,
          (owning, connection) -> wrapped.apply(owning.joining(connection)));
    }

    Race(
        IsolatedDatabase database,
        Whose whose,
        UnaryOperator<OrderStore> wrapped,
        BiFunction<JooqOrderStore, Connection, OrderStore> joined) {
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
              : Way.joining(orders, pool, connection -> joined.apply(owning, connection));
      open();
    }

    /** The first rows of a shop are there: H2 does not wait for those who insert, but spins. */
    private void open() {
      orders
          .statuses()
          .add(ANA, NewStatus.of(PaymentCategory.AWAITING, "step").called("en", "Step"));
      orders.deferred().place(ANA, Fixtures.donation().build());
    }

    void play(int round, CampaignReport report) {
      RaceFindings findings = new RaceFindings(orders, store);
      List<String> found =
          new RaceCampaign(orders, book, way, findings, THREADS, report).play(round);
      report.add("rounds with findings", found.isEmpty() ? 0 : 1);
      for (String kind : RaceFindings.KINDS) {
        report.found(
            kind, found.stream().filter(one -> RaceFindings.kind(one).equals(kind)).toList());
      }
    }
  }
}
