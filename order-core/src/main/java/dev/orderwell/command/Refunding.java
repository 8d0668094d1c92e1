package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.RefundApproved;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundRejected;
import dev.orderwell.event.OrderEvent.RefundRequested;
import dev.orderwell.event.OrderEvent.RefundWithdrawn;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.party.Actor;
import dev.orderwell.party.VendorId;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundCalculator;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundQuestion;
import dev.orderwell.refund.RefundQuestion.Act;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.refund.RefundRules.ReasonRule;
import dev.orderwell.refund.RefundTerms;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What people decide about refunds: let one go out, ask for one, approve, turn down, take back. */
final class Refunding {
  private final Order order;
  private final DecisionContext context;
  private final RefundRules rules;

  Refunding(Order order, DecisionContext context) {
    this.order = order;
    this.context = context;
    rules = context.settings().refunds();
  }

  /** A refusal of the refund arithmetic is a refusal of the command. */
  static Decision decide(Order order, Supplier<Decision> decision) {
    try {
      return Guards.placed(order).<Decision>map(Decision::no).orElseGet(decision);
    } catch (RefundException e) {
      Rejection rejection = Rejection.of(e.code(), order);
      for (Map.Entry<String, Object> fact : e.facts().entrySet()) {
        rejection = rejection.with(fact.getKey(), fact.getValue());
      }
      return Decision.no(rejection);
    }
  }

  Decision issue(NewRefund input) {
    Refund refund = drafted(input, Act.ISSUE);
    List<RefundLeg> legs = legs(refund);
    return out(refund, legs, Decision.on(order, context).then(new RefundIssued(refund, legs)));
  }

  Decision request(NewRefund input) {
    Refund refund = drafted(input, Act.REQUEST);
    legs(refund);
    return Decision.on(order, context)
        .then(new RefundRequested(refund))
        .tell(MessageKind.REFUND_REQUESTED, refund.number(), refund.reason().text());
  }

  Decision approve(int number, @Nullable String amount) {
    Refund refund = undecided(number);
    checkCancelled();
    Money total = refund.total();
    if (amount != null && !RefundWish.amount(amount, order).equals(total)) {
      throw new RefundException(
          "refund.other-amount", Map.of("refund", number, "amount", total, "asked", amount));
    }
    ask(Act.APPROVE, refund.requester(), total);
    RefundCalculator.check(order.refundBasis(), refund.items());
    List<RefundLeg> legs = legs(refund);
    RefundReason reason = refund.reason().open();
    Decision.Yes yes =
        Decision.on(order, context).then(new RefundApproved(number, total, reason, legs));
    return out(refund, legs, yes);
  }

  Decision reject(int number, @Nullable String reason) {
    Refund refund = undecided(number);
    ask(Act.REJECT, refund.requester(), refund.total());
    return Decision.on(order, context).then(new RefundRejected(number, reason));
  }

  Decision withdraw(int number) {
    Refund refund = undecided(number);
    if (!refund.requester().equals(context.actor())) {
      throw new RefundException("refund.not-requester", Map.of("refund", number));
    }
    return Decision.on(order, context).then(new RefundWithdrawn(number));
  }

  private Refund undecided(int number) {
    Refund refund = Legs.find(number, order, context);
    if (refund.state() != Refund.State.REQUESTED) {
      String state = refund.state().name();
      throw new RefundException("refund.decided-already", Map.of("refund", number, "state", state));
    }
    return refund;
  }

  private Refund drafted(NewRefund input, Act act) {
    if (order.paid().isZero()) throw new RefundException("refund.nothing-paid", Map.of());
    checkCancelled();
    RefundReason reason = input.why() == null ? RefundReason.NONE : input.why().toReason();
    checkReason(reason, act);
    VendorId vendor = part(input);
    RefundBasis basis = vendor == null ? order.refundBasis() : order.refundBasis(vendor);
    RefundWish wish = new RefundWish(input, order, context, basis);
    List<RefundItem> items = RefundCalculator.quote(basis, wish.selection()).items();
    RefundTerms terms = wish.terms(items);
    Actor actor = context.actor();
    Refund refund =
        new Refund(
            order.refundLedger().nextNumber(),
            Refund.State.REQUESTED,
            actor,
            reason,
            order.currency(),
            items,
            terms,
            List.of(),
            context.now());
    ask(act, actor, refund.total());
    return refund;
  }

  /** Whose part alone is refunded; a vendor's own is all that exists for the vendor. */
  private @Nullable VendorId part(NewRefund input) {
    if (input.vendor() == null) return context.vendor();
    VendorId named = new VendorId(input.vendor());
    boolean hidden = context.vendor() != null && !context.vendor().equals(named);
    if (hidden || !order.vendors().contains(named)) {
      throw new RefundException("refund.vendor-unknown", Map.of("vendor", named.value()));
    }
    return named;
  }

  private void checkCancelled() {
    if (order.isCancelled() && !rules.afterCancelling()) {
      throw new RefundException("refund.order-cancelled", Map.of());
    }
  }

  private void checkReason(RefundReason reason, Act act) {
    boolean needed =
        rules.reason() == ReasonRule.REQUIRED
            || (rules.reason() == ReasonRule.REQUIRED_FOR_REQUESTS && act == Act.REQUEST);
    if (needed && reason.text() == null) {
      throw new RefundException("refund.reason-missing", Map.of());
    }
  }

  private void ask(Act act, Actor requester, Money total) {
    rules.policy().check(new RefundQuestion(act, context.actor(), requester, total, order.shop()));
  }

  private List<RefundLeg> legs(Refund refund) {
    return new Routing(order, context).legs(refund.total(), refund.terms());
  }

  private Decision out(Refund refund, List<RefundLeg> legs, Decision.Yes decision) {
    Decision.Yes going = RefundedUnits.settle(decision, order, refund.number());
    for (RefundLeg leg : legs) going = Asking.send(going, leg.request());
    return refund.total().isZero()
        ? going
        : going.tell(MessageKind.REFUND, refund.number(), refund.reason().text());
  }
}
