package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Refunds;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundLeg;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the parts of a refund once it goes out. */
final class Legs {
  private static final Set<OperationState> EARLY =
      Set.of(OperationState.SENDING, OperationState.NOT_SENT, OperationState.FAILED);
  private static final Set<OperationState> STUCK =
      Set.of(OperationState.NOT_SENT, OperationState.FAILED, OperationState.AWAITING_HAND);

  private final Order order;
  private final DecisionContext context;

  Legs(Order order, DecisionContext context) {
    this.order = order;
    this.context = context;
  }

  /** A refund that exists for the actor: to a vendor, only one of the vendor's own lines. */
  static Refund find(int number, Order order, DecisionContext context) {
    VendorId vendor = context.vendor();
    return order
        .refundLedger()
        .find(number)
        .filter(refund -> vendor == null || Refunds.concerns(refund, order, vendor))
        .orElseThrow(() -> new RefundException("refund.unknown", Map.of("refund", number)));
  }

  private RefundLeg leg(int refund, int leg) {
    List<RefundLeg> legs = find(refund, order, context).legs();
    if (leg > legs.size()) {
      throw new RefundException("refund.leg-unknown", Map.of("refund", refund, "leg", leg));
    }
    return legs.get(leg - 1);
  }

  private static RefundException state(int refund, RefundLeg leg) {
    return new RefundException(
        "refund.leg-state",
        Map.of("refund", refund, "leg", leg.number(), "state", leg.state().name()));
  }

  Decision confirm(ConfirmManualRefund asked) {
    RefundLeg leg = leg(asked.refund(), asked.leg());
    if (leg.state() != OperationState.AWAITING_HAND) throw state(asked.refund(), leg);
    RefundLeg paid = leg.in(OperationState.SUCCEEDED, asked.reference(), null);
    return Decision.on(order, context).then(new RefundLegMoved(asked.refund(), paid));
  }

  Decision progress(RecordRefundProgress asked) {
    RefundLeg leg = leg(asked.refund(), asked.leg());
    checkProgress(asked, leg);
    RefundLeg moved = leg.in(asked.progress(), asked.reference(), asked.detail());
    Decision.Yes yes = Decision.on(order, context).then(new RefundLegMoved(asked.refund(), moved));
    boolean trouble =
        Set.of(OperationState.FAILED, OperationState.UNKNOWN, OperationState.REVERSED)
            .contains(asked.progress());
    return trouble ? yes.tell(MessageKind.REFUND_TROUBLE, asked.refund(), asked.detail()) : yes;
  }

  /** What nobody could find out, people say with something to look it up by. */
  private void checkProgress(RecordRefundProgress asked, RefundLeg leg) {
    Operation operation = leg.operation();
    boolean latest =
        asked.operation() == null || (operation != null && asked.operation() == operation.number());
    boolean reachable =
        leg.state() != asked.progress() && Operations.mayFollow(leg.state(), asked.progress());
    boolean early = EARLY.contains(leg.state()) && context.actor().role() != Role.SYSTEM;
    if (!latest || !reachable || early) throw state(asked.refund(), leg);
    boolean bare = leg.state() == OperationState.MANUAL_REVIEW && asked.reference() == null;
    if (bare) {
      throw new RefundException(
          "refund.reference-missing", Map.of("refund", asked.refund(), "leg", leg.number()));
    }
  }

  Decision reroute(RerouteRefund asked) {
    RefundLeg leg = leg(asked.refund(), asked.leg());
    if (!STUCK.contains(leg.state())) throw state(asked.refund(), leg);
    RefundLeg sent = new Routing(order, context).rerouted(leg, asked);
    Decision.Yes yes = Decision.on(order, context).then(new RefundLegMoved(asked.refund(), sent));
    return Asking.send(yes, sent.request());
  }

  Decision giveUp(int refund, @Nullable Integer number) {
    List<RefundLeg> legs = number == null ? stuck(refund) : List.of(leg(refund, number));
    if (legs.isEmpty()) {
      throw new RefundException("refund.nothing-to-give-up", Map.of("refund", refund));
    }
    Decision.Yes yes = Decision.on(order, context);
    for (RefundLeg leg : legs) {
      if (!STUCK.contains(leg.state())) throw state(refund, leg);
      yes =
          yes.then(new RefundLegMoved(refund, leg.in(OperationState.GIVEN_UP, null, leg.detail())));
    }
    return yes;
  }

  private List<RefundLeg> stuck(int refund) {
    return find(refund, order, context).legs().stream()
        .filter(leg -> STUCK.contains(leg.state()))
        .toList();
  }
}
