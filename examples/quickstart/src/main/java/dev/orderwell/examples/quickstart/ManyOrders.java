package dev.orderwell.examples.quickstart;

import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.OrderView;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.workflow.Status;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters the orders of Northwind, refunds them, and says what has become of them. */
final class ManyOrders {
  private final PrintStream out;
  private final Language language;
  private final Latency latency = new Latency();

  private ManyOrders(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** Whether all sums are as expected. */
  static boolean show(PrintStream out, Language language, Storage storage) {
    try (Orders orders = storage.orders("many").build()) {
      return new ManyOrders(out, language).show(orders);
    }
  }

  private boolean show(Orders orders) {
    out.println(language.say("All orders of Northwind", "Toutes les commandes de Northwind"));
    List<Sale> sales = Northwind.sales();
    new Import(orders, latency).enter(sales, ProgressBar.on(out, sales.size()));

    List<OrderSummary> rows = rows(orders);
    ControlSums sums = ControlSums.of(rows.stream().map(row -> whole(orders, row)).toList());
    sums.print(out, language);
    payment(rows);
    statuses(language.say("fulfilment", "exécution"), rows, row -> row.statuses().fulfilment());
    boolean refunded = refund(orders, rows.stream().map(OrderSummary::id).toList());
    latency();
    return sums.hold() && refunded;
  }

  private boolean refund(Orders orders, List<OrderId> ids) {
    out.println(
        language.say("All of them refunded, step by step", "Toutes remboursées, pas à pas"));
    GivingBack.of(orders, latency).refund(ids, ProgressBar.on(out, ids.size()));
    RefundSums sums = RefundSums.of(orders, ids);
    sums.print(out, language);
    payment(rows(orders));
    return sums.hold();
  }

  private static List<OrderSummary> rows(Orders orders) {
    OrderQuery all = OrderQuery.active().limit(OrderQuery.MOST_ROWS);
    return orders.list(Import.CLERK, all).rows();
  }

  private void payment(List<OrderSummary> rows) {
    statuses(language.say("payment", "paiement"), rows, row -> row.statuses().payment());
  }

  private static OrderView whole(Orders orders, OrderSummary row) {
    return orders.find(Import.CLERK, row.id()).orElseThrow();
  }

  private void statuses(
      String axis, List<OrderSummary> rows, Function<OrderSummary, Status> status) {
    Map<String, Long> counts =
        rows.stream()
            .map(row -> status.apply(row).label(language.locale()))
            .collect(Collectors.groupingBy(label -> label, TreeMap::new, Collectors.counting()));
    counts.forEach((label, count) -> out.printf("  %-18s %16d  %s%n", axis, count, label));
  }

  private void latency() {
    out.printf(
        "  %-18s %13d µs  %s %d µs%n",
        language.say("command, median", "opération, médiane"),
        latency.percentile(50),
        language.say("99th percentile", "99e centile"),
        latency.percentile(99));
  }
}
