package dev.orderwell.examples.benchmarks;

import dev.orderwell.command.AddTag;
import dev.orderwell.command.Archive;
import dev.orderwell.command.RecordPayment;
import dev.orderwell.command.Ship;
import dev.orderwell.engine.Orders;
import dev.orderwell.identity.OrderId;
import dev.orderwell.order.NewCustomer;
import dev.orderwell.order.NewOrder;
import dev.orderwell.party.Actor;
import dev.orderwell.query.CountBy;
import dev.orderwell.query.OrderQuery;
import dev.orderwell.query.OrderSort;
import dev.orderwell.query.OrderSummary;
import dev.orderwell.query.Page;
import dev.orderwell.workflow.PaymentCategory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long a page of 100 rows takes among 100,000 orders in memory, with the number of all of them
 * and the numbers by payment status beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ListBenchmark {
  private static final Actor ANA = Actor.staff("ana");
  private static final int ORDERS = 100_000;
  private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
  private static final List<String> NAMES =
      List.of("Élise Müller", "Tom Petit", "Anne-Lise Roy", "Léa Martin", "Zoë Kühn");

  private static final Map<String, OrderQuery> QUERIES =
      Map.of(
          "latest", OrderQuery.active(),
          "by price", OrderQuery.active().ascending(OrderSort.GRAND_TOTAL),
          "filtered",
              OrderQuery.active()
                  .tagged("rare")
                  .in(PaymentCategory.PAID)
                  .placedFrom(FIRST)
                  .placedBefore(FIRST.plus(Duration.ofDays(365)))
                  .descending(OrderSort.NUMBER),
          "common word", OrderQuery.active().matching("martin"),
          "number", OrderQuery.active().matching("A-77123"),
          "nothing", OrderQuery.active().matching("nobody knows"));

  /** What is looked for. */
  @Param({"latest", "by price", "filtered", "common word", "number", "nothing"})
  public String asked;

  private OrderQuery query;
  private Orders orders;
  private OrderQuery deep;

  /** Fills the shop. */
  @Setup
  public void fill() {
    orders = Orders.inMemory().build();
    query = QUERIES.get(asked).limit(100);
    Random random = new Random(20_260_302);
    for (int i = 0; i < ORDERS; i++) place(i, random);
    Page<OrderSummary> page = orders.list(ANA, query.limit(1000));
    deep = query;
    for (int i = 0; i < 30 && page.next().isPresent(); i++) {
      deep = query.after(page.next().get());
      page = orders.list(ANA, query.limit(1000).after(page.next().get()));
    }
  }

  private void place(int i, Random random) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    NewOrder order =
        NewOrder.in("EUR")
            .customer(
                new NewCustomer("u-" + i % 9_973, name, "u" + i + "@example.com", "+33 6 " + i))
            .shipTo("12 rue des Lilas", "69003", "Lyon", "FR")
            .line("TEE-M", "T-shirt", 1 + i % 3, (5 + random.nextInt(200)) + ".90")
            .line("MUG-" + i % 500, "Mug", 1, "12.50")
            .placedAt(FIRST.plusSeconds(random.nextInt(36_000_000)))
            .build();
    OrderId id = orders.place(ANA, order).id();
    if (i % 3 != 0) orders.execute(ANA, id, RecordPayment.byHand("Cash"));
    if (i % 5 == 1) orders.execute(ANA, id, Ship.remaining().tracking("dhl", "JD" + i));
    if (i % 200 == 0) orders.execute(ANA, id, AddTag.of("rare"));
    if (i % 4 == 1) orders.execute(ANA, id, new Archive());
  }

  /** The first page. */
  @Benchmark
  public Page<OrderSummary> page() {
    return orders.list(ANA, query);
  }

  /** A page up to 30,000 orders further on. */
  @Benchmark
  public Page<OrderSummary> deepPage() {
    return orders.list(ANA, deep);
  }

  /** The first page with what can be done next with each order. */
  @Benchmark
  public Page<OrderSummary> pageWithActions() {
    return orders.list(ANA, query.withActions());
  }

  /** The first page, how many there are, and how many of each payment status. */
  @Benchmark
  public void pageAndCounts(Blackhole hole) {
    hole.consume(orders.list(ANA, query));
    hole.consume(orders.count(ANA, query));
    hole.consume(orders.count(ANA, query, CountBy.PAYMENT_STATUS));
  }
}
