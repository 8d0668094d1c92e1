package dev.orderwell.examples.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import dev.orderwell.payments.spi.Lookup.Operation;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.net.ConnectException;
import java.util.Objects;

/**
 * What an answer of Stripe, or none, says about the call. Only an error in Stripe's own words is a
 * refusal, and only with some statuses: a wrong or blocked API key (401, 403) and too many requests
 * (429) may be over later; the same key under way (409) and Stripe's own faults (5xx) leave it
 * open. Nothing of a message is passed on, for messages repeat what was sent.
 */
final class StripeAnswers {
  static final PaymentOutcome NO_SUCH_AMOUNT = new PaymentOutcome.Declined("amount_not_supported");

  private StripeAnswers() {}

  @FunctionalInterface
  interface Asking {
    Operation ask() throws StripeException;
  }

  static PaymentOutcome to(Asking asking) {
    try {
      return outcome(asking.ask());
    } catch (StripeException e) {
      return outcome(e);
    } catch (RuntimeException e) {
      return new PaymentOutcome.Unknown("Stripe's answer could not be read");
    }
  }

  private static PaymentOutcome outcome(Operation operation) {
    return switch (operation.state()) {
      case SUCCEEDED ->
          new PaymentOutcome.Succeeded(operation.reference(), operation.amount(), operation.at());
      case PENDING -> new PaymentOutcome.Pending(operation.reference());
      case FAILED -> new PaymentOutcome.Declined(Objects.requireNonNull(operation.code()));
    };
  }

  private static PaymentOutcome outcome(StripeException trouble) {
    if (trouble.getCause() instanceof ConnectException) {
      return new PaymentOutcome.NotSent("Stripe could not be reached");
    }
    StripeError error = trouble.getStripeError();
    if (error == null || error.getType() == null) return unknown(trouble);
    return switch (status(trouble)) {
      case 400, 402, 404 -> new PaymentOutcome.Declined(code(error));
      case 401, 403, 429 -> new PaymentOutcome.Declined(code(error), true);
      default -> unknown(trouble);
    };
  }

  private static String code(StripeError error) {
    return error.getCode() == null ? error.getType() : error.getCode();
  }

  private static PaymentOutcome unknown(StripeException trouble) {
    int status = status(trouble);
    return new PaymentOutcome.Unknown(
        status == 0 ? "Stripe did not answer" : "Stripe answered with status " + status);
  }

  private static int status(StripeException trouble) {
    Integer status = trouble.getStatusCode();
    return status == null ? 0 : status;
  }
}
