package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.PaymentCalledOff;
import dev.orderwell.input.PlainText;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that no payment is expected any more (S1.16, S3.17). The order itself goes on; what
 * providers have promised is let go.
 *
 * <p>Refused: {@code order.not-placed}, {@code order.cancelled}, {@code
 * payment.called-off-already}, {@code payment.received} if money has come in.
 *
 * @param reason why, null if nobody says
 */
public record CallOffPayment(@Size(max = 1000) @PlainText(multiline = true) @Nullable String reason)
    implements OrderCommand {
  /**
   * Calls the payment off with a reason.
   *
   * @param reason why
   * @return the command
   */
  public static CallOffPayment because(String reason) {
    return new CallOffPayment(reason);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    Optional<Rejection> dead = Guards.live(order);
    if (dead.isPresent()) return Decision.no(dead.get());
    if (order.paymentLedger().calledOff()) return Guards.no("payment.called-off-already", order);
    if (order.paid().isPositive()) {
      return Decision.no(Rejection.of("payment.received", order).with("paid", order.paid()));
    }
    return Asking.voids(Decision.on(order, context).then(new PaymentCalledOff(reason)));
  }
}
