package dev.orderwell.examples.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundListParams;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a call has become. A refund is found by its name, or by its key among all refunds of
 * the payment. A capture is found by its key on the intent. A void leaves no key: it is found by
 * what the intent has become.
 */
final class StripeBooks {
  /** An intent that is in one of these never changes again. */
  private static final Set<String> LAST = Set.of("succeeded", "canceled");

  private static final long PAGE = 100;

  private final StripeClient stripe;

  StripeBooks(StripeClient stripe) {
    this.stripe = stripe;
  }

  Lookup lookUp(LookupCall call) {
    try {
      return call.about() instanceof RefundCall refund
          ? refunds(refund, call.reference())
          : intent(call.about());
    } catch (StripeException | RuntimeException e) {
      return new Lookup.Unavailable(null);
    }
  }

  private Lookup refunds(RefundCall call, @Nullable String reference) throws StripeException {
    List<Refund> refunds =
        reference == null ? withKey(call) : List.of(stripe.v1().refunds().retrieve(reference));
    if (refunds.isEmpty()) return new Lookup.NotFound(false);
    return new Lookup.Found(refunds.stream().map(StripeOperations::refund).toList());
  }

  private List<Refund> withKey(RefundCall call) throws StripeException {
    RefundListParams ofPayment =
        RefundListParams.builder().setPaymentIntent(call.payment()).setLimit(PAGE).build();
    List<Refund> refunds = new ArrayList<>();
    for (Refund refund : stripe.v1().refunds().list(ofPayment).autoPagingIterable()) {
      if (hasKey(refund.getMetadata(), call)) refunds.add(refund);
    }
    return refunds;
  }

  private static boolean hasKey(@Nullable Map<String, String> metadata, PaymentCall call) {
    return metadata != null && call.key().equals(metadata.get(StripeOperations.KEY));
  }

  private Lookup intent(PaymentCall call) throws StripeException {
    PaymentIntentRetrieveParams expanded =
        PaymentIntentRetrieveParams.builder().addExpand(StripeOperations.EXPANDED).build();
    PaymentIntent intent = stripe.v1().paymentIntents().retrieve(call.payment(), expanded);
    if (call instanceof VoidCall) return cancelled(intent);
    if (!hasKey(intent.getMetadata(), call)) return missing(intent);
    return Lookup.Found.one(StripeOperations.capture(intent));
  }

  private static Lookup cancelled(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "canceled", "succeeded" -> Lookup.Found.one(StripeOperations.cancel(intent));
      default -> missing(intent);
    };
  }

  private static Lookup missing(PaymentIntent intent) {
    return new Lookup.NotFound(LAST.contains(intent.getStatus()));
  }
}
