package dev.orderwell.testkit.acceptance;

import static dev.orderwell.testkit.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.OrdersBuilder;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.ShopSettings;
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
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.Fixtures;
import dev.orderwell.testkit.ScriptedPayments;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was promised is taken when somebody asks for it, or as goods leave. */
public abstract class CaptureAcceptance extends PaymentAcceptance {
  private final ScriptedPayments once =
      ScriptedPayments.called(
          "once", Capabilities.of(Capability.REFUND, Capability.CAPTURE, Capability.VOID));

  /** A suite for one store. */
  protected CaptureAcceptance() {}

  @Override
  final OrdersBuilder asOnThePage(OrdersBuilder shop) {
    return super.asOnThePage(shop).payments(once);
  }

  private OrderId promised(String provider) {
    OrderId id = placed(Fixtures.teeAndMug());
    run(id, RecordPayment.authorized(provider, "pay_1"));
    return id;
  }

  private void shippingTakes() {
    ShopSettings settings = SETTINGS.captures(CaptureRule.WHEN_HANDED_OVER);
    reopen(shop -> shop.settings(settings));
  }

  private Payment payment(OrderId id) {
    return order(id).payments().get(0);
  }

  private ProviderRequest request(OrderId id) {
    return order(id).paymentLedger().requests().get(0);
  }

  @Test
  @DisplayName("S3.17 A part is taken, then the rest; each is asked for once")
  void inParts() {
    OrderId id = promised("stripe");
    run(id, CapturePayment.of(1).amount("40.00"));
    assertThat(order(id).statuses().payment().category()).isEqualTo(PaymentCategory.PARTIALLY_PAID);
    assertThat(payment(id).open()).isEqualTo(eur("17.40"));
    run(id, CapturePayment.of(1));
    assertThat(order(id).statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(stripe.captures())
        .extracting(CaptureCall::amount, CaptureCall::last)
        .containsExactly(tuple(eur("40.00"), false), tuple(eur("17.40"), true));
    assertThat(refused(id, CapturePayment.of(1)).code()).isEqualTo("payment.nothing-open");
  }

  @Test
  @DisplayName("P1 Nobody is asked for what was not declared, or for more than was promised")
  void refused() {
    OrderId id = promised("once");
    assertThat(refused(id, CapturePayment.of(1).amount("40.00")).code())
        .as("not in parts")
        .isEqualTo("payment.not-capturable");
    assertThat(refused(id, CapturePayment.of(1).amount("57.41")).code())
        .isEqualTo("payment.exceeds-authorized");
    assertThat(refused(id, CapturePayment.of(1).amount("0")).code()).isEqualTo("payment.amount");
    assertThat(refused(id, CapturePayment.of(2)).code()).isEqualTo("payment.unknown");
    OrderId nobody = placed(Fixtures.teeAndMug());
    run(nobody, RecordPayment.authorized("nobody", "n_1"));
    assertThat(refused(nobody, CapturePayment.of(1)).code()).isEqualTo("payment.not-capturable");
  }

  @Test
  @DisplayName("P10 What was perhaps taken is not asked for again, and is found out")
  void perhapsTaken() {
    OrderId id = promised("stripe");
    stripe.answersCaptures(call -> new PaymentOutcome.Unknown("time-out"));
    run(id, CapturePayment.of(1));
    assertThat(request(id).state()).isEqualTo(OperationState.UNKNOWN);
    assertThat(refused(id, CapturePayment.of(1)).code()).isEqualTo("payment.nothing-open");
    finds("pay_1", Lookup.State.SUCCEEDED, "57.40");
    later(Duration.ofMinutes(5));
    assertThat(order(id).statuses().payment().category()).isEqualTo(PaymentCategory.PAID);
    assertThat(stripe.captures()).hasSize(1);
  }

  @Test
  @DisplayName(
      "P6 Taken before the answer, and told without a key: it is the one that was asked for")
  void toldBefore() {
    OrderId id = promised("stripe");
    stripe.answersCaptures(
        call -> {
          heard(
              ProviderEvent.of("evt_1", ProviderEvent.Kind.CAPTURED, NOW)
                  .payment("pay_1")
                  .amount(eur("57.40")));
          return new PaymentOutcome.Succeeded("pay_1", call.amount(), NOW);
        });
    run(id, CapturePayment.of(1));
    assertThat(order(id).paid()).isEqualTo(eur("57.40"));
    assertThat(request(id).state()).isEqualTo(OperationState.SUCCEEDED);
  }

  @Test
  @DisplayName("S3.17 A void does not overtake a capture, and lets go only of what is left")
  void voidWaits() {
    OrderId id = promised("stripe");
    stripe.answersCaptures(call -> new PaymentOutcome.Pending("cap_1"));
    run(id, CapturePayment.of(1).amount("40.00"), CancelOrder.because("Sold out"));
    assertThat(stripe.calls()).isEmpty();
    later(Duration.ofMinutes(30));
    assertThat(stripe.calls()).isEmpty();
    finds("pay_1", Lookup.State.SUCCEEDED, "40.00");
    later(Duration.ofMinutes(40));
    later(Duration.ofMinutes(5));
    assertThat(stripe.calls()).hasSize(1);
    assertThat(payment(id).captured()).isEqualTo(eur("40.00"));
    assertThat(payment(id).voided()).isEqualTo(eur("17.40"));
    assertThat(payment(id).state()).isEqualTo(PaymentState.CAPTURED);
  }

  @Test
  @DisplayName("P7 What was taken under names of its own is given back under each of them")
  void ownNames() {
    OrderId id = promised("stripe");
    stripe
        .answersCaptures(call -> new PaymentOutcome.Succeeded("cap_1", call.amount(), NOW))
        .answersCaptures(call -> new PaymentOutcome.Succeeded("cap_2", call.amount(), NOW));
    run(id, CapturePayment.of(1).amount("40.00"), CapturePayment.of(1));
    run(id, NewRefund.goodwill("50.00").issue());
    assertThat(stripe.refunds())
        .extracting(RefundCall::payment, RefundCall::amount)
        .containsExactly(tuple("cap_1", eur("40.00")), tuple("cap_2", eur("10.00")));
    heard(
        ProviderEvent.of("evt_1", ProviderEvent.Kind.REFUND_SUCCEEDED, NOW)
            .payment("cap_2")
            .reference("re_out")
            .amount(eur("7.40")));
    assertThat(order(id).refunded()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("S3.17 Where goods leave first, each parcel takes what it is worth, the last all")
  void asGoodsLeave() {
    shippingTakes();
    OrderId id = promised("stripe");
    run(id, Ship.units("TEE-M", 1));
    assertThat(payment(id).captured()).as("a T-shirt and the shipping").isEqualTo(eur("24.90"));
    run(id, Ship.units("TEE-M", 1));
    assertThat(payment(id).captured()).isEqualTo(eur("44.90"));
    run(id, Ship.remaining());
    assertThat(payment(id).captured()).isEqualTo(eur("57.40"));
    assertThat(stripe.captures()).extracting(CaptureCall::last).containsExactly(false, false, true);
    assertThat(total()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("S3.17 A provider that can take only once takes all with the first parcel")
  void onlyOnce() {
    shippingTakes();
    OrderId id = promised("once");
    run(id, Ship.units("TEE-M", 1), Ship.remaining());
    assertThat(once.captures()).singleElement().satisfies(it -> assertThat(it.last()).isTrue());
    assertThat(payment(id).captured()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("What was refunded or paid otherwise in the meantime is not taken")
  void notMoreThanIsDue() {
    shippingTakes();
    OrderId id = placed(Fixtures.teeAndMug());
    run(id, RecordPayment.authorized("stripe", "pay_1").amount("57.40"));
    run(id, RecordPayment.byHand("Bank transfer").amount("30.00"));
    run(id, Ship.remaining());
    assertThat(payment(id).captured()).isEqualTo(eur("27.40"));
  }

  @Test
  @DisplayName("S3.17 What was refused for certain can be asked for again, and holds no void up")
  void refusedForCertain() {
    OrderId id = promised("stripe");
    stripe.answersCaptures(call -> new PaymentOutcome.Declined("try_again"));
    run(id, CapturePayment.of(1));
    assertThat(request(id).state()).isEqualTo(OperationState.FAILED);
    run(id, CapturePayment.of(1));
    assertThat(order(id).paid()).isEqualTo(eur("57.40"));

    OrderId other = promised("stripe");
    stripe.answersCaptures(call -> new PaymentOutcome.Declined("too_late"));
    run(other, CapturePayment.of(1), CancelOrder.because("Sold out"));
    assertThat(payment(other).state()).isEqualTo(PaymentState.VOIDED);
  }

  private Money total() {
    return stripe.captures().stream().map(CaptureCall::amount).reduce(eur("0.00"), Money::plus);
  }
}
