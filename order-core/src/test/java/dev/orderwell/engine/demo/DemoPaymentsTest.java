package dev.orderwell.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DemoPaymentsTest {
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Money FOUR = Money.parse("EUR 4.00");

  private final DemoPayments demo = DemoPayments.approving();

  @Test
  void itCanDoAllThereIsAndSaysYes() {
    assertThat(demo.capabilities()).containsExactlyInAnyOrder(Capability.values());
    assertThat(demo.voidAuthorization(new VoidCall("k-1", "pay_1", TEN)))
        .isInstanceOfSatisfying(
            Succeeded.class,
            yes -> {
              assertThat(yes.reference()).isEqualTo("void_1");
              assertThat(yes.amount()).isEqualTo(TEN);
            });
    assertThat(demo.refund(new RefundCall("k-2", "pay_1", FOUR)))
        .isInstanceOfSatisfying(
            Succeeded.class,
            yes -> {
              assertThat(yes.reference()).isEqualTo("refund_2");
              assertThat(yes.amount()).isEqualTo(FOUR);
            });
  }

  @Test
  void aKeyThatIsRepeatedGetsTheFirstAnswerWhateverIsAskedUnderIt() {
    PaymentOutcome refunded = demo.refund(new RefundCall("k-1", "pay_1", FOUR));

    assertThat(demo.refund(new RefundCall("k-1", "pay_1", TEN))).isSameAs(refunded);
    assertThat(demo.voidAuthorization(new VoidCall("k-1", "pay_2", TEN))).isSameAs(refunded);
    assertThat(demo.refund(new RefundCall("k-2", "pay_1", FOUR))).isNotEqualTo(refunded);
  }
}
