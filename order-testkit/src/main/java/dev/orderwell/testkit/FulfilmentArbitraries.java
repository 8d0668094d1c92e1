package dev.orderwell.testkit;

import dev.orderwell.command.CancelParcel;
import dev.orderwell.command.Deliver;
import dev.orderwell.command.LoseParcel;
import dev.orderwell.command.MakeReady;
import dev.orderwell.command.MarkDelivered;
import dev.orderwell.command.MarkOutForDelivery;
import dev.orderwell.command.OrderCommand;
import dev.orderwell.command.ReplaceParcel;
import dev.orderwell.command.RestoreUnits;
import dev.orderwell.command.StartProcessing;
import dev.orderwell.command.StopProcessing;
import dev.orderwell.command.UndoDelivered;
import dev.orderwell.command.UndoReady;
import dev.orderwell.command.UnitPick;
import dev.orderwell.line.Delivery;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.OrderView;
import dev.orderwell.order.UnitCounts;
import dev.orderwell.testkit.CommandArbitraries.Units;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What becomes of units before they leave and of parcels after, and what was said wrongly. */
final class FulfilmentArbitraries {
  private FulfilmentArbitraries() {}

  private interface OfParcel {
    OrderCommand on(int parcel);
  }

  private interface OfUnits {
    OrderCommand on(List<UnitPick> units);
  }

  /** Parcels that arrive, are lost or never left. */
  static Arbitrary<Intent> parcels() {
    return Choice.of(
        Tuple.of(6, delivered()),
        Tuple.of(3, outForDelivery()),
        Tuple.of(2, parcel("undo delivery", one -> UndoDelivered.of(one, "Wrong parcel"))),
        Tuple.of(3, parcel("cancel parcel", one -> CancelParcel.of(one, "Still here"))),
        Tuple.of(3, parcel("lose parcel", one -> LoseParcel.of(one, "Never arrived"))),
        Tuple.of(3, replacing()));
  }

  private static Arbitrary<Integer> choices() {
    return Choice.of(
        Tuple.of(9, Arbitraries.integers().between(0, 4)), Tuple.of(1, Arbitraries.just(5)));
  }

  private static Arbitrary<List<Integer>> numbers() {
    return Choice.of(
        Tuple.of(1, Arbitraries.just(List.<Integer>of())),
        Tuple.of(2, choices().list().ofMinSize(1).ofMaxSize(2)));
  }

  private static List<Integer> named(List<Integer> choices, OrderView order) {
    return choices.stream().map(one -> CommandArbitraries.parcel(one, order)).toList();
  }

  private static Arbitrary<Intent> delivered() {
    return Combinators.combine(numbers(), CommandArbitraries.days())
        .as(
            (numbers, days) ->
                new Intent(
                    "delivered " + numbers + " " + days,
                    order ->
                        new MarkDelivered(
                            named(numbers, order), CommandArbitraries.at(days, order))));
  }

  private static Arbitrary<Intent> outForDelivery() {
    return numbers()
        .map(
            numbers ->
                new Intent(
                    "out for delivery " + numbers,
                    order -> new MarkOutForDelivery(named(numbers, order))));
  }

  private static Arbitrary<Intent> parcel(String words, OfParcel command) {
    return choices()
        .map(
            choice ->
                new Intent(
                    words + " " + choice,
                    order -> command.on(CommandArbitraries.parcel(choice, order))));
  }

  private static Arbitrary<Intent> replacing() {
    Arbitrary<String> reasons = Arbitraries.just("Never arrived").injectNull(0.3);
    return Combinators.combine(choices(), CommandArbitraries.codes().list().ofMaxSize(1), reasons)
        .as(
            (choice, trackings, reason) ->
                new Intent(
                    "replace parcel " + List.of(choice, trackings),
                    order ->
                        new ReplaceParcel(
                            CommandArbitraries.parcel(choice, order), trackings, reason)));
  }

  /** Work on units, and units that need no parcel. */
  static Arbitrary<Intent> work() {
    return Choice.of(
        Tuple.of(
            3,
            units("start", StartProcessing::new, any -> true, one -> one.open() - one.started())),
        Tuple.of(
            1,
            units(
                "stop", some -> new StopProcessing(some, "No"), any -> true, UnitCounts::started)),
        Tuple.of(
            4,
            units("ready", MakeReady::new, by(Delivery.PICKUP), one -> one.open() - one.ready())),
        Tuple.of(
            1,
            units("not ready", some -> new UndoReady(some, "No"), any -> true, UnitCounts::ready)),
        Tuple.of(
            4,
            units("give", some -> new Deliver(some, null), by(Delivery.NONE), UnitCounts::open)));
  }

  /** Units that had been called off. */
  static Arbitrary<Intent> restoring() {
    return units(
        "restore", some -> new RestoreUnits(some, "Found"), any -> true, UnitCounts::calledOff);
  }

  private static Predicate<OrderLine> by(Delivery way) {
    return line -> line.delivery() == way;
  }

  private static Arbitrary<Intent> units(
      String words, OfUnits command, Predicate<OrderLine> which, ToIntFunction<UnitCounts> left) {
    Arbitrary<List<Units>> some =
        Choice.of(
            Tuple.of(2, CommandArbitraries.units()), Tuple.of(1, Arbitraries.just(List.of())));
    return some.map(
        units ->
            new Intent(
                words + " " + units,
                order ->
                    command.on(units.stream().map(one -> one.of(order, which, left)).toList())));
  }
}
