package dev.orderwell.refund;

import dev.orderwell.line.Fee;
import dev.orderwell.line.OrderLine;
import dev.orderwell.line.ShippingLine;
import dev.orderwell.money.Amounts;
import dev.orderwell.pricing.Basket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * All refunds of one order and what they leave of each component, immutable.
 *
 * @param currency of every amount
 * @param lines balances of the lines, by number
 * @param shipping balances of the shipping lines, by place
 * @param fees balances of the fees, by place
 * @param rounding the balance of the cash rounding
 * @param refunds by number
 * @param chargebacks in the order in which they came
 */
public record RefundLedger(
    CurrencyUnit currency,
    List<Balance> lines,
    List<Balance> shipping,
    List<Balance> fees,
    Balance rounding,
    List<Refund> refunds,
    List<Chargeback> chargebacks) {
  /** Copies the lists. */
  public RefundLedger {
    lines = List.copyOf(lines);
    shipping = List.copyOf(shipping);
    fees = List.copyOf(fees);
    refunds = List.copyOf(refunds);
    chargebacks = List.copyOf(chargebacks);
  }

  /**
   * The ledger of an order of which nothing is refunded.
   *
   * @param basket what the order is about
   * @return all of it is left
   */
  public static RefundLedger of(Basket basket) {
    List<Balance> lines = new ArrayList<>();
    for (OrderLine line : basket.lines()) {
      Component component = Component.line(line.number());
      lines.add(Balance.of(component, line.quantity(), line.price(), line.commission()));
    }
    List<Balance> shipping = new ArrayList<>();
    for (ShippingLine one : basket.shipping()) {
      Component component = Component.shipping(shipping.size() + 1);
      shipping.add(Balance.of(component, 0, one.price(), null));
    }
    List<Balance> fees = new ArrayList<>();
    for (Fee fee : basket.fees()) {
      fees.add(Balance.of(Component.fee(fees.size() + 1), 0, fee.price(), null));
    }
    Balance rounding = Balance.of(Component.ROUNDING, basket.totals().rounding());
    CurrencyUnit currency = basket.totals().total().getCurrencyUnit();
    return new RefundLedger(currency, lines, shipping, fees, rounding, List.of(), List.of());
  }

  /**
   * The ledger that a store has kept.
   *
   * @param currency of every amount
   * @param balances of everything that was charged, each kind in its order
   * @param refunds by number
   * @param chargebacks in the order in which they came
   * @return the ledger with all of it
   * @throws IllegalArgumentException if there is no balance of the rounding
   */
  public static RefundLedger of(
      CurrencyUnit currency,
      List<Balance> balances,
      List<Refund> refunds,
      List<Chargeback> chargebacks) {
    List<Balance> rounding = only(Component.Kind.ROUNDING, balances);
    if (rounding.isEmpty()) throw new IllegalArgumentException("no balance of the rounding");
    return new RefundLedger(
        currency,
        only(Component.Kind.LINE, balances),
        only(Component.Kind.SHIPPING, balances),
        only(Component.Kind.FEE, balances),
        rounding.get(0),
        refunds,
        chargebacks);
  }

  private static List<Balance> only(Component.Kind kind, List<Balance> balances) {
    return balances.stream().filter(one -> one.component().kind() == kind).toList();
  }

  /**
   * The balances of everything that was charged.
   *
   * @return of the lines, of shipping, of fees, and of the rounding, in this order
   */
  public List<Balance> balances() {
    List<Balance> all = new ArrayList<>(lines);
    all.addAll(shipping);
    all.addAll(fees);
    all.add(rounding);
    return List.copyOf(all);
  }

  /**
   * A refund by its number.
   *
   * @param number 1 and up
   * @return the refund, if there is one
   */
  public Optional<Refund> find(int number) {
    return number < 1 || number > refunds.size()
        ? Optional.empty()
        : Optional.of(refunds.get(number - 1));
  }

  /**
   * The number that the next refund gets.
   *
   * @return one more than there are
   */
  public int nextNumber() {
    return refunds.size() + 1;
  }

  /**
   * Whether a refund is asked for or under way.
   *
   * @return false if every refund is decided and out
   */
  public boolean isAnyOpen() {
    return refunds.stream()
        .anyMatch(
            one -> one.state() == Refund.State.REQUESTED || one.state() == Refund.State.EXECUTING);
  }

  /**
   * The balance of a component that was charged.
   *
   * @param component a line, shipping, a fee or the rounding
   * @return the balance, if there is such a component
   */
  public Optional<Balance> balance(Component component) {
    List<Balance> all =
        switch (component.kind()) {
          case LINE -> lines;
          case SHIPPING -> shipping;
          case FEE -> fees;
          case ROUNDING -> List.of(rounding);
          case OVERPAYMENT, KEPT -> List.of();
        };
    int at = Math.max(0, component.number() - 1);
    return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  /**
   * F without chargebacks: what is back for certain of the price of the order.
   *
   * @return zero or more
   */
  public Money settledCharges() {
    return sum(Refund::settledCharges);
  }

  /**
   * What is back for certain, overpayments included.
   *
   * @return zero or more
   */
  public Money settled() {
    return sum(Refund::settled);
  }

  /**
   * What is promised and not decided.
   *
   * @return zero or more
   */
  public Money reserved() {
    return sum(Refund::reserved);
  }

  /**
   * What refunds have taken of a payment: settled and reserved.
   *
   * @param payment its number
   * @return zero or more
   */
  public Money taken(int payment) {
    return legs(leg -> leg.payment() == payment && leg.state().holds());
  }

  /**
   * What banks have fetched back of a payment, for good or for now.
   *
   * @param payment its number
   * @return zero or more
   */
  public Money chargedBack(int payment) {
    return chargedBack(one -> one.payment() == payment && one.state() != Chargeback.State.WON);
  }

  /**
   * What banks have fetched back, for good or for now.
   *
   * @return zero or more
   */
  public Money chargedBack() {
    return chargedBack(one -> one.state() != Chargeback.State.WON);
  }

  /**
   * What banks have fetched back for good.
   *
   * @return zero or more
   */
  public Money lost() {
    return chargedBack(one -> one.state() == Chargeback.State.LOST);
  }

  /**
   * What the shop has kept of refunds, and not given back since.
   *
   * @return zero or more
   */
  public Money kept() {
    List<Money> amounts =
        refunds.stream()
            .filter(refund -> refund.state().isApproved())
            .flatMap(refund -> refund.items().stream())
            .filter(item -> item.component().equals(Component.KEPT))
            .map(RefundItem::amount)
            .toList();
    return Amounts.sum(currency, amounts).negated();
  }

  /**
   * The chargeback that a provider calls by a name.
   *
   * @param payment whose money
   * @param reference the provider's name
   * @return the chargeback, if it was recorded
   */
  public Optional<Chargeback> chargeback(int payment, String reference) {
    return chargebacks.stream()
        .filter(one -> one.payment() == payment && one.reference().equals(reference))
        .findFirst();
  }

  /**
   * Somebody asks for a refund.
   *
   * @param refund with {@link #nextNumber()}, requested
   * @return the ledger with it; nothing is reserved
   */
  public RefundLedger requested(Refund refund) {
    List<Refund> more = new ArrayList<>(refunds);
    more.add(refund);
    return with(more);
  }

  /**
   * A refund goes out.
   *
   * @param number of a refund that was requested
   * @param legs how
   * @return the ledger with everything reserved
   */
  public RefundLedger approved(int number, List<RefundLeg> legs) {
    Refund refund = refunds.get(number - 1);
    return with(refund.items(), Balance::plus).replaced(refund.approved(legs));
  }

  /**
   * A refund will not go out.
   *
   * @param number of a refund that was requested
   * @param state rejected or withdrawn
   * @return the ledger without the request
   */
  public RefundLedger closed(int number, Refund.State state) {
    return replaced(refunds.get(number - 1).in(state));
  }

  /**
   * A leg is further on. If its money is certain not to have gone, what it gave back is cut from
   * the refund, and is left again.
   *
   * @param number the refund's
   * @param leg as it is now
   * @return the ledger with it
   */
  public RefundLedger moved(int number, RefundLeg leg) {
    Refund before = refunds.get(number - 1);
    boolean held = before.legs().get(leg.number() - 1).state().holds();
    Refund after = before.with(leg);
    if (!held || leg.state().holds()) return replaced(after);
    RefundCut cut = RefundCut.of(before.items(), before.total(), leg.amount(), kept());
    return with(cut.gone(), Balance::minus).replaced(after.with(cut.rest()));
  }

  /**
   * A bank has fetched money back, or has decided about it.
   *
   * @param chargeback as it is now
   * @return the ledger with it
   */
  public RefundLedger recorded(Chargeback chargeback) {
    List<Chargeback> changed = new ArrayList<>(chargebacks);
    changed.removeIf(
        one ->
            one.payment() == chargeback.payment()
                && one.reference().equals(chargeback.reference()));
    changed.add(chargeback);
    return new RefundLedger(currency, lines, shipping, fees, rounding, refunds, changed);
  }

  /**
   * Units that were refunded as handed over turn out not to be: a parcel was lost, or never left.
   * The refunds that took them for handed over are set right, the last one first.
   *
   * @param line the line's number
   * @param most units of it that are handed over now
   * @return the ledger in which no more units of the line are refunded as handed over
   */
  public RefundLedger handedOverAtMost(int line, int most) {
    int excess = lines.get(line - 1).handedOverRefunded() - most;
    if (excess <= 0) return this;
    List<Balance> changedLines = new ArrayList<>(lines);
    changedLines.set(line - 1, lines.get(line - 1).inShop(excess));
    List<Refund> changed = new ArrayList<>(refunds);
    for (int i = changed.size() - 1; i >= 0 && excess > 0; i--) {
      Refund refund = changed.get(i);
      if (!refund.state().isApproved()) continue;
      List<RefundItem> items = new ArrayList<>();
      for (RefundItem item : refund.items()) {
        boolean same = item.component().equals(Component.line(line));
        int fewer = same ? Math.min(excess, item.handedOver()) : 0;
        items.add(item.inShop(fewer));
        excess -= fewer;
      }
      changed.set(i, refund.with(items));
    }
    return new RefundLedger(currency, changedLines, shipping, fees, rounding, changed, chargebacks);
  }

  /**
   * The customer is erased (X13).
   *
   * @return the same sums, in which no refund holds words about anybody
   */
  public RefundLedger erased() {
    return with(refunds.stream().map(Refund::erased).toList());
  }

  private RefundLedger with(
      List<RefundItem> items, BiFunction<Balance, RefundItem, Balance> change) {
    List<Balance> newLines = new ArrayList<>(lines);
    List<Balance> newShipping = new ArrayList<>(shipping);
    List<Balance> newFees = new ArrayList<>(fees);
    List<Balance> newRounding = new ArrayList<>(List.of(rounding));
    for (RefundItem item : items) {
      int at = Math.max(0, item.component().number() - 1);
      switch (item.component().kind()) {
        case LINE -> newLines.set(at, change.apply(newLines.get(at), item));
        case SHIPPING -> newShipping.set(at, change.apply(newShipping.get(at), item));
        case FEE -> newFees.set(at, change.apply(newFees.get(at), item));
        case ROUNDING -> newRounding.set(at, change.apply(newRounding.get(at), item));
        case OVERPAYMENT, KEPT -> {}
      }
    }
    return new RefundLedger(
        currency, newLines, newShipping, newFees, newRounding.get(0), refunds, chargebacks);
  }

  private RefundLedger replaced(Refund refund) {
    List<Refund> changed = new ArrayList<>(refunds);
    changed.set(refund.number() - 1, refund);
    return with(changed);
  }

  private RefundLedger with(List<Refund> changed) {
    return new RefundLedger(currency, lines, shipping, fees, rounding, changed, chargebacks);
  }

  private Money sum(Function<Refund, Money> amount) {
    return Amounts.sum(currency, refunds.stream().map(amount).toList());
  }

  private Money legs(Predicate<RefundLeg> which) {
    return Amounts.sum(
        currency,
        refunds.stream()
            .flatMap(refund -> refund.legs().stream())
            .filter(which)
            .map(RefundLeg::amount)
            .toList());
  }

  private Money chargedBack(Predicate<Chargeback> which) {
    return Amounts.sum(
        currency, chargebacks.stream().filter(which).map(Chargeback::amount).toList());
  }
}
