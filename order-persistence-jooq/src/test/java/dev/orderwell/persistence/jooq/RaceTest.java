package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.OrderStore.Transactions;
import dev.orderwell.testkit.Racing;
import java.sql.Connection;
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
  /**
   * H2 ends strictly isolated transactions at every conflict, so that hardly one would come
   * through.
   */
  private static final Set<IsolatedDatabase> TOO_STRICT =
      EnumSet.of(IsolatedDatabase.H2_REPEATABLE_READ, IsolatedDatabase.H2_SERIALIZABLE);

  /** There each read locks, so that many who first read and then write end in deadlocks. */
  private static final List<Object> DEADLOCKED =
      List.of(IsolatedDatabase.MARIADB_SERIALIZABLE, Transactions.JOINING);

  private static final Set<List<Object>> QUICK =
      Set.of(
          List.of(IsolatedDatabase.POSTGRESQL, Transactions.OWNING),
          List.of(IsolatedDatabase.POSTGRESQL, Transactions.JOINING),
          List.of(IsolatedDatabase.MARIADB, Transactions.OWNING));

  private HikariDataSource pool;

  static Stream<Arguments> everywhere() {
    return IsolatedDatabase.chosen()
        .filter(one -> !TOO_STRICT.contains(one))
        .flatMap(
            database -> Stream.of(Transactions.values()).map(who -> Arguments.of(database, who)))
        .filter(one -> !List.of(one.get()).equals(DEADLOCKED));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void exactlyTheMaximumGoesOutAndNoChangeIsLost(
      IsolatedDatabase database, Transactions transactions) {
    Race race = race(database, transactions);
    try (CampaignReport report = report("races", database, transactions)) {
      race.play(report);
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
  void withoutTheVersionsTheCampaignFails(IsolatedDatabase database, Transactions transactions) {
    withoutTheVersions(database, transactions);
  }

  /** In many transactions of a host that overwrite each other H2 spins for a long time. */
  @Test
  @Tag("campaign")
  void withoutTheVersionsTheCampaignFailsOnH2() {
    withoutTheVersions(IsolatedDatabase.H2, Transactions.OWNING);
  }

  private void withoutTheVersions(IsolatedDatabase database, Transactions transactions) {
    Race race = race(database, transactions, LastWriterWins::new);
    race.mustFail(report("races-without-versions", database, transactions));
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
        race(
            database,
            Transactions.JOINING,
            UnaryOperator.identity(),
            (owning, connection) ->
                new LockedTooLate(owning.joining(connection), owning, connection));
    race.mustFail(report("races-locked-too-late", database, Transactions.JOINING));
  }

  private CampaignReport report(
      String campaign, IsolatedDatabase database, Transactions transactions) {
    String name = campaign + "-" + database + "-" + transactions;
    return CampaignReport.of(name.toLowerCase(Locale.ROOT).replace('_', '-'), RaceCampaign.SEED)
        .on(pool)
        .put("threads", Race.THREADS);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void ordersPlacedAtOnceHaveConsecutiveNumbers(
      IsolatedDatabase database, Transactions transactions) {
    Race race = race(database, transactions);
    List<List<String>> numbers =
        Racing.threads(Race.THREADS, thread -> List.of(race.place(), race.place()));
    assertThat(numbers.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1002, 1001 + 2 * Race.THREADS).mapToObj(i -> "A-" + i).toList());
    assertThat(race.orders().count(ANA, OrderQuery.all())).isEqualTo(1 + 2L * Race.THREADS);
  }

  private Race race(IsolatedDatabase database, Transactions whose) {
    return race(database, whose, UnaryOperator.identity());
  }

  private Race race(
      IsolatedDatabase database, Transactions whose, UnaryOperator<OrderStore> wrapped) {
    return race(
        database,
        whose,
        wrapped,
        (owning, connection) -> wrapped.apply(owning.joining(connection)));
  }

  private Race race(
      IsolatedDatabase database,
      Transactions whose,
      UnaryOperator<OrderStore> wrapped,
      BiFunction<JooqOrderStore, Connection, OrderStore> joined) {
    pool = database.open(Race.THREADS + 4);
    JooqOrderStore owning = JooqOrderStore.owning(pool);
    return new Race(
        pool, whose, wrapped.apply(owning), connection -> joined.apply(owning, connection));
  }
}
