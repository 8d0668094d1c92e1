package dev.orderwell.command;

import dev.orderwell.event.OrderEvent.ChargebackRecorded;
import dev.orderwell.event.OrderEvent.MoreBackThanCaptured;
import dev.orderwell.event.OrderEvent.PaymentBounced;
import dev.orderwell.event.OrderEvent.RefundIssued;
import dev.orderwell.event.OrderEvent.RefundLegMoved;
import dev.orderwell.instruction.MessageKind;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.order.Rejection;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.refund.Chargeback;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundCalculator;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundItem;
import dev.orderwell.refund.RefundLedger;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundReason;
import dev.orderwell.refund.RefundTerms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What providers and banks have done without being asked from here: always recorded. */
final class ProviderFacts {
  private final Order order;
  private final DecisionContext context;

  ProviderFacts(Order order, DecisionContext context) {
    this.order = order;
    this.context = context;
  }

  Decision refunded(RecordExternalRefund fact) {
    Optional<Rejection> odd = Guards.past(fact.at(), context.now());
    if (odd.isPresent()) return Decision.no(odd.get());
    Payment payment = payment(fact.payment());
    Money amount = amount(fact.amount());
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        if (isKnown(leg, fact)) {
          throw new RefundException(
              "refund.recorded-already", Map.of("reference", fact.reference()));
        }
      }
    }
    return awaited(payment.number(), amount)
        .map(waiting -> settled(waiting, fact.reference()))
        .orElseGet(() -> checked(payment, issued(payment, amount, fact)));
  }

  private static boolean isKnown(RefundLeg leg, RecordExternalRefund fact) {
    return leg.payment() == fact.payment() && fact.reference().equals(leg.reference());
  }

  private Optional<RefundLegMoved> awaited(int payment, Money amount) {
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        boolean marked = leg.mode() == RefundMode.RECORD_ONLY && leg.reference() == null;
        boolean waits =
            leg.state() == OperationState.AWAITING_HAND
                || (leg.state() == OperationState.SUCCEEDED && marked);
        if (waits && leg.payment() == payment && leg.amount().equals(amount)) {
          return Optional.of(new RefundLegMoved(refund.number(), leg));
        }
      }
    }
    return Optional.empty();
  }

  private Decision settled(RefundLegMoved waiting, String reference) {
    RefundLeg paid = waiting.leg().in(OperationState.SUCCEEDED, reference, null);
    return Decision.on(order, context).then(new RefundLegMoved(waiting.refund(), paid));
  }

  private Decision.Yes issued(Payment payment, Money amount, RecordExternalRefund fact) {
    List<RefundItem> items = RefundCalculator.external(order.refundBasis(), amount);
    RefundTerms terms =
        new RefundTerms(LegStrategy.NEWEST_FIRST, List.of(), RefundMode.EXTERNAL, null, Map.of());
    Refund refund =
        new Refund(
            order.refundLedger().nextNumber(),
            Refund.State.REQUESTED,
            context.actor(),
            RefundReason.NONE,
            order.currency(),
            items,
            terms,
            List.of(),
            Guards.kept(fact.at(), context.now()));
    RefundLeg leg =
        new RefundLeg(
            1,
            payment.number(),
            payment.method(),
            RefundMode.EXTERNAL,
            amount,
            OperationState.SUCCEEDED,
            null,
            fact.reference(),
            null);
    return Decision.on(order, context).then(new RefundIssued(refund, List.of(leg)));
  }

  Decision chargedBack(RecordChargeback fact) {
    Optional<Rejection> odd = Guards.past(fact.at(), context.now());
    if (odd.isPresent()) return Decision.no(odd.get());
    Payment payment = payment(fact.payment());
    Chargeback known =
        order.refundLedger().chargeback(payment.number(), fact.reference()).orElse(null);
    if (known != null && known.state() == fact.state()) {
      throw new RefundException(
          "chargeback.recorded-already",
          Map.of("reference", fact.reference(), "state", fact.state().name()));
    }
    Instant at = Guards.kept(fact.at(), context.now());
    Chargeback now =
        new Chargeback(
            payment.number(), fact.reference(), disputed(fact.amount(), known), fact.state(), at);
    Decision.Yes yes = Decision.on(order, context).then(new ChargebackRecorded(now));
    return checked(payment, yes.tell(MessageKind.CHARGEBACK, payment.number(), null));
  }

  Decision bounced(RecordBounce fact) {
    Optional<Rejection> odd = Guards.past(fact.at(), context.now());
    if (odd.isPresent()) return Decision.no(odd.get());
    Payment payment = payment(fact.payment());
    if (payment.captured().isZero()) {
      throw new RefundException("payment.not-received", Map.of("payment", payment.number()));
    }
    Instant at = Guards.kept(fact.at(), context.now());
    Decision.Yes yes =
        Decision.on(order, context)
            .then(new PaymentBounced(payment.number(), payment.captured(), fact.code(), at))
            .tell(MessageKind.PAYMENT_BOUNCED, payment.number(), null);
    return checked(payment, yes);
  }

  private Money disputed(@Nullable String told, @Nullable Chargeback known) {
    if (told != null) return amount(told);
    if (known != null) return known.amount();
    throw new RefundException(
        "refund.amount", Map.of("asked", "", "currency", order.currency().getCode()));
  }

  private Payment payment(int number) {
    return order
        .paymentLedger()
        .find(number)
        .orElseThrow(() -> new RefundException("payment.unknown", Map.of("payment", number)));
  }

  private Money amount(String text) {
    Money amount = RefundWish.amount(text, order);
    if (amount.isPositive()) return amount;
    throw new RefundException(
        "refund.amount", Map.of("asked", text, "currency", order.currency().getCode()));
  }

  /** Past what came in somebody has to look. */
  private Decision.Yes checked(Payment payment, Decision.Yes decision) {
    Money before = excess(order, payment);
    Money after = excess(decision.order(), payment);
    return after.isPositive() && after.isGreaterThan(before)
        ? decision
            .then(new MoreBackThanCaptured(payment.number(), after))
            .tell(MessageKind.REFUND_TROUBLE, 0, null)
        : decision;
  }

  private static Money excess(Order order, Payment payment) {
    RefundLedger ledger = order.refundLedger();
    int number = payment.number();
    Money captured = order.paymentLedger().find(number).orElseThrow().captured();
    return ledger.taken(number).plus(ledger.chargedBack(number)).minus(captured);
  }
}
