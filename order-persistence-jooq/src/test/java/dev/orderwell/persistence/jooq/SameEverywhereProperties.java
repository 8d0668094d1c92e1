package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ACME;
import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.ShopPresets;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.Intent;
import dev.orderwell.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever is asked, all databases and memory answer the same, also where the program that has
 * written and the one that reads have other zones.
 */
@Tag("mariadb")
class SameEverywhereProperties {
  private static final List<TimeZone> ZONES =
      List.of(
          TimeZone.getTimeZone("Europe/Paris"),
          TimeZone.getTimeZone("America/St_Johns"),
          TimeZone.getTimeZone("Pacific/Apia"));

  /** In Paris, the clock goes from two to three while the shop is at work. */
  private static final Instant NIGHT = Instant.parse("2026-03-29T00:58:59.123456Z");

  private static final Duration STEP = Duration.ofNanos(7_654_321_000L);
  private static final int ROWS = 2;
  private static final Map<TestDatabase, HikariDataSource> POOLS =
      new EnumMap<>(TestDatabase.class);

  static {
    for (TestDatabase one : TestDatabase.values()) POOLS.put(one, one.open());
  }

  @AfterContainer
  static void close() {
    POOLS.values().forEach(HikariDataSource::close);
  }

  @Property(
      tries = 8,
      seed = "20261126",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  @Label("S11 Moments, keys, sums, searches and the order of pages are the same on all databases")
  void answersAreTheSame(
      @ForAll @Size(6) List<NewOrder> baskets, @ForAll @Size(24) List<Intent> intents) {
    TimeZone own = TimeZone.getDefault();
    try {
      OrderStore memory = new InMemoryOrderStore();
      List<Object> expected = answers(memory, play(memory, baskets, intents));
      int turn = 0;
      for (HikariDataSource pool : POOLS.values()) {
        TestDatabase.clear(pool);
        List<OrderId> ids = in(ZONES.get(turn++), pool, store -> play(store, baskets, intents));
        for (TimeZone zone : ZONES) {
          List<Object> answers = in(zone, pool, store -> answers(store, ids));
          assertThat(answers).as("%s in %s", pool.getJdbcUrl(), zone.getID()).isEqualTo(expected);
        }
        assertThat(OrderVerification.of(pool).run()).isEmpty();
      }
    } finally {
      TimeZone.setDefault(own);
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T with(OrderStore store);
  }

  /** With connections that were made in that zone. */
  private static <T> T in(TimeZone zone, HikariDataSource database, Work<T> work) {
    TimeZone.setDefault(zone);
    try (HikariDataSource pool = IsolatedDatabase.again(database, 1)) {
      return work.with(JooqOrderStore.owning(pool));
    }
  }

  private static List<OrderId> play(
      OrderStore store, List<NewOrder> baskets, List<Intent> intents) {
    SettableClock clock = SettableClock.at(NIGHT);
    List<OrderId> ids = new ArrayList<>();
    try (Orders shop = shop(store, clock).deferred()) {
      for (NewOrder basket : baskets) {
        ids.add(shop.place(ANA, basket).id());
        // two at a time, so that the id has to decide
        if (ids.size() % 2 == 0) clock.advance(STEP);
      }
      for (int i = 0; i < intents.size(); i++) {
        OrderId id = ids.get(i % ids.size());
        shop.attempt(ANA, id, intents.get(i).on(shop.find(ANA, id).orElseThrow()));
        clock.advance(STEP);
      }
    }
    return ids;
  }

  /** Ids of any kind, which no database may sort otherwise. */
  private static Orders shop(OrderStore store, SettableClock clock) {
    Random dice = new Random(20_261_126);
    return Orders.on(store)
        .clock(clock)
        .ids(() -> new UUID(dice.nextLong(), dice.nextLong()))
        .settings(ShopPresets.marketplace())
        .build();
  }

  private static List<Object> answers(OrderStore store, List<OrderId> ids) {
    List<Object> answers = new ArrayList<>();
    Orders shop = shop(store, SettableClock.at(NIGHT.plus(Duration.ofDays(1))));
    for (OrderId id : ids) {
      answers.add(store.find(ShopId.MAIN, id).orElseThrow().toRecord());
      answers.add(store.history(ShopId.MAIN, id));
      answers.add(store.pending(ShopId.MAIN, id));
    }
    for (Actor reader : List.of(ANA, ACME)) {
      for (OrderQuery query : queries(ids.size())) {
        answers.add(pages(shop, reader, query));
        answers.add(shop.count(reader, query));
        for (CountBy by : CountBy.values()) answers.add(shop.count(reader, query, by));
      }
    }
    answers.add(store.due(NIGHT.plus(STEP.multipliedBy(9)), 100).size());
    answers.add(shop.instructions().due(CRON, 100).size());
    return answers;
  }

  private static List<OrderQuery> queries(int orders) {
    List<OrderQuery> queries = new ArrayList<>();
    for (OrderSort sort : OrderSort.values()) {
      OrderQuery all = OrderQuery.in(ArchiveScope.ALL).withUnplaced();
      queries.add(all.ascending(sort));
      queries.add(all.descending(sort));
      queries.add(OrderQuery.active().matching("a").ascending(sort));
      queries.add(OrderQuery.active().matching("é").descending(sort));
    }
    queries.add(OrderQuery.active().placedFrom(NIGHT.plus(STEP)));
    queries.add(OrderQuery.active().placedBefore(NIGHT.plus(STEP.multipliedBy(orders / 2))));
    queries.add(OrderQuery.active().numberStarting("A-100"));
    return queries;
  }

  private static List<OrderSummary> pages(Orders shop, Actor reader, OrderQuery query) {
    List<OrderSummary> rows = new ArrayList<>();
    Optional<OrderQuery> next = Optional.of(query.limit(ROWS));
    while (next.isPresent()) {
      OrderQuery asked = next.get();
      Page<OrderSummary> page = shop.list(reader, asked);
      rows.addAll(page.rows());
      next = page.next().map(asked::after);
    }
    return rows;
  }
}
