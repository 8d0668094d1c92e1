package dev.orderwell.story;

import dev.orderwell.command.NewRefund;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.Quote;
import dev.orderwell.identity.OrderId;
import dev.orderwell.money.Allocation;
import dev.orderwell.order.NewDiscount;
import dev.orderwell.order.NewLine;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.NewTax;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The tables of docs/refunds.md: a naive refund beside the library's. */
final class RefundFigures {
  private final Shop shop = new Shop();

  void lostCent() {
    row("3 mugs for 10.00, each share rounded", repeated(NaiveRefunds.unit(1000, 3)));
    row("                  Orderwell", totals(mugs("3.50", "0.50")));
    row("3 mugs for 20.00, each share rounded", repeated(NaiveRefunds.unit(2000, 3)));
    row("                  Orderwell", totals(mugs("7.00", "1.00")));
  }

  void negativeTax() {
    System.out.printf("%-26s %6s %6s %6s%n", "the tenth washer", "25 %", "5 %", "net");
    parts(
        "each tax rounded by itself",
        NaiveRefunds.step(
            NaiveRefunds.roundedEach(12, 5, 1, 20), NaiveRefunds.roundedEach(13, 5, 1, 20)));
    long[] charged = {5, 1, 20};
    parts(
        "largest remainder",
        NaiveRefunds.step(
            Allocation.byLargestRemainder(12, charged),
            Allocation.byLargestRemainder(13, charged)));
    parts("Orderwell", steps(oneByOne(washers(), 20)).get(9));
  }

  void twice() {
    NaiveRefunds.Account account = new NaiveRefunds.Account(5740);
    boolean forAna = account.has(4000);
    boolean forBen = account.has(4000);
    long back = (forAna ? account.payBack(4000) : 0) + (forBen ? account.payBack(4000) : 0);
    System.out.println("57.40 came in, " + decimal(back) + " goes back");
    Orders orders = shop.orders;
    OrderId id = paid(Shop.teesAndMug());
    NewRefund bothShirts = NewRefund.units("TEE-M", 2);
    Quote anas = orders.preview(Shop.ANA, id, bothShirts.issue());
    Quote bens = orders.preview(Shop.ANA, id, bothShirts.issue());
    orders.execute(Shop.ANA, anas);
    say(() -> orders.execute(Shop.ANA, bens));
    say(() -> orders.execute(Shop.ANA, id, bothShirts.issue()));
  }

  private static void say(Runnable refused) {
    try {
      refused.run();
    } catch (RejectedException e) {
      System.out.println(e.rejection());
    }
  }

  static NewOrder.Builder mugs(String price, String discount) {
    return order()
        .line(NewLine.of("MUG", "Mug", 3, price).discounts(NewDiscount.amount("Sale", discount)));
  }

  static NewOrder.Builder washers() {
    return order()
        .taxIncluded(false)
        .line(
            NewLine.of("WASHER", "Washer", 20, "0.01")
                .taxes(NewTax.rate("State", "25"), NewTax.rate("City", "5")));
  }

  private static NewOrder.Builder order() {
    return NewOrder.in("EUR")
        .customer("Léa Martin", "lea@example.com")
        .shipTo("12 rue des Lilas", "69003", "Lyon", "FR");
  }

  /** Taxes, then the net, of each refund. */
  static List<long[]> steps(Order order) {
    return order.refunds().stream().map(RefundFigures::parts).toList();
  }

  private static long[] parts(Refund refund) {
    RefundItem item = refund.items().get(0);
    return Stream.concat(item.taxes().stream(), Stream.of(item.net()))
        .mapToLong(Money::getAmountMinorLong)
        .toArray();
  }

  private OrderId paid(NewOrder.Builder order) {
    OrderId id = shop.placed(order);
    shop.run(id, RecordPayment.captured("demo", "pay_1"));
    return id;
  }

  private Order oneByOne(NewOrder.Builder order, int units) {
    OrderId id = paid(order);
    for (int i = 0; i < units; i++) shop.run(id, NewRefund.units(1, 1).issue());
    return shop.order(id);
  }

  private long[] totals(NewOrder.Builder order) {
    return oneByOne(order, 3).refunds().stream()
        .mapToLong(refund -> refund.total().getAmountMinorLong())
        .toArray();
  }

  private static long[] repeated(long share) {
    return new long[] {share, share, share};
  }

  private static void row(String label, long[] steps) {
    String sum = decimal(LongStream.of(steps).sum());
    System.out.printf(
        "%-37s %s + %s + %s = %5s%n",
        label, decimal(steps[0]), decimal(steps[1]), decimal(steps[2]), sum);
  }

  private static void parts(String label, long[] step) {
    System.out.printf(
        "%-26s %6s %6s %6s%n", label, decimal(step[0]), decimal(step[1]), decimal(step[2]));
  }

  private static String decimal(long cents) {
    return String.format(Locale.ROOT, "%.2f", BigDecimal.valueOf(cents, 2));
  }
}
