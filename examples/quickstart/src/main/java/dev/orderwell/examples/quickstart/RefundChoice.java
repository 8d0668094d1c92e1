package dev.orderwell.examples.quickstart;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RefundPick;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Balance;
import dev.orderwell.refund.Component;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Chooses at random what to refund next: units, amounts, units for an amount, goodwill, shipping.
 */
record RefundChoice(RandomGenerator random) {
  /** Something that can be refunded of an order, of which something is left. */
  NewRefund of(Order order) {
    return random.nextInt(5) == 0
        ? NewRefund.goodwill(part(order.refundBasis().left()))
        : ofOne(oneOf(open(order)));
  }

  private static List<Balance> open(Order order) {
    return Stream.of(order.refundLedger().lines(), order.refundLedger().shipping())
        .flatMap(List::stream)
        .filter(balance -> balance.left().isPositive())
        .toList();
  }

  private Balance oneOf(List<Balance> balances) {
    return balances.get(random.nextInt(balances.size()));
  }

  private NewRefund ofOne(Balance balance) {
    int number = balance.component().number();
    String amount = part(balance.left());
    if (balance.component().kind() == Component.Kind.SHIPPING) {
      return NewRefund.of().and(Component.Kind.SHIPPING, number, amount);
    }
    if (balance.unitsLeft() == 0) return NewRefund.amount(number, amount);
    RefundPick units = RefundPick.units(number, 1 + random.nextInt(balance.unitsLeft()));
    return switch (random.nextInt(4)) {
      case 0 -> NewRefund.amount(number, amount);
      case 1 -> NewRefund.of(units.amount(amount));
      default -> NewRefund.of(units);
    };
  }

  /** One cent at least, and now and then all of it. */
  private String part(Money left) {
    long cents = left.getAmountMinorLong();
    long part = random.nextInt(3) == 0 ? cents : 1 + random.nextLong(cents);
    return Money.ofMinor(left.getCurrencyUnit(), part).getAmount().toPlainString();
  }
}
