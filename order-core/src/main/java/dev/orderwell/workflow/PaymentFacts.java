package dev.orderwell.workflow;

import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that decides where the payment of an order stands. Amounts are in the order's currency.
 *
 * @param abandonedCart whether the order is a cart that was left
 * @param total T: what the order costs now
 * @param captured C: captured and not bounced, less overpayments returned
 * @param refunded F: settled refunds of charges, and lost chargebacks
 * @param authorized A: authorised, and neither captured nor let go
 * @param pending P: undecided at a provider
 * @param cancellation why nothing more can come, null if something still can
 * @param zeroTotal what a total of nothing counts as
 */
public record PaymentFacts(
    boolean abandonedCart,
    Money total,
    Money captured,
    Money refunded,
    Money authorized,
    Money pending,
    @Nullable PaymentCancellation cancellation,
    ZeroTotal zeroTotal) {
  /**
   * The category. First match wins.
   *
   * @return the row of the payment table that these facts are on
   */
  public PaymentCategory category() {
    if (abandonedCart) return PaymentCategory.ABANDONED;
    if (refunded.isPositive()) {
      return refunded.isLessThan(captured)
          ? PaymentCategory.PARTIALLY_REFUNDED
          : PaymentCategory.REFUNDED;
    }
    if (captured.isPositive()) {
      return captured.isLessThan(total) ? PaymentCategory.PARTIALLY_PAID : PaymentCategory.PAID;
    }
    if (authorized.isPositive()) return PaymentCategory.AUTHORIZED;
    if (pending.isPositive()) return PaymentCategory.PENDING;
    if (cancellation != null) return PaymentCategory.CANCELLED;
    return total.isZero() ? zeroTotal.category() : PaymentCategory.AWAITING;
  }

  /**
   * Why the payment counts as cancelled, if it does.
   *
   * @return empty unless {@link #category()} is {@link PaymentCategory#CANCELLED}
   */
  public Optional<PaymentCancellation> cause() {
    return category() == PaymentCategory.CANCELLED
        ? Optional.ofNullable(cancellation)
        : Optional.empty();
  }
}
