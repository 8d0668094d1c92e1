package dev.orderwell.testkit.sequence;

import dev.orderwell.command.CallOffUnits;
import dev.orderwell.command.CancelOrder;
import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReceiveReturn;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.Ship;
import dev.orderwell.order.NewOrder;
import dev.orderwell.order.OrderView;
import dev.orderwell.testkit.CommandArbitraries;
import dev.orderwell.testkit.Intent;
import dev.orderwell.testkit.OrderArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Refunds are exact to the last minor unit: whatever is asked for, approved, fails, comes back or
 * is fetched back, the order says what {@link RefundModel} says on paper, and once all is refunded
 * each component has ended at what was charged.
 */
class RefundSequenceProperties {
  /** One thing that happens to an order. */
  interface Step {
    void on(RefundSequence sequence);
  }

  private record Paying(int percent, int with) implements Step {
    @Override
    public void on(RefundSequence sequence) {
      sequence.pay(percent, with);
    }
  }

  private record Refunding(Intent intent, boolean vendor) implements Step {
    @Override
    public void on(RefundSequence sequence) {
      sequence.take(intent, vendor);
    }
  }

  private record Moving(Goods goods, int which, int count) implements Step {
    @Override
    public void on(RefundSequence sequence) {
      sequence.move(goods.command(sequence.order(), which, count));
    }
  }

  private enum Goods {
    SHIP,
    SHIP_ALL,
    CALL_OFF,
    RECEIVE,
    RECEIVE_DAMAGED,
    CANCEL_PARCEL,
    LOSE_PARCEL,
    REPLACE_PARCEL,
    RESTORE,
    CANCEL;

    OrderCommand command(OrderView order, int which, int count) {
      int line = which % order.lines().size() + 1;
      return switch (this) {
        case SHIP -> Ship.units(line, count);
        case SHIP_ALL -> Ship.remaining();
        case CALL_OFF -> CallOffUnits.units(line, count);
        case RECEIVE -> ReceiveReturn.resalable(line, count);
        case RECEIVE_DAMAGED -> ReceiveReturn.damaged(line, count);
        case CANCEL_PARCEL -> CancelParcel.of(count, "Still here");
        case LOSE_PARCEL -> LoseParcel.of(count, "Never arrived");
        case REPLACE_PARCEL -> ReplaceParcel.of(count, "Never arrived");
        case RESTORE -> RestoreUnits.units(line, count, "Found");
        case CANCEL -> CancelOrder.because("Changed my mind");
      };
    }
  }

  @Property(tries = 20_000, seed = "20260302", edgeCases = EdgeCasesMode.NONE)
  void whateverIsRefundedEveryComponentEndsExactly(
      @ForAll("orders") NewOrder order,
      @ForAll("beginnings") List<Step> beginning,
      @ForAll("steps") List<Step> steps) {
    RefundSequence sequence = new RefundSequence(order);
    beginning.forEach(step -> step.on(sequence));
    steps.forEach(step -> step.on(sequence));
    sequence.end();
  }

  @Provide
  Arbitrary<NewOrder> orders() {
    return OrderArbitraries.newOrders();
  }

  @Provide
  Arbitrary<List<Step>> beginnings() {
    Arbitrary<List<Step>> full =
        Arbitraries.integers().between(0, 2).map(with -> List.of(new Paying(100, with)));
    return Arbitraries.frequencyOf(
        Tuple.of(3, full),
        Tuple.of(2, paying(10, 80).list().ofMinSize(1).ofMaxSize(3)),
        Tuple.of(1, Arbitraries.just(List.of())));
  }

  private static Arbitrary<Step> paying(int least, int most) {
    return Combinators.combine(
            Arbitraries.integers().between(least, most), Arbitraries.integers().between(0, 2))
        .as(Paying::new);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Step> refunding =
        Combinators.combine(
                CommandArbitraries.refunds(),
                Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
            .as(Refunding::new);
    Arbitrary<Goods> goods =
        Arbitraries.frequency(
            Tuple.of(6, Goods.SHIP),
            Tuple.of(3, Goods.SHIP_ALL),
            Tuple.of(4, Goods.CALL_OFF),
            Tuple.of(4, Goods.RECEIVE),
            Tuple.of(2, Goods.RECEIVE_DAMAGED),
            Tuple.of(2, Goods.CANCEL_PARCEL),
            Tuple.of(2, Goods.LOSE_PARCEL),
            Tuple.of(2, Goods.REPLACE_PARCEL),
            Tuple.of(2, Goods.RESTORE),
            Tuple.of(1, Goods.CANCEL));
    Arbitrary<Step> moving =
        Combinators.combine(
                goods, Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 4))
            .as(Moving::new);
    return Arbitraries.frequencyOf(
            Tuple.of(20, refunding), Tuple.of(5, moving), Tuple.of(2, paying(1, 120)))
        .list()
        .ofMaxSize(30);
  }
}
