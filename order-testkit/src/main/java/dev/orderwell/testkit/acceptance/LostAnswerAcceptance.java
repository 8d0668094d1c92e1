package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.ANA;
import static dev.orderwell.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.engine.DoubtfulRequest;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ScriptedPayments;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A refund whose answer was lost: nothing is paid twice, and nothing is forgotten. */
public abstract class LostAnswerAcceptance extends PaymentAcceptance {
  private static final Duration DAY = Duration.ofDays(1);

  private final ScriptedPayments keyless =
      ScriptedPayments.called(
          "keyless",
          Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND, Capability.LOOKUP)
              .authoritativeAfter(Duration.ofHours(2)));
  private final ScriptedPayments blind =
      ScriptedPayments.called(
          "blind", Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND));
  private final ScriptedPayments keyed =
      ScriptedPayments.called(
          "keyed",
          Capabilities.of(Capability.REFUND, Capability.PARTIAL_REFUND)
              .keys(DAY, Capabilities.KEY_LENGTH));

  /** A suite for one store. */
  protected LostAnswerAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return super.asOnThePage(shop).payments(keyless).payments(blind).payments(keyed);
  }

  private OrderId refunding(
      ScriptedPayments provider, Function<RefundCall, @Nullable PaymentOutcome> answer) {
    provider.answersRefunds(answer);
    OrderId id = placed(Fixtures.teeAndMug());
    run(id, RecordPayment.captured(provider.id(), "pay_1"));
    run(id, NewRefund.units("MUG", 1).issue());
    return id;
  }

  private OrderId lost(ScriptedPayments provider) {
    OrderId id = refunding(provider, call -> new PaymentOutcome.Unknown("time-out"));
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    return id;
  }

  private static Lookup found(LookupCall call, Lookup.State state) {
    return Lookup.Found.one(new Lookup.Operation("re_9", state, call.about().amount(), null, NOW));
  }

  @Test
  @DisplayName(
      "P3 P9 Whatever is no answer within the deadline is unknown, and keeps its amount: null")
  void nullIsNoAnswer() {
    unanswered(call -> null);
  }

  @Test
  @DisplayName(
      "P3 P9 Whatever is no answer within the deadline is unknown, and keeps its amount: an exception")
  void anExceptionIsNoAnswer() {
    unanswered(
        call -> {
          throw new IllegalStateException("4242424242424242");
        });
  }

  @Test
  @DisplayName(
      "P3 P9 Whatever is no answer within the deadline is unknown, and keeps its amount: an error")
  void anErrorIsNoAnswer() {
    unanswered(
        call -> {
          throw new NoClassDefFoundError("4242424242424242");
        });
  }

  @Test
  @DisplayName(
      "P3 P9 Whatever is no answer within the deadline is unknown, and keeps its amount: silence")
  void hangingIsNoAnswer() throws InterruptedException {
    reopen(shop -> shop.providerDeadline(Duration.ofMillis(100)));
    CountDownLatch freed = new CountDownLatch(1);
    unanswered(
        call -> {
          hang(freed);
          return null;
        });
    assertThat(freed.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void hang(CountDownLatch freed) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      freed.countDown();
    }
  }

  private void unanswered(Function<RefundCall, @Nullable PaymentOutcome> answer) {
    OrderId id = refunding(stripe, answer);
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(order(id).refundBasis().available()).isEqualTo(eur("44.90"));
    assertThat(english(id).toString()).doesNotContain("4242");
    assertThat(refused(id, GiveUpRefund.of(1)).code()).isEqualTo("refund.nothing-to-give-up");
  }

  @Test
  @DisplayName("P10 It is looked up after five minutes, and what is found is recorded")
  void foundAfterFiveMinutes() {
    OrderId id = lost(stripe);
    later(Duration.ofMinutes(4));
    assertThat(stripe.lookups()).isEmpty();
    stripe.answersLookups(call -> found(call, Lookup.State.SUCCEEDED));
    later(Duration.ofMinutes(1));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(leg(id).reference()).isEqualTo("re_9");
    assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(stripe.refunds()).hasSize(1);
    LookupCall asked = stripe.lookups().get(0);
    assertThat(asked.about()).isEqualTo(stripe.refunds().get(0));
    assertThat(asked.since()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("P4 What is not found is sent again under its key, within half of the key's life")
  void sentAgain() {
    OrderId id = lost(stripe);
    later(Duration.ofMinutes(5));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(stripe.refunds()).hasSize(2);
    assertThat(stripe.refunds().get(1)).isEqualTo(stripe.refunds().get(0));
  }

  @Test
  @DisplayName("P4 After half of the key's life nothing is sent again")
  void notSentAgainLater() {
    OrderId id = lost(stripe);
    clock.advance(Duration.ofHours(12));
    later(Duration.ZERO);
    later(DAY);
    assertThat(stripe.refunds()).hasSize(1);
    assertThat(leg(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(leg(id).detail()).isEqualTo("not found");
  }

  @Test
  @DisplayName("P4 Where nobody can be asked the call itself is the question, while its key lives")
  void theCallIsTheQuestion() {
    OrderId id = lost(keyed);
    keyed.answersRefunds(new PaymentOutcome.Unknown("time-out"));
    later(Duration.ofMinutes(5));
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    later(Duration.ofHours(1));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(keyed.refunds()).hasSize(3).extracting(RefundCall::key).containsOnly(key(keyed));
  }

  private static String key(ScriptedPayments provider) {
    return provider.refunds().get(0).key();
  }

  @Test
  @DisplayName("P4 Without keys and look-up it is never sent again: people have to look")
  void neverSentAgain() {
    OrderId id = lost(blind);
    List<Message> told =
        told(
            () -> {
              later(Duration.ofMinutes(5));
              later(Duration.ZERO);
            });
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(told).anyMatch(message -> message.subject().contains("Trouble with a refund"));
    for (int i = 0; i < 40; i++) later(DAY);
    assertThat(blind.refunds()).hasSize(1);
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
  }

  @Test
  @DisplayName("P5 Not found counts only if it is authoritative, and after the window")
  void authoritative() {
    OrderId id = lost(keyless);
    for (int i = 0; i < 3; i++) keyless.answersLookups(call -> new Lookup.NotFound(true));
    later(Duration.ofMinutes(5));
    later(Duration.ofHours(1));
    assertThat(leg(id).state()).as("within the window").isEqualTo(OperationState.UNKNOWN);
    later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(order(id).refundBasis().available()).as("still held").isEqualTo(eur("44.90"));
    run(id, RerouteRefund.byHand(1, 1));
    assertThat(keyless.refunds()).hasSize(1);
  }

  @Test
  @DisplayName("P5 Or twice, far enough apart; found after that it was not found, it is as found")
  void twice() {
    OrderId id = lost(keyless);
    later(Duration.ofMinutes(5));
    later(Duration.ofHours(1));
    later(DAY);
    assertThat(leg(id).state()).as("once").isEqualTo(OperationState.UNKNOWN);
    keyless.answersLookups(call -> found(call, Lookup.State.SUCCEEDED));
    later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);

    OrderId other = lost(keyless);
    later(Duration.ofMinutes(5));
    later(Duration.ofHours(1));
    later(DAY);
    later(DAY);
    assertThat(leg(other).state()).as("twice").isEqualTo(OperationState.FAILED);
  }

  @Test
  @DisplayName("P10 Time alone fails nothing: after seven tries people have to look")
  void peopleHaveToLook() {
    OrderId id = lost(keyless);
    for (int i = 0; i < 40; i++) keyless.answersLookups(call -> new Lookup.Unavailable(null));
    later(Duration.ofMinutes(5));
    later(Duration.ofHours(1));
    for (int i = 0; i < 4; i++) later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    DoubtfulRequest doubt = orders.instructions().inDoubt(ANA, 10).get(0);
    assertThat(doubt.order()).isEqualTo(id);
    assertThat(doubt.age()).isEqualTo(Duration.ofDays(4).plusMinutes(65));
    later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(keyless.lookups()).hasSize(7);
    assertThat(orders.instructions().inDoubt(ANA, 10))
        .extracting(one -> one.request().state())
        .containsExactly(OperationState.MANUAL_REVIEW);
    assertThat(refused(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED)).code())
        .as("P13 with something to look it up by")
        .isEqualTo("refund.reference-missing");
    run(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED).reference("re_7"));
    assertThat(order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(orders.instructions().inDoubt(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P7 Another amount, or done more than once, is for people, with all that is known")
  void otherAmounts() {
    OrderId id = lost(stripe);
    stripe.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("re_9", Lookup.State.SUCCEEDED, eur("12.00"), null, NOW)));
    later(Duration.ofMinutes(5));
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(leg(id).amount()).isEqualTo(eur("12.50"));
    assertThat(leg(id).detail()).contains("EUR 12.00");

    OrderId twice = lost(stripe);
    stripe.answersLookups(
        call ->
            new Lookup.Found(
                List.of(
                    new Lookup.Operation("re_1", Lookup.State.SUCCEEDED, eur("12.50"), null, NOW),
                    new Lookup.Operation(
                        "re_2", Lookup.State.SUCCEEDED, eur("12.50"), null, NOW))));
    later(Duration.ofMinutes(5));
    assertThat(leg(twice).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(leg(twice).detail()).contains("re_1, re_2");
  }

  @Test
  @DisplayName("P9 A provider that does not answer is left alone for a while, and then asked once")
  void leftAlone() {
    for (int i = 0; i < 5; i++) refunding(keyed, call -> new PaymentOutcome.Unknown("time-out"));
    OrderId id = refunding(keyed, call -> new PaymentOutcome.Unknown("not asked"));
    assertThat(keyed.refunds()).hasSize(5);
    assertThat(leg(id).state()).as("it can be taken back").isEqualTo(OperationState.NOT_SENT);
    run(id, RerouteRefund.byHand(1, 1));
    assertThat(leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
    later(Duration.ofMinutes(5));
    assertThat(keyed.refunds()).as("one decides for the others").hasSize(6);
  }

  @Test
  @DisplayName(
      "P11 A refund over two payments is one operation each; one goes on without the other")
  void twoPayments() {
    OrderId id = placed(Fixtures.teeAndMug());
    run(
        id,
        RecordPayment.captured("stripe", "pay_1").amount("40.00"),
        RecordPayment.captured("keyless", "pay_2").amount("17.40"));
    keyless.answersRefunds(new PaymentOutcome.Unknown("time-out"));
    run(id, NewRefund.goodwill("50.00").issue());
    List<RefundLeg> legs = order(id).refunds().get(0).legs();
    assertThat(legs)
        .extracting(RefundLeg::state)
        .containsExactly(OperationState.UNKNOWN, OperationState.SUCCEEDED);
    assertThat(order(id).refunded()).isEqualTo(eur("32.60"));
    keyless.answersLookups(call -> found(call, Lookup.State.SUCCEEDED));
    later(Duration.ofMinutes(5));
    assertThat(order(id).refunded()).isEqualTo(eur("50.00"));
    assertThat(key(keyless)).isNotEqualTo(key(stripe));
  }

  @Test
  @DisplayName("P10 What the provider decides later is asked for in the end, for a month")
  void pending() {
    OrderId id = refunding(keyless, call -> new PaymentOutcome.Pending("re_5"));
    keyless.answersLookups(call -> found(call, Lookup.State.PENDING));
    later(Duration.ofHours(1));
    assertThat(leg(id).state()).isEqualTo(OperationState.PENDING);
    keyless.answersLookups(call -> found(call, Lookup.State.FAILED));
    later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(keyless.lookups()).extracting(LookupCall::reference).containsExactly("re_5", "re_5");

    OrderId never = refunding(blind, call -> new PaymentOutcome.Pending("re_6"));
    for (int i = 0; i < 40; i++) later(DAY);
    assertThat(leg(never).state()).isEqualTo(OperationState.MANUAL_REVIEW);
  }
}
