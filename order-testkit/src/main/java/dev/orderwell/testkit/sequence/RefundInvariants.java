package dev.orderwell.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Order;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;

/** What design.md section 9 says of refunds, looked up in an order. */
final class RefundInvariants {
  private RefundInvariants() {}

  /** Whatever has happened. */
  static void check(Order order) {
    Map<Component, long[]> given = new HashMap<>();
    for (Refund refund : order.refunds()) {
      sums(refund);
      if (!refund.state().isApproved()) continue;
      for (RefundItem item : refund.items()) {
        items(item);
        long[] parts = parts(item);
        long[] before = given.get(item.component());
        if (before != null) for (int i = 0; i < parts.length; i++) parts[i] += before[i];
        given.put(item.component(), parts);
      }
    }
    RefundLedger ledger = order.refundLedger();
    for (OrderLine line : order.lines()) line(order, line, given);
    for (Balance balance : ledger.shipping()) within(balance, given);
    for (Balance balance : ledger.fees()) within(balance, given);
    RefundBasis basis = order.refundBasis();
    assertThat(basis.available().isNegative()).as("available below zero").isFalse();
    // a vendor's part has no cash rounding, so its last unit may leave one below zero alone
    Money rounding = basis.rounding().left();
    Money least = rounding.isNegative() ? rounding : Money.zero(order.currency());
    assertThat(basis.left().isLessThan(least)).as("left: %s", basis.left()).isFalse();
    assertThat(basis.kept().isNegative()).as("kept below zero: %s", basis.kept()).isFalse();
    assertThat(basis.overpaid().isNegative()).as("overpaid below zero").isFalse();
  }

  private static void sums(Refund refund) {
    long items = 0;
    for (RefundItem item : refund.items()) items += item.amount().getAmountMinorLong();
    assertThat(refund.total().getAmountMinorLong()).isEqualTo(items);
    assertThat(items).as("total of %s", refund).isGreaterThanOrEqualTo(0);
    if (!refund.state().isApproved()) {
      assertThat(refund.legs()).isEmpty();
      return;
    }
    long legs = 0;
    for (RefundLeg leg : refund.legs()) {
      assertThat(leg.amount().isPositive()).isTrue();
      if (leg.state().holds()) legs += leg.amount().getAmountMinorLong();
    }
    assertThat(legs).as("legs of %s", refund).isEqualTo(items);
  }

  private static void items(RefundItem item) {
    Component.Kind kind = item.component().kind();
    if (kind == Component.Kind.KEPT || kind == Component.Kind.ROUNDING) return;
    boolean sound =
        !item.net().isNegative()
            && item.taxes().stream().noneMatch(Money::isNegative)
            && !item.commission().isNegative()
            && item.units() >= 0
            && item.handedOver() >= 0
            && item.handedOver() <= item.units();
    assertThat(sound).as("%s", item).isTrue();
  }

  private static long[] parts(RefundItem item) {
    long[] parts = new long[item.taxes().size() + 4];
    int next = 0;
    for (Money tax : item.taxes()) parts[next++] = tax.getAmountMinorLong();
    parts[next++] = item.net().getAmountMinorLong();
    parts[next++] = item.commission().getAmountMinorLong();
    parts[next++] = item.units();
    parts[next] = item.handedOver();
    return parts;
  }

  private static void line(Order order, OrderLine line, Map<Component, long[]> given) {
    int number = line.number();
    Balance balance = order.refundLedger().lines().get(number - 1);
    within(balance, given);
    long[] parts = given.get(Component.line(number));
    if (parts != null) {
      int taxes = line.price().taxes().size();
      for (int i = 0; i < taxes; i++) {
        assertThat(parts[i])
            .isLessThanOrEqualTo(line.price().taxes().get(i).amount().getAmountMinorLong());
      }
      assertThat(parts[taxes]).isLessThanOrEqualTo(line.price().net().getAmountMinorLong());
      long commission =
          line.commission() == null ? 0 : line.commission().amount().getAmountMinorLong();
      assertThat(parts[taxes + 1]).as("commission").isLessThanOrEqualTo(commission);
      assertThat(parts[taxes + 2]).as("units").isLessThanOrEqualTo(line.quantity());
    }
    UnitCounts units = order.units(line);
    assertThat(units.calledOff() + units.handedOver()).isLessThanOrEqualTo(units.ordered());
    assertThat(units.returned()).isLessThanOrEqualTo(units.handedOver());
    assertThat(order.stock().putBack(number)).isLessThanOrEqualTo(order.stock().taken(number));
    open(order, line);
  }

  /** Of what was refunded and is not handed over nothing is open: x ≥ u − h, or all has left. */
  static void open(Order order, OrderLine line) {
    UnitCounts units = order.units(line);
    if (units.open() == 0) return;
    Balance balance = order.refundLedger().lines().get(line.number() - 1);
    assertThat(balance.handedOverRefunded())
        .as("refunded as handed over")
        .isLessThanOrEqualTo(units.handedOver());
    assertThat(balance.unitsRefunded() - balance.handedOverRefunded())
        .as("refunded units that are open")
        .isLessThanOrEqualTo(units.calledOff());
  }

  private static void within(Balance balance, Map<Component, long[]> given) {
    long[] parts = given.get(balance.component());
    long sum = 0;
    if (parts != null) for (int i = 0; i < parts.length - 3; i++) sum += parts[i];
    assertThat(balance.refunded().getAmountMinorLong()).isEqualTo(sum);
    long units = parts == null ? 0 : parts[parts.length - 2];
    long handedOver = parts == null ? 0 : parts[parts.length - 1];
    same("units", balance, (long) balance.unitsRefunded(), units);
    same("handed over", balance, (long) balance.handedOverRefunded(), handedOver);
    assertThat(balance.left().isNegative()).as("%s", balance).isFalse();
  }

  /**
   * 1: no more is gone of a payment than came in, but for what banks and providers did; for orders
   * of which nothing has bounced.
   */
  static void payments(Order order) {
    for (Payment payment : order.payments()) payment(order, payment);
  }

  private static void payment(Order order, Payment payment) {
    RefundLedger ledger = order.refundLedger();
    int number = payment.number();
    Money gone = ledger.taken(number).plus(ledger.chargedBack(number));
    if (gone.isGreaterThan(payment.captured())) {
      boolean fact =
          ledger.chargedBack(number).isPositive()
              || ledger.refunds().stream()
                  .flatMap(refund -> refund.legs().stream())
                  .anyMatch(leg -> leg.payment() == number && leg.mode() == RefundMode.EXTERNAL);
      assertThat(fact).as("%s gone of %s", gone, payment).isTrue();
    }
  }

  /** 1: nothing of ours takes more of a payment than there was. */
  static void step(Order before, Order after) {
    for (Payment payment : before.payments()) {
      int number = payment.number();
      RefundLedger old = before.refundLedger();
      RefundLedger now = after.refundLedger();
      boolean fact =
          !now.chargebacks().equals(old.chargebacks())
              || external(now, number) != external(old, number);
      if (fact) continue;
      Money free = payment.captured().minus(old.taken(number)).minus(old.chargedBack(number));
      Money more = now.taken(number).minus(old.taken(number));
      boolean fits = !more.isPositive() || !more.isGreaterThan(free);
      assertThat(fits).as("%s more of payment %s, free %s", more, number, free).isTrue();
    }
  }

  private static long external(RefundLedger ledger, int payment) {
    return ledger.refunds().stream()
        .flatMap(refund -> refund.legs().stream())
        .filter(leg -> leg.payment() == payment && leg.mode() == RefundMode.EXTERNAL)
        .count();
  }

  /** The order says what the paper says. */
  static void agree(Order order, RefundModel model) {
    RefundLedger ledger = order.refundLedger();
    for (RefundSheet sheet : model.paper.sheets.values()) {
      Balance balance = ledger.balance(sheet.component).orElseThrow();
      same("left", balance, minor(balance.left()), sheet.left());
      same("units", balance, balance.unitsRefunded(), sheet.unitsGiven);
      same("commission", balance, minor(balance.commissionReversed()), sheet.reversed);
      int some = Math.min(3, sheet.unitsLeft());
      same("worth", balance, minor(balance.worth(some)), sheet.worth(some));
    }
    same("refunds", order, order.refunds().size(), model.refunds.size());
    for (int i = 0; i < model.refunds.size(); i++) {
      agree(order.refunds().get(i), model.refunds.get(i));
    }
    for (int i = 1; i <= model.payments.size(); i++) {
      Payment payment = order.payments().get(i - 1);
      same("taken", payment, minor(ledger.taken(i)), model.taken(i));
      same("charged back", payment, minor(ledger.chargedBack(i)), model.chargedBack(i));
      same("captured", payment, minor(payment.captured()), model.payments.get(i - 1).captured);
    }
    RefundBasis basis = order.refundBasis();
    same("available", order, minor(basis.available()), model.available());
    same("overpaid", order, minor(basis.overpaid()), model.overpaid());
    same("kept", order, minor(basis.kept()), model.kept());
    same("refunded", order, minor(order.refunded()), model.settled());
    BigInteger net = model.netPaid();
    same("net paid", order, minor(order.netPaid()), net);
    same("owed", order, minor(order.owed()), model.owed());
    same("balance", order, minor(order.balance()), model.owed().subtract(net));
  }

  private static void agree(Refund refund, RefundModel.Row row) {
    same("state", refund, refund.state(), row.state);
    same("legs", refund, refund.legs().size(), row.legs.size());
    for (int i = 0; i < row.legs.size(); i++) {
      RefundLeg leg = refund.legs().get(i);
      RefundModel.Leg own = row.legs.get(i);
      same("state", leg, leg.state(), own.state);
      same("payment", leg, leg.payment(), own.payment);
      same("amount", leg, minor(leg.amount()), own.amount);
      same("mode", leg, leg.mode(), own.mode);
    }
    same("items", refund, refund.items().size(), row.items.size());
    for (int i = 0; i < row.items.size(); i++) agree(refund.items().get(i), row.items.get(i));
  }

  private static void agree(RefundItem item, RefundSheet.Item own) {
    boolean same =
        item.component().equals(own.component())
            && item.units() == own.units()
            && item.told() == own.told()
            && minor(item.commission()).equals(own.commission())
            && minor(item.net()).equals(own.parts()[own.parts().length - 1])
            && item.taxes().size() == own.parts().length - 1;
    for (int i = 0; same && i < item.taxes().size(); i++) {
      same = minor(item.taxes().get(i)).equals(own.parts()[i]);
    }
    if (!same) assertThat(words(item)).isEqualTo(words(own));
  }

  private static void same(String what, Object of, Object found, Object expected) {
    if (!found.equals(expected)) assertThat(found).as("%s of %s", what, of).isEqualTo(expected);
  }

  private static String words(RefundItem item) {
    long[] parts = parts(item);
    int last = parts.length - 3;
    return item.component()
        + " "
        + item.units()
        + (item.told() ? " told " : " ")
        + Arrays.toString(Arrays.copyOf(parts, last))
        + " "
        + parts[last];
  }

  private static String words(RefundSheet.Item item) {
    return item.component()
        + " "
        + item.units()
        + (item.told() ? " told " : " ")
        + Arrays.toString(item.parts())
        + " "
        + item.commission();
  }

  /**
   * All is refunded: each component ended where it was charged, and no payment has anything left.
   */
  static void drained(Order order, RefundModel model) {
    RefundLedger ledger = order.refundLedger();
    assertThat(order.refundBasis().available().isZero()).as("available").isTrue();
    for (RefundSheet sheet : model.paper.sheets.values()) {
      assertThat(sheet.given).as("%s", sheet.component).isEqualTo(sheet.charged);
      assertThat(ledger.balance(sheet.component).orElseThrow().left().isZero())
          .as("left of %s", sheet.component)
          .isTrue();
      assertThat(sheet.unitsLeft()).as("units of %s", sheet.component).isZero();
      assertThat(sheet.reversed).as("commission %s", sheet.component).isEqualTo(sheet.commission);
    }
  }

  private static BigInteger minor(Money amount) {
    return RefundSheet.minor(amount);
  }
}
