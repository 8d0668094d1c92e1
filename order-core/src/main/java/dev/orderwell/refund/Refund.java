package dev.orderwell.refund;

import dev.orderwell.money.Amounts;
import dev.orderwell.party.Actor;
import dev.orderwell.payment.OperationState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One refund on record, from the request to the last leg.
 *
 * @param number 1 and up within the order
 * @param state how far it is
 * @param requester who asked for it, or let it go out
 * @param reason why
 * @param currency of every amount
 * @param items what of which component; cut to what was settled if a leg is given up or reversed
 * @param terms how it is to be carried out
 * @param legs none before it is approved, and none if it comes to zero
 * @param at when it was asked for
 */
public record Refund(
    int number,
    State state,
    Actor requester,
    RefundReason reason,
    CurrencyUnit currency,
    List<RefundItem> items,
    RefundTerms terms,
    List<RefundLeg> legs,
    Instant at) {
  /** Copies the lists. */
  public Refund {
    items = List.copyOf(items);
    legs = List.copyOf(legs);
  }

  /** How far a refund is (S4.21). */
  public enum State {
    /** Waiting for somebody to decide; it reserves nothing. */
    REQUESTED,
    /** Turned down. */
    REJECTED,
    /** Taken back by who asked for it. */
    WITHDRAWN,
    /** Going out: at least one leg is not decided. */
    EXECUTING,
    /** Every leg is decided, and money went back, or there was none to go. */
    SETTLED,
    /** Every leg is decided, and no money went back. */
    FAILED;

    /**
     * Whether it counts against components and payments.
     *
     * @return false before it is approved, and if it never was
     */
    public boolean isApproved() {
      return compareTo(EXECUTING) >= 0;
    }
  }

  /**
   * What goes back, or went.
   *
   * @return the sum of the items, zero or more
   */
  public Money total() {
    return Amounts.sum(currency, items.stream().map(RefundItem::amount).toList());
  }

  /**
   * What of it is a part of the price of the order.
   *
   * @return the total without overpayments
   */
  public Money charges() {
    return Amounts.sum(
        currency,
        items.stream()
            .filter(item -> item.component().isCharge())
            .map(RefundItem::amount)
            .toList());
  }

  /**
   * What is back for certain.
   *
   * @return zero or more, at most the total
   */
  public Money settled() {
    return Amounts.sum(
        currency,
        legs.stream()
            .filter(leg -> leg.state() == OperationState.SUCCEEDED)
            .map(RefundLeg::amount)
            .toList());
  }

  /**
   * What is back for certain of the price of the order; overpayments count last.
   *
   * @return zero or more
   */
  public Money settledCharges() {
    Money settled = settled();
    return settled.isLessThan(charges()) ? settled : charges();
  }

  /**
   * What is promised and not decided.
   *
   * @return zero or more
   */
  public Money reserved() {
    return Amounts.sum(
        currency,
        legs.stream().filter(leg -> leg.state().isOpen()).map(RefundLeg::amount).toList());
  }

  Refund in(State next) {
    return new Refund(number, next, requester, reason, currency, items, terms, legs, at);
  }

  Refund approved(List<RefundLeg> given) {
    Refund going =
        new Refund(number, State.EXECUTING, requester, reason, currency, items, terms, given, at);
    return going.in(going.stateOfLegs());
  }

  Refund with(RefundLeg leg) {
    List<RefundLeg> changed = new ArrayList<>(legs);
    changed.set(leg.number() - 1, leg);
    Refund moved =
        new Refund(number, state, requester, reason, currency, items, terms, changed, at);
    return moved.in(moved.stateOfLegs());
  }

  private State stateOfLegs() {
    if (legs.stream().anyMatch(leg -> leg.state().isOpen())) return State.EXECUTING;
    boolean paid = legs.stream().anyMatch(leg -> leg.state() == OperationState.SUCCEEDED);
    return paid || legs.isEmpty() ? State.SETTLED : State.FAILED;
  }

  Refund with(List<RefundItem> rest) {
    return new Refund(number, state, requester, reason, currency, rest, terms, legs, at);
  }

  /**
   * The refund as it is open to somebody who is not staff.
   *
   * @param seen the items that are
   * @param as who is shown as the requester
   * @return a copy without what only staff reads, and without who was to be paid what how
   */
  public Refund open(List<RefundItem> seen, Actor as) {
    RefundTerms plain = new RefundTerms(terms.strategy(), List.of(), null, null, Map.of());
    return new Refund(number, state, as, reason.open(), currency, seen, plain, legs, at);
  }

  /**
   * The refund as it is open to its customer.
   *
   * @return a copy whose legs show no trouble
   */
  public Refund withPlainLegs() {
    List<RefundLeg> plain = legs.stream().map(RefundLeg::forCustomer).toList();
    return new Refund(number, state, requester, reason, currency, items, terms, plain, at);
  }

  /**
   * The refund as it is open to somebody who does not see payments.
   *
   * @return a copy without legs
   */
  public Refund withoutLegs() {
    return new Refund(number, state, requester, reason, currency, items, terms, List.of(), at);
  }

  /**
   * The refund once the customer is erased (X13).
   *
   * @return the same sums, without words and without a customer's name
   */
  public Refund erased() {
    return new Refund(
        number,
        state,
        requester.erased(),
        reason.erased(),
        currency,
        items,
        terms,
        legs.stream().map(RefundLeg::erased).toList(),
        at);
  }
}
