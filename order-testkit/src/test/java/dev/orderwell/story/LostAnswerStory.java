package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.GiveUpRefund;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRefundProgress;
import dev.orderwell.command.RerouteRefund;
import dev.orderwell.engine.DoubtfulRequest;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.testkit.ScriptedPayments;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refund whose answer was lost: nothing is paid twice, and nothing is forgotten. */
class LostAnswerStory {
  private static final Actor CRON = Actor.system("cron");
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
  private Shop shop = shop(Duration.ofSeconds(30));

  private Shop shop(Duration deadline) {
    return new Shop(
        builder ->
            builder.payments(keyless).payments(blind).payments(keyed).providerDeadline(deadline));
  }

  private OrderId refunding(
      ScriptedPayments provider, Function<RefundCall, @Nullable PaymentOutcome> answer) {
    provider.answersRefunds(answer);
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured(provider.id(), "pay_1"));
    shop.run(id, NewRefund.units("MUG", 1).issue());
    return id;
  }

  private OrderId lost(ScriptedPayments provider) {
    OrderId id = refunding(provider, call -> new PaymentOutcome.Unknown("time-out"));
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    return id;
  }

  private RefundLeg leg(OrderId id) {
    return shop.order(id).refunds().get(0).legs().get(0);
  }

  private void later(Duration time) {
    shop.clock.advance(time);
    shop.orders.instructions().run(CRON, 10);
  }

  private static Lookup found(LookupCall call, Lookup.State state) {
    return Lookup.Found.one(
        new Lookup.Operation("re_9", state, call.about().amount(), null, Shop.NOW));
  }

  private static void hang() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "throws", "error", "hangs"})
  @DisplayName("P3 P9 Whatever is no answer within the deadline is unknown, and keeps its amount")
  void noAnswer(String how) {
    if (how.equals("hangs")) shop = shop(Duration.ofMillis(100));
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch freed = new CountDownLatch(1);
    OrderId id =
        refunding(
            shop.payments,
            call -> {
              if (how.equals("throws")) throw new IllegalStateException("4242424242424242");
              if (how.equals("error")) throw new NoClassDefFoundError("4242424242424242");
              if (how.equals("hangs")) {
                try {
                  hang();
                } catch (InterruptedException e) {
                  interrupted.set(true);
                  freed.countDown();
                }
              }
              return null;
            });
    assertThat(leg(id).state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(shop.order(id).refundBasis().available()).isEqualTo(eur("44.90"));
    assertThat(shop.history(id).toString()).doesNotContain("4242");
    assertThat(shop.refused(id, GiveUpRefund.of(1)).code()).isEqualTo("refund.nothing-to-give-up");
    if (how.equals("hangs")) assertThat(awaited(freed) && interrupted.get()).isTrue();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(10, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("P10 It is looked up after five minutes, and what is found is recorded")
  void foundAfterFiveMinutes() {
    OrderId id = lost(shop.payments);
    later(Duration.ofMinutes(4));
    assertThat(shop.payments.lookups()).isEmpty();
    shop.payments.answersLookups(call -> found(call, Lookup.State.SUCCEEDED));
    later(Duration.ofMinutes(1));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(leg(id).reference()).isEqualTo("re_9");
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.payments.refunds()).hasSize(1);
    LookupCall asked = shop.payments.lookups().get(0);
    assertThat(asked.about()).isEqualTo(shop.payments.refunds().get(0));
    assertThat(asked.since()).isEqualTo(Shop.NOW);
  }

  @Test
  @DisplayName("P4 What is not found is sent again under its key, within half of the key's life")
  void sentAgain() {
    OrderId id = lost(shop.payments);
    later(Duration.ofMinutes(5));
    assertThat(leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(shop.payments.refunds()).hasSize(2);
    assertThat(shop.payments.refunds().get(1)).isEqualTo(shop.payments.refunds().get(0));
  }

  @Test
  @DisplayName("P4 After half of the key's life nothing is sent again")
  void notSentAgainLater() {
    OrderId id = lost(shop.payments);
    shop.clock.advance(Duration.ofHours(12));
    later(Duration.ZERO);
    later(DAY);
    assertThat(shop.payments.refunds()).hasSize(1);
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
        shop.told(
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
    assertThat(shop.order(id).refundBasis().available()).as("still held").isEqualTo(eur("44.90"));
    shop.run(id, RerouteRefund.byHand(1, 1));
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
    DoubtfulRequest doubt = shop.orders.instructions().inDoubt(ANA, 10).get(0);
    assertThat(doubt.order()).isEqualTo(id);
    assertThat(doubt.age()).isEqualTo(Duration.ofDays(4).plusMinutes(65));
    later(DAY);
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(keyless.lookups()).hasSize(7);
    assertThat(shop.orders.instructions().inDoubt(ANA, 10))
        .extracting(one -> one.request().state())
        .containsExactly(OperationState.MANUAL_REVIEW);
    assertThat(shop.refused(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED)).code())
        .as("P13 with something to look it up by")
        .isEqualTo("refund.reference-missing");
    shop.run(id, RecordRefundProgress.of(1, 1, OperationState.SUCCEEDED).reference("re_7"));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("12.50"));
    assertThat(shop.orders.instructions().inDoubt(ANA, 10)).isEmpty();
  }

  @Test
  @DisplayName("P7 Another amount, or done more than once, is for people, with all that is known")
  void otherAmounts() {
    OrderId id = lost(shop.payments);
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation(
                    "re_9", Lookup.State.SUCCEEDED, eur("12.00"), null, Shop.NOW)));
    later(Duration.ofMinutes(5));
    assertThat(leg(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    assertThat(leg(id).amount()).isEqualTo(eur("12.50"));
    assertThat(leg(id).detail()).contains("EUR 12.00");

    OrderId twice = lost(shop.payments);
    shop.payments.answersLookups(
        call ->
            new Lookup.Found(
                List.of(
                    new Lookup.Operation(
                        "re_1", Lookup.State.SUCCEEDED, eur("12.50"), null, Shop.NOW),
                    new Lookup.Operation(
                        "re_2", Lookup.State.SUCCEEDED, eur("12.50"), null, Shop.NOW))));
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
    shop.run(id, RerouteRefund.byHand(1, 1));
    assertThat(leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
    later(Duration.ofMinutes(5));
    assertThat(keyed.refunds()).as("one decides for the others").hasSize(6);
  }

  @Test
  @DisplayName(
      "P11 A refund over two payments is one operation each; one goes on without the other")
  void twoPayments() {
    OrderId id = shop.placed();
    shop.run(
        id,
        RecordPayment.captured("demo", "pay_1").amount("40.00"),
        RecordPayment.captured("keyless", "pay_2").amount("17.40"));
    keyless.answersRefunds(new PaymentOutcome.Unknown("time-out"));
    shop.run(id, NewRefund.goodwill("50.00").issue());
    List<RefundLeg> legs = shop.order(id).refunds().get(0).legs();
    assertThat(legs)
        .extracting(RefundLeg::state)
        .containsExactly(OperationState.UNKNOWN, OperationState.SUCCEEDED);
    assertThat(shop.order(id).refunded()).isEqualTo(eur("32.60"));
    keyless.answersLookups(call -> found(call, Lookup.State.SUCCEEDED));
    later(Duration.ofMinutes(5));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("50.00"));
    assertThat(key(keyless)).isNotEqualTo(key(shop.payments));
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
