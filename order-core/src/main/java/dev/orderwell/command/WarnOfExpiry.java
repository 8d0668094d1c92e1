package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.AuthorizationExpiring;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.ExpiryWarning;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.Payment;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the merchant that what a payment promises will run out, once a promise (X6). Time does
 * this, see {@link Deadline}; that something has run out, only the provider says.
 *
 * <p>Refused: {@code payment.nothing-to-warn-of} if nothing is promised, somebody was warned, the
 * provider was asked to let go of it, or the shop wants no warnings.
 *
 * @param payment the payment's number
 */
public record WarnOfExpiry(@Min(1) int payment) implements OrderCommand {
  @Override
  public Decision decide(Order order, DecisionContext context) {
    ExpiryWarning warning = context.settings().expiryWarning();
    Optional<Payment> found = order.paymentLedger().find(payment);
    Optional<Instant> since = found.flatMap(Payment::unwarnedSince);
    if (warning == null || since.isEmpty()) {
      return Decision.no(
          Rejection.of("payment.nothing-to-warn-of", order).with("payment", payment));
    }
    Instant expires = warning.expires(since.get());
    return Decision.on(order, context)
        .then(new AuthorizationExpiring(payment, found.get().open(), expires))
        .tell(MessageKind.AUTHORIZATION_EXPIRING, payment, null);
  }
}
