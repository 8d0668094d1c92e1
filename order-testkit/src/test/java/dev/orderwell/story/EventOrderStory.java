package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.NOW;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.RecordPayment;
import dev.orderwell.identity.OrderId;
import dev.orderwell.party.Actor;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.refund.Chargeback;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages about what nobody asked for here overtake each other too. */
class EventOrderStory {
  private static final Actor CRON = Actor.system("cron");
  private static final RawWebhook RAW = new RawWebhook(new byte[0], Map.of(), NOW);

  private final Shop shop = new Shop();
  private final OrderId id = shop.placed();

  private void told(ProviderEvent event) {
    shop.payments.tells(event);
    shop.orders.webhooks().take("demo", RAW);
  }

  private static ProviderEvent event(String name, Kind kind) {
    return ProviderEvent.of(name, kind, NOW).payment("pay_1");
  }

  private void later(Duration time) {
    shop.clock.advance(time);
    shop.orders.instructions().run(CRON, 10);
  }

  @Test
  @DisplayName("P6 P8 A refund made elsewhere of which first is told that it went back is none")
  void wentBackFirst() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    told(event("evt_2", Kind.REFUND_FAILED).reference("re_7").amount(eur("10.00")));
    assertThat(shop.order(id).refunds()).isEmpty();
    told(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_7").amount(eur("10.00")));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("10.00"));
    later(Duration.ofHours(1));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("0.00"));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 One that failed elsewhere and never succeeded is waited for a week, no longer")
  void neverSucceeded() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    told(event("evt_1", Kind.REFUND_FAILED).reference("re_7").amount(eur("10.00")));
    for (int day = 0; day < 6; day++) later(Duration.ofDays(1));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).hasSize(1);
    for (int day = 0; day < 2; day++) later(Duration.ofDays(1));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
    assertThat(shop.order(id).refunds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OW", "WO", "OWO"})
  @DisplayName("P6 A dispute that was won is not opened again by the message of its opening")
  void disputes(String turns) {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    for (int i = 0; i < turns.length(); i++) {
      boolean won = turns.charAt(i) == 'W';
      Kind kind = won ? Kind.CHARGEBACK_WON : Kind.CHARGEBACK_OPENED;
      told(event("evt_" + i, kind).reference("dp_1").amount(eur("57.40")));
    }
    assertThat(shop.order(id).refundLedger().chargeback(1, "dp_1"))
        .map(Chargeback::state)
        .contains(Chargeback.State.WON);
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("P6 A dispute that is opened again later is open")
  void openedAgain() {
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    told(event("evt_1", Kind.CHARGEBACK_WON).reference("dp_1").amount(eur("57.40")));
    shop.clock.advance(Duration.ofDays(1));
    told(
        ProviderEvent.of("evt_2", Kind.CHARGEBACK_OPENED, NOW.plusSeconds(60))
            .payment("pay_1")
            .reference("dp_1")
            .amount(eur("57.40")));
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("P6 A payment of which first is told that it bounced is not paid in the end")
  void bouncedFirst() {
    shop.run(id, RecordPayment.pending("demo", "pay_1"));
    told(event("evt_2", Kind.BOUNCED).code("insufficient_funds"));
    told(event("evt_1", Kind.CAPTURED).amount(eur("57.40")));
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));
    later(Duration.ofHours(1));
    assertThat(shop.order(id).paid()).isEqualTo(eur("0.00"));
    told(event("evt_3", Kind.BOUNCED).code("insufficient_funds"));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).as("it is known").isEmpty();
  }
}
