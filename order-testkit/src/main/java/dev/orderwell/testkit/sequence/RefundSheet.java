package dev.orderwell.testkit.sequence;

import dev.orderwell.line.Price;
import dev.orderwell.line.Tax;
import dev.orderwell.refund.Component;
import dev.orderwell.vendor.Commission;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One component on squared paper: what design.md section 5 says about quantities, bases, taxes and
 * commissions, in big integers and without a line of the library.
 */
final class RefundSheet {
  final Component component;
  final int units;

  /** Taxes in order, net last. */
  final BigInteger[] charged;

  final BigInteger commission;
  private final boolean ofNet;

  BigInteger[] given;
  int unitsGiven;
  BigInteger reversed = BigInteger.ZERO;

  private BigInteger[] baseParts;
  private BigInteger baseCommission;
  private int baseUnits;
  private int unitsSince;
  private BigInteger since = BigInteger.ZERO;

  /** What one refund gives back of a component. */
  @SuppressWarnings("ArrayRecordComponent") // compared by isLike
  record Item(
      Component component, int units, boolean told, BigInteger[] parts, BigInteger commission) {
    BigInteger amount() {
      return sum(parts);
    }

    boolean isLike(Item other) {
      return component.equals(other.component)
          && units == other.units
          && told == other.told
          && Arrays.equals(parts, other.parts)
          && commission.equals(other.commission);
    }
  }

  private RefundSheet(
      Component component, int units, BigInteger[] charged, @Nullable Commission agreed) {
    this.component = component;
    this.units = units;
    this.charged = charged;
    commission = agreed == null ? BigInteger.ZERO : minor(agreed.amount());
    ofNet = agreed != null && agreed.base() == Commission.Base.NET;
    given = new BigInteger[charged.length];
    Arrays.fill(given, BigInteger.ZERO);
    baseParts = charged;
    baseCommission = commission;
    baseUnits = units;
  }

  static RefundSheet of(
      Component component, int units, Price price, @Nullable Commission commission) {
    BigInteger[] parts = new BigInteger[price.taxes().size() + 1];
    int next = 0;
    for (Tax tax : price.taxes()) parts[next++] = minor(tax.amount());
    parts[next] = minor(price.net());
    return new RefundSheet(component, units, parts, commission);
  }

  static RefundSheet of(Component component, BigInteger amount) {
    return new RefundSheet(component, 0, new BigInteger[] {amount}, null);
  }

  RefundSheet copy() {
    RefundSheet copy = new RefundSheet(component, units, charged, commission, ofNet);
    copy.given = given.clone();
    copy.unitsGiven = unitsGiven;
    copy.reversed = reversed;
    copy.baseParts = baseParts;
    copy.baseCommission = baseCommission;
    copy.baseUnits = baseUnits;
    copy.unitsSince = unitsSince;
    copy.since = since;
    return copy;
  }

  private RefundSheet(
      Component component, int units, BigInteger[] charged, BigInteger commission, boolean ofNet) {
    this.component = component;
    this.units = units;
    this.charged = charged;
    this.commission = commission;
    this.ofNet = ofNet;
    given = charged;
    baseParts = charged;
    baseCommission = commission;
  }

  BigInteger left() {
    return sum(charged).subtract(sum(given));
  }

  int unitsLeft() {
    return units - unitsGiven;
  }

  /** R(j + q) − R(j). */
  BigInteger worth(int more) {
    if (baseUnits == 0) return BigInteger.ZERO;
    return rounded(sum(baseParts), BigInteger.valueOf(unitsSince + (long) more), baseUnits)
        .subtract(since);
  }

  /** Takes an amount; returns what it consists of. */
  Item take(int more, boolean told, BigInteger amount) {
    BigInteger[] before = webster(since, baseParts);
    BigInteger[] after = webster(since.add(amount), baseParts);
    BigInteger[] parts = new BigInteger[after.length];
    for (int i = 0; i < parts.length; i++) parts[i] = after[i].subtract(before[i]);
    int net = parts.length - 1;
    boolean overNet = ofNet && baseParts[net].signum() > 0;
    BigInteger whole = overNet ? baseParts[net] : sum(baseParts);
    BigInteger back = BigInteger.ZERO;
    if (baseCommission.signum() > 0 && whole.signum() > 0) {
      BigInteger from = overNet ? before[net] : since;
      BigInteger to = overNet ? after[net] : since.add(amount);
      back = rounded(baseCommission, to, whole).subtract(rounded(baseCommission, from, whole));
    }
    Item item = new Item(component, more, told, parts, back);
    apply(item);
    return item;
  }

  void apply(Item item) {
    add(item, 1);
    if (item.told()) {
      rebase();
    } else {
      unitsSince += item.units();
      since = since.add(item.amount());
    }
  }

  void undo(Item item) {
    add(item, -1);
    rebase();
  }

  private void add(Item item, int sign) {
    BigInteger factor = BigInteger.valueOf(sign);
    BigInteger[] sums = given.clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i].add(item.parts()[i].multiply(factor));
    }
    given = sums;
    unitsGiven += sign * item.units();
    reversed = reversed.add(item.commission().multiply(factor));
  }

  private void rebase() {
    BigInteger[] left = charged.clone();
    for (int i = 0; i < left.length; i++) left[i] = left[i].subtract(given[i]);
    baseParts = left;
    baseCommission = commission.subtract(reversed);
    baseUnits = unitsLeft();
    unitsSince = 0;
    since = BigInteger.ZERO;
  }

  static BigInteger sum(BigInteger[] parts) {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger part : parts) sum = sum.add(part);
    return sum;
  }

  static BigInteger minor(Money amount) {
    return BigInteger.valueOf(amount.getAmountMinorLong());
  }

  private static BigInteger rounded(BigInteger amount, BigInteger part, long whole) {
    return rounded(amount, part, BigInteger.valueOf(whole));
  }

  static BigInteger rounded(BigInteger amount, BigInteger part, BigInteger whole) {
    return new BigDecimal(amount.multiply(part))
        .divide(new BigDecimal(whole), 0, RoundingMode.HALF_UP)
        .toBigIntegerExact();
  }

  /**
   * Cent after cent to who has the highest w / (2a + 1), the first of equals. Of a large amount
   * each one's first cents are handed out at once: fewer than its exact share by as many as there
   * are parts, which nobody can miss.
   */
  static BigInteger[] webster(BigInteger amount, BigInteger[] weights) {
    BigInteger[] parts = new BigInteger[weights.length];
    Arrays.fill(parts, BigInteger.ZERO);
    if (weights.length == 1) return new BigInteger[] {amount};
    BigInteger all = sum(weights);
    BigInteger open = amount;
    if (amount.compareTo(BigInteger.valueOf(60)) > 0) {
      for (int i = 0; i < parts.length; i++) {
        BigInteger exact = weights[i].multiply(amount).divide(all);
        parts[i] = exact.subtract(BigInteger.valueOf(weights.length)).max(BigInteger.ZERO);
        open = open.subtract(parts[i]);
      }
    }
    while (open.signum() > 0) {
      int best = 0;
      for (int i = 1; i < parts.length; i++) {
        BigInteger own = weights[i].multiply(odd(parts[best]));
        if (own.compareTo(weights[best].multiply(odd(parts[i]))) > 0) best = i;
      }
      parts[best] = parts[best].add(BigInteger.ONE);
      open = open.subtract(BigInteger.ONE);
    }
    return parts;
  }

  private static BigInteger odd(BigInteger a) {
    return a.shiftLeft(1).add(BigInteger.ONE);
  }

  /** Whole shares first, then one more to the largest remainders, the first of equals. */
  static BigInteger[] largestRemainder(BigInteger amount, BigInteger[] weights) {
    BigInteger[] parts = new BigInteger[weights.length];
    BigInteger[] rest = new BigInteger[weights.length];
    Arrays.fill(parts, BigInteger.ZERO);
    BigInteger all = sum(weights);
    if (all.signum() == 0) return parts;
    BigInteger open = amount;
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] exact = weights[i].multiply(amount).divideAndRemainder(all);
      parts[i] = exact[0];
      rest[i] = exact[1];
      open = open.subtract(exact[0]);
    }
    while (open.signum() > 0) {
      int best = 0;
      for (int i = 1; i < rest.length; i++) if (rest[i].compareTo(rest[best]) > 0) best = i;
      parts[best] = parts[best].add(BigInteger.ONE);
      rest[best] = BigInteger.valueOf(-1);
      open = open.subtract(BigInteger.ONE);
    }
    return parts;
  }
}
