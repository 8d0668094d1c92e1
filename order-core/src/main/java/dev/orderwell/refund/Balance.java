package dev.orderwell.refund;

import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.money.Apportionment;
import dev.orderwell.money.CumulativeShare;
import dev.orderwell.vendor.Commission;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One component: what was charged, what refunds have given or promised back, and what is left.
 * Immutable.
 *
 * <p>Units are worth what they are worth since the <em>base</em>: the amount and the units that
 * were left when it was set. Of G over n units, j give back R(j) = ⌊G·j/n + ½⌋, so that a step from
 * j to j + q is worth R(j + q) − R(j): the order of steps does not matter, and the last unit ends
 * exactly. Whatever else changes what is left sets a new base. Net and taxes of the amount since
 * the base are {@link Apportionment Webster's}; the commission is a cumulative share like the
 * units.
 */
public final class Balance {
  private final Component component;
  private final CurrencyUnit currency;
  private final int units;
  private final Given given;
  private final Base base;

  /** All that was charged: taxes in order, then the net. */
  private final long[] charged;

  private final @Nullable Commission commission;

  /** What refunds have taken so far. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Given(int units, int handedOver, long[] parts, long commission) {
    Given plus(int moreUnits, int moreHandedOver, long[] more, long moreCommission) {
      return new Given(
          units + moreUnits,
          handedOver + moreHandedOver,
          sum(parts, more, 1),
          commission + moreCommission);
    }
  }

  /** What was left when the base was set, and what was taken since. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Base(
      int units, long[] parts, long gross, long commission, int unitsSince, long grossSince) {
    Base since(int more, long amount) {
      return new Base(units, parts, gross, commission, unitsSince + more, grossSince + amount);
    }
  }

  private Balance(
      Component component,
      CurrencyUnit currency,
      int units,
      long[] charged,
      @Nullable Commission commission) {
    this.component = component;
    this.currency = currency;
    this.units = units;
    this.charged = charged;
    this.commission = commission;
    given = new Given(0, 0, new long[charged.length], 0);
    base = new Base(units, charged, gross(charged), commissionMinor(), 0, 0);
  }

  private Balance(Balance before, Given given, Base base) {
    component = before.component;
    currency = before.currency;
    units = before.units;
    charged = before.charged;
    commission = before.commission;
    this.given = given;
    this.base = base;
  }

  /**
   * The balance of something with a price, of which nothing is refunded yet.
   *
   * @param component which
   * @param units that were bought, 0 for shipping and fees
   * @param price what it cost
   * @param commission on it, null if none
   * @return all of it is left
   */
  public static Balance of(
      Component component, int units, Price price, @Nullable Commission commission) {
    long[] parts = new long[price.taxes().size() + 1];
    int next = 0;
    for (Tax tax : price.taxes()) parts[next++] = tax.amount().getAmountMinorLong();
    parts[next] = price.net().getAmountMinorLong();
    return new Balance(component, price.net().getCurrencyUnit(), units, parts, commission);
  }

  /**
   * The balance of an amount without units and taxes.
   *
   * @param component which
   * @param amount what was charged, signed
   * @return all of it is left
   */
  public static Balance of(Component component, Money amount) {
    long[] parts = {amount.getAmountMinorLong()};
    return new Balance(component, amount.getCurrencyUnit(), 0, parts, null);
  }

  /**
   * The balance that a store has kept.
   *
   * @param figures what {@link #figures()} gave
   * @return an equal balance
   * @throws IllegalArgumentException if they are not about the same taxes throughout
   */
  public static Balance of(BalanceFigures figures) {
    figures.check();
    long[] charged = array(figures.charged());
    Balance whole =
        new Balance(
            figures.component(),
            figures.currency(),
            figures.units(),
            charged,
            figures.commission());
    BalanceFigures.Refunded refunded = figures.refunded();
    return refunded == null ? whole : new Balance(whole, given(refunded), base(refunded));
  }

  private static Given given(BalanceFigures.Refunded refunded) {
    return new Given(
        refunded.units(), refunded.handedOver(), array(refunded.parts()), refunded.commission());
  }

  private static Base base(BalanceFigures.Refunded refunded) {
    long[] parts = array(refunded.baseParts());
    return new Base(
        refunded.baseUnits(),
        parts,
        gross(parts),
        refunded.baseCommission(),
        refunded.unitsSince(),
        refunded.grossSince());
  }

  /**
   * All that the balance is made of, for a store.
   *
   * @return equal for equal balances
   */
  public BalanceFigures figures() {
    return new BalanceFigures(
        component, currency, units, list(charged), commission, isAsCharged() ? null : refunds());
  }

  private boolean isAsCharged() {
    return given.units == 0
        && given.handedOver == 0
        && given.commission == 0
        && Arrays.stream(given.parts).allMatch(part -> part == 0)
        && base.unitsSince == 0
        && base.grossSince == 0;
  }

  private BalanceFigures.Refunded refunds() {
    return new BalanceFigures.Refunded(
        given.units,
        given.handedOver,
        list(given.parts),
        given.commission,
        base.units,
        list(base.parts),
        base.commission,
        base.unitsSince,
        base.grossSince);
  }

  /**
   * Which component.
   *
   * @return the component
   */
  public Component component() {
    return component;
  }

  /**
   * What the customer was charged for it.
   *
   * @return gross
   */
  public Money charged() {
    return money(gross(charged));
  }

  /**
   * What refunds have given back of it, or have reserved.
   *
   * @return gross
   */
  public Money refunded() {
    return money(gross(given.parts));
  }

  /**
   * What is left of it.
   *
   * @return charged less refunded
   */
  public Money left() {
    return money(leftMinor());
  }

  /**
   * Units that are not refunded.
   *
   * @return zero or more
   */
  public int unitsLeft() {
    return units - given.units;
  }

  /**
   * Units that are.
   *
   * @return zero or more
   */
  public int unitsRefunded() {
    return given.units;
  }

  /**
   * Refunded units that had been handed over.
   *
   * @return at most {@link #unitsRefunded()}
   */
  public int handedOverRefunded() {
    return given.handedOver;
  }

  /**
   * What the marketplace has given back of its commission.
   *
   * @return zero or more, at most the commission
   */
  public Money commissionReversed() {
    return money(given.commission);
  }

  /**
   * What so many more units are worth.
   *
   * @param more at most {@link #unitsLeft()}
   * @return zero or more, at most {@link #left()}
   */
  public Money worth(int more) {
    return money(worthMinor(more));
  }

  long leftMinor() {
    return base.gross - base.grossSince;
  }

  long refundedMinor() {
    return gross(given.parts);
  }

  long worthMinor(int more) {
    if (base.units == 0) return 0;
    return CumulativeShare.of(base.gross, base.unitsSince + more, base.units) - base.grossSince;
  }

  /** Taxes and net of the next amount, signed where there is nothing to part. */
  long[] parts(long amount) {
    if (charged.length == 1) return new long[] {amount};
    if (base.grossSince == 0 && amount == base.gross) return base.parts;
    long[] after = Apportionment.webster(base.grossSince + amount, base.parts);
    return base.grossSince == 0
        ? after
        : sum(after, Apportionment.webster(base.grossSince, base.parts), -1);
  }

  /** What the marketplace gives back with the next amount. */
  long reversal(long amount, long[] parts) {
    if (commission == null || base.commission == 0) return 0;
    int last = charged.length - 1;
    boolean net = commission.base() == Commission.Base.NET && base.parts[last] > 0;
    long whole = net ? base.parts[last] : base.gross;
    if (whole == 0) return 0;
    long before = net ? netSince() : base.grossSince;
    long after = before + (net ? parts[last] : amount);
    return CumulativeShare.of(base.commission, after, whole)
        - CumulativeShare.of(base.commission, before, whole);
  }

  private long netSince() {
    if (charged.length == 1) return base.grossSince;
    return Apportionment.webster(base.grossSince, base.parts)[charged.length - 1];
  }

  Balance plus(RefundItem item) {
    long reversed = item.commission().getAmountMinorLong();
    return plus(item.units(), item.handedOver(), item.told(), minor(item), reversed);
  }

  Balance plus(int more, int handedOver, boolean told, long[] parts, long reversed) {
    Given taken = given.plus(more, handedOver, parts, reversed);
    return told
        ? new Balance(this, taken, baseAfter(taken))
        : new Balance(this, taken, base.since(more, gross(parts)));
  }

  Balance minus(RefundItem item) {
    Given taken =
        given.plus(
            -item.units(),
            -item.handedOver(),
            sum(new long[charged.length], minor(item), -1),
            -item.commission().getAmountMinorLong());
    return new Balance(this, taken, baseAfter(taken));
  }

  /** The same where so many of the refunded units turn out not to have left the shop. */
  Balance inShop(int more) {
    return new Balance(
        this, new Given(given.units, given.handedOver - more, given.parts, given.commission), base);
  }

  private Base baseAfter(Given taken) {
    long[] left = sum(charged, taken.parts, -1);
    long reversible = commissionMinor() - taken.commission;
    return new Base(units - taken.units, left, gross(left), reversible, 0, 0);
  }

  private static long[] minor(RefundItem item) {
    long[] parts = new long[item.taxes().size() + 1];
    int next = 0;
    for (Money tax : item.taxes()) parts[next++] = tax.getAmountMinorLong();
    parts[next] = item.net().getAmountMinorLong();
    return parts;
  }

  private static long[] sum(long[] a, long[] b, int sign) {
    long[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) sum[i] += sign * b[i];
    return sum;
  }

  private long commissionMinor() {
    return commission == null ? 0 : commission.amount().getAmountMinorLong();
  }

  private static long[] array(List<Long> parts) {
    return parts.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<Long> list(long[] parts) {
    return Arrays.stream(parts).boxed().toList();
  }

  private static long gross(long[] parts) {
    long gross = 0;
    for (long part : parts) gross += part;
    return gross;
  }

  Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Balance balance && figures().equals(balance.figures()));
  }

  @Override
  public int hashCode() {
    return figures().hashCode();
  }

  @Override
  public String toString() {
    return component + ": " + refunded() + " of " + charged();
  }
}
