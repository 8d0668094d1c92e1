package dev.orderwell.testkit.payments;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordProviderEvent;
import dev.orderwell.command.RecordProviderEvent.Kind;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Outcome;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.ShopId;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.testkit.Fixtures;
import org.junit.jupiter.api.Test;

/** What was taken under a name of its own and has bounced is still called by it. */
class BouncedCaptureTest {
  private final OrderStore store = new InMemoryOrderStore();
  private final Orders orders = Fixtures.builder(store).build();
  private final OrderId id = orders.place(ANA, Fixtures.teeAndMug().build()).id();

  @Test
  void P6_aSecondMessageOfWhatHasBouncedBringsNoMoneyBack() {
    tell(captured("evt_1"));
    tell(RecordProviderEvent.of("acme-pay", "evt_2", Kind.BOUNCED, NOW).about("pay_1", null, null));
    Outcome again = tell(captured("evt_3"));
    assertThat(again).isInstanceOf(Outcome.Rejected.class);
    assertThat(orders.find(ANA, id).orElseThrow().paid().isZero()).isTrue();
  }

  @Test
  void P6_anEventAboutWhatHasBouncedFindsItsOrder() {
    tell(captured("evt_1"));
    tell(RecordProviderEvent.of("acme-pay", "evt_2", Kind.BOUNCED, NOW).about("cap_1", null, null));
    assertThat(store.paidWith(ShopId.MAIN, "acme-pay", "cap_1")).contains(id);
  }

  private static RecordProviderEvent captured(String name) {
    return RecordProviderEvent.of("acme-pay", name, Kind.CAPTURED, NOW)
        .about("pay_1", "cap_1", null)
        .amount("57.40", "EUR");
  }

  private Outcome tell(RecordProviderEvent event) {
    if (orders.find(ANA, id).orElseThrow().payments().isEmpty()) {
      orders.execute(ANA, id, RecordPayment.authorized("acme-pay", "pay_1"));
    }
    return orders.attempt(CRON, id, event);
  }
}
