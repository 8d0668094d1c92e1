package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.AuthorizationVoided;
import dev.orderwell.event.OrderEvent.VoidUnsettled;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.Payment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a {@link dev.orderwell.instruction.Instruction.VoidAuthorization}. The
 * library gives this command to itself.
 *
 * <p>Refused: {@code payment.nothing-open} if the promise has gone in the meantime.
 *
 * @param operation its number
 * @param payment the payment's number
 * @param unsettled why it did not come about, null if it did
 * @param detail the provider's reference, code or words
 */
public record RecordVoidOutcome(
    int operation,
    int payment,
    VoidUnsettled.@Nullable Outcome unsettled,
    @NotNull @Size(max = 1000) @PlainText String detail)
    implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Payment> open =
        order.paymentLedger().find(payment).filter(one -> one.open().isPositive());
    if (open.isEmpty()) {
      return Decision.no(
          Rejection.of("payment.nothing-open", order)
              .with("provider", "payment")
              .with("reference", payment)
              .with("state", "ENDED"));
    }
    Decision.Yes yes = Decision.on(order, context);
    return unsettled == null
        ? yes.then(new AuthorizationVoided(payment, open.get().open(), context.now()))
        : yes.then(new VoidUnsettled(operation, payment, unsettled, detail));
  }
}
