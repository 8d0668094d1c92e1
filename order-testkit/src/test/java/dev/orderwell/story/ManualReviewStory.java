package dev.orderwell.story;

import static dev.orderwell.story.Shop.ANA;
import static dev.orderwell.story.Shop.NOW;
import static dev.orderwell.story.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CapturePayment;
import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.RecordRequestFailure;
import dev.orderwell.identity.OrderId;
import dev.orderwell.notifications.spi.Message;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.testkit.ScriptedPayments;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no program could find out about captures and voids, and what people say of it. */
class ManualReviewStory {
  private static final Actor CRON = Actor.system("cron");
  private static final String TICKET = "not in their books: ticket 4711";

  private final ScriptedPayments blind =
      ScriptedPayments.called(
          "blind", Capabilities.of(Capability.REFUND, Capability.CAPTURE, Capability.VOID));
  private final Shop shop = new Shop(builder -> builder.payments(blind));

  private OrderId promised(String provider) {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized(provider, "pay_1"));
    return id;
  }

  /** Nobody knows whether it was taken, and nobody can be asked. */
  private OrderId inReview() {
    OrderId id = promised("blind");
    blind.answersCaptures(call -> new PaymentOutcome.Unknown("time-out"));
    shop.run(id, CapturePayment.of(1));
    later(Duration.ofMinutes(5));
    assertThat(request(id).state()).isEqualTo(OperationState.MANUAL_REVIEW);
    return id;
  }

  private ProviderRequest request(OrderId id) {
    return shop.order(id).paymentLedger().requests().get(0);
  }

  private void later(Duration time) {
    shop.clock.advance(time);
    shop.orders.instructions().run(CRON, 10);
  }

  private String refused(OrderId id, int operation) {
    return shop.refused(id, RecordRequestFailure.of(operation, TICKET)).code();
  }

  @Test
  @DisplayName("P10 A capture that did not take place is said so, and can be asked for again")
  void aCaptureThatDidNotTakePlace() {
    OrderId id = inReview();
    List<Message> told = shop.told(() -> shop.run(id, RecordRequestFailure.of(1, TICKET)));
    assertThat(told).as("whoever says it knows it").isEmpty();
    assertThat(request(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(request(id).detail()).isEqualTo(TICKET);
    assertThat(shop.orders.instructions().inDoubt(ANA, 10)).isEmpty();
    shop.run(id, CapturePayment.of(1));
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));
    assertThat(blind.captures()).hasSize(2);
  }

  @Test
  @DisplayName("P10 A capture that did take place is recorded as a payment, and cannot have failed")
  void aCaptureThatDidTakePlace() {
    OrderId id = inReview();
    shop.run(id, RecordPayment.captured("blind", "pay_1"));
    assertThat(request(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(refused(id, 1)).isEqualTo("operation.state");
    assertThat(shop.order(id).paid()).isEqualTo(eur("57.40"));
  }

  @Test
  @DisplayName("P10 What was held up by a capture goes on once that did not take place")
  void aVoidGoesOn() {
    OrderId id = inReview();
    shop.run(id, CancelOrder.because("Sold out"));
    later(Duration.ofHours(1));
    assertThat(blind.calls()).as("a void does not overtake a capture").isEmpty();
    shop.run(id, RecordRequestFailure.of(1, TICKET));
    later(Duration.ofHours(1));
    assertThat(shop.order(id).payments().get(0).state()).isEqualTo(PaymentState.VOIDED);
    assertThat(shop.order(id).paid()).isEqualTo(eur("0.00"));
  }

  @Test
  @DisplayName("P10 A void that nobody could be asked for is done by hand, or was not done")
  void aVoidByHand() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.authorized("blind", "pay_1"));
    blind.answers(call -> new PaymentOutcome.ManualRequired("in their dashboard"));
    shop.run(id, CancelOrder.because("Sold out"));
    assertThat(request(id).state()).isEqualTo(OperationState.AWAITING_HAND);
    shop.run(id, RecordRequestFailure.of(1, "too late, it has run out"));
    assertThat(request(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(shop.order(id).payments().get(0).voiding()).isFalse();
  }

  @Test
  @DisplayName("Of refunds, of what was never asked for, and without a reason nothing is said so")
  void refused() {
    OrderId id = shop.placed();
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    shop.payments.answersRefunds(new PaymentOutcome.Unknown("time-out"));
    shop.run(id, NewRefund.units("MUG", 1).issue());
    assertThat(refused(id, 1)).isEqualTo("operation.unknown");
    assertThat(refused(id, 9)).isEqualTo("operation.unknown");
    RecordRequestFailure bare = RecordRequestFailure.of(1, " ");
    assertThat(shop.refused(id, bare).code()).isEqualTo("input.invalid");
  }

  @Test
  @DisplayName("P7 The name in a message that does not fit is kept: refunds are asked for on it")
  void theNameIsKept() {
    OrderId id = promised("demo");
    shop.payments.answersCaptures(call -> new PaymentOutcome.Declined("try_again"));
    shop.run(id, CapturePayment.of(1));
    for (int i = 0; i < 7; i++) {
      shop.payments.answersLookups(call -> new Lookup.Unavailable(null));
    }
    shop.payments.tells(
        ProviderEvent.of("evt_1", ProviderEvent.Kind.CAPTURED, NOW)
            .payment("pay_1")
            .reference("cap_9")
            .key(request(id).operation().key())
            .amount(eur("57.40")));
    shop.orders.webhooks().take("demo", new RawWebhook(new byte[0], Map.of(), NOW));
    assertThat(request(id).state()).isEqualTo(OperationState.FAILED);
    assertThat(request(id).reference()).isEqualTo("cap_9");
    for (int i = 0; i < 8; i++) later(Duration.ofDays(1));
    assertThat(request(id).state()).isEqualTo(OperationState.SUCCEEDED);
    shop.run(id, NewRefund.everything().issue());
    assertThat(shop.payments.refunds()).extracting(RefundCall::payment).containsExactly("cap_9");
  }
}
