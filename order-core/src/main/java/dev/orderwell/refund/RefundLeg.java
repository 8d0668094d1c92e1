package dev.orderwell.refund;

import dev.orderwell.party.Erased;
import dev.orderwell.payment.PaymentMethod;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of a refund that counts against one payment.
 *
 * @param number 1 and up within the refund
 * @param payment whose money it is
 * @param to where it goes: back to how it was paid, or to a store credit or gift card (X3)
 * @param mode how
 * @param amount above zero
 * @param state how far it is
 * @param operation numbered within the order, new for each attempt; the provider's idempotency key
 *     is made of it; 0 if no provider is asked
 * @param reference what the provider, or whoever did it, calls it; null as long as nobody has said
 * @param detail why it failed or is unknown, null unless it is
 */
public record RefundLeg(
    int number,
    int payment,
    PaymentMethod to,
    RefundMode mode,
    Money amount,
    State state,
    int operation,
    @Nullable String reference,
    @Nullable String detail) {
  /** How far one leg is. */
  public enum State {
    /** The provider is being asked. */
    SENDING,
    /** The provider has taken it and will decide later. */
    PENDING,
    /** Perhaps it took place. */
    UNKNOWN,
    /** Somebody has to do it and say so. */
    AWAITING_HAND,
    /** A definite no: it can be sent another way, or be given up. */
    FAILED,
    /** The money is back. */
    SUCCEEDED,
    /** It was back, and has returned to the shop. */
    REVERSED,
    /** It failed, and nobody tries any more. */
    GIVEN_UP;

    /**
     * Whether it can still end in either way, so that its amount stays reserved.
     *
     * @return false once it is decided
     */
    public boolean isOpen() {
      return compareTo(SUCCEEDED) < 0;
    }

    /**
     * Whether its amount counts against the payment.
     *
     * @return false once the money is certain not to have gone
     */
    public boolean holds() {
      return compareTo(REVERSED) < 0;
    }
  }

  /**
   * The same leg, further on.
   *
   * @param next how far
   * @param newReference what it is called now, null to keep what it was called
   * @param why it failed or is unknown, null unless it is
   * @return a copy
   */
  public RefundLeg in(State next, @Nullable String newReference, @Nullable String why) {
    String name = newReference == null ? reference : newReference;
    return new RefundLeg(number, payment, to, mode, amount, next, operation, name, why);
  }

  /**
   * The leg as the customer sees it: on its way until it is decided, whatever trouble it makes.
   *
   * @return a copy without what was said of it
   */
  public RefundLeg forCustomer() {
    State seen = state.isOpen() ? State.PENDING : state;
    return new RefundLeg(number, payment, to, mode, amount, seen, operation, reference, null);
  }

  /**
   * The leg once the customer is erased (X13).
   *
   * @return without what was said of it; where the money went stays
   */
  public RefundLeg erased() {
    return new RefundLeg(
        number, payment, to, mode, amount, state, operation, reference, Erased.text(detail));
  }
}
