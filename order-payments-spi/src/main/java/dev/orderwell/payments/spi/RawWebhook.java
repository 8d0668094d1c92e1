package dev.orderwell.payments.spi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A message of a provider as it came in. Signatures are over the raw bytes: a body that was parsed
 * and written again does not verify. Its text form is redacted.
 *
 * <pre>{@code
 * new RawWebhook(request.bodyAsBytes(), request.headers(), Instant.now())
 * }</pre>
 */
public final class RawWebhook {
  private final byte[] body;
  private final Map<String, List<String>> headers;
  private final Instant receivedAt;

  /**
   * A message.
   *
   * @param body all bytes
   * @param headers all headers with all their values; case does not count
   * @param receivedAt when it came in
   */
  public RawWebhook(byte[] body, Map<String, List<String>> headers, Instant receivedAt) {
    this.body = body.clone();
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.merge(name, List.copyOf(values), RawWebhook::joined));
    this.headers = copy;
    this.receivedAt = receivedAt;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /**
   * What was sent.
   *
   * @return a copy of all bytes
   */
  public byte[] body() {
    return body.clone();
  }

  /**
   * What was sent, as text.
   *
   * @return the bytes read as UTF-8
   */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The values of a header.
   *
   * @param name in any case
   * @return in order, none if there is no such header
   */
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /**
   * The first value of a header.
   *
   * @param name in any case
   * @return empty if there is no such header
   */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /**
   * When it came in, by the host's clock: old signatures are refused by it.
   *
   * @return the time
   */
  public Instant receivedAt() {
    return receivedAt;
  }

  @Override
  public String toString() {
    return "RawWebhook[" + body.length + " bytes, " + receivedAt + "]";
  }
}
