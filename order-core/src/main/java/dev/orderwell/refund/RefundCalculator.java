package dev.orderwell.refund;

import dev.orderwell.money.Allocation;
import dev.orderwell.refund.RefundBasis.ShippingBalance;
import dev.orderwell.refund.RefundSelection.ComponentPick;
import dev.orderwell.refund.RefundSelection.Extent;
import dev.orderwell.refund.RefundSelection.LinePick;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a refund comes to (S0.14, S2.11, S4.27–S4.31). The same selection on the same
 * basis always gives the same quote; the work is linear in the lines.
 *
 * <ul>
 *   <li>Units are worth their share of what the line cost after discounts, with tax; the last one
 *       takes what is left.
 *   <li>An amount alone is a price reduction and leaves the units alone; with units it says what
 *       they are worth.
 *   <li>Goodwill is spread over what is left of the lines, then of shipping and fees.
 *   <li>What is named is given or refused, never cut. What is proposed, everything or the shipping
 *       of a group that is empty now, is as much as is available.
 *   <li>Cash rounding goes back with the last of everything else.
 * </ul>
 */
public final class RefundCalculator {
  private final RefundBasis basis;
  private final RefundSelection wish;
  private final Taken taken;

  private RefundCalculator(RefundBasis basis, RefundSelection wish) {
    this.basis = basis;
    this.wish = wish;
    taken = new Taken(basis);
  }

  /**
   * Works a refund out.
   *
   * @param basis what is left and what is available
   * @param wish what somebody wants refunded
   * @return what it comes to
   * @throws RefundException {@code refund.nothing-asked}, {@code refund.nothing-left}, {@code
   *     refund.nothing-overpaid}, {@code refund.too-many-units}, {@code refund.exceeds-left},
   *     {@code refund.exceeds-available}, {@code refund.keeps-too-much}, {@code
   *     refund.component-unknown}
   */
  public static RefundQuote quote(RefundBasis basis, RefundSelection wish) {
    return new RefundCalculator(basis, wish).quote();
  }

  /**
   * Parts an amount that has gone back without being asked for: of what was overpaid first, then
   * spread like goodwill, and beyond all that again of what was overpaid.
   *
   * @param basis what is left
   * @param amount above zero, perhaps more than there is
   * @return they add up to the amount
   */
  public static List<RefundItem> external(RefundBasis basis, Money amount) {
    RefundCalculator calculator = new RefundCalculator(basis, RefundSelection.everything());
    long minor = minor(amount);
    long overpaid = Math.min(minor, basis.overpaidMinor());
    long spread = Math.min(minor - overpaid, calculator.taken.left());
    calculator.spread(spread);
    Balance beyond = calculator.balance(Component.OVERPAYMENT);
    calculator.taken.other(beyond, minor - spread);
    return calculator.taken.shares.stream().map(Share::item).toList();
  }

  /**
   * Checks that a refund that was asked for earlier is still what it was: its units are worth the
   * same, and all of it is left.
   *
   * @param basis what is left now
   * @param items as they were worked out
   * @throws RefundException {@code refund.outdated} with the component
   */
  public static void check(RefundBasis basis, List<RefundItem> items) {
    RefundCalculator calculator = new RefundCalculator(basis, RefundSelection.everything());
    for (RefundItem item : items) calculator.check(item);
    if (calculator.taken.left() < 0) throw outdated(Component.ROUNDING);
  }

  private void check(RefundItem item) {
    long amount = minor(item.amount());
    boolean holds =
        switch (item.component().kind()) {
          case LINE -> taken.repeatsLine(position(item.component().number()), item);
          case SHIPPING, FEE -> taken.repeatsOther(item);
          case ROUNDING -> taken.repeatsRounding(amount);
          case OVERPAYMENT -> amount <= basis.overpaidMinor();
          case KEPT -> amount <= minor(basis.kept());
        };
    if (!holds) throw outdated(item.component());
  }

  private static RefundException outdated(Component component) {
    return new RefundException("refund.outdated", Map.of("component", component));
  }

  private RefundQuote quote() {
    switch (wish.extent()) {
      case EVERYTHING -> everything();
      case OVERPAYMENT -> overpayment();
      case PICKED -> picked();
    }
    if (comesToNothing()) throw refused(nothing(), "available", basis.available());
    return new RefundQuote(basis, taken.shares, taken.total);
  }

  /** Units are refunded for nothing where somebody names them, not by the way. */
  private boolean comesToNothing() {
    return wish.extent() == Extent.PICKED
        ? taken.shares.isEmpty()
        : taken.shares.stream().allMatch(share -> share.amount == 0);
  }

  private String nothing() {
    return wish.extent() == Extent.PICKED ? "refund.nothing-asked" : "refund.nothing-left";
  }

  private void everything() {
    long available = basis.availableMinor();
    long left = taken.left();
    if (available < left) {
      spread(available);
    } else {
      for (int i = 0; i < taken.leftOfLines.length; i++) taken.restOfLine(i);
      for (int i = 0; i < taken.others.length; i++) taken.restOfOther(i);
      taken.other(basis.rounding(), basis.rounding().leftMinor());
      long more = Math.min(basis.overpaidMinor(), available - left);
      taken.other(balance(Component.OVERPAYMENT), more);
    }
    keep();
  }

  private void overpayment() {
    long overpaid = basis.overpaidMinor();
    if (overpaid == 0) throw refused("refund.nothing-overpaid", "available", basis.available());
    long amount = wish.overpayment() == null ? overpaid : minor(wish.overpayment());
    Balance balance = balance(Component.OVERPAYMENT);
    if (amount > overpaid) throw exceeds(balance, amount, overpaid);
    taken.other(balance, amount);
    keep();
    checkAvailable(0);
  }

  private void picked() {
    for (LinePick pick : wish.lines()) line(pick);
    for (ComponentPick pick : wish.others()) other(pick);
    if (wish.goodwill() != null) goodwill(minor(wish.goodwill()));
    keep();
    checkAvailable(cutByRounding());
    if (wish.withShipping()) shippingOfEmptyGroups();
    long rounding = isExact() ? cutByRounding() : roundingDue();
    taken.other(basis.rounding(), rounding);
  }

  private void line(LinePick pick) {
    int at = position(pick.line());
    Balance balance = taken.line(at);
    if (pick.units() > balance.unitsLeft()) {
      throw new RefundException(
          "refund.too-many-units",
          Map.of("line", pick.line(), "asked", pick.units(), "left", balance.unitsLeft()));
    }
    Money told = pick.amount();
    long amount = told == null ? balance.worthMinor(pick.units()) : minor(told);
    if (amount > balance.leftMinor()) throw exceeds(balance, amount, balance.leftMinor());
    if (pick.units() > 0 || amount > 0) {
      taken.line(at, pick.units(), pick.handedOver(), told != null, amount);
    }
  }

  /** Numbers rise from 1, so a line cannot stand further on than its own; mostly it is there. */
  private int position(int number) {
    List<RefundLine> lines = basis.lines();
    int low = 0;
    int high = Math.min(number, lines.size()) - 1;
    for (int at = high; low <= high; at = (low + high) >>> 1) {
      int found = lines.get(at).balance().component().number();
      if (found == number) return at;
      if (found < number) low = at + 1;
      else high = at - 1;
    }
    throw unknown(Component.line(number));
  }

  private void other(ComponentPick pick) {
    if (pick.component().kind() == Component.Kind.KEPT) {
      keptBefore(pick.amount());
      return;
    }
    for (int i = 0; i < taken.others.length; i++) {
      Balance balance = taken.others[i];
      if (!balance.component().equals(pick.component())) continue;
      long left = balance.leftMinor();
      long amount = pick.amount() == null ? left : minor(pick.amount());
      if (amount > left || left == 0) throw exceeds(balance, amount, left);
      taken.other(i, amount);
      return;
    }
    throw unknown(pick.component());
  }

  private void keptBefore(@Nullable Money told) {
    long kept = minor(basis.kept()) - taken.keptBack;
    long amount = told == null ? kept : minor(told);
    if (amount > kept || kept == 0) throw exceeds(balance(Component.KEPT), amount, kept);
    taken.other(balance(Component.KEPT), amount);
    taken.keptBack += amount;
  }

  private void goodwill(long amount) {
    long left = taken.left();
    if (amount > left) {
      throw new RefundException(
          "refund.exceeds-all-left", Map.of("asked", money(amount), "left", money(left)));
    }
    spread(amount);
  }

  /** Over the lines first, then over shipping and fees, and at the very last the rounding. */
  private void spread(long amount) {
    boolean all = amount == taken.left();
    long cut = all ? Math.min(0, taken.rounding) : 0;
    long toLines = Math.min(amount - cut, sum(taken.leftOfLines));
    long[] shares = Allocation.byLargestRemainder(toLines, taken.leftOfLines);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0) taken.line(i, 0, false, true, shares[i]);
    }
    long toOthers = Math.min(amount - cut - toLines, sum(left(taken.others)));
    shares = Allocation.byLargestRemainder(toOthers, left(taken.others));
    for (int i = 0; i < shares.length; i++) taken.other(i, shares[i]);
    taken.other(basis.rounding(), amount - toLines - toOthers);
  }

  private void keep() {
    if (wish.kept() == null || wish.kept().isZero()) return;
    long kept = minor(wish.kept());
    if (kept > taken.total) {
      throw new RefundException(
          "refund.keeps-too-much", Map.of("asked", money(kept), "refund", money(taken.total)));
    }
    taken.other(balance(Component.KEPT), -kept);
  }

  private void checkAvailable(long rounding) {
    long available = basis.availableMinor();
    if (taken.total + rounding > available) {
      throw new RefundException(
          "refund.exceeds-available",
          Map.of("asked", money(taken.total + rounding), "available", money(available)));
    }
  }

  private void shippingOfEmptyGroups() {
    BitSet emptied = taken.emptied();
    for (int i = 0; i < basis.shipping().size(); i++) {
      ShippingBalance one = basis.shipping().get(i);
      boolean named = taken.others[i].leftMinor() != one.balance().leftMinor();
      if (named || one.group() < 0 || !emptied.get(one.group())) continue;
      taken.other(i, Math.min(taken.others[i].leftMinor(), freeForProposals()));
    }
  }

  /**
   * Where all that is left is available, a rounding below zero pays for what seems to be missing.
   */
  private long freeForProposals() {
    long free = basis.availableMinor() - taken.total;
    return taken.left() <= free ? Long.MAX_VALUE : free - cutByRounding();
  }

  /** A rounding below zero is due as soon as less than it is left of everything else. */
  private long cutByRounding() {
    return taken.rounding < 0 ? Math.min(0, taken.left()) : 0;
  }

  private long roundingDue() {
    if (taken.rounding <= 0) return cutByRounding();
    boolean last = sum(taken.leftOfLines) + sum(left(taken.others)) == 0;
    return last ? Math.min(taken.rounding, basis.availableMinor() - taken.total) : 0;
  }

  /** Whether amounts were told, which are not rounded up. */
  private boolean isExact() {
    return wish.goodwill() != null
        || wish.lines().stream().anyMatch(pick -> pick.amount() != null)
        || wish.others().stream().anyMatch(pick -> pick.amount() != null);
  }

  private Balance balance(Component component) {
    return Balance.of(component, Money.zero(basis.currency()));
  }

  private static long[] left(Balance[] balances) {
    long[] left = new long[balances.length];
    for (int i = 0; i < left.length; i++) left[i] = balances[i].leftMinor();
    return left;
  }

  private static long sum(long[] amounts) {
    long sum = 0;
    for (long amount : amounts) sum += amount;
    return sum;
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }

  private Money money(long minor) {
    return Money.ofMinor(basis.currency(), minor);
  }

  private RefundException exceeds(Balance balance, long asked, long left) {
    return new RefundException(
        "refund.exceeds-left",
        Map.of("component", balance.component(), "asked", money(asked), "left", money(left)));
  }

  private static RefundException unknown(Component component) {
    return new RefundException("refund.component-unknown", Map.of("component", component));
  }

  private static RefundException refused(String code, String fact, Object value) {
    return new RefundException(code, Map.of(fact, value));
  }
}
