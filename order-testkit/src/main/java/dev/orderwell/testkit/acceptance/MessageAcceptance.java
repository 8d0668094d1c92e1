package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.CRON;
import static dev.orderwell.testkit.Fixtures.LEA;
import static dev.orderwell.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.access.Access;
import dev.orderwell.access.AccessPolicy;
import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.engine.WebhookResult;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.party.Actor;
import dev.orderwell.party.Role;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.store.ParkedEvent;
import dev.orderwell.store.StoreException;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ForwardingOrderStore;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What providers tell by themselves: believed once it is verified, taken once, in any order. */
public abstract class MessageAcceptance extends PaymentAcceptance {
  /** Pending, succeeded, failed. */
  private static final List<String> TURNS = List.of("PSF", "PFS", "SPF", "SFP", "FPS", "FSP");

  /** A suite for one store. */
  protected MessageAcceptance() {}

  private static ProviderEvent event(String id, Kind kind) {
    return ProviderEvent.of(id, kind, NOW).payment("pay_1");
  }

  private OrderId refunding(PaymentOutcome answer) {
    stripe.answersRefunds(answer);
    OrderId id = paid("pay_1");
    run(id, NewRefund.units("MUG", 1).issue());
    return id;
  }

  private String key() {
    return stripe.refunds().get(0).key();
  }

  private ProviderEvent refund(String id, Kind kind) {
    return event(id, kind).reference("re_1").key(key()).amount(eur("12.50"));
  }

  @Test
  @DisplayName("S1.15 S3.11 P6 A payment that a provider tells of is recorded, and told once")
  void payments() {
    OrderId id = placed(Fixtures.teeAndMug());
    ProviderEvent promised = event("evt_1", Kind.AUTHORIZED).amount(eur("57.40"));
    assertThat(heard(promised.order(id.toString())).recorded()).isEqualTo(1);
    assertThat(order(id).statuses().payment().category()).isEqualTo(PaymentCategory.AUTHORIZED);
    ProviderEvent taken = event("evt_2", Kind.CAPTURED).amount(eur("57.40"));
    assertThat(heard(taken)).isEqualTo(new WebhookResult(true, 1, 0, 0, 0));
    assertThat(order(id).statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    long version = order(id).version();
    for (int i = 0; i < 5; i++) {
      assertThat(heard(promised, taken)).isEqualTo(new WebhookResult(true, 0, 2, 0, 0));
    }
    assertThat(order(id).version()).isEqualTo(version);
    assertThat(orders.history(ANA, id))
        .filteredOn(entry -> entry.actor().role() == Role.SYSTEM)
        .anyMatch(entry -> entry.actor().id().equals("stripe"));
  }

  @Test
  @DisplayName("P6 Nothing is believed that is not verified, or that a plug-in cannot read")
  void notVerified() {
    OrderId id = paid("pay_1");
    long version = order(id).version();
    WebhookResult refused = orders.webhooks().take("stripe", RAW);
    assertThat(refused.verified()).isFalse();
    assertThat(refused.status()).isEqualTo(400);
    assertThat(orders.webhooks().take("nobody", RAW).status()).isEqualTo(400);
    assertThat(order(id).version()).isEqualTo(version);
    assertThat(orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 A part of a refund is found by our key, or by the provider's name of it")
  void matched() {
    OrderId id = refunding(new PaymentOutcome.Pending("re_1"));
    heard(event("evt_1", Kind.REFUND_SUCCEEDED).key(key()).amount(eur("12.50")));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);

    stripe.answersRefunds(new PaymentOutcome.Pending("re_2"));
    OrderId named = paid("pay_2");
    run(named, NewRefund.units("MUG", 1).issue());
    heard(
        ProviderEvent.of("evt_2", Kind.REFUND_SUCCEEDED, NOW)
            .payment("pay_2")
            .reference("re_2")
            .amount(eur("12.50")));
    assertThat(leg(named).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(order(named).refunds()).hasSize(1);
  }

  @RepeatedTest(6)
  @DisplayName("P6 In any order and any number of times a refund ends in the same state")
  void anyOrder(RepetitionInfo repetition) {
    String turns = TURNS.get(repetition.getCurrentRepetition() - 1);
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    for (String turn : turns.split("")) {
      Kind kind = kind(turn);
      finds("re_1", Lookup.State.FAILED, "12.50");
      heard(refund("evt_" + turn, kind));
      heard(refund("evt_" + turn, kind));
    }
    assertThat(leg(id).state()).as(turns).isIn(OperationState.FAILED, OperationState.REVERSED);
    assertThat(order(id).refunded()).isEqualTo(eur("0.00"));
    assertThat(stripe.refunds()).hasSize(1);
  }

  private static Kind kind(String turn) {
    return switch (turn) {
      case "P" -> Kind.REFUND_PENDING;
      case "S" -> Kind.REFUND_SUCCEEDED;
      default -> Kind.REFUND_FAILED;
    };
  }

  @Test
  @DisplayName("P6 A message that comes before the answer counts; the answer then adds nothing")
  void beforeTheAnswer() {
    OrderId id = paid("pay_1");
    stripe.answersRefunds(
        call -> {
          stripe.tells(
              event("evt_1", Kind.REFUND_SUCCEEDED)
                  .reference("re_1")
                  .key(call.key())
                  .amount(call.amount()));
          assertThat(orders.webhooks().take("stripe", RAW).recorded()).isEqualTo(1);
          return new PaymentOutcome.Succeeded("re_1", call.amount(), NOW);
        });
    run(id, NewRefund.units("MUG", 1).issue());
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(english(id))
        .filteredOn(line -> line.contains("12.50 EUR paid back") || line.contains("went back"))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(orders.instructions().due(CRON, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 What contradicts what is known is looked up, and the company's book decides")
  void contradicted() {
    OrderId id = refunding(new PaymentOutcome.Succeeded("re_1", eur("12.50"), NOW));
    finds("re_1", Lookup.State.SUCCEEDED, "12.50");
    heard(refund("evt_1", Kind.REFUND_FAILED));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(english(id)).anyMatch(line -> line.contains("does not fit"));
    finds("re_1", Lookup.State.FAILED, "12.50");
    List<Message> messages = told(() -> heard(refund("evt_2", Kind.REFUND_FAILED)));
    assertThat(leg(id).state()).isEqualTo(OperationState.REVERSED);
    assertThat(messages).anyMatch(one -> one.subject().contains("Trouble with a refund"));
    assertThat(order(id).refundBasis().available()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("P6 What belongs to no order yet is kept, and recorded once it does")
  void parked() {
    ProviderEvent early = event("evt_1", Kind.CHARGEBACK_OPENED).reference("dp_1");
    assertThat(heard(early.amount(eur("57.40")))).isEqualTo(new WebhookResult(true, 0, 0, 1, 0));
    assertThat(heard(early.amount(eur("57.40"))).status()).isEqualTo(200);
    assertThat(orders.webhooks().parked(ANA, 10)).hasSize(1);
    OrderId id = paid("pay_1");
    clock.advance(Duration.ofMinutes(1));
    assertThat(orders.instructions().run(CRON, 10)).isEqualTo(1);
    assertThat(order(id).refundLedger().chargedBack(1)).isEqualTo(eur("57.40"));
    assertThat(orders.webhooks().parked(ANA, 10)).isEmpty();
    assertThat(heard(early.amount(eur("57.40"))).known()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "P6 What nobody can place is tried less and less often, until somebody has seen to it")
  void neverMatched() {
    heard(event("evt_1", Kind.CAPTURED).amount(eur("1.00")));
    for (int i = 0; i < 30; i++) {
      clock.advance(Duration.ofDays(1));
      assertThat(orders.instructions().run(CRON, 10)).isZero();
    }
    ParkedEvent stray = orders.webhooks().parked(ANA, 10).get(0);
    assertThat(stray.tries()).isEqualTo(30);
    assertThatThrownBy(() -> orders.webhooks().parked(LEA, 10))
        .hasMessageContaining("access.refused");
    assertThat(orders.shop("paris").webhooks().dismiss(Actor.admin("root"), stray)).isFalse();
    assertThat(orders.webhooks().dismiss(ANA, stray)).isTrue();
    assertThat(orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P6 A refund without a key waits for the answer of the one that it may be")
  void perhapsOurs() {
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    ProviderEvent keyless =
        event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("12.50"));
    assertThat(heard(keyless).parked()).isEqualTo(1);
    finds("re_1", Lookup.State.SUCCEEDED, "12.50");
    later(Duration.ofMinutes(5));
    later(Duration.ofDays(1));
    assertThat(order(id).refunds()).hasSize(1);
    assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(orders.webhooks().parked(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P8 S1.32 Refunds made elsewhere, disputes and bounced payments are recorded")
  void outside() {
    OrderId id = paid("pay_1");
    heard(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_7").amount(eur("10.00")));
    assertThat(leg(id).mode()).isEqualTo(RefundMode.EXTERNAL);
    List<Message> messages =
        told(
            () ->
                heard(
                    event("evt_2", Kind.CHARGEBACK_OPENED).reference("dp_1").amount(eur("57.40"))));
    assertThat(messages).extracting(Message::subject).anyMatch(it -> it.contains("Chargeback"));
    assertThat(order(id).refundBasis().available()).isEqualTo(eur("0.00"));
    assertThat(english(id)).as("past what came in").anyMatch(it -> it.contains("10.00 EUR"));
    heard(event("evt_3", Kind.CHARGEBACK_WON).reference("dp_1"));
    assertThat(order(id).refundBasis().available()).isEqualTo(eur("47.40"));
    heard(event("evt_4", Kind.REFUND_FAILED).reference("re_7").amount(eur("10.00")));
    assertThat(leg(id).state()).isEqualTo(OperationState.REVERSED);
    heard(event("evt_5", Kind.BOUNCED).code("insufficient_funds"));
    assertThat(order(id).paid()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("P8 What was given up and comes about after all is a refund made elsewhere")
  void afterGivingUp() {
    OrderId id = refunding(new PaymentOutcome.Declined("closed"));
    run(id, GiveUpRefund.of(1));
    heard(refund("evt_1", Kind.REFUND_SUCCEEDED));
    assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(order(id).refunds()).hasSize(2);
  }

  @Test
  @DisplayName("P7 Another amount or currency is for people; what came in otherwise waits for them")
  void otherAmounts() {
    OrderId id = refunding(new PaymentOutcome.Unknown("time-out"));
    heard(refund("evt_1", Kind.REFUND_SUCCEEDED).amount(Money.parse("USD 12.50")));
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(leg(id).detail()).contains("USD 12.50");
    WebhookResult foreign =
        heard(
            ProviderEvent.of("evt_2", Kind.CAPTURED, NOW)
                .payment("pay_2")
                .order(id.toString())
                .amount(Money.parse("USD 1.00")));
    assertThat(foreign.parked()).isEqualTo(1);
  }

  @Test
  @DisplayName("P12 An event that is not like events is refused, and the provider is told so")
  void misread() {
    OrderId id = paid("pay_1");
    WebhookResult result =
        heard(event("evt_1", Kind.REFUND_SUCCEEDED).reference("x".repeat(300)).amount(eur("1.00")));
    assertThat(result.refused()).isEqualTo(1);
    assertThat(result.status()).isEqualTo(422);
    assertThat(order(id).refunds()).isEmpty();
  }

  @Test
  @DisplayName("P6 A fault of the storage is thrown, so that the provider sends its message again")
  void storageFault() {
    boolean[] broken = {false};
    reopenOn(
        sound ->
            new ForwardingOrderStore(sound) {
              @Override
              public Optional<OrderId> paidWith(ShopId of, String provider, String name) {
                if (broken[0]) throw new StoreException("away", null);
                return super.paidWith(of, provider, name);
              }
            });
    OrderId id = paid("pay_1");
    broken[0] = true;
    ProviderEvent event =
        event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00"));
    assertThatThrownBy(() -> heard(event)).hasMessageContaining("away");
    broken[0] = false;
    assertThat(heard(event).recorded()).isEqualTo(1);
    assertThat(order(id).refunded()).isEqualTo(eur("1.00"));
  }

  @Test
  @DisplayName("The policy is asked, with the provider as the system: what it refuses waits")
  void policy() {
    AccessPolicy standard = AccessPolicy.standard();
    reopen(
        shop ->
            shop.access(
                request ->
                    "record-provider-event".equals(request.command())
                        ? Access.REFUSED
                        : standard.decide(request)));
    OrderId id = paid("pay_1");
    assertThat(
            heard(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00")))
                .parked())
        .isEqualTo(1);
    assertThat(order(id).refunds()).isEmpty();
  }

  @Test
  @DisplayName("A shop hears only of its own orders")
  void otherShop() {
    OrderId id = paid("pay_1");
    stripe.tells(event("evt_1", Kind.REFUND_SUCCEEDED).reference("re_1").amount(eur("1.00")));
    assertThat(orders.shop("paris").webhooks().take("stripe", RAW).parked()).isEqualTo(1);
    assertThat(order(id).refunds()).isEmpty();
  }
}
