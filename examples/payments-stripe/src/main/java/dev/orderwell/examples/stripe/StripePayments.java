package dev.orderwell.examples.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.RefundCreateParams;
import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.VoidCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Stripe. A payment is a PaymentIntent: refunds, captures and voids are asked on its name. The key
 * of a call is Stripe's idempotency key, and is left with a refund or a capture as metadata, so
 * that it is found again when the answer was lost.
 *
 * <pre>{@code
 * Orders.inMemory().payments(StripePayments.with(apiKey, webhookSecret)).build()
 * }</pre>
 */
public final class StripePayments implements PaymentProvider {
  /** No partial captures: several of one payment are a feature that Stripe gives on request. */
  private static final Capabilities CAN =
      Capabilities.of(
              Capability.REFUND,
              Capability.PARTIAL_REFUND,
              Capability.CAPTURE,
              Capability.VOID,
              Capability.LOOKUP,
              Capability.WEBHOOKS)
          .keys(Duration.ofHours(24), 255)
          .authoritativeAfter(Duration.ofMinutes(5));

  private final StripeClient stripe;
  private final StripeEvents events;

  private StripePayments(StripeClient stripe, StripeEvents events) {
    this.stripe = stripe;
    this.events = events;
  }

  /**
   * Stripe itself.
   *
   * @param apiKey secret or restricted; it may write refunds and PaymentIntents
   * @param webhookSecret what the messages to this shop are signed with
   * @return a provider
   */
  public static StripePayments with(String apiKey, String webhookSecret) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    StripeTransport transport = new StripeTransport(http, Duration.ofSeconds(20));
    return at(URI.create(Stripe.LIVE_API_BASE), transport, apiKey, webhookSecret);
  }

  /** Stripe, or what behaves like it. */
  static StripePayments at(
      URI base, StripeTransport transport, String apiKey, String webhookSecret) {
    StripeClient stripe =
        StripeClient.builder()
            .setApiKey(apiKey)
            .setApiBase(base.toString())
            .setMaxNetworkRetries(0)
            .setHttpClient(transport)
            .build();
    return new StripePayments(stripe, new StripeEvents(webhookSecret));
  }

  @Override
  public String id() {
    return "stripe";
  }

  @Override
  public Capabilities capabilities() {
    return CAN;
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    if (!StripeAmounts.fits(call.amount())) return StripeAnswers.NO_SUCH_AMOUNT;
    RefundCreateParams asked =
        RefundCreateParams.builder()
            .setPaymentIntent(call.payment())
            .setAmount(StripeAmounts.minor(call.amount()))
            .putMetadata(StripeOperations.KEY, call.key())
            .build();
    return StripeAnswers.to(
        () -> StripeOperations.refund(stripe.v1().refunds().create(asked, under(call))));
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    if (!StripeAmounts.fits(call.amount())) return StripeAnswers.NO_SUCH_AMOUNT;
    PaymentIntentCaptureParams asked =
        PaymentIntentCaptureParams.builder()
            .setAmountToCapture(StripeAmounts.minor(call.amount()))
            .putMetadata(StripeOperations.KEY, call.key())
            .addExpand(StripeOperations.EXPANDED)
            .build();
    return StripeAnswers.to(
        () ->
            StripeOperations.capture(
                stripe.v1().paymentIntents().capture(call.payment(), asked, under(call))));
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    return StripeAnswers.to(
        () ->
            StripeOperations.cancel(
                stripe.v1().paymentIntents().cancel(call.payment(), under(call))));
  }

  private static RequestOptions under(PaymentCall call) {
    return RequestOptions.builder().setIdempotencyKey(call.key()).build();
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return new StripeBooks(stripe).lookUp(call);
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return events.read(webhook);
  }
}
