package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.RejectedException;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.PaymentOutcome.ManualRequired;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.testkit.ScriptedPayments;
import java.time.Duration;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** P13: a refund that somebody makes by hand. */
class ByHandTest {
  private static final Money TEN = Money.parse("EUR 10.00");

  private static LibraryShop with(PaymentProvider provider) {
    return new LibraryShop(provider, Duration.ofSeconds(30));
  }

  private static SimulatedPayments poor() {
    return SimulatedPayments.builder("poor").capabilities(Capabilities.of()).build();
  }

  @Test
  void P13_whatAProviderCannotDoWaitsForAHandAndIsConfirmedWithAReference() {
    SimulatedPayments poor = poor();
    String payment = poor.sandbox().captured(TEN);
    try (LibraryShop shop = with(poor)) {
      OrderId id = shop.refunded(payment, TEN);
      assertThat(shop.leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
      shop.run(id, ConfirmManualRefund.of(1, "Transfer 77"));
      assertThat(shop.leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
      assertThat(shop.leg(id).reference()).isEqualTo("Transfer 77");
    }
    assertThat(poor.sandbox().book(payment)).isEmpty();
  }

  @Test
  void P13_whatAProviderWantsDoneByHandWaitsForOneWithItsInstructions() {
    ScriptedPayments slips = ScriptedPayments.called("slips");
    slips.answersRefunds(new ManualRequired("ask for the IBAN"));
    try (LibraryShop shop = with(slips)) {
      OrderId id = shop.refunded("slip-1", TEN);
      assertThat(shop.leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
      assertThat(shop.leg(id).detail()).isEqualTo("ask for the IBAN");
      shop.run(id, ConfirmManualRefund.of(1, "Transfer 78"));
      assertThat(shop.leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    }
  }

  @Test
  void P13_aRefundByHandIsConfirmedOnceAndIsNotDoneByTime() {
    SimulatedPayments poor = poor();
    try (LibraryShop shop = with(poor)) {
      OrderId id = shop.refunded(poor.sandbox().captured(TEN), TEN);
      shop.timeGoesBy();
      assertThat(shop.leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
      shop.run(id, ConfirmManualRefund.of(1, "Transfer 79"));
      assertThatThrownBy(() -> shop.run(id, ConfirmManualRefund.of(1, "Transfer 80")))
          .isInstanceOf(RejectedException.class);
      assertThat(shop.leg(id).reference()).isEqualTo("Transfer 79");
    }
  }
}
