package dev.orderwell.command;

import dev.orderwell.fulfilment.Parcel;
import dev.orderwell.fulfilment.ParcelState;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parcels that a command names, or why it names none.
 *
 * <p>Refused: {@code parcel.unknown}, which is also the answer to a parcel of somebody else; {@code
 * parcel.state}; {@code parcel.none-on-its-way} if nothing is named and there is none.
 */
record ParcelPicking(List<Parcel> parcels, @Nullable Rejection rejection) {
  /** Parcels by their numbers, or all in one of these states if no number is named. */
  static ParcelPicking of(
      List<Integer> numbers, Set<ParcelState> from, Order order, DecisionContext context) {
    return numbers.isEmpty() ? all(from, order, context) : named(numbers, from, order, context);
  }

  private static ParcelPicking all(Set<ParcelState> from, Order order, DecisionContext context) {
    List<Parcel> found =
        Parcels.open(order, context).stream().filter(one -> from.contains(one.state())).toList();
    return found.isEmpty()
        ? refused(Rejection.of("parcel.none-on-its-way", order))
        : new ParcelPicking(found, null);
  }

  private static ParcelPicking named(
      List<Integer> numbers, Set<ParcelState> from, Order order, DecisionContext context) {
    List<Parcel> parcels = new ArrayList<>();
    for (int number : new TreeSet<>(numbers)) {
      Optional<Parcel> found = Parcels.find(number, order, context);
      if (found.isEmpty()) return refused(Parcels.unknown(number, order));
      if (!from.contains(found.get().state())) {
        return refused(Parcels.elsewhere(found.get(), order));
      }
      parcels.add(found.get());
    }
    return new ParcelPicking(parcels, null);
  }

  private static ParcelPicking refused(Rejection rejection) {
    return new ParcelPicking(List.of(), rejection);
  }
}
