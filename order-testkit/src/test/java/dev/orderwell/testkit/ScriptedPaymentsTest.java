package dev.orderwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScriptedPaymentsTest {
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final PaymentOutcome LATER = new PaymentOutcome.Pending("re_1");
  private static final PaymentOutcome NO = new PaymentOutcome.Declined("closed");

  private final ScriptedPayments acme = ScriptedPayments.called("acme");
  private final RefundCall refund = new RefundCall("k-1", "pay_1", TEN, "A-1");
  private final VoidCall release = new VoidCall("k-2", "pay_1", TEN, "A-1");

  @Test
  void refundsAndVoidsAreScriptedAndKeptEachByThemselves() {
    acme.answersRefunds(LATER, NO).answers(NO);

    assertThat(acme.voidAuthorization(release)).isEqualTo(NO);
    assertThat(acme.refund(refund)).isEqualTo(LATER);
    assertThat(acme.refund(refund)).isEqualTo(NO);
    assertThat(acme.refund(refund))
        .isEqualTo(new PaymentOutcome.Succeeded("refund_k-1", TEN, Fixtures.NOW));
    assertThat(acme.voidAuthorization(release))
        .isEqualTo(new PaymentOutcome.Succeeded("void_k-2", TEN, Fixtures.NOW));
    assertThat(acme.refunds()).containsExactly(refund, refund, refund);
    assertThat(acme.calls()).containsExactly(release, release);
  }

  @Test
  void aRefundMayBeAnsweredBadly() {
    acme.answersRefunds(call -> null)
        .answersRefunds(
            call -> {
              throw new IllegalStateException(call.key());
            });

    assertThat(acme.refund(refund)).isNull();
    assertThatThrownBy(() -> acme.refund(refund)).hasMessage("k-1");
    assertThat(acme.refunds()).hasSize(2);
  }
}
