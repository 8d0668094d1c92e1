package dev.orderwell.testkit.sequence;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.Fixtures;
import java.util.Set;

/** A provider that answers by the name of the payment: yes, no, perhaps, nothing at all. */
final class MoodyPayments implements PaymentProvider {
  @Override
  public String id() {
    return CommandArbitraries.PROVIDER;
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.VOID, Capability.REFUND);
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return switch (call.reference()) {
      case "pay_1" ->
          new PaymentOutcome.Succeeded("void_" + call.key(), call.amount(), Fixtures.NOW);
      case "pay_2" -> new PaymentOutcome.Declined("too_late");
      case "pay_3" -> new PaymentOutcome.NotSent("line is down");
      default -> new PaymentOutcome.Unknown("time-out");
    };
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return switch (call.reference()) {
      case "pay_1" ->
          new PaymentOutcome.Succeeded("refund_" + call.key(), call.amount(), Fixtures.NOW);
      case "pay_2" -> new PaymentOutcome.Declined("too_late");
      case "pay_3" -> new PaymentOutcome.Pending("refund_" + call.key());
      default -> new PaymentOutcome.Unknown("time-out");
    };
  }
}
