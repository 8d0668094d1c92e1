package dev.orderwell.examples.quickstart;

import dev.orderwell.order.OrderView;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was entered beside what was to be expected.
 *
 * @param entered by order number
 * @param expected by order number, computed apart from this library
 */
record ControlSums(Map<String, Figures> entered, Map<String, Figures> expected) {
  static ControlSums of(List<OrderView> orders) {
    return new ControlSums(
        orders.stream()
            .collect(Collectors.toMap(order -> order.number().orElseThrow().value(), Figures::of)),
        expectedTotals());
  }

  static Map<String, Figures> expectedTotals() {
    return Csv.rows("expected_order_totals").stream()
        .collect(Collectors.toMap(row -> row.getField("order_id"), Figures::expected));
  }

  boolean hold() {
    return equalTotals() == expected.size() && sum(entered).equals(sum(expected));
  }

  void print(PrintStream out, Language language) {
    Figures is = sum(entered);
    Figures should = sum(expected);
    row(out, "", language.say("entered", "saisi"), language.say("expected", "attendu"));
    row(out, language.say("orders", "commandes"), is.orders(), should.orders());
    row(out, language.say("lines", "lignes"), is.lines(), should.lines());
    String net = language.say("net of discounts", "net de remises");
    row(out, net, language.show(is.net()), language.show(should.net()));
    String freight = language.say("freight", "port");
    row(out, freight, language.show(is.freight()), language.show(should.freight()));
    row(out, "total", language.show(is.total()), language.show(should.total()));
    row(out, language.say("equal totals", "totaux égaux"), equalTotals(), expected.size());
  }

  private long equalTotals() {
    return expected.entrySet().stream()
        .filter(order -> isEqual(entered.get(order.getKey()), order.getValue()))
        .count();
  }

  private static boolean isEqual(@Nullable Figures entered, Figures expected) {
    return entered != null && entered.total().equals(expected.total());
  }

  private static Figures sum(Map<String, Figures> orders) {
    return orders.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  static void row(PrintStream out, String label, Object entered, Object expected) {
    String mark = label.isEmpty() || entered.toString().equals(expected.toString()) ? "" : "  ≠";
    out.printf("  %-18s %16s %16s%s%n", label, entered, expected, mark);
  }
}
