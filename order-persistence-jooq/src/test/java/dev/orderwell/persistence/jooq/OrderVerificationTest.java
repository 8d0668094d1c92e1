package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.persistence.jooq.OrderVerification.Check;
import dev.orderwell.persistence.jooq.OrderVerification.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Rows that are broken by hand are found, each by the check that is there for it and no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OrderVerificationTest {
  private final TestDatabase database;
  private final HikariDataSource pool;
  private final OrderVerification verification;
  private KeptRows rows;

  OrderVerificationTest(TestDatabase database) {
    this.database = database;
    pool = database.open();
    verification = OrderVerification.of(pool);
  }

  @BeforeAll
  void play() {
    EveryKind.play(JooqOrderStore.owning(pool));
    rows = KeptRows.of(pool);
  }

  @AfterAll
  void close() {
    pool.close();
  }

  @Test
  void whatHappensInAShopIsSound() {
    assertThat(verification.run()).isEmpty();
  }

  @Test
  void noTableIsEmptySoThatEveryCheckHasSomethingToLookAt() {
    assertThat(rows.empty()).isEmpty();
  }

  @Test
  void everyCheckHasARowThatBreaksIt() {
    assertThat(Breakage.ALL.stream().map(Breakage::check).distinct())
        .containsExactlyInAnyOrderElementsOf(
            verification.checks().stream().map(Check::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> aBrokenRowIsFoundByItsCheckAlone() {
    return Breakage.ALL.stream()
        .map(
            one -> DynamicTest.dynamicTest(one.check() + ": " + one.sql().get(0), () -> find(one)));
  }

  private void find(Breakage broken) {
    try {
      TestDatabase.execute(
          pool, broken.sql().stream().map(database::worded).toArray(String[]::new));
      List<Finding> found = verification.run();
      assertThat(found.stream().map(one -> one.check().name()).collect(Collectors.toSet()))
          .as("%s", found)
          .containsExactly(broken.check());
      assertThat(found).allMatch(one -> one.shop().equals("main"));
      assertThat(found.get(0).figures()).as("figures").isNotEmpty();
    } finally {
      rows.restore();
    }
  }

  @Test
  void rowsOfEveryTableAreMissedByTheirOrder() {
    assertThat(tablesFoundAfter("delete from ow_order"))
        .containsExactlyInAnyOrder(
            "chargeback",
            "command",
            "component",
            "history",
            "instruction",
            "line",
            "order_tag",
            "parcel",
            "part",
            "payment",
            "payment_name",
            "provider_request",
            "refund",
            "refund_item",
            "refund_leg",
            "return",
            "stock_move",
            "term");
    assertThat(tablesFoundAfter("delete from ow_shop"))
        .containsExactlyInAnyOrder("status", "status_history", "tag", "tag_history", "view");
  }

  private Set<String> tablesFoundAfter(String sql) {
    try {
      TestDatabase.execute(pool, sql);
      return verification.run().stream()
          .map(one -> one.figures().get("table_name"))
          .collect(Collectors.toSet());
    } finally {
      rows.restore();
    }
  }

  @Test
  void aFindingSaysRuleShopOrderAndFigures() {
    TestDatabase.execute(
        pool,
        "update ow_component set units = 99 where kind = 'LINE' and component_number = 1 and"
            + " order_id = (select order_id from ow_order where order_number = 'A-1001')");
    try {
      assertThat(verification.run())
          .singleElement()
          .asString()
          .startsWith("I3 line-price: Net and tax of a line do not add up to it")
          .contains("shop main, order ", "quantity=2", "units=99");
    } finally {
      rows.restore();
    }
  }

  @Test
  void itLooksAtTheTablesWithAnyName() {
    TableNames names = new TableNames("elsewhere", "shop_ow_");
    assertThat(OrderVerification.of(pool, names).checks())
        .allMatch(one -> one.sql().contains("elsewhere.shop_ow_"))
        .noneMatch(one -> one.sql().matches("(?s).*(?<!shop_)\\bow_.*"));
  }

  @Test
  void itOnlyReads() {
    assertThat(verification.checks())
        .allMatch(one -> one.sql().startsWith("select "))
        .noneMatch(one -> Arrays.asList(one.sql().split("\\W+")).contains("update"));
  }
}
