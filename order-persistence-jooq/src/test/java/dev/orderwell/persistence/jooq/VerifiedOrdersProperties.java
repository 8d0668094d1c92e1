package dev.orderwell.persistence.jooq;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewOrder;
import dev.orderwell.testkit.Intent;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever is done to orders, the rows it leaves are sound. */
class VerifiedOrdersProperties {
  private static final int STEPS = 25;
  private static final HikariDataSource H2 = TestDatabase.H2.open();
  private static final HikariDataSource POSTGRESQL = TestDatabase.POSTGRESQL.open();

  @AfterContainer
  static void close() {
    H2.close();
    POSTGRESQL.close();
  }

  @Property(
      tries = 25,
      seed = "20260302",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void rowsStaySoundOnH2(@ForAll NewOrder order, @ForAll @Size(STEPS) List<Intent> intents) {
    play(H2, order, intents);
  }

  @Property(
      tries = 12,
      seed = "20260303",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void rowsStaySoundOnPostgresql(
      @ForAll NewOrder order, @ForAll @Size(STEPS) List<Intent> intents) {
    play(POSTGRESQL, order, intents);
  }

  private static void play(HikariDataSource pool, NewOrder order, List<Intent> intents) {
    TestDatabase.clear(pool);
    try (Orders shop = EveryKind.shop(JooqOrderStore.owning(pool))) {
      OrderId id = shop.place(ANA, order).id();
      for (Intent one : intents) {
        OrderCommand command = one.on(shop.find(ANA, id).orElseThrow());
        boolean done = shop.attempt(ANA, id, command) instanceof Outcome.Accepted;
        if (!done) shop.attempt(CRON, id, command);
      }
    }
    assertThat(OrderVerification.of(pool).run()).isEmpty();
  }
}
