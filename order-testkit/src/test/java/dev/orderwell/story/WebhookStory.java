package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.NOW;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.access.AccessPolicy;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.WebhookResult;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.store.InMemoryOrderStore;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What providers tell by themselves: believed once it is verified, taken once, in any order. */
class WebhookStory {
  private static final Actor CRON = Actor.system("cron");
  private static final RawWebhook RAW = new RawWebhook(new byte[0], Map.of(), NOW);

  /** Pending, succeeded, failed. */
  private static final Map<String, Kind> KINDS =
      Map.of("P", Kind.REFUND_PENDING, "S", Kind.REFUND_SUCCEEDED, "F", Kind.REFUND_FAILED);

  private Shop shop = new Shop();

  private WebhookResult told(ProviderEvent... events) {
    shop.payments.tells(events);
    return shop.orders.webhooks().take("demo", RAW);
  }

  private static ProviderEvent event(String id, Kind kind) {
    return ProviderEvent.of(id, kind, NOW).payment("pay_1");
  }

  private OrderId paid() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private OrderId refunding(PaymentOutcome answer) {
    shop.payments.answersRefunds(answer);
    OrderId id = paid();
    shop.run(id, NewRefund.units("MUG", 1).issue());
    return id;
  }

  private RefundLeg leg(OrderId id) {
    return shop.order(id).refunds().get(0).legs().get(0);
  }

  private String key() {
    return shop.payments.refunds().get(0).key();
  }

  private ProviderEvent refund(String id, Kind kind) {
    return event(id, kind).reference("re_1").key(key()).amount(eur("12.50"));
  }

  @Test
  @DisplayName("S1.15 S3.11 P6 A payment that a provider tells of is recorded, and told once")
  void payments() {
    OrderId id = shop.placed();
    ProviderEvent promised = event("evt_1", Kind.AUTHORIZED).amount(eur("57.40"));
    assertThat(told(promised.order(id.toString())).recorded()).isEqualTo(1);
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.AUTHORIZED);
    ProviderEvent taken = event("evt_2", Kind.CAPTURED).amount(eur("57.40"));
    assertThat(told(taken)).isEqualTo(new WebhookResult(true, 1, 0, 0, 0));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.PAID);
    long version = shop.order(id).version();
    for (int i = 0; i < 5; i++) {
      assertThat(told(promised, taken)).isEqualTo(new WebhookResult(true, 0, 2, 0, 0));
    }
    assertThat(shop.order(id).version()).isEqualTo(version);
    assertThat(shop.orders.history(ANA, id))
        .filteredOn(entry -> entry.actor().role() == Role.SYSTEM)
        .anyMatch(entry -> entry.actor().id().equals("demo"));
  }

  @Test
  @DisplayName("P6 Nothing is believed that is not verified, or that a plug-in cannot read")
  void notVerified() {
    OrderId id = paid();
    long version = shop.order(id).version();
    WebhookResult refused = shop.orders.webhooks().take("demo", RAW);
    assertThat(refused.verified()).isFalse();
    assertThat(refused.status()).isEqualTo(400);
    assertThat(shop.orders.webhooks().take("nobody", RAW).status()).isEqualTo(400);
    assertThat(shop.order(id).version()).isEqualTo(version);
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 A part of a refund is found by our key, or by the provider's name of it")
  void matched() {
    OrderId id = refunding(new PaymentOutcome.Pending("re_1"));
    told(event("evt_1", Kind.REFUND_SUCCEEDED).key(key()).amount(eur("12.50")));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);

    shop = new Shop();
    OrderId named = refunding(new PaymentOutcome.Pending("re_1"));
    told(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("12.50")));
    assertThat(leg(named).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(shop.order(named).refunds()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PSF", "PFS", "SPF", "SFP", "FPS", "FSP"})
  @DisplayName("P6 In any order and any number of times a refund ends in the same state")
  void anyOrder(String turns) {
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    for (String turn : turns.split("")) {
      Kind kind = KINDS.get(turn);
      shop.payments.answersLookups(
          call ->
              Lookup.Found.one(
                  new Lookup.Operation("re_1", Lookup.State.FAILED, eur("12.50"), "closed", NOW)));
      told(refund("evt_" + turn, kind));
      told(refund("evt_" + turn, kind));
    }
    assertThat(leg(id).state()).isIn(OperationState.FAILED, OperationState.REVERSED);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("0.00"));
    assertThat(shop.payments.refunds()).hasSize(1);
  }

  @Test
  @DisplayName("P6 A message that comes before the answer counts; the answer then adds nothing")
  void beforeTheAnswer() {
    OrderId id = paid();
    shop.payments.answersRefunds(
        call -> {
          shop.payments.tells(
              event("evt_1", Kind.REFUND_SUCCEEDED)
                  .reference("re_1")
                  .key(call.key())
                  .amount(call.amount()));
          assertThat(shop.orders.webhooks().take("demo", RAW).recorded()).isEqualTo(1);
          return new PaymentOutcome.Succeeded("re_1", call.amount(), NOW);
        });
    shop.run(id, NewRefund.units("MUG", 1).issue());
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.history(id))
        .filteredOn(line -> line.contains("12.50 EUR paid back") || line.contains("went back"))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(shop.orders.instructions().due(CRON, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 What contradicts what is known is looked up, and the company's book decides")
  void contradicted() {
    OrderId id = refunding(new PaymentOutcome.Succeeded("re_1", eur("12.50"), NOW));
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("re_1", Lookup.State.SUCCEEDED, eur("12.50"), null, NOW)));
    told(refund("evt_1", Kind.REFUND_FAILED));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(shop.history(id)).anyMatch(line -> line.contains("does not fit"));
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("re_1", Lookup.State.FAILED, eur("12.50"), null, NOW)));
    List<Message> messages = shop.told(() -> told(refund("evt_2", Kind.REFUND_FAILED)));
    assertThat(leg(id).state()).isEqualTo(OperationState.REVERSED);
    assertThat(messages).anyMatch(one -> one.subject().contains("Trouble with a refund"));
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("P6 What belongs to no order yet is kept, and recorded once it does")
  void parked() {
    ProviderEvent early = event("evt_1", Kind.CHARGEBACK_OPENED).reference("dp_1");
    assertThat(told(early.amount(eur("57.40")))).isEqualTo(new WebhookResult(true, 0, 0, 1, 0));
    assertThat(told(early.amount(eur("57.40"))).status()).isEqualTo(200);
    assertThat(shop.orders.webhooks().parked(ANA, 10)).hasSize(1);
    OrderId id = paid();
    shop.clock.advance(Duration.ofMinutes(1));
    assertThat(shop.orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(shop.order(id).refundLedger().chargedBack(1)).isEqualTo(eur("57.40"));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
    assertThat(told(early.amount(eur("57.40"))).known()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "P6 What nobody can place is tried less and less often, until somebody has seen to it")
  void neverMatched() {
    told(event("evt_1", Kind.CAPTURED).amount(eur("1.00")));
    for (int i = 0; i < 30; i++) {
      shop.clock.advance(Duration.ofDays(1));
      assertThat(shop.orders.instructions().run(CRON, 10)).isZero();
    }
    ParkedEvent stray = shop.orders.webhooks().parked(ANA, 10).get(0);
    assertThat(stray.tries()).isEqualTo(30);
    assertThatThrownBy(() -> shop.orders.webhooks().parked(Shop.LEA, 10))
        .hasMessageContaining("access.refused");
    assertThat(shop.orders.shop("paris").webhooks().dismiss(Actor.admin("root"), stray)).isFalse();
    assertThat(shop.orders.webhooks().dismiss(ANA, stray)).isTrue();
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 A refund without a key waits for the answer of the one that it may be")
  void perhapsOurs() {
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    ProviderEvent keyless =
        event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("12.50"));
    assertThat(told(keyless).parked()).isEqualTo(1);
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("re_1", Lookup.State.SUCCEEDED, eur("12.50"), null, NOW)));
    shop.clock.advance(Duration.ofMinutes(5));
    shop.orders.instructions().run(CRON, 10);
    shop.clock.advance(Duration.ofDays(1));
    shop.orders.instructions().run(CRON, 10);
    assertThat(shop.order(id).refunds()).hasSize(1);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P8 S1.32 Refunds made elsewhere, disputes and bounced payments are recorded")
  void outside() {
    OrderId id = paid();
    told(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_7").amount(eur("10.00")));
    assertThat(leg(id).mode()).isEqualTo(RefundMode.EXTERNAL);
    List<Message> messages =
        shop.told(
            () ->
                told(
                    event("evt_2", Kind.CHARGEBACK_OPENED).reference("dp_1").amount(eur("57.40"))));
    assertThat(messages).extracting(Message::subject).anyMatch(it -> it.contains("Chargeback"));
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("0.00"));
    assertThat(shop.history(id)).as("past what came in").anyMatch(it -> it.contains("10.00 EUR"));
    told(event("evt_3", Kind.CHARGEBACK_WON).reference("dp_1"));
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("47.40"));
    told(event("evt_4", Kind.REFUND_FAILED).reference("re_7").amount(eur("10.00")));
    assertThat(leg(id).state()).isEqualTo(OperationState.REVERSED);
    told(event("evt_5", Kind.BOUNCED).code("insufficient_funds"));
    assertThat(shop.order(id).paid()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("P8 What was given up and comes about after all is a refund made elsewhere")
  void afterGivingUp() {
    OrderId id = refunding(new PaymentOutcome.Declined("closed"));
    shop.run(id, GiveUpRefund.of(1));
    told(refund("evt_1", Kind.REFUND_SUCCEEDED));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.order(id).refunds()).hasSize(2);
  }

  @Test
  @DisplayName("P7 Another amount or currency is for people; what came in otherwise waits for them")
  void otherAmounts() {
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    told(refund("evt_1", Kind.REFUND_SUCCEEDED).amount(Money.parse("USD 12.50")));
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(leg(id).detail()).contains("USD 12.50");
    WebhookResult foreign =
        told(
            ProviderEvent.of("evt_2", Kind.CAPTURED, NOW)
                .payment("pay_2")
                .order(id.toString())
                .amount(Money.parse("USD 1.00")));
    assertThat(foreign.parked()).isEqualTo(1);
  }

  @Test
  @DisplayName("P12 An event that is not like events is refused, and the provider is told so")
  void misread() {
    OrderId id = paid();
    WebhookResult result =
        told(event("evt_1", Kind.REFUND_SUCCEEDED).reference("x".repeat(300)).amount(eur("1.00")));
    assertThat(result.refused()).isEqualTo(1);
    assertThat(result.status()).isEqualTo(422);
    assertThat(shop.order(id).refunds()).isEmpty();
  }

  @Test
  @DisplayName("P6 A fault of the storage is thrown, so that the provider sends its message again")
  void storageFault() {
    OrderStore inner = new InMemoryOrderStore();
    boolean[] broken = {false};
    OrderStore store =
        new ForwardingOrderStore(inner) {
          @Override
          public java.util.Optional<OrderId> paidWith(
              dev.orderwell.party.ShopId of, String provider, String name) {
            if (broken[0]) throw new dev.orderwell.store.StoreException("away", null);
            return super.paidWith(of, provider, name);
          }
        };
    shop = new Shop(store, builder -> builder);
    OrderId id = paid();
    broken[0] = true;
    ProviderEvent event =
        event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00"));
    assertThatThrownBy(() -> told(event)).hasMessageContaining("away");
    broken[0] = false;
    assertThat(told(event).recorded()).isEqualTo(1);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("1.00"));
  }

  @Test
  @DisplayName("The policy is asked, with the provider as the system: what it refuses waits")
  void policy() {
    AccessPolicy standard = AccessPolicy.standard();
    shop =
        new Shop(
            builder ->
                builder.access(
                    request ->
                        "record-provider-event".equals(request.command())
                            ? dev.orderwell.access.Access.REFUSED
                            : standard.decide(request)));
    OrderId id = paid();
    assertThat(
            told(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00")))
                .parked())
        .isEqualTo(1);
    assertThat(shop.order(id).refunds()).isEmpty();
  }

  @Test
  @DisplayName("A shop hears only of its own orders")
  void otherShop() {
    OrderId id = paid();
    shop.payments.tells(
        event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00")));
    assertThat(shop.orders.shop("paris").webhooks().take("demo", RAW).parked()).isEqualTo(1);
    assertThat(shop.order(id).refunds()).isEmpty();
  }
}
