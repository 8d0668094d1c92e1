package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orderwell.command.ConfirmManualRefund;
import dev.orderwell.identity.OrderId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** P13: what the provider leaves to people. See {@link PaymentProviderContract}. */
abstract class HandRules extends LibraryRules {
  @Test
  void P12_noInstructionTellsASecret() {
    needsSecrets();
    for (Kind kind : kindsByHand()) keepsSecrets(ask(call(kind)));
  }

  @Test
  void P13_whatIsLeftToPeopleComesWithInstructions() {
    for (Kind kind : kindsByHand()) {
      PaymentOutcome outcome = ask(call(kind));
      assertThat(outcome).isInstanceOf(PaymentOutcome.ManualRequired.class);
      assertThat(((PaymentOutcome.ManualRequired) outcome).instructions()).isNotBlank();
    }
  }

  @Test
  void P13_whatIsLeftToPeopleMovesNothing() {
    for (Kind kind : kindsByHand()) {
      PaymentCall call = call(kind);
      ask(call);
      ask(call);
      assertThat(book(call)).isEmpty();
    }
  }

  @Test
  void P13_aRefundThatIsLeftToPeopleWaitsForThemAndIsConfirmedWithAReference() {
    assumeTrue(kindsByHand().contains(Kind.REFUND), "optional: refunds are not left to people");
    LibraryShop shop = shop();
    OrderId id = shop.refunded(company.captured(usual()), usual());
    shop.timeGoesBy();
    assertThat(shop.leg(id).state()).isEqualTo(OperationState.AWAITING_HAND);
    assertThat(shop.leg(id).detail()).isNotBlank();
    shop.run(id, ConfirmManualRefund.of(1, "Transfer 77"));
    assertThat(shop.leg(id).state()).isEqualTo(OperationState.SUCCEEDED);
    assertThat(shop.leg(id).reference()).isEqualTo("Transfer 77");
  }

  private Set<Kind> kindsByHand() {
    assumeTrue(
        !leftToPeople().isEmpty(),
        () -> "optional: " + provider.id() + " leaves nothing to people");
    return leftToPeople();
  }
}
