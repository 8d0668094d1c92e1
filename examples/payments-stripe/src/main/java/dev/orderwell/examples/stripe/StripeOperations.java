package dev.orderwell.examples.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import dev.orderwell.payments.spi.Lookup.Operation;
import dev.orderwell.payments.spi.Lookup.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Stripe has of refunds, captures and voids. A state that is not known here is thrown. */
final class StripeOperations {
  /** The metadata with which a call's key is left at Stripe. */
  static final String KEY = "orderwell";

  /** Where the time of a capture is: the intent has only that of its own making. */
  static final String EXPANDED = "latest_charge.balance_transaction";

  private static final String FAILED = "payment_failed";

  /** What Stripe answers to a void of what was taken. */
  private static final String TAKEN = "payment_intent_unexpected_state";

  private StripeOperations() {}

  static Operation refund(Refund refund) {
    State state =
        switch (refund.getStatus()) {
          case "succeeded" -> State.SUCCEEDED;
          case "pending", "requires_action" -> State.PENDING;
          case "failed", "canceled" -> State.FAILED;
          default -> throw unknown("a refund", refund.getStatus());
        };
    return new Operation(
        refund.getId(),
        state,
        StripeAmounts.money(refund.getAmount(), refund.getCurrency()),
        state == State.FAILED ? code(refund) : null,
        Instant.ofEpochSecond(refund.getCreated()));
  }

  private static String code(Refund refund) {
    String reason = refund.getFailureReason();
    return reason == null ? refund.getStatus() : reason;
  }

  static Operation capture(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "succeeded" -> of(intent, State.SUCCEEDED, intent.getAmountReceived(), null);
      case "processing" -> of(intent, State.PENDING, intent.getAmount(), null);
      case "requires_payment_method" -> of(intent, State.FAILED, intent.getAmount(), FAILED);
      default -> throw unknown("a capture", intent.getStatus());
    };
  }

  static Operation cancel(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "canceled" -> of(intent, State.SUCCEEDED, intent.getAmount(), null);
      case "succeeded" -> of(intent, State.FAILED, intent.getAmount(), TAKEN);
      default -> throw unknown("a void", intent.getStatus());
    };
  }

  private static Operation of(
      PaymentIntent intent, State state, long amount, @Nullable String code) {
    return new Operation(
        intent.getId(),
        state,
        StripeAmounts.money(amount, intent.getCurrency()),
        code,
        Instant.ofEpochSecond(seconds(intent)));
  }

  private static long seconds(PaymentIntent intent) {
    if (intent.getCanceledAt() != null) return intent.getCanceledAt();
    Charge charge = intent.getLatestChargeObject();
    BalanceTransaction moved = charge == null ? null : charge.getBalanceTransactionObject();
    return moved == null ? intent.getCreated() : moved.getCreated();
  }

  private static IllegalStateException unknown(String what, String status) {
    return new IllegalStateException(what + " is " + status);
  }
}
