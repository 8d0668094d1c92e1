package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.OrderCancelled;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.line.OrderLine;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.PaymentLedger;
import dev.orderwell.workflow.OrderCategory;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Calling an order off as a whole, by a command of its own or by a move. */
final class Cancelling {
  private Cancelling() {}

  static Optional<Rejection> refusal(Order order) {
    return Guards.live(order).or(() -> gone(order));
  }

  private static Optional<Rejection> gone(Order order) {
    int units = handedOver(order);
    return units == 0
        ? Optional.empty()
        : Optional.of(Rejection.of("cancel.handed-over", order).with("units", units));
  }

  /** What a shop has taken money for, or work upon itself, it cancels itself. */
  static Optional<Rejection> tooLate(Order order) {
    boolean begun =
        order.facts().started()
            || order.statuses().order().category() != OrderCategory.NEW
            || !isUnpaid(order.paymentLedger());
    return begun ? Optional.of(Rejection.of("cancel.too-late", order)) : Optional.empty();
  }

  /** Nothing was ever received, nothing is promised or under way. */
  static boolean isUnpaid(PaymentLedger payments) {
    return Stream.of(payments.captured(), payments.open(), payments.pending())
        .noneMatch(Money::isPositive);
  }

  static int handedOver(Order order) {
    return order.lines().stream().mapToInt(line -> order.units(line).handedOver()).sum();
  }

  static Decision.Yes cancel(
      Decision.Yes decision, @Nullable String reason, @Nullable Boolean restock) {
    Order order = decision.order();
    Decision.Yes cancelled = decision.then(new OrderCancelled(reason));
    Decision.Yes restocked =
        Stock.isPutBack(restock, decision.context())
            ? Stock.putBack(cancelled, open(order))
            : cancelled;
    Decision.Yes told = Asking.voids(restocked).tell(MessageKind.ORDER_CANCELLED, 0, reason);
    return decision.context().isByCustomer()
        ? told.tell(MessageKind.CANCELLED_BY_CUSTOMER, 0, reason)
        : told;
  }

  /** Of every seller: a vendor's step may cancel the order as a whole by a reaction. */
  private static Map<Integer, Integer> open(Order order) {
    Map<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : order.lines()) units.put(line.number(), order.units(line).open());
    return units;
  }
}
