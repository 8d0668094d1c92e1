package dev.orderwell.testkit.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RefundCall;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P8: what nobody asked for here. See {@link PaymentProviderContract}. */
abstract class OutsideRules extends AmountRules {
  @Test
  void P8_aRefundMadeOutsideIsTold() {
    needs(Capability.WEBHOOKS);
    String payment = company.captured(usual());
    company.sent();
    company.refundOutside(payment, part(4));
    ProviderEvent event = one(ProviderEvent.Kind.REFUND_SUCCEEDED);
    assertThat(event.payment()).isEqualTo(payment);
    assertThat(event.amount()).isEqualTo(part(4));
    assertThat(event.reference()).isNotBlank();
  }

  @Test
  void P8_aRefundMadeOutsideHasNoKey() {
    needs(Capability.WEBHOOKS);
    String payment = company.captured(usual());
    company.sent();
    company.refundOutside(payment, part(4));
    assertThat(told()).isNotEmpty().extracting(ProviderEvent::key).containsOnlyNulls();
  }

  @Test
  void P8_aRefundMadeOutsideIsNotTakenForOneOfOurs() {
    needs(Capability.WEBHOOKS, Capability.REFUND);
    needsSeveralRefunds();
    RefundCall ours = refund(company.captured(usual()), part(4));
    String reference = done(ours);
    company.sent();
    company.refundOutside(ours.payment(), part(4));
    assertThat(one(ProviderEvent.Kind.REFUND_SUCCEEDED).reference()).isNotEqualTo(reference);
  }

  @Test
  void P8_aDisputeIsTold() {
    needs(Capability.WEBHOOKS);
    String payment = company.captured(usual());
    company.sent();
    company.dispute(payment, usual());
    List<ProviderEvent> told = told();
    assertThat(told)
        .extracting(ProviderEvent::kind)
        .contains(ProviderEvent.Kind.CHARGEBACK_OPENED)
        .doesNotContain(ProviderEvent.Kind.REFUND_SUCCEEDED);
  }

  @Test
  void P8_aDisputeIsToldWithItsPaymentAndItsAmount() {
    needs(Capability.WEBHOOKS);
    String payment = company.captured(usual());
    company.sent();
    company.dispute(payment, part(2));
    ProviderEvent event = one(ProviderEvent.Kind.CHARGEBACK_OPENED);
    assertThat(event.payment()).isEqualTo(payment);
    assertThat(event.amount()).isEqualTo(part(2));
  }
}
