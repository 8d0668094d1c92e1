package dev.orderwell.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentOutcome.Declined;
import dev.orderwell.payments.spi.PaymentOutcome.Succeeded;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.util.EnumSet;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DemoPaymentsTest {
  private static final Money TEN = Money.parse("EUR 10.00");
  private static final Money FOUR = Money.parse("EUR 4.00");

  private final DemoPayments demo = DemoPayments.approving();

  @Test
  void itCanDoAllThereIsAndSaysYes() {
    assertThat(demo.capabilities().can())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Capability.WEBHOOKS)));
    assertThat(demo.voidAuthorization(new VoidCall("k-1", "pay_1", TEN, "A-1")))
        .isInstanceOfSatisfying(
            Succeeded.class,
            yes -> {
              assertThat(yes.reference()).isEqualTo("void_1");
              assertThat(yes.amount()).isEqualTo(TEN);
            });
    assertThat(demo.refund(new RefundCall("k-2", "pay_1", FOUR, "A-1")))
        .isInstanceOfSatisfying(
            Succeeded.class,
            yes -> {
              assertThat(yes.reference()).isEqualTo("refund_2");
              assertThat(yes.amount()).isEqualTo(FOUR);
            });
  }

  @Test
  void P2_aKeyThatIsRepeatedGetsTheFirstAnswerAndIsRefusedForAnythingElse() {
    PaymentOutcome refunded = demo.refund(new RefundCall("k-1", "pay_1", FOUR, "A-1"));

    assertThat(demo.refund(new RefundCall("k-1", "pay_1", FOUR, "A-1"))).isSameAs(refunded);
    assertThat(demo.refund(new RefundCall("k-1", "pay_1", TEN, "A-1")))
        .isInstanceOf(Declined.class);
    assertThat(demo.voidAuthorization(new VoidCall("k-1", "pay_1", FOUR, "A-1")))
        .isInstanceOf(Declined.class);
    assertThat(demo.refund(new RefundCall("k-2", "pay_1", FOUR, "A-1"))).isNotEqualTo(refunded);
  }

  @Test
  void aCaptureIsCalledLikeItsPaymentAndAllIsFoundByItsKey() {
    CaptureCall call = new CaptureCall("k-1", "pay_1", FOUR, true, "A-1");
    Succeeded captured = (Succeeded) demo.capture(call);

    assertThat(captured.reference()).isEqualTo("pay_1");
    assertThat(demo.lookUp(new LookupCall(call, null, captured.at())))
        .isEqualTo(
            Lookup.Found.one(
                new Lookup.Operation("pay_1", Lookup.State.SUCCEEDED, FOUR, null, captured.at())));
    VoidCall other = new VoidCall("k-2", "pay_1", TEN, "A-1");
    assertThat(demo.lookUp(new LookupCall(other, null, captured.at())))
        .isEqualTo(new Lookup.NotFound(true));
  }
}
