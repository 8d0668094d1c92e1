package dev.orderwell.engine;

import dev.orderwell.action.Action;
import dev.orderwell.engine.Explanation.State;
import dev.orderwell.event.OrderEvent.OrderMoved;
import dev.orderwell.history.HistoryEntry;
import dev.orderwell.history.InstructionWords;
import dev.orderwell.identity.OrderId;
import dev.orderwell.internal.text.Texts;
import dev.orderwell.order.Order;
import dev.orderwell.order.RejectedException;
import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.ProviderRequest;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.stock.StockMove;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import dev.orderwell.workflow.OrderCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Finds out why an order is where it is. */
final class Explaining {
  private final OrderStore store;
  private final ShopId shop;
  private final Actions actions;

  Explaining(OrderStore store, ShopId shop, Actions actions) {
    this.store = store;
    this.shop = shop;
    this.actions = actions;
  }

  Explanation explain(Actor actor, OrderId id) {
    List<Action> all = actions.list(actor, List.of(id)).get(id);
    if (all == null) throw new RejectedException(Gate.unknown(id));
    List<Action> blocked = all.stream().filter(action -> !action.isEnabled()).toList();
    Order whole = actions.whole(actor, id).orElse(null);
    return whole == null
        ? new Explanation(List.of(), List.of(), blocked)
        : new Explanation(states(whole), store.pending(shop, id), blocked);
  }

  private List<State> states(Order order) {
    List<State> states = new ArrayList<>();
    held(order, states);
    due(order, states);
    for (ProviderRequest request : order.paymentLedger().requests()) request(request, states);
    for (Refund refund : order.refunds()) refund(refund, states);
    for (StockMove move : order.stock().moves()) stock(move, states);
    return states;
  }

  private void held(Order order, List<State> states) {
    if (order.statuses().order().category() != OrderCategory.ON_HOLD) return;
    String reason =
        store.history(shop, order.id()).stream()
            .map(HistoryEntry::event)
            .filter(OrderMoved.class::isInstance)
            .map(OrderMoved.class::cast)
            .filter(moved -> moved.after().category() == OrderCategory.ON_HOLD)
            .reduce((earlier, later) -> later)
            .map(OrderMoved::reason)
            .orElse(null);
    states.add(State.of("held").with("reason", Objects.requireNonNullElse(reason, "–")));
  }

  private static void due(Order order, List<State> states) {
    if (!order.isPlaced()) return;
    if (order.balance().isPositive()) {
      states.add(State.of("payment-due").with("amount", order.balance()));
    }
    if (order.balance().isNegative()) {
      states.add(State.of("refund-due").with("amount", order.balance().negated()));
    }
  }

  private static void refund(Refund refund, List<State> states) {
    if (refund.state() == Refund.State.REQUESTED) {
      states.add(
          State.of("refund-requested")
              .with("refund", refund.number())
              .with("amount", refund.total()));
    }
    if (refund.state() != Refund.State.EXECUTING) return;
    for (RefundLeg leg : refund.legs()) {
      String code = code(leg.state());
      if (!code.isEmpty()) {
        states.add(
            State.of("refund-" + code)
                .with("refund", refund.number())
                .with("amount", leg.amount()));
      }
    }
  }

  private static void request(ProviderRequest request, List<State> states) {
    String code = code(request.state());
    if (code.isEmpty()) return;
    states.add(
        State.of(request.kind().code() + "-" + code)
            .with("payment", request.payment())
            .with("amount", request.amount()));
  }

  private static String code(OperationState state) {
    return switch (state) {
      case SENDING, PENDING -> "under-way";
      case NOT_SENT -> "not-sent";
      case AWAITING_HAND -> "by-hand";
      case UNKNOWN -> "unknown";
      case MANUAL_REVIEW -> "review";
      case FAILED -> "failed";
      case SUCCEEDED, REVERSED, GIVEN_UP -> "";
    };
  }

  private static void stock(StockMove move, List<State> states) {
    if (move.state() == StockMove.State.UNKNOWN) {
      states.add(State.of("stock-unknown").with("operation", move.operation()));
    }
    if (move.state() == StockMove.State.FAILED) {
      states.add(State.of("stock-refused").with("operation", move.operation()));
    }
  }

  static String words(PendingInstruction pending, Locale locale) {
    return Texts.ACTIONS.text(
        pending.dead() ? "explain.dead" : "explain.open",
        locale,
        Map.of(
            "what", InstructionWords.of(pending.instruction(), locale),
            "tries", pending.tries(),
            "due", pending.due()));
  }
}
