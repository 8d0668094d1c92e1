package dev.orderwell.story;

import static dev.orderwell.story.Shop.NOW;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.CaptureRule;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was promised is taken when somebody asks for it, or as goods leave. */
class CapturingStory {
  private static final Actor CRON = Actor.system("cron");

  private final ScriptedPayments once =
      ScriptedPayments.called(
          "once", Capabilities.of(Capability.REFUND, Capability.CAPTURE, Capability.VOID));
  private Shop shop = new Shop(builder -> builder.payments(once));

  private OrderId promised(String provider) {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized(provider, "pay_1"));
    return id;
  }

  private Shop shippingTakes() {
    return new Shop(
        builder ->
            builder
                .payments(once)
                .settings(ShopSettings.STANDARD.captures(CaptureRule.WHEN_HANDED_OVER)));
  }

  private Payment payment(OrderId id) {
    return shop.order(id).payments().get(0);
  }

  private ProviderRequest request(OrderId id) {
    return shop.order(id).paymentLedger().requests().get(0);
  }

  private void later(Duration time) {
    shop.clock.advance(time);
    shop.orders.instructions().run(CRON, 10);
  }

  @Test
  @DisplayName("S3.17 A part is taken, then the rest; each is asked for once")
  void inParts() {
    OrderId id = promised("demo");
    shop.run(id, CapturePayment.of(1).amount("40.00"));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.PARTIALLY_PAID);
    assertThat(payment(id).open()).isEqualTo(eur("17.40"));
    shop.run(id, CapturePayment.of(1));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.payments.captures())
        .extracting(CaptureCall::amount, CaptureCall::last)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(eur("40.00"), false),
            org.assertj.core.groups.Tuple.tuple(eur("17.40"), true));
    assertThat(shop.refused(id, CapturePayment.of(1)).code()).isEqualTo("payment.nothing-open");
  }

  @Test
  @DisplayName("P1 Nobody is asked for what was not declared, or for more than was promised")
  void refused() {
    OrderId id = promised("once");
    assertThat(shop.refused(id, CapturePayment.of(1).amount("40.00")).code())
        .as("not in parts")
        .isEqualTo("payment.not-capturable");
    assertThat(shop.refused(id, CapturePayment.of(1).amount("57.41")).code())
        .isEqualTo("payment.exceeds-authorized");
    assertThat(shop.refused(id, CapturePayment.of(1).amount("0")).code())
        .isEqualTo("payment.amount");
    assertThat(shop.refused(id, CapturePayment.of(2)).code()).isEqualTo("payment.unknown");
    OrderId nobody = shop.placed();
    shop.run(nobody, RecordPayment.authorized("nobody", "n_1"));
    assertThat(shop.refused(nobody, CapturePayment.of(1)).code())
        .isEqualTo("payment.not-capturable");
  }

  @Test
  @DisplayName("P10 What was perhaps taken is not asked for again, and is found out")
  void perhapsTaken() {
    OrderId id = promised("demo");
    shop.payments.answersCaptures(call -> new PaymentOutcome.Unknown("time-out"));
    shop.run(id, CapturePayment.of(1));
    assertThat(request(id).state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(shop.refused(id, CapturePayment.of(1)).code()).isEqualTo("payment.nothing-open");
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("pay_1", Lookup.State.SUCCEEDED, eur("57.40"), null, NOW)));
    later(Duration.ofMinutes(5));
    assertThat(shop.statuses(id).payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(shop.payments.captures()).hasSize(1);
  }

  @Test
  @DisplayName(
      "P6 Taken before the answer, and told without a key: it is the one that was asked for")
  void toldBefore() {
    OrderId id = promised("demo");
    shop.payments.answersCaptures(
        call -> {
          shop.payments.tells(
              ProviderEvent.of("evt_1", ProviderEvent.Kind.CAPTURED, NOW)
                  .payment("pay_1")
                  .amount(eur("57.40")));
          shop.orders.webhooks().take("demo", new RawWebhook(new byte[0], Map.of(), NOW));
          return new PaymentOutcome.Succeeded("pay_1", call.amount(), NOW);
        });
    shop.run(id, CapturePayment.of(1));
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));
    assertThat(request(id).state()).isEqualTo(OperationState.SUCCEEDED);
  }

  @Test
  @DisplayName("S3.17 A void does not overtake a capture, and lets go only of what is left")
  void voidWaits() {
    OrderId id = promised("demo");
    shop.payments.answersCaptures(call -> new PaymentOutcome.Pending("cap_1"));
    shop.run(id, CapturePayment.of(1).amount("40.00"), CancelOrder.because("Sold out"));
    assertThat(shop.payments.calls()).isEmpty();
    later(Duration.ofMinutes(30));
    assertThat(shop.payments.calls()).isEmpty();
    shop.payments.answersLookups(
        call ->
            Lookup.Found.one(
                new Lookup.Operation("pay_1", Lookup.State.SUCCEEDED, eur("40.00"), null, NOW)));
    later(Duration.ofMinutes(40));
    later(Duration.ofMinutes(5));
    assertThat(shop.payments.calls()).hasSize(1);
    assertThat(payment(id).captured()).isEqualTo(eur("40.00"));
    assertThat(payment(id).voided()).isEqualTo(eur("17.40"));
    assertThat(payment(id).state()).isEqualTo(PaymentState.CAPTURED);
  }

  @Test
  @DisplayName("P7 What was taken under names of its own is given back under each of them")
  void ownNames() {
    OrderId id = promised("demo");
    shop.payments
        .answersCaptures(call -> new PaymentOutcome.Succeeded("cap_1", call.amount(), NOW))
        .answersCaptures(call -> new PaymentOutcome.Succeeded("cap_2", call.amount(), NOW));
    shop.run(id, CapturePayment.of(1).amount("40.00"), CapturePayment.of(1));
    shop.run(id, NewRefund.goodwill("50.00").issue());
    assertThat(shop.payments.refunds())
        .extracting(RefundCall::payment, RefundCall::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cap_1", eur("40.00")),
            org.assertj.core.groups.Tuple.tuple("cap_2", eur("10.00")));
    shop.payments.tells(
        ProviderEvent.of("evt_1", ProviderEvent.Kind.REFUND_SUCCEEDED, NOW)
            .payment("cap_2")
            .reference("re_out")
            .amount(eur("7.40")));
    shop.orders.webhooks().take("demo", new RawWebhook(new byte[0], Map.of(), NOW));
    assertThat(shop.order(id).refunded()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("S3.17 Where goods leave first, each parcel takes what it is worth, the last all")
  void asGoodsLeave() {
    shop = shippingTakes();
    OrderId id = promised("demo");
    shop.run(id, Ship.units("TEE-M", 1));
    assertThat(payment(id).captured()).as("a T-shirt and the shipping").isEqualTo(eur("24.90"));
    shop.run(id, Ship.units("TEE-M", 1));
    assertThat(payment(id).captured()).isEqualTo(eur("44.90"));
    shop.run(id, Ship.remaining());
    assertThat(payment(id).captured()).isEqualTo(eur("57.40"));
    assertThat(shop.payments.captures())
        .extracting(CaptureCall::last)
        .containsExactly(false, false, true);
    assertThat(total()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("S3.17 A provider that can take only once takes all with the first parcel")
  void onlyOnce() {
    shop = shippingTakes();
    OrderId id = promised("once");
    shop.run(id, Ship.units("TEE-M", 1), Ship.remaining());
    assertThat(once.captures()).singleElement().satisfies(it -> assertThat(it.last()).isTrue());
    assertThat(payment(id).captured()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("What was refunded or paid otherwise in the meantime is not taken")
  void notMoreThanIsDue() {
    shop = shippingTakes();
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("demo", "pay_1").amount("57.40"));
    shop.run(id, RecordPayment.byHand("Bank transfer").amount("30.00"));
    shop.run(id, Ship.remaining());
    assertThat(payment(id).captured()).isEqualTo(eur("27.40"));
  }

  @Test
  @DisplayName("S3.17 What was refused for certain can be asked for again, and holds no void up")
  void refusedForCertain() {
    OrderId id = promised("demo");
    shop.payments.answersCaptures(call -> new PaymentOutcome.Declined("try_again"));
    shop.run(id, CapturePayment.of(1));
    assertThat(request(id).state()).isEqualTo(OperationState.FAILED);
    shop.run(id, CapturePayment.of(1));
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));

    OrderId other = promised("demo");
    shop.payments.answersCaptures(call -> new PaymentOutcome.Declined("too_late"));
    shop.run(other, CapturePayment.of(1), CancelOrder.because("Sold out"));
    assertThat(payment(other).state()).isEqualTo(PaymentState.VOIDED);
  }

  private Money total() {
    return shop.payments.captures().stream()
        .map(CaptureCall::amount)
        .reduce(eur("0.00"), Money::plus);
  }
}
