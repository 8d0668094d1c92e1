package dev.orderwell.examples.benchmarks;

import dev.orderwell.command.AddNote;
import dev.orderwell.command.Decider;
import dev.orderwell.command.HoldOrder;
import dev.orderwell.command.MoveOrder;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.Ship;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.ShopSettings;
import dev.orderwell.party.Actor;
import dev.orderwell.tagging.TagDictionary;
import java.time.Instant;
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

/** How long it takes to decide, with guards, reactions and mails of the standard workflow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DecisionBenchmark {
  private static final OrderCommand NOTE = AddNote.forStaff("Call back");
  private static final OrderCommand HOLD = HoldOrder.because("Address looks wrong");
  private static final OrderCommand COMPLETE = MoveOrder.by("complete");

  /** Lines of the order. */
  @Param({"3", "300"})
  public int lines;

  private DecisionContext context;
  private Order paid;
  private Order shipped;

  /** Sells the order, has it paid, and ships it. */
  @Setup
  public void sell() {
    context =
        new DecisionContext(
            Actor.staff("ana"),
            Instant.parse("2026-03-02T09:00:00Z"),
            ShopSettings.STANDARD,
            TagDictionary.EMPTY,
            null,
            null,
            true);
    paid = SoldOrder.with(lines, 1);
    shipped = ((Decision.Yes) Decider.decide(paid, Ship.remaining(), context)).order();
  }

  /** A note, which changes no fact: what every decision costs. */
  @Benchmark
  public Decision note() {
    return Decider.decide(paid, NOTE, context);
  }

  /** On hold. */
  @Benchmark
  public Decision hold() {
    return Decider.decide(paid, HOLD, context);
  }

  /** Completed, with two guards. */
  @Benchmark
  public Decision complete() {
    return Decider.decide(shipped, COMPLETE, context);
  }

  /** All that is left, as one parcel. */
  @Benchmark
  public Decision ship() {
    return Decider.decide(paid, Ship.remaining(), context);
  }
}
