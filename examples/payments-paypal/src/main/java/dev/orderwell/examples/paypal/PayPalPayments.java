package dev.orderwell.examples.paypal;

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
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;

/**
 * PayPal over its REST API v2. A captured payment is recorded by the id of its capture, an
 * authorised one by the id of its authorisation; a capture of that has an id of its own, on which
 * refunds are asked from then on.
 *
 * <pre>{@code
 * Orders orders = Orders.on(store)
 *     .payments(PayPalPayments.live(clientId, secret, webhookId))
 *     .build();
 * }</pre>
 */
public final class PayPalPayments implements PaymentProvider {
  private static final Duration LIMIT = Duration.ofSeconds(25);

  /** What PayPal's reference says: keys of payments 45 days, refunds 180 days, and no minimum. */
  private static final Capabilities CAN =
      Capabilities.of(Capability.values())
          .keys(Duration.ofDays(45), 108)
          .refunds(Duration.ZERO, Duration.ofDays(180))
          .authoritativeAfter(Duration.ofMinutes(10))
          .currencies(PayPalMoney.CURRENCIES.toArray(String[]::new));

  private final PayPalApi api;
  private final PayPalBook book;
  private final PayPalEvents events;

  PayPalPayments(PayPalApi api, PayPalEvents events) {
    this.api = api;
    this.book = new PayPalBook(api);
    this.events = events;
  }

  /**
   * With real money.
   *
   * @param clientId of the application in PayPal's developer pages
   * @param secret of the application
   * @param webhookId PayPal's id of the webhook, without which no message is verified
   * @return a provider
   */
  public static PayPalPayments live(String clientId, String secret, String webhookId) {
    return at("https://api-m.paypal.com", clientId, secret, webhookId);
  }

  /** The same as {@link #live}, with PayPal's test accounts and the credentials of those. */
  public static PayPalPayments sandbox(String clientId, String secret, String webhookId) {
    return at("https://api-m.sandbox.paypal.com", clientId, secret, webhookId);
  }

  private static PayPalPayments at(String base, String id, String secret, String webhookId) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    PayPalCertificates certificates = new PayPalCertificates.Downloaded(client);
    return new PayPalPayments(
        new PayPalApi(client, URI.create(base), id, secret, LIMIT, Clock.systemUTC()),
        new PayPalEvents(new PayPalSignature(webhookId, certificates)));
  }

  @Override
  public String id() {
    return "paypal";
  }

  @Override
  public Capabilities capabilities() {
    return CAN;
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    String mark = PayPalResource.marked(call.key());
    return move(call, "captures", "refund", Map.of("custom_id", mark));
  }

  @Override
  public PaymentOutcome capture(CaptureCall call) {
    String mark = PayPalResource.marked(call.key());
    return move(
        call,
        "authorizations",
        "capture",
        Map.of("final_capture", call.last(), "invoice_id", mark));
  }

  private PaymentOutcome move(PaymentCall call, String of, String how, Map<String, ?> more) {
    if (!PayPalMoney.payable(call.amount())) {
      return new PaymentOutcome.Declined("DECIMALS_NOT_SUPPORTED");
    }
    Map<String, Object> body = new HashMap<>(more);
    body.put("amount", PayPalMoney.write(call.amount()));
    return api.post(api.deadline(), call.key(), body, "payments", of, call.payment(), how)
        .outcome(told -> moved(told, call.amount()));
  }

  /**
   * A known key is answered with what was done under it, whatever is asked now. So an answer with
   * another amount may be about another request: a look-up tells what there is.
   */
  private static PaymentOutcome moved(PayPalResource told, Money asked) {
    if (!told.amount().equals(asked)) {
      return new PaymentOutcome.Unknown("PayPal tells another amount than was asked for");
    }
    return switch (told.state()) {
      case SUCCEEDED -> new PaymentOutcome.Succeeded(told.id(), told.amount(), told.at());
      case PENDING -> new PaymentOutcome.Pending(told.id());
      case FAILED -> new PaymentOutcome.Declined(told.code());
    };
  }

  @Override
  public PaymentOutcome voidAuthorization(VoidCall call) {
    Deadline deadline = api.deadline();
    return api.post(
            deadline, call.key(), Map.of(), "payments", "authorizations", call.payment(), "void")
        .outcome(authorization -> book.letGo(deadline, authorization));
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    return book.find(call);
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return events.read(webhook);
  }
}
