package dev.orderwell.examples.quickstart;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.Order;
import dev.orderwell.refund.Balance;
import dev.orderwell.workflow.PaymentCategory;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What was refunded beside what came in.
 *
 * @param orders all of them refunded step by step
 */
record RefundSums(List<Order> orders) {
  static RefundSums of(Orders orders, List<OrderId> ids) {
    return new RefundSums(
        ids.stream().map(id -> (Order) orders.find(Import.CLERK, id).orElseThrow()).toList());
  }

  boolean hold() {
    return back().equals(cameIn())
        && available().isZero()
        && exact(components()) == components().count()
        && refunded() == orders.size();
  }

  void print(PrintStream out, Language language) {
    ControlSums.row(
        out, "", language.say("refunded", "remboursé"), language.say("expected", "attendu"));
    out.printf("  %-18s %16d%n", language.say("refunds", "remboursements"), refunds());
    String sum = language.say("paid back", "rendu");
    ControlSums.row(out, sum, language.show(back()), language.show(cameIn()));
    String lines = language.say("lines, exact", "lignes, exactes");
    ControlSums.row(out, lines, exact(lines()), lines().count());
    String shipping = language.say("freight, exact", "ports, exacts");
    ControlSums.row(out, shipping, exact(shipping()), shipping().count());
    String rest = language.say("still available", "encore disponible");
    ControlSums.row(out, rest, language.show(available()), language.show(zero()));
  }

  long refunds() {
    return orders.stream().mapToLong(order -> order.refunds().size()).sum();
  }

  Money back() {
    return sum(Order::refunded);
  }

  Money cameIn() {
    return sum(Order::paid);
  }

  private Money available() {
    return sum(order -> order.refundBasis().available());
  }

  private long refunded() {
    return orders.stream()
        .filter(order -> order.statuses().payment().category() == PaymentCategory.REFUNDED)
        .count();
  }

  private Stream<Balance> components() {
    return Stream.concat(lines(), shipping());
  }

  private Stream<Balance> lines() {
    return orders.stream().flatMap(order -> order.refundLedger().lines().stream());
  }

  private Stream<Balance> shipping() {
    return orders.stream().flatMap(order -> order.refundLedger().shipping().stream());
  }

  private static long exact(Stream<Balance> balances) {
    return balances.filter(balance -> balance.refunded().equals(balance.charged())).count();
  }

  private Money sum(Function<Order, Money> amount) {
    return orders.stream().map(amount).reduce(zero(), Money::plus);
  }

  private static Money zero() {
    return Money.zero(CurrencyUnit.USD);
  }
}
