package com.example.acme;

import dev.orderwell.payments.spi.Capabilities;
import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.PaymentProvider;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.RefundCall;
import dev.orderwell.payments.spi.WebhookReading;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Acme Pay: refunds, look-ups and messages. A payment is recorded by Acme's name of it. */
public final class AcmePayments implements PaymentProvider {
  private static final Capabilities CAN =
      Capabilities.of(
              Capability.REFUND, Capability.PARTIAL_REFUND, Capability.LOOKUP, Capability.WEBHOOKS)
          .keys(Duration.ofHours(24), 64)
          .refunds(Duration.ZERO, Duration.ofDays(180))
          .authoritativeAfter(Duration.ofMinutes(5));

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI base;
  private final String apiKey;
  private final AcmeMessages messages;
  private final Duration patience;

  /** With the address and the secrets that Acme gives a shop, and how long an answer may take. */
  public AcmePayments(URI base, String apiKey, String messageSecret, Duration patience) {
    this.base = base;
    this.apiKey = apiKey;
    this.messages = new AcmeMessages(messageSecret);
    this.patience = patience;
  }

  @Override
  public String id() {
    return "acme";
  }

  @Override
  public Capabilities capabilities() {
    return CAN;
  }

  @Override
  public PaymentOutcome refund(RefundCall call) {
    try {
      return outcome(
          ask(
              request("/payments/" + encoded(call.payment()) + "/refunds")
                  .header("Idempotency-Key", call.key())
                  .POST(BodyPublishers.ofString(AcmeRefund.asked(call.amount())))));
    } catch (ConnectException | HttpConnectTimeoutException e) {
      return new PaymentOutcome.NotSent("Acme Pay cannot be reached");
    } catch (IOException | RuntimeException e) {
      return new PaymentOutcome.Unknown("no answer of Acme Pay, or none that can be read");
    }
  }

  private static PaymentOutcome outcome(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status == 200) return AcmeRefund.read(answer.body()).outcome();
    boolean refused = status == 404 || status == 422 || status == 429;
    return refused
        ? new PaymentOutcome.Declined(AcmeRefund.code(answer.body()), status == 429)
        : new PaymentOutcome.Unknown("Acme Pay answered with status " + status);
  }

  @Override
  public Lookup lookUp(LookupCall call) {
    try {
      HttpResponse<String> answer =
          ask(request("/refunds?key=" + encoded(call.about().key())).GET());
      if (answer.statusCode() != 200) return new Lookup.Unavailable(null);
      List<Lookup.Operation> found = AcmeRefund.readAll(answer.body());
      return found.isEmpty() ? new Lookup.NotFound(false) : new Lookup.Found(found);
    } catch (IOException | RuntimeException e) {
      return new Lookup.Unavailable(null);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + apiKey);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request.build(), BodyHandlers.ofString());
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException("broken");
    } catch (TimeoutException e) {
      throw new IOException("no answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    } finally {
      answer.cancel(true);
    }
  }

  @Override
  public WebhookReading read(RawWebhook webhook) {
    return messages.read(webhook);
  }
}
