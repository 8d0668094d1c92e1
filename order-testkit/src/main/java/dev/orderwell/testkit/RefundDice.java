package dev.orderwell.testkit;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.RefundPick;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderView;
import dev.orderwell.refund.Component;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * A wish for a refund before it is known of which order: shares instead of amounts, in steps of
 * which a few ask for more than there is.
 */
record RefundDice(Way way, int which, int size, Extra extra, Route route, boolean issue) {
  /** What of the order. */
  enum Way {
    UNITS,
    SOME_UNITS,
    AMOUNT,
    REDUCTION,
    UNITS_FOR_AN_AMOUNT,
    UNITS_AND_A_REDUCTION,
    UNITS_TWICE,
    UNITS_OF_TWO_LINES,
    GOODWILL,
    UNITS_AND_GOODWILL,
    EVERYTHING,
    PROPOSED,
    OVERPAYMENT,
    SOME_OVERPAYMENT,
    SHIPPING,
    SOME_SHIPPING,
    FEE,
    KEPT_BEFORE
  }

  /** What else is said. */
  enum Extra {
    NOTHING,
    STILL_NOTHING,
    KEEPING,
    WITHOUT_SHIPPING,
    BACK_ON_STOCK,
    OFF_STOCK,
    HANDED_OVER
  }

  /** Which way. */
  enum Route {
    USUAL,
    USUAL_AGAIN,
    BY_HAND,
    MARKED,
    STORE_CREDIT,
    OLDEST_FIRST,
    PROPORTIONAL,
    CARDS_FIRST,
    CARDS_LAST,
    TOLD
  }

  OrderCommand command(OrderView order) {
    NewRefund wish = routed(more(wish(order), order), order);
    return issue ? wish.issue() : wish.request();
  }

  private NewRefund wish(OrderView order) {
    OrderLine line = line(order, which);
    return switch (way) {
      case UNITS, SOME_UNITS -> NewRefund.of(units(order, line));
      case AMOUNT, REDUCTION -> NewRefund.amount(line.number(), part(order, line, size));
      case UNITS_FOR_AN_AMOUNT -> NewRefund.of(units(order, line).amount(part(order, line, size)));
      case UNITS_AND_A_REDUCTION ->
          NewRefund.of(
              units(order, line), RefundPick.amount(line.number(), part(order, line, size / 4)));
      case UNITS_TWICE ->
          NewRefund.of(units(order, line), RefundPick.units(line.number(), size % 3 + 1));
      case UNITS_OF_TWO_LINES ->
          NewRefund.of(units(order, line), units(order, line(order, which + 1)));
      case GOODWILL -> NewRefund.goodwill(share(left(order), size));
      case UNITS_AND_GOODWILL ->
          withGoodwill(NewRefund.of(units(order, line)), share(left(order), size / 4));
      case EVERYTHING -> NewRefund.everything();
      case PROPOSED -> NewRefund.proposed();
      case OVERPAYMENT -> NewRefund.overpayment();
      case SOME_OVERPAYMENT -> NewRefund.overpayment().overpaid(share(over(order), size));
      case SHIPPING -> NewRefund.shipping(which % 3 + 1);
      case SOME_SHIPPING ->
          nothing()
              .and(Component.Kind.SHIPPING, which % 2 + 1, share(order.totals().shipping(), size));
      case FEE -> nothing().and(Component.Kind.FEE, which % 2 + 1, null);
      case KEPT_BEFORE ->
          nothing()
              .and(
                  Component.Kind.KEPT, 0, size % 2 == 0 ? null : OrderDice.text(size, code(order)));
    };
  }

  private static NewRefund nothing() {
    return NewRefund.of(new RefundPick[0]);
  }

  private static NewRefund withGoodwill(NewRefund wish, String amount) {
    return new NewRefund(
        wish.extent(),
        wish.vendor(),
        wish.lines(),
        wish.others(),
        amount,
        wish.overpaid(),
        wish.kept(),
        wish.shipping(),
        wish.why(),
        wish.how());
  }

  private RefundPick units(OrderView order, OrderLine line) {
    int left = line.quantity() - refunded(order, Component.line(line.number()));
    int few = size / 3 % 4;
    int count =
        size == 23 ? left + 1 : way == Way.SOME_UNITS || few < 3 ? Math.min(few + 1, left) : left;
    RefundPick pick =
        RefundPick.units(line.number(), Math.min(1_000_000, Math.max(size < 20 ? 1 : 0, count)));
    if (extra == Extra.BACK_ON_STOCK && size % 2 == 0) return pick.restock(pick.units());
    return extra == Extra.HANDED_OVER ? pick.ofHandedOver() : pick;
  }

  private static OrderLine line(OrderView order, int which) {
    return order.lines().get(which % order.lines().size());
  }

  private static String part(OrderView order, OrderLine line, int size) {
    Money left = line.price().gross();
    for (Refund refund : order.refunds()) {
      for (RefundItem item : refund.items()) {
        boolean same = item.component().equals(Component.line(line.number()));
        if (same && refund.state().isApproved()) left = left.minus(item.amount());
      }
    }
    return share(left, size);
  }

  private static int refunded(OrderView order, Component component) {
    int units = 0;
    for (Refund refund : order.refunds()) {
      for (RefundItem item : refund.items()) {
        if (item.component().equals(component) && refund.state().isApproved()) {
          units += item.units();
        }
      }
    }
    return units;
  }

  private static Money left(OrderView order) {
    Money paid = order.paid().minus(order.refunded());
    Money total = order.totals().total();
    return paid.isGreaterThan(total) ? total : paid;
  }

  private static Money over(OrderView order) {
    return order.balance().isNegative() ? order.balance().negated() : Money.zero(order.currency());
  }

  /** Sixteen steps up to all of it, then one and two minor units, and a few that are too much. */
  static String share(Money whole, int size) {
    BigInteger all = BigInteger.valueOf(Math.max(0, whole.getAmountMinorLong()));
    BigInteger some =
        switch (size) {
          case 17 -> BigInteger.ONE;
          case 18 -> BigInteger.TWO;
          case 19 -> all.subtract(BigInteger.ONE);
          case 20 -> all.add(BigInteger.ONE);
          case 21 -> all.multiply(BigInteger.TWO).add(BigInteger.TEN);
          case 22 -> BigInteger.valueOf(17);
          case 23 -> BigInteger.valueOf(100);
          default -> all.multiply(BigInteger.valueOf(size)).divide(BigInteger.valueOf(16));
        };
    long minor = some.max(BigInteger.ONE).longValueExact();
    return OrderDice.text(minor, whole.getCurrencyUnit().getCode());
  }

  private NewRefund more(NewRefund wish, OrderView order) {
    return switch (extra) {
      case KEEPING ->
          wish.keeping(
              size % 3 == 0
                  ? share(left(order), size / 6)
                  : OrderDice.text(size + 1L, code(order)));
      case WITHOUT_SHIPPING -> wish.withoutShipping();
      case BACK_ON_STOCK -> wish.restock(true);
      case OFF_STOCK -> wish.restock(false);
      case NOTHING, STILL_NOTHING, HANDED_OVER -> wish;
    };
  }

  private NewRefund routed(NewRefund wish, OrderView order) {
    return switch (route) {
      case USUAL, USUAL_AGAIN -> wish;
      case BY_HAND -> wish.byHand();
      case MARKED -> wish.recordOnly();
      case STORE_CREDIT -> wish.toStoreCredit("lea");
      case OLDEST_FIRST -> wish.split(LegStrategy.OLDEST_FIRST);
      case PROPORTIONAL -> wish.split(LegStrategy.PROPORTIONAL);
      case CARDS_FIRST -> wish.split(LegStrategy.GIFT_CARDS_FIRST);
      case CARDS_LAST -> wish.split(LegStrategy.GIFT_CARDS_LAST);
      case TOLD -> told(wish, order);
    };
  }

  /** An amount from two payments; whatever else is wished rarely comes to what is told. */
  private NewRefund told(NewRefund wish, OrderView order) {
    boolean amount = wish.lines().size() == 1 && wish.lines().get(0).amount() != null;
    int payments = order.payments().size();
    if (!amount || payments == 0) return wish;
    BigDecimal whole = new BigDecimal(String.valueOf(wish.lines().get(0).amount()));
    int decimals = order.currency().getDecimalPlaces();
    BigDecimal first = whole.divide(BigDecimal.valueOf(size + 1L), decimals, RoundingMode.UP);
    BigDecimal second = whole.subtract(first);
    NewRefund one = wish.from(which % payments + 1, first.toPlainString());
    return second.signum() == 0
        ? one
        : one.from((which + 1) % payments + 1, second.toPlainString());
  }

  private static String code(OrderView order) {
    return order.currency().getCode();
  }
}
