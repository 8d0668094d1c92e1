package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.VoidRequested;
import dev.orderwell.instruction.Instruction.VoidAuthorization;
import dev.orderwell.order.Decision;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;

/** Letting go of everything that providers have promised. */
final class Voids {
  private Voids() {}

  static Decision.Yes request(Decision.Yes decision) {
    Decision.Yes asked = decision;
    for (Payment payment : decision.order().payments()) {
      if (payment.open().isPositive() && !payment.voiding()) asked = request(asked, payment);
    }
    return asked;
  }

  private static Decision.Yes request(Decision.Yes decision, Payment payment) {
    int operation = decision.order().paymentLedger().operations() + 1;
    PaymentMethod method = payment.method();
    return decision
        .then(new VoidRequested(operation, payment.number(), payment.open()))
        .instruct(
            new VoidAuthorization(
                operation,
                payment.number(),
                method.provider(),
                method.reference(),
                payment.open()));
  }
}
