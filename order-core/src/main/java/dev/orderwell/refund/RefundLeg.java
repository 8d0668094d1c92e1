package dev.orderwell.refund;

import dev.orderwell.party.Erased;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.payment.ProviderRequest;
import java.util.Optional;
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
 * @param operation under what name the provider is asked, new for each attempt in another way; null
 *     if no provider is asked
 * @param reference what the provider, or whoever did it, calls it; null as long as nobody has said
 * @param detail why it failed or is in doubt, or what is to be done by hand; null unless it is
 */
public record RefundLeg(
    int number,
    int payment,
    PaymentMethod to,
    RefundMode mode,
    Money amount,
    OperationState state,
    @Nullable Operation operation,
    @Nullable String reference,
    @Nullable String detail) {
  /**
   * The same leg, further on.
   *
   * @param next how far
   * @param newReference what it is called now, null to keep what it was called
   * @param why it failed or is in doubt, null unless it is
   * @return a copy
   */
  public RefundLeg in(OperationState next, @Nullable String newReference, @Nullable String why) {
    String name = newReference == null ? reference : newReference;
    return new RefundLeg(number, payment, to, mode, amount, next, operation, name, why);
  }

  /**
   * What a provider is asked for it.
   *
   * @return empty if none is
   */
  public Optional<ProviderRequest> request() {
    return operation == null
        ? Optional.empty()
        : Optional.of(
            new ProviderRequest(
                operation,
                ProviderRequest.Kind.REFUND,
                payment,
                to,
                amount,
                false,
                state,
                reference,
                detail));
  }

  /**
   * The leg as far as its request is.
   *
   * @param request what has become of {@link #request}
   * @return a copy
   */
  public RefundLeg with(ProviderRequest request) {
    return new RefundLeg(
        number,
        payment,
        to,
        mode,
        amount,
        request.state(),
        request.operation(),
        request.reference(),
        request.detail());
  }

  /**
   * The leg as the customer sees it: on its way until it is decided, whatever trouble it makes.
   *
   * @return a copy without what was said of it, and without the name under which it was asked for
   */
  public RefundLeg forCustomer() {
    OperationState seen = state.isOpen() ? OperationState.PENDING : state;
    return new RefundLeg(number, payment, to, mode, amount, seen, null, reference, null);
  }

  /**
   * The leg once the customer is erased (X13).
   *
   * @return without what was said of it; where the money went stays
   */
  public RefundLeg erased() {
    return in(state, null, Erased.text(detail));
  }
}
