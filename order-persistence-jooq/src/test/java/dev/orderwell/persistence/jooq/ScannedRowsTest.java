package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordProviderEvent.Kind;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.json.CommandJson;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.query.ArchiveScope;
import dev.orderwell.query.Carries;
import dev.orderwell.query.Criterion;
import dev.orderwell.query.OrderFilter;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.Position;
import dev.orderwell.query.SortOrder;
import dev.orderwell.store.OrderStore;
import dev.orderwell.tagging.TagId;
import dev.orderwell.workflow.Axis;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

/** A page of a list is found by an index: its cost does not grow with the number of orders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedRowsTest {
  private static final int ORDERS = 20_000;
  private static final int PAGE = 50;

  /** Index entries and rows of a page, and some more for what databases look at on the way. */
  private static final int MOST = 8 * PAGE;

  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private final RecordedStatements statements = new RecordedStatements();
  private @Nullable HikariDataSource pool;

  @AfterAll
  void close() {
    if (pool != null) pool.close();
  }

  @EveryDatabase
  @DisplayName(
      "S0.5 S1.4 S1.6 S1.8 A page looks at few rows, whatever it is filtered and sorted by")
  void aPageLooksAtFewRows(TestDatabase database) {
    close();
    pool = database.open();
    fill(database);
    OrderStore store = JooqOrderStore.owning(statements.record(pool));
    for (SortOrder order :
        List.of(by(OrderSort.PLACED_AT), by(OrderSort.NUMBER), by(OrderSort.GRAND_TOTAL))) {
      assertFew(database, store, order, null);
    }
    assertFew(database, store, SortOrder.LATEST_FIRST, deep());
    assertFew(database, store, SortOrder.LATEST_FIRST.reversed(), deep());
    for (Axis axis : Axis.values()) {
      assertFew(
          database, store, SortOrder.LATEST_FIRST, null, new Criterion.In(axis, List.of("rare")));
    }
    Carries tagged = new Carries(Criterion.Carrying.ANY, List.of(List.of(new TagId(1))));
    assertFew(database, store, SortOrder.LATEST_FIRST, null, tagged);
    Criterion.PlacedFrom from = new Criterion.PlacedFrom(BEGIN.plus(Duration.ofMinutes(5_001)));
    Criterion.PlacedBefore before =
        new Criterion.PlacedBefore(BEGIN.plus(Duration.ofMinutes(8_999)));
    assertFew(database, store, SortOrder.LATEST_FIRST, null, from, before);
    assertFew(database, store, SortOrder.LATEST_FIRST, deep(), from, before);
    assertFew(database, store, SortOrder.LATEST_FIRST, null, new Criterion.NumberStarting("n1234"));
    assertFew(database, store, SortOrder.LATEST_FIRST, null, new Criterion.OrderedBy("c6"));
  }

  @EveryDatabase
  @DisplayName("S18 S19 S20 What providers speak of is found among few rows")
  void whatProvidersTellLooksAtFewRows(TestDatabase database) {
    close();
    pool = database.open();
    fill(database);
    tell(database);
    OrderStore store = JooqOrderStore.owning(statements.record(pool));
    ShopId shop = ShopId.MAIN;
    assertFew(database, () -> store.paidWith(shop, "acme-pay", "N12345").stream().toList());
    assertFew(database, () -> store.inDoubt(shop, PAGE));
    assertFew(database, () -> store.parked(BEGIN.plus(Duration.ofDays(1000)), PAGE));
    assertFew(database, () -> store.parked(shop, PAGE));
  }

  private void assertFew(TestDatabase database, Supplier<List<?>> question) {
    assertThat(question.get()).isNotEmpty();
    assertFew(database, "");
  }

  private void assertFew(TestDatabase database, String what) {
    Plans plans = Plans.valueOf(database.name());
    List<String> plan = statements.explained(pool, plans.explain);
    assertThat(plans.rows(plan))
        .as("%s%n%s", what, String.join("\n", plan))
        .isPositive()
        .isLessThanOrEqualTo(MOST);
  }

  private static SortOrder by(OrderSort sort) {
    return new SortOrder(sort, false, false);
  }

  private static Position deep() {
    Instant at = BEGIN.plus(Duration.ofMinutes(ORDERS / 2));
    return new Position(
        0, "", ChronoUnit.MICROS.between(Instant.EPOCH, at), new OrderId(new UUID(-1, -1)));
  }

  private void assertFew(
      TestDatabase database,
      OrderStore store,
      SortOrder order,
      @Nullable Position after,
      Criterion.Resolved... criteria) {
    OrderFilter filter = OrderFilter.of(ArchiveScope.ACTIVE, false, criteria);
    assertThat(store.list(ShopId.MAIN, filter, order, after, PAGE)).as("%s", filter).isNotEmpty();
    store.list(ShopId.MAIN, filter, order, after, PAGE);
    assertFew(database, filter + " " + order);
  }

  /** Many rows like that of one order, as lists see them. */
  private void fill(TestDatabase database) {
    Orders orders = Orders.on(JooqOrderStore.owning(pool)).build();
    orders.place(Actor.staff("ana"), NewOrder.in("EUR").line("MUG", "Mug", 1, "1.00").build());
    Plans words = Plans.valueOf(database.name());
    String rare = "case when mod(i, 400) = %d then 'rare' else %s end";
    TestDatabase.execute(
        pool,
        ("insert into ow_order (shop_id, order_id, version, history_length, order_number, number_key,"
            + " number_folded, listed_at, placed, archived, currency, total, paid, refunded,"
            + " order_status, order_category, payment_status, payment_category,"
            + " fulfilment_status, fulfilment_category, workflow, kind, source, customer_id,"
            + " changed_at, list_row, head, terms) select shop_id, "
            + words.id
            + ", 1, 1, concat('N', i), concat('N', lpad(cast(i as "
            + words.text
            + "), 8, '0')),"
            + " concat('n', i), "
            + words.at
            + ", true, mod(i, 4) = 1, currency, i, 0, 0, order_status, "
            + rare.formatted(0, "order_category")
            + ", payment_status, "
            + rare.formatted(2, "payment_category")
            + ", fulfilment_status, "
            + rare.formatted(3, "fulfilment_category")
            + ", workflow, kind, source, "
            + "concat('c', mod(i, 400))"
            + ", changed_at, list_row, head, terms from ow_order cross join "
            + words.numbers.formatted(ORDERS)),
        "insert into ow_order_tag (shop_id, order_id, tag_id, listed_at)"
            + " select shop_id, order_id, 1, listed_at from ow_order where mod(total, 300) = 0",
        words.analyze);
  }

  /** Payments of all, a doubt about every third, and as many events that belong to none. */
  private void tell(TestDatabase database) {
    String event = CommandJson.write(RecordProviderEvent.of("acme-pay", "e", Kind.CAPTURED, BEGIN));
    TestDatabase.execute(
        pool,
        "insert into ow_payment_name (shop_id, order_id, payment_number, name, provider)"
            + " select shop_id, order_id, 1, order_number, 'acme-pay' from ow_order",
        "update ow_order set doubt_since = listed_at where mod(total, 3) = 0",
        "insert into ow_parked_event (shop_id, name, tries, due_at, order_name, document)"
            + " select shop_id, concat('e', order_number), 0, listed_at, null, '"
            + event
            + "' from ow_order",
        Plans.valueOf(database.name()).analyze);
  }
}
