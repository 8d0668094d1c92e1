package dev.orderwell.examples.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.orderwell.payments.spi.RawWebhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalSignatureTest {
  private final List<URI> fetched = new ArrayList<>();
  private final PayPalSignature signature =
      new PayPalSignature(
          "4711",
          address -> {
            fetched.add(address);
            return PayPalSigner.ONE.certificate();
          });
  private final byte[] body =
      "{\"id\": \"WH-1\", \"umlaut\": \"ä\"}".getBytes(StandardCharsets.UTF_8);
  private final Instant now = Instant.now();
  private final RawWebhook message = PayPalSigner.ONE.signed("4711", body, now);

  @Test
  void P6_aMessageOfPayPalsIsVerified() {
    assertThatCode(() -> signature.verify(message)).doesNotThrowAnyException();
    assertThat(fetched).containsExactly(PayPalSigner.ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paypal.com.example/v1/notifications/certs/CERT-1",
        "https://example.com/v1/notifications/certs/CERT-1",
        "https://evilpaypal.com/v1/notifications/certs/CERT-1",
        "https://api.paypal.com@example.com/v1/notifications/certs/CERT-1",
        "https://user@api.paypal.com/v1/notifications/certs/CERT-1",
        "https://api.paypal.com:8443/v1/notifications/certs/CERT-1",
        "http://api.paypal.com/v1/notifications/certs/CERT-1",
        "file:///v1/notifications/certs/CERT-1",
        "https://api.paypal.com/anything/else",
        "https://api.paypal.com/v1/notifications/certs/../../../open?to=example.com",
        "https:/v1/notifications/certs/CERT-1",
        "mailto:api.paypal.com",
        "not an address"
      })
  void P6_aCertificateFromElsewhereIsNotEvenFetched(String address) {
    isRefused(changed("PAYPAL-CERT-URL", List.of(address)), "certificate");
    assertThat(fetched).isEmpty();
  }

  @Test
  void P6_aCertificateThatHasRunOutIsRefused() {
    Instant later = now.plus(Duration.ofDays(31));
    isRefused(PayPalSigner.ONE.signed("4711", body, later), "no valid certificate");
  }

  @Test
  void P6_theWebhookOfAnotherShopIsRefused() {
    isRefused(PayPalSigner.ONE.signed("4712", body, now), "wrong signature");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAYPAL-TRANSMISSION-ID",
        "PAYPAL-TRANSMISSION-TIME",
        "PAYPAL-TRANSMISSION-SIG",
        "PAYPAL-CERT-URL",
        "PAYPAL-AUTH-ALGO"
      })
  void P6_aHeaderThatIsThereTwiceIsRefused(String name) {
    String value = message.header(name).orElseThrow();
    isRefused(changed(name, List.of(value, value)), "no ");
  }

  @Test
  void P6_anotherAlgorithmIsRefused() {
    isRefused(changed("PAYPAL-AUTH-ALGO", List.of("SHA1withRSA")), "algorithm");
  }

  @Test
  void P6_aMessageIsGoodForADayAndNotAheadOfTime() {
    assertThatCode(() -> signature.verify(receivedAfter(Duration.ofHours(24))))
        .doesNotThrowAnyException();
    assertThatCode(() -> signature.verify(receivedAfter(Duration.ofMinutes(-5))))
        .doesNotThrowAnyException();
    isRefused(receivedAfter(Duration.ofHours(24).plusMillis(1)), "too old");
    isRefused(receivedAfter(Duration.ofMinutes(-5).minusMillis(1)), "ahead of time");
  }

  private RawWebhook receivedAfter(Duration time) {
    return new RawWebhook(body, headers(), now.plus(time));
  }

  @Test
  void aCertificateIsDownloadedOnceAndOnlyIfItIsThere() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> asked = new ArrayList<>();
    byte[] encoded = PayPalSigner.ONE.certificate().getEncoded();
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          boolean there = exchange.getRequestURI().getPath().equals("/CERT-1");
          exchange.sendResponseHeaders(there ? 200 : 404, encoded.length);
          exchange.getResponseBody().write(encoded);
          exchange.close();
        });
    server.start();
    try {
      isDownloadedOnce(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
      assertThat(asked).containsExactly("/CERT-1", "/CERT-2");
    } finally {
      server.stop(0);
    }
  }

  private static void isDownloadedOnce(URI base) throws IOException, CertificateException {
    PayPalCertificates downloaded = new PayPalCertificates.Downloaded(HttpClient.newHttpClient());
    assertThat(downloaded.at(base.resolve("/CERT-1"))).isEqualTo(PayPalSigner.ONE.certificate());
    assertThat(downloaded.at(base.resolve("/CERT-1"))).isEqualTo(PayPalSigner.ONE.certificate());
    assertThatThrownBy(() -> downloaded.at(base.resolve("/CERT-2")))
        .isInstanceOf(IOException.class);
  }

  private RawWebhook changed(String name, List<String> values) {
    Map<String, List<String>> headers = headers();
    headers.put(name, values);
    return new RawWebhook(body, headers, now);
  }

  private Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>();
    for (String name : PayPalSigner.HEADERS) headers.put(name, message.headers(name));
    return headers;
  }

  private void isRefused(RawWebhook webhook, String why) {
    assertThatThrownBy(() -> signature.verify(webhook))
        .isInstanceOf(PayPalSignature.Refusal.class)
        .hasMessageContaining(why);
  }
}
