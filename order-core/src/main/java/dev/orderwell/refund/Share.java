package dev.orderwell.refund;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What a refund takes of one component, in minor units. */
final class Share {
  final Balance balance;
  final int units;
  final int handedOver;
  final boolean told;
  final long amount;
  private final long[] parts;
  private final long commission;

  Share(Balance balance, int units, int handedOver, boolean told, long amount) {
    this.balance = balance;
    this.units = units;
    this.handedOver = handedOver;
    this.told = told;
    this.amount = amount;
    parts = balance.parts(amount);
    commission = balance.reversal(amount, parts);
  }

  Balance after() {
    return balance.plus(units, handedOver, told, parts, commission);
  }

  RefundItem item() {
    List<Money> taxes = new ArrayList<>(parts.length - 1);
    for (int i = 0; i < parts.length - 1; i++) taxes.add(balance.money(parts[i]));
    return new RefundItem(
        balance.component(),
        units,
        handedOver,
        told,
        balance.money(parts[parts.length - 1]),
        taxes,
        balance.money(commission));
  }
}
