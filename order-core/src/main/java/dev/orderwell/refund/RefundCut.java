package dev.orderwell.refund;

import dev.orderwell.money.Allocation;
import dev.orderwell.money.Amounts;
import dev.orderwell.money.Apportionment;
import dev.orderwell.money.CumulativeShare;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A refund that comes to less than was asked for: what of its items goes, and what stays. Its units
 * stay refunded as long as anything of it does.
 */
record RefundCut(List<RefundItem> gone, List<RefundItem> rest) {
  /**
   * Cuts a refund. What it kept and was given back since stays refunded even if nothing else does.
   */
  static RefundCut of(List<RefundItem> items, Money total, Money less, Money kept) {
    Money keeps = kept(items);
    if (less.equals(total) && !keeps.isGreaterThan(kept)) return new RefundCut(items, List.of());
    Money freed = less.equals(total) ? kept : less.minus(less);
    List<Money> weights =
        items.stream()
            .map(RefundItem::amount)
            .map(amount -> amount.isNegative() ? amount.minus(amount) : amount)
            .toList();
    List<Money> shares = Allocation.byLargestRemainder(less.plus(freed), weights);
    List<RefundItem> gone = new ArrayList<>();
    List<RefundItem> rest = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      RefundItem item = items.get(i);
      if (isKept(item) && freed.isPositive()) {
        rest.add(less(item, part(item, freed.negated())));
      } else if (shares.get(i).isZero()) {
        rest.add(item);
      } else {
        RefundItem part = part(item, shares.get(i));
        gone.add(part);
        rest.add(less(item, part));
      }
    }
    return new RefundCut(gone, rest);
  }

  private static boolean isKept(RefundItem item) {
    return item.component().equals(Component.KEPT) && item.amount().isNegative();
  }

  private static Money kept(List<RefundItem> items) {
    CurrencyUnit currency = items.get(0).net().getCurrencyUnit();
    List<Money> kept = items.stream().filter(RefundCut::isKept).map(RefundItem::amount).toList();
    return Amounts.sum(currency, kept).negated();
  }

  private static RefundItem part(RefundItem item, Money amount) {
    CurrencyUnit currency = amount.getCurrencyUnit();
    if (amount.isNegative()) return untaxed(item, amount);
    int last = item.taxes().size();
    long[] weights = new long[last + 1];
    for (int i = 0; i < last; i++) weights[i] = item.taxes().get(i).getAmountMinorLong();
    weights[last] = item.net().getAmountMinorLong();
    long minor = amount.getAmountMinorLong();
    long[] parts = Apportionment.webster(minor, weights);
    List<Money> taxes = new ArrayList<>();
    for (int i = 0; i < last; i++) taxes.add(Money.ofMinor(currency, parts[i]));
    long commission = item.commission().getAmountMinorLong();
    long reversed = CumulativeShare.of(commission, minor, item.amount().getAmountMinorLong());
    return new RefundItem(
        item.component(),
        0,
        0,
        true,
        Money.ofMinor(currency, parts[last]),
        taxes,
        Money.ofMinor(currency, reversed));
  }

  private static RefundItem untaxed(RefundItem item, Money amount) {
    return new RefundItem(item.component(), 0, 0, true, amount, List.of(), item.commission());
  }

  private static RefundItem less(RefundItem item, RefundItem part) {
    List<Money> taxes = new ArrayList<>();
    for (int i = 0; i < item.taxes().size(); i++) {
      taxes.add(item.taxes().get(i).minus(part.taxes().get(i)));
    }
    return new RefundItem(
        item.component(),
        item.units(),
        item.handedOver(),
        true,
        item.net().minus(part.net()),
        taxes,
        item.commission().minus(part.commission()));
  }
}
