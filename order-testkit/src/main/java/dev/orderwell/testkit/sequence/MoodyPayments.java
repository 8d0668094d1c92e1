package dev.orderwell.testkit.sequence;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.Fixtures;

/** A provider that answers by the name of the payment: yes, no, perhaps, nothing at all. */
final class MoodyPayments implements PaymentProvider {
  @Override
  public String id() {
    return CommandArbitraries.PROVIDER;
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.of(
        Capability.VOID,
        Capability.REFUND,
        Capability.PARTIAL_REFUND,
        Capability.CAPTURE,
        Capability.PARTIAL_CAPTURE);
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return switch (call.payment()) {
      case "pay_1" ->
          new PaymentOutcome.Succeeded("void_" + call.key(), call.amount(), Fixtures.NOW);
      case "pay_2" -> new PaymentOutcome.Declined("too_late");
      case "pay_3" -> new PaymentOutcome.NotSent("line is down");
      default -> new PaymentOutcome.Unknown("time-out");
    };
  }

  /** Under the name of the payment, or under one of its own. */
  @Override
  public PaymentOutcome capture(CaptureCall call) {
    return switch (call.payment()) {
      case "pay_1" ->
          new PaymentOutcome.Succeeded("capture_" + call.key(), call.amount(), Fixtures.NOW);
      case "PAY_1" -> new PaymentOutcome.Succeeded(call.payment(), call.amount(), Fixtures.NOW);
      case "pay_2" -> new PaymentOutcome.Declined("too_late");
      default -> new PaymentOutcome.Unknown("time-out");
    };
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    return switch (call.payment()) {
      case "pay_1" ->
          new PaymentOutcome.Succeeded("refund_" + call.key(), call.amount(), Fixtures.NOW);
      case "pay_2" -> new PaymentOutcome.Declined("too_late");
      case "pay_3" -> new PaymentOutcome.Pending("refund_" + call.key());
      default -> new PaymentOutcome.Unknown("time-out");
    };
  }
}
