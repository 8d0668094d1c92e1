package dev.orderwell.command;

import dev.orderwell.instruction.Instruction.PayBack;
import dev.orderwell.order.Decision;
import dev.orderwell.order.Order;
import dev.orderwell.payment.PaymentMethod;
import dev.orderwell.refund.LegShare;
import dev.orderwell.refund.LegStrategy;
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
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Which payments a refund goes back to, and how. */
final class Routing {
  private final Order order;
  private final RefundRules rules;
  private final RefundBasis basis;

  Routing(Order order, RefundRules rules) {
    this.order = order;
    this.rules = rules;
    basis = order.refundBasis();
  }

  List<RefundLeg> legs(Money total, RefundTerms terms) {
    if (total.isGreaterThan(basis.available())) {
      throw new RefundException(
          "refund.exceeds-available", Map.of("asked", total, "available", basis.available()));
    }
    List<RefundLeg> legs = new ArrayList<>();
    int operation = order.paymentLedger().operations();
    for (LegShare share : shares(total, terms)) {
      PaymentMethod to = terms.to() == null ? method(share.payment()) : terms.to();
      RefundMode mode = mode(terms.mode(), to);
      if (mode == RefundMode.AUTOMATIC) operation++;
      legs.add(leg(legs.size() + 1, share, to, mode, operation));
    }
    return legs;
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

  PaymentMethod method(int payment) {
    return order
        .paymentLedger()
        .find(payment)
        .orElseThrow(() -> new RefundException("payment.unknown", Map.of("payment", payment)))
        .method();
  }

  RefundMode mode(@Nullable RefundMode told, PaymentMethod to) {
    boolean can = rules.automatic().contains(to.provider()) && to.reference() != null;
    RefundMode mode = told == null ? rules.mode() : told;
    if (mode == RefundMode.EXTERNAL) throw new RefundException("refund.mode", Map.of());
    if (mode == RefundMode.AUTOMATIC && !can) {
      throw new RefundException("refund.not-automatic", Map.of("provider", to.provider()));
    }
    if (mode != null) return mode;
    return can ? RefundMode.AUTOMATIC : RefundMode.MANUAL;
  }

  static RefundLeg leg(
      int number, LegShare share, PaymentMethod to, RefundMode mode, int operation) {
    RefundLeg.State state =
        switch (mode) {
          case AUTOMATIC -> RefundLeg.State.SENDING;
          case MANUAL -> RefundLeg.State.AWAITING_HAND;
          case RECORD_ONLY, EXTERNAL -> RefundLeg.State.SUCCEEDED;
        };
    int asked = mode == RefundMode.AUTOMATIC ? operation : 0;
    return new RefundLeg(
        number, share.payment(), to, mode, share.amount(), state, asked, null, null);
  }

  static Decision.Yes send(Decision.Yes decision, int refund, RefundLeg leg) {
    if (leg.state() != RefundLeg.State.SENDING) return decision;
    String reference = Objects.requireNonNull(leg.to().reference());
    return decision.instruct(
        new PayBack(
            leg.operation(), refund, leg.number(), leg.to().provider(), reference, leg.amount()));
  }

  static LegStrategy strategy(@Nullable LegStrategy told, RefundRules rules) {
    return told == null ? rules.strategy() : told;
  }
}
