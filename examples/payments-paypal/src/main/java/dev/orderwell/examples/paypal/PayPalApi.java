package dev.orderwell.examples.paypal;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** PayPal's REST API: requests with a token, and what became of them. Throws nothing. */
class PayPalApi {
  private final HttpClient client;
  private final URI base;
  private final String credentials;
  private final Duration limit;
  private final PayPalTokens tokens;

  /**
   * An account.
   *
   * @param client without redirects: what PayPal has to say it says itself
   * @param base for example {@code https://api-m.paypal.com}
   * @param clientId of the application
   * @param secret of the application
   * @param limit how long an operation takes at the longest, all its requests together
   * @param clock for the token's age
   */
  PayPalApi(
      HttpClient client, URI base, String clientId, String secret, Duration limit, Clock clock) {
    this.client = client;
    this.base = base;
    this.credentials =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    this.limit = limit;
    this.tokens = new PayPalTokens(this::token, clock);
  }

  Deadline deadline() {
    return Deadline.in(limit);
  }

  PayPalReply get(Deadline deadline, String... path) {
    return send(deadline, path, request(path).GET());
  }

  /** Asks for a change. The answer is the whole resource, under the same key the same again. */
  PayPalReply post(Deadline deadline, String key, Map<String, ?> body, String... path) {
    String json = PayPalReply.JSON.writeValueAsString(body);
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .header("PayPal-Request-Id", key)
            .header("Prefer", "return=representation")
            .POST(BodyPublishers.ofString(json));
    return send(deadline, path, request);
  }

  private HttpRequest.Builder request(String... path) {
    String safe = allNames(path) ? String.join("/", path) : "";
    return HttpRequest.newBuilder(base.resolve("/v2/" + safe)).header("Accept", "application/json");
  }

  /** A name with a slash or a dot would be another path: PayPal has no such names. */
  private static boolean allNames(String... path) {
    return Arrays.stream(path).allMatch(PayPalResource::isId);
  }

  private PayPalReply send(Deadline deadline, String[] path, HttpRequest.Builder request) {
    if (!allNames(path)) return new PayPalReply.Refused(404, "INVALID_RESOURCE_ID");
    try {
      String token = tokens.current(deadline);
      PayPalReply reply = send(deadline, token, request);
      if (!isUnauthorized(reply)) return reply;
      tokens.drop(token);
      return send(deadline, tokens.current(deadline), request);
    } catch (PayPalTokens.NoToken e) {
      return new PayPalReply.NotSent(String.valueOf(e.getMessage()));
    }
  }

  private PayPalReply send(Deadline deadline, String token, HttpRequest.Builder request) {
    return exchange(deadline, request.setHeader("Authorization", "Bearer " + token).build());
  }

  private static boolean isUnauthorized(PayPalReply reply) {
    return reply instanceof PayPalReply.Refused refused && refused.status() == 401;
  }

  private PayPalReply token(Deadline deadline) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/v1/oauth2/token"))
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    return exchange(deadline, request);
  }

  private PayPalReply exchange(Deadline deadline, HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = answer.get(deadline.left(), TimeUnit.NANOSECONDS);
      return PayPalReply.of(response.statusCode(), response.body());
    } catch (ExecutionException e) {
      return broken(e.getCause());
    } catch (TimeoutException e) {
      return new PayPalReply.Lost("PayPal did not answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PayPalReply.Lost("interrupted before PayPal had answered");
    } finally {
      answer.cancel(true);
    }
  }

  private static PayPalReply broken(@Nullable Throwable cause) {
    boolean neverLeft =
        cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    return neverLeft
        ? new PayPalReply.NotSent("PayPal cannot be reached")
        : new PayPalReply.Lost("the connection to PayPal broke");
  }
}
