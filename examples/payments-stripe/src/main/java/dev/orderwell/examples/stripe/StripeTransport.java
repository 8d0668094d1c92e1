package dev.orderwell.examples.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stripe's requests over the JDK's newer client. The one that stripe-java has of its own cannot be
 * interrupted, and quietly sends a request again whose connection broke: a refused connection would
 * then no longer mean that nothing was sent.
 */
class StripeTransport extends HttpClient {
  private final java.net.http.HttpClient http;
  private final Duration patience;

  StripeTransport(java.net.http.HttpClient http, Duration patience) {
    this.http = http;
    this.patience = patience;
  }

  /** How long the next request may take, connecting and reading included. */
  Duration patience() {
    return patience;
  }

  @Override
  public StripeResponse request(StripeRequest request) throws ApiConnectionException {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(plain(request), BodyHandlers.ofString(StandardCharsets.UTF_8));
    try {
      return of(answer.get(patience().toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      throw new ApiConnectionException("the connection broke", e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new ApiConnectionException("no answer in time", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new ApiConnectionException("interrupted", e);
    }
  }

  private static HttpRequest plain(StripeRequest request) {
    HttpRequest.Builder plain =
        HttpRequest.newBuilder(URI.create(request.url().toString()))
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .method(request.method().name(), body(request));
    request.headers().map().forEach((name, values) -> plain.header(name, String.join(",", values)));
    if (request.content() != null) plain.header("Content-Type", request.content().contentType());
    return plain.build();
  }

  private static BodyPublisher body(StripeRequest request) {
    return request.content() == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(request.content().byteArrayContent());
  }

  private static StripeResponse of(HttpResponse<String> answer) {
    return new StripeResponse(
        answer.statusCode(), HttpHeaders.of(answer.headers().map()), answer.body());
  }
}
