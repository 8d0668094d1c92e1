package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ProviderAsked;
import dev.orderwell.instruction.Instruction.AskProvider;
import dev.orderwell.instruction.Instruction.LookUp;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.payment.ProviderRequest.Kind;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Has providers asked, once the change that wants it is saved. */
final class Asking {
  private Asking() {}

  /** Lets go of everything that providers have promised. */
  static Decision.Yes voids(Decision.Yes decision) {
    Decision.Yes asked = decision;
    for (Payment payment : decision.order().payments()) {
      if (payment.open().isPositive() && !payment.voiding()) {
        asked = ask(asked, Kind.VOID, payment, payment.open(), false);
      }
    }
    return asked;
  }

  static Decision.Yes ask(
      Decision.Yes decision, Kind kind, Payment payment, Money amount, boolean last) {
    Order order = decision.order();
    int operation = order.paymentLedger().operations() + 1;
    PaymentMethod via = payment.method();
    ProviderRequest request =
        new ProviderRequest(
            decision.context().operation(operation, order.id()),
            kind,
            payment.number(),
            via,
            amount,
            last,
            OperationState.SENDING,
            null,
            null);
    return send(decision.then(new ProviderAsked(request)), Optional.of(request));
  }

  /** If there is anything to send. */
  static Decision.Yes send(Decision.Yes decision, Optional<ProviderRequest> request) {
    return request
        .filter(one -> one.state() == OperationState.SENDING)
        .map(one -> decision.instruct(again(one, null)))
        .orElse(decision);
  }

  static AskProvider again(ProviderRequest request, @Nullable Instant notBefore) {
    return new AskProvider(
        request.operation().number(),
        request.kind(),
        request.via().provider(),
        request.amount(),
        notBefore);
  }

  static LookUp lookUp(ProviderRequest request, @Nullable Instant notBefore) {
    return new LookUp(
        request.operation().number(),
        request.kind(),
        request.via().provider(),
        request.amount(),
        notBefore);
  }
}
