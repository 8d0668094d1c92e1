package dev.orderwell.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.orderwell.engine.OrderNumbers;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderNumber;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.testkit.Fixtures;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/** Orders whose number is taken by somebody faster, after it was drawn. */
class TakenNumberTest {
  private static final Actor ANA = Actor.staff("ana");
  private static final long FASTER = 2;

  @EveryDatabase
  @DisplayName("S1.7 Whoever draws a number is never refused because others were faster")
  void whoeverDrawsANumberIsNotRefused(TestDatabase database) {
    try (HikariDataSource source = database.open()) {
      JooqOrderStore store = JooqOrderStore.owning(source);
      Orders others = Orders.on(store).build();
      Orders orders = Orders.on(store).numbers(new Overtaken(others)).build();

      assertThat(orders.place(ANA, Fixtures.donation().build()).order().number())
          .contains(OrderNumbers.standard().format(ShopId.MAIN, 1 + FASTER));
    }
  }

  /** When a number is drawn, or found to be free, somebody places an order by hand that has it. */
  private static final class Overtaken implements OrderNumbers {
    private final Orders others;
    private final Set<Long> seen = new HashSet<>();
    private long taken;

    Overtaken(Orders others) {
      this.others = others;
    }

    @Override
    public OrderNumber format(ShopId shop, long sequence) {
      OrderNumber number = OrderNumbers.standard().format(shop, sequence);
      boolean drawn = seen.isEmpty();
      boolean free = !seen.add(sequence);
      if ((drawn || free) && sequence > taken && taken < FASTER) {
        taken = sequence;
        others.place(ANA, Fixtures.donation().number(number.value()).build());
      }
      return number;
    }
  }
}
