package dev.orderwell.workflow;

import java.util.List;
import org.joda.money.Money;

/**
 * All that guards, reactions and display rules may look at. The order fills it; nothing here can be
 * set.
 *
 * @param kind what the order is about
 * @param statuses where it stands
 * @param payment what its payment category is worked out from
 * @param fulfilment what its fulfilment category is worked out from
 * @param parts one a seller
 * @param balance what is still to come in, or to be paid back if below zero
 * @param authorized promised, and neither taken nor let go
 * @param placed whether it is an order yet
 * @param archived whether it was put away
 * @param started whether any work on it is on record: units started, ready or handed over
 * @param refundOpen whether a refund is asked for or under way
 * @param kept whether something was kept of a refund
 */
public record Facts(
    OrderKind kind,
    Statuses statuses,
    PaymentFacts payment,
    FulfilmentFacts fulfilment,
    List<PartState> parts,
    Money balance,
    Money authorized,
    boolean placed,
    boolean archived,
    boolean started,
    boolean refundOpen,
    boolean kept) {
  /** Copies. */
  public Facts {
    parts = List.copyOf(parts);
  }

  /**
   * The same for an order that stands elsewhere.
   *
   * @param others where
   * @return a copy
   */
  public Facts with(Statuses others) {
    return new Facts(
        kind,
        others,
        payment,
        fulfilment,
        parts,
        balance,
        authorized,
        placed,
        archived,
        started,
        refundOpen,
        kept);
  }

  /**
   * Whether nothing is due any more: by the money that came in, not by a category.
   *
   * @return false while something is to come in, and for an order of nothing that awaits payment
   */
  public boolean isPaid() {
    boolean nothing = payment.total().isZero();
    return nothing ? payment.category() == PaymentCategory.PAID : !balance.isPositive();
  }

  /**
   * Whether what is due is at least promised.
   *
   * @return true as well if it is paid
   */
  public boolean isCovered() {
    return isPaid() || (balance.isPositive() && !balance.isGreaterThan(authorized));
  }

  /**
   * Whether all units that will be handed over have been.
   *
   * @return true as well if there are none
   */
  public boolean isHandedOver() {
    return fulfilment.handedOver() == fulfilment.due();
  }

  /**
   * Whether every seller who has something to deliver has completed it, and one at least did
   * (S4.17).
   *
   * @return false if all parts are cancelled
   */
  public boolean isEveryPartComplete() {
    return parts.stream().anyMatch(PartState::complete)
        && parts.stream().allMatch(part -> part.complete() || part.cancelled());
  }

  /**
   * Whether nothing of any seller will be delivered, and nothing was kept of a refund.
   *
   * @return false for orders without units
   */
  public boolean isEveryPartCancelled() {
    return !kept
        && !parts.isEmpty()
        && parts.stream().allMatch(part -> part.cancelled() && !part.complete());
  }
}
