package dev.orderwell.command;

import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import dev.orderwell.payment.Capture;
import dev.orderwell.payment.Operation;
import dev.orderwell.payment.OperationState;
import dev.orderwell.payment.Payment;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.refund.LegShare;
import dev.orderwell.refund.LegStrategy;
import dev.orderwell.refund.Refund;
import dev.orderwell.refund.RefundBasis;
import dev.orderwell.refund.RefundException;
import dev.orderwell.refund.RefundLeg;
import dev.orderwell.refund.RefundMode;
import dev.orderwell.refund.RefundRules;
import dev.orderwell.refund.RefundSource;
import dev.orderwell.refund.RefundTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Which payments a refund goes back to, and how. */
final class Routing {
  private final Order order;
  private final DecisionContext context;
  private final RefundRules rules;
  private final RefundBasis basis;

  Routing(Order order, DecisionContext context) {
    this.order = order;
    this.context = context;
    rules = context.settings().refunds();
    basis = order.refundBasis();
  }

  /** An amount of a payment, and where it goes. */
  private record Part(LegShare share, PaymentMethod to) {}

  List<RefundLeg> legs(Money total, RefundTerms terms) {
    if (total.isGreaterThan(basis.available())) {
      throw new RefundException(
          "refund.exceeds-available", Map.of("asked", total, "available", basis.available()));
    }
    List<RefundLeg> legs = new ArrayList<>();
    int operation = order.paymentLedger().operations();
    for (LegShare share : shares(total, terms)) {
      for (Part part : parts(share, terms.to())) {
        RefundMode mode = mode(terms.mode(), part);
        if (mode == RefundMode.AUTOMATIC) operation++;
        legs.add(leg(legs.size() + 1, part, mode, operation));
      }
    }
    return legs;
  }

  /** What a provider has taken under several names is given back under each of them. */
  private List<Part> parts(LegShare share, @Nullable PaymentMethod to) {
    if (to != null) return List.of(new Part(share, to));
    Payment payment = payment(share.payment());
    List<Part> parts = new ArrayList<>();
    Money rest = share.amount();
    for (Capture capture : payment.captures()) {
      Money part = least(rest, left(payment, capture));
      if (part.isPositive()) parts.add(part(share, part, method(payment, capture)));
      rest = rest.minus(part);
    }
    if (rest.isPositive()) parts.add(part(share, rest, payment.method()));
    return parts;
  }

  private static Money least(Money one, Money other) {
    return one.isLessThan(other) ? one : other;
  }

  private static Part part(LegShare share, Money amount, PaymentMethod to) {
    return new Part(new LegShare(share.payment(), amount), to);
  }

  private static PaymentMethod method(Payment payment, Capture capture) {
    PaymentMethod whole = payment.method();
    return new PaymentMethod(whole.provider(), capture.reference(), whole.label(), whole.tender());
  }

  private Money left(Payment payment, Capture capture) {
    Money left = capture.amount();
    for (Refund refund : order.refunds()) {
      for (RefundLeg leg : refund.legs()) {
        boolean same =
            leg.payment() == payment.number() && capture.reference().equals(leg.to().reference());
        if (same && leg.state().holds()) left = left.minus(leg.amount());
      }
    }
    return left;
  }

  private List<LegShare> shares(Money total, RefundTerms terms) {
    if (terms.told().isEmpty()) return terms.strategy().split(total, basis.sources());
    Money sum = Money.zero(total.getCurrencyUnit());
    for (LegShare share : terms.told()) {
      checkAvailable(share.payment(), share.amount());
      sum = sum.plus(share.amount());
    }
    boolean twice =
        terms.told().stream().map(LegShare::payment).distinct().count() < terms.told().size();
    if (twice || !sum.equals(total)) {
      throw new RefundException("refund.legs", Map.of("asked", sum, "refund", total));
    }
    return terms.told();
  }

  void checkAvailable(int payment, Money asked) {
    Money available =
        basis.sources().stream()
            .filter(source -> source.payment() == payment)
            .map(RefundSource::available)
            .findFirst()
            .orElse(Money.zero(order.currency()));
    if (asked.isGreaterThan(available)) {
      throw new RefundException(
          "refund.leg-exceeds-available",
          Map.of("payment", payment, "asked", asked, "available", available));
    }
  }

  Payment payment(int number) {
    return order
        .paymentLedger()
        .find(number)
        .orElseThrow(() -> new RefundException("payment.unknown", Map.of("payment", number)));
  }

  /** A leg that goes another way than before. */
  RefundLeg rerouted(RefundLeg failed, RerouteRefund asked) {
    int payment = asked.payment() == null ? failed.payment() : payment(asked.payment()).number();
    if (payment != failed.payment()) checkAvailable(payment, failed.amount());
    Part part = new Part(new LegShare(payment, failed.amount()), target(failed, payment, asked));
    return leg(
        failed.number(), part, mode(asked.mode(), part), order.paymentLedger().operations() + 1);
  }

  private PaymentMethod target(RefundLeg failed, int payment, RerouteRefund asked) {
    if (asked.to() != null) return asked.to().toMethod();
    PaymentMethod back = payment(payment).method();
    boolean same = payment == failed.payment() && failed.to().provider().equals(back.provider());
    return same ? failed.to() : back;
  }

  private RefundMode mode(@Nullable RefundMode told, Part part) {
    RefundMode mode = told == null ? rules.mode() : told;
    if (mode == RefundMode.EXTERNAL) throw new RefundException("refund.mode", Map.of());
    if (mode != null && mode != RefundMode.AUTOMATIC) return mode;
    Optional<String> limit =
        new Automatic(order, rules.providers(), context.now())
            .limit(payment(part.share().payment()), part.to(), part.share().amount());
    if (limit.isEmpty()) return RefundMode.AUTOMATIC;
    if (mode == null) return RefundMode.MANUAL;
    throw new RefundException(
        "refund.not-automatic", Map.of("provider", part.to().provider(), "limit", limit.get()));
  }

  private RefundLeg leg(int number, Part part, RefundMode mode, int operation) {
    OperationState state =
        mode == RefundMode.AUTOMATIC
            ? OperationState.SENDING
            : mode == RefundMode.MANUAL ? OperationState.AWAITING_HAND : OperationState.SUCCEEDED;
    Operation asked =
        mode == RefundMode.AUTOMATIC ? context.operation(operation, order.id()) : null;
    LegShare share = part.share();
    return new RefundLeg(
        number, share.payment(), part.to(), mode, share.amount(), state, asked, null, null);
  }

  static LegStrategy strategy(@Nullable LegStrategy told, RefundRules rules) {
    return told == null ? rules.strategy() : told;
  }
}
