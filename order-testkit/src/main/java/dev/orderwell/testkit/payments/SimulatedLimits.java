package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a simulated company refuses. */
final class SimulatedLimits {
  private final SimulatedTerms terms;

  SimulatedLimits(SimulatedTerms terms) {
    this.terms = terms;
  }

  /** The code of a refusal, null if there is nothing against it. */
  @Nullable String refusal(SimulatedPayment payment, PaymentCall call, Instant now) {
    Kind kind = Kind.of(call);
    if (!call.amount().isSameCurrency(payment.amount)) return "other-currency";
    Money left = payment.left(kind);
    if (left.isZero()) return "nothing-left";
    if (kind == Kind.VOID) return null;
    if (call.amount().isGreaterThan(left)) return "too-much";
    return kind == Kind.CAPTURE
        ? ofCapture((CaptureCall) call, left)
        : ofRefund(payment, call, left, now);
  }

  private @Nullable String ofCapture(CaptureCall call, Money left) {
    if (terms.can(Capability.PARTIAL_CAPTURE)) return null;
    return call.last() && call.amount().isEqual(left) ? null : "not-in-parts";
  }

  private @Nullable String ofRefund(
      SimulatedPayment payment, PaymentCall call, Money left, Instant now) {
    Capabilities can = terms.capabilities();
    if (!terms.can(Capability.PARTIAL_REFUND) && !call.amount().isEqual(left)) {
      return "not-in-parts";
    }
    if (can.refundsPerPayment() > 0 && payment.count(Kind.REFUND) >= can.refundsPerPayment()) {
      return "too-many";
    }
    if (!can.currencies().isEmpty() && !can.currencies().contains(code(call))) return "currency";
    if (can.minimum().stream().anyMatch(least -> isLess(call.amount(), least))) return "too-little";
    return inTime(can, Duration.between(payment.at, now));
  }

  private static String code(PaymentCall call) {
    return call.amount().getCurrencyUnit().getCode();
  }

  private static boolean isLess(Money amount, Money least) {
    return amount.isSameCurrency(least) && amount.isLessThan(least);
  }

  private static @Nullable String inTime(Capabilities can, Duration since) {
    if (since.compareTo(can.refundsAfter()) < 0) return "too-early";
    Duration within = can.refundsWithin();
    return within != null && since.compareTo(within) > 0 ? "too-late" : null;
  }
}
