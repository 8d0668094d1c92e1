package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.Orders;
import dev.orderwell.persistence.jooq.OrderSchema.Script;
import dev.orderwell.persistence.jooq.OrderSchema.Status;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.store.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables are made by who may, found by everybody, and told apart by their version. */
class OrderSchemaTest {
  private static final int NODES = 4;
  private HikariDataSource pool;

  @AfterEach
  void close() {
    pool.close();
  }

  @EveryDatabase
  void whereNothingIsItSaysWhatToRun(TestDatabase database) {
    pool = database.empty();
    Status status = OrderSchema.of(pool).validate();
    assertThat(status.isCurrent()).isFalse();
    assertThat(status.toRun()).extracting(Script::name).containsExactly("V1__orders.sql");
    assertThatThrownBy(status::orThrow)
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the tables of the orders are of version 0, needed is 1: run V1__orders.sql, or"
                + " OrderSchema.migrate() as a user who may make tables");
  }

  @EveryDatabase
  void migratingIsDoneOnce(TestDatabase database) {
    pool = database.empty();
    OrderSchema schema = OrderSchema.of(pool);
    assertThat(schema.migrate()).isEqualTo(new Status(1, 1, List.of()));
    EveryKind.play(JooqOrderStore.owning(pool));
    assertThat(schema.migrate().isCurrent()).isTrue();
    schema.validate().orThrow();
    assertThat(count(pool)).as("orders are still there").isEqualTo(EveryKind.ORDERS - 1);
  }

  private static long count(DataSource source) {
    try (Orders shop = EveryKind.shop(JooqOrderStore.owning(source))) {
      return shop.count(ANA, OrderQuery.active());
    }
  }

  @EveryDatabase
  void tablesOfALaterLibraryAreRefused(TestDatabase database) {
    pool = database.open();
    TestDatabase.execute(pool, "insert into ow_schema (version) values (7)");
    Status status = OrderSchema.of(pool).validate();
    assertThat(status.toRun()).isEmpty();
    assertThatThrownBy(status::orThrow)
        .hasMessage(
            "the tables of the orders are of version 7, needed is 1: use a newer"
                + " order-persistence-jooq");
    assertThat(OrderSchema.of(pool).migrate().found()).as("nothing is run").isEqualTo(7);
  }

  @EveryDatabase
  void nodesThatStartTogetherMakeTheTablesOnce(TestDatabase database) throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    try {
      for (int round = 0; round < 3; round++) {
        HikariConfig config = database.fresh();
        if (round == 1) config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        pool = new HikariDataSource(config);
        CyclicBarrier together = new CyclicBarrier(NODES);
        List<Future<Status>> statuses =
            Stream.generate(() -> nodes.submit(() -> migrate(together))).limit(NODES).toList();
        for (Future<Status> one : statuses) assertThat(one.get().isCurrent()).isTrue();
        if (round < 2) pool.close();
      }
      EveryKind.play(JooqOrderStore.owning(pool));
      assertThat(OrderVerification.of(pool).run()).isEmpty();
    } finally {
      nodes.shutdownNow();
    }
  }

  private Status migrate(CyclicBarrier together) throws Exception {
    together.await();
    return OrderSchema.of(pool).migrate();
  }

  @Test
  void onH2WhatACrashHasLeftHalfDoneIsFinished() {
    pool = TestDatabase.H2.open();
    TestDatabase.execute(
        pool, "drop index ow_term_word", "drop table ow_instruction", "delete from ow_schema");
    OrderSchema schema = OrderSchema.of(pool);
    assertThat(schema.validate().found()).isZero();
    schema.migrate().orThrow();
    EveryKind.play(JooqOrderStore.owning(pool));
  }

  @Test
  void onPostgresqlAScriptThatFailsLeavesNothing() {
    pool = TestDatabase.POSTGRESQL.empty();
    TestDatabase.execute(pool, "create table ow_term (word text)");
    assertThatThrownBy(() -> OrderSchema.of(pool).migrate())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("ow_term");
    assertThat(OrderSchema.of(pool).validate().found()).isZero();
    TestDatabase.execute(pool, "drop table ow_term");
    OrderSchema.of(pool).migrate().orThrow();
  }

  @EveryDatabase
  void aUserWhoMayNotMakeTablesWorksWithThem(TestDatabase database) {
    pool = database.open();
    try (HikariDataSource limited = limited(database)) {
      OrderSchema schema = OrderSchema.of(limited);
      schema.validate().orThrow();
      assertThat(schema.migrate().isCurrent()).as("there is nothing to do").isTrue();
      EveryKind.play(JooqOrderStore.owning(limited));
      assertThat(count(limited)).isEqualTo(EveryKind.ORDERS - 1);
      assertThat(OrderVerification.of(limited).run()).isEmpty();
      assertThatThrownBy(
              () -> OrderSchema.of(limited, TableNames.STANDARD.startingWith("x_")).migrate())
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith("the tables of the orders could not be made: ");
    }
  }

  private HikariDataSource limited(TestDatabase database) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(pool.getJdbcUrl().replaceAll("[;?].*", ""));
    config.setDataSourceProperties(pool.getDataSourceProperties());
    config.setMaximumPoolSize(2);
    config.setUsername("clerk");
    config.setPassword("secret");
    database.addUser(pool, "clerk", schema());
    return new HikariDataSource(config);
  }

  private String schema() {
    try (Connection connection = pool.getConnection()) {
      String schema = connection.getSchema();
      return schema == null ? connection.getCatalog() : schema;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @EveryDatabase
  void theScriptsCanBeRunByHand(TestDatabase database) {
    pool = database.empty();
    for (Script one : OrderSchema.of(pool).ddl()) database.run(pool, one.sql());
    OrderSchema.of(pool).validate().orThrow();
  }

  @EveryDatabase
  void tablesOfAnyNameInAnySchemaStandBesideOthers(TestDatabase database) {
    pool = database.empty();
    String schema = "shelf_" + database.name().toLowerCase(Locale.ROOT);
    database.replaceSchema(pool, schema);
    TableNames there = new TableNames(schema, "shop_a_");
    TableNames beside = there.startingWith("ow_shop_");
    for (TableNames names : List.of(there, beside)) {
      OrderSchema.of(pool, names).migrate().orThrow();
      EveryKind.play(JooqOrderStore.owning(pool, names));
      assertThat(OrderVerification.of(pool, names).run()).isEmpty();
      assertThat(StorageCheck.of(pool, names).warnings())
          .noneMatch(one -> one.setting().equals("collation"));
    }
    assertThat(OrderSchema.of(pool, there).ddl())
        .as("no name is left as it was")
        .allSatisfy(one -> assertThat(one.sql()).doesNotContainPattern("\\bow_\\w"));
    assertThat(OrderSchema.of(pool).validate().found()).as("not the standard ones").isZero();
    TestDatabase.execute(pool, "update " + schema + ".shop_a_order set paid = paid + 1");
    assertThat(OrderVerification.of(pool, there).run()).isNotEmpty();
    assertThat(OrderVerification.of(pool, beside).run()).isEmpty();
  }
}
