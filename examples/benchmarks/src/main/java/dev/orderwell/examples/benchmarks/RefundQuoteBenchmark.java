package dev.orderwell.examples.benchmarks;

import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundCalculator;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundQuote;
import dev.orderwell.refund.RefundSelection;
import dev.orderwell.refund.RefundSelection.LinePick;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to work a refund out, for each line of the order. Every measurement takes the
 * same number of lines, in as many quotes as that needs, so that orders of any size compare.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RefundQuoteBenchmark {
  private static final int LINES = 3000;

  /** Lines of the order. */
  @Param({"30", "300", "3000"})
  public int lines;

  /** Taxes of each line. */
  @Param({"1", "3"})
  public int taxes;

  private RefundBasis basis;
  private RefundSelection oneOfEachLine;
  private RefundSelection goodwill;
  private RefundSums sums;

  /** Sells the order and has it paid. */
  @Setup
  public void sell() {
    basis = SoldOrder.with(lines, taxes).refundBasis();
    List<LinePick> picks =
        IntStream.rangeClosed(1, lines).mapToObj(i -> new LinePick(i, 1, null, false)).toList();
    oneOfEachLine = RefundSelection.picked(picks);
    goodwill = RefundSelection.goodwill(Money.ofMinor(basis.currency(), 7L * lines));
    sums = RefundSums.of(basis);
  }

  /** All there is. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void everything(Blackhole hole) {
    quote(RefundSelection.everything(), hole);
  }

  /** All there is, and its parts as they are kept. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void everythingWithItems(Blackhole hole) {
    for (int i = 0; i < LINES; i += lines) {
      List<RefundItem> items = RefundCalculator.quote(basis, RefundSelection.everything()).items();
      hole.consume(items);
    }
  }

  /** One unit of every line. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void units(Blackhole hole) {
    quote(oneOfEachLine, hole);
  }

  /** An amount that is spread over all lines. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void goodwill(Blackhole hole) {
    quote(goodwill, hole);
  }

  /** What one unit of every line comes to, in plain arithmetic on arrays. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void floorOfUnits(Blackhole hole) {
    for (int i = 0; i < LINES; i += lines) hole.consume(sums.oneOfEachLine());
  }

  /** What all units of every line come to, in plain arithmetic on arrays. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void floorOfEverything(Blackhole hole) {
    for (int i = 0; i < LINES; i += lines) hole.consume(sums.everything());
  }

  private void quote(RefundSelection wish, Blackhole hole) {
    for (int i = 0; i < LINES; i += lines) {
      RefundQuote quote = RefundCalculator.quote(basis, wish);
      hole.consume(quote);
    }
  }
}
