package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Refunds;
import dev.orderwell.party.Role;
import dev.orderwell.party.VendorId;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.refund.LegShare;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundLeg.State;
import dev.orderwell.refund.RefundMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the parts of a refund once it goes out. */
final class Legs {
  private static final Map<State, Set<State>> NEXT =
      Map.of(
          State.SENDING, Set.of(State.PENDING, State.SUCCEEDED, State.FAILED, State.UNKNOWN),
          State.UNKNOWN, Set.of(State.PENDING, State.SUCCEEDED, State.FAILED),
          State.PENDING, Set.of(State.SUCCEEDED, State.FAILED),
          State.SUCCEEDED, Set.of(State.REVERSED));
  private static final Set<State> STUCK = Set.of(State.FAILED, State.AWAITING_HAND);

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
    if (leg.state() != State.AWAITING_HAND) throw state(asked.refund(), leg);
    RefundLeg paid = leg.in(State.SUCCEEDED, asked.reference(), null);
    return Decision.on(order, context).then(new RefundLegMoved(asked.refund(), paid));
  }

  Decision progress(RecordRefundProgress asked) {
    RefundLeg leg = leg(asked.refund(), asked.leg());
    boolean latest = asked.operation() == null || asked.operation() == leg.operation();
    boolean reachable = NEXT.getOrDefault(leg.state(), Set.of()).contains(asked.progress());
    boolean early = leg.state() == State.SENDING && context.actor().role() != Role.SYSTEM;
    if (!latest || !reachable || early) throw state(asked.refund(), leg);
    RefundLeg moved = leg.in(asked.progress(), asked.reference(), asked.detail());
    Decision.Yes yes = Decision.on(order, context).then(new RefundLegMoved(asked.refund(), moved));
    boolean trouble =
        Set.of(State.FAILED, State.UNKNOWN, State.REVERSED).contains(asked.progress());
    return trouble ? yes.tell(MessageKind.REFUND_TROUBLE, asked.refund(), asked.detail()) : yes;
  }

  Decision reroute(RerouteRefund asked) {
    RefundLeg leg = leg(asked.refund(), asked.leg());
    if (!STUCK.contains(leg.state())) throw state(asked.refund(), leg);
    Routing routing = new Routing(order, context.settings().refunds());
    int payment = asked.payment() == null ? leg.payment() : asked.payment();
    PaymentMethod back = routing.method(payment);
    if (payment != leg.payment()) routing.checkAvailable(payment, leg.amount());
    PaymentMethod to = asked.to() == null ? back : asked.to().toMethod();
    RefundMode mode = routing.mode(asked.mode(), to);
    int operation = order.paymentLedger().operations() + 1;
    LegShare share = new LegShare(payment, leg.amount());
    RefundLeg sent = Routing.leg(leg.number(), share, to, mode, operation);
    Decision.Yes yes = Decision.on(order, context).then(new RefundLegMoved(asked.refund(), sent));
    return Routing.send(yes, asked.refund(), sent);
  }

  Decision giveUp(int refund, @Nullable Integer number) {
    List<RefundLeg> legs = number == null ? stuck(refund) : List.of(leg(refund, number));
    if (legs.isEmpty()) {
      throw new RefundException("refund.nothing-to-give-up", Map.of("refund", refund));
    }
    Decision.Yes yes = Decision.on(order, context);
    for (RefundLeg leg : legs) {
      if (!STUCK.contains(leg.state())) throw state(refund, leg);
      yes = yes.then(new RefundLegMoved(refund, leg.in(State.GIVEN_UP, null, leg.detail())));
    }
    return yes;
  }

  private List<RefundLeg> stuck(int refund) {
    return find(refund, order, context).legs().stream()
        .filter(leg -> STUCK.contains(leg.state()))
        .toList();
  }
}
