package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.RawWebhook;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Verifies that a message is PayPal's, without asking PayPal: the signature is over the id and the
 * time of the transmission, the id of the webhook, and the checksum of the raw body.
 */
final class PayPalSignature {
  /** Of the transmission, not of the event: a message that is sent again has a new time. */
  private static final Duration OLDEST = Duration.ofDays(1);

  private static final Duration AHEAD = Duration.ofMinutes(5);

  private final String webhookId;
  private final PayPalCertificates certificates;

  PayPalSignature(String webhookId, PayPalCertificates certificates) {
    this.webhookId = webhookId;
    this.certificates = certificates;
  }

  /** A message that is not PayPal's, or of which nobody can know. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String why) {
      super(why);
    }
  }

  void verify(RawWebhook webhook) throws Refusal {
    if (!header(webhook, "AUTH-ALGO").equals("SHA256withRSA")) throw new Refusal("algorithm");
    requireRecent(header(webhook, "TRANSMISSION-TIME"), webhook.receivedAt());
    URI address = address(header(webhook, "CERT-URL"));
    X509Certificate certificate = certificate(address, webhook.receivedAt());
    if (!signed(webhook, certificate)) throw new Refusal("wrong signature");
  }

  private static String header(RawWebhook webhook, String name) throws Refusal {
    List<String> values = webhook.headers("PAYPAL-" + name);
    if (values.size() != 1) throw new Refusal("no " + name.toLowerCase(Locale.ROOT));
    return values.get(0);
  }

  private static void requireRecent(String sent, Instant receivedAt) throws Refusal {
    try {
      Duration age = Duration.between(PayPalResource.time(sent), receivedAt);
      if (age.compareTo(OLDEST) > 0) throw new Refusal("too old");
      if (age.compareTo(AHEAD.negated()) < 0) throw new Refusal("ahead of time");
    } catch (Unreadable e) {
      throw new Refusal("no time");
    }
  }

  /** Only where PayPal itself keeps them: a certificate of anybody's signs anything. */
  private static URI address(String text) throws Refusal {
    try {
      URI address = new URI(text).normalize();
      if (isPayPal(address)) return address;
    } catch (URISyntaxException e) {
      throw new Refusal("no address of a certificate");
    }
    throw new Refusal("a certificate from elsewhere");
  }

  private static boolean isPayPal(URI address) {
    String host = address.getHost();
    return "https".equals(address.getScheme())
        && host != null
        && host.toLowerCase(Locale.ROOT).endsWith(".paypal.com")
        && address.getRawUserInfo() == null
        && (address.getPort() == -1 || address.getPort() == 443)
        && address.getRawPath().startsWith("/v1/notifications/certs/");
  }

  private X509Certificate certificate(URI address, Instant at) throws Refusal {
    try {
      X509Certificate certificate = certificates.at(address);
      certificate.checkValidity(Date.from(at));
      return certificate;
    } catch (IOException | CertificateException e) {
      throw new Refusal("no valid certificate");
    }
  }

  private boolean signed(RawWebhook webhook, X509Certificate certificate) throws Refusal {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(certificate.getPublicKey());
      signature.update(signedText(webhook).getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(header(webhook, "TRANSMISSION-SIG")));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Refusal("no signature");
    }
  }

  private String signedText(RawWebhook webhook) throws Refusal {
    CRC32 checksum = new CRC32();
    checksum.update(webhook.body());
    return String.join(
        "|",
        header(webhook, "TRANSMISSION-ID"),
        header(webhook, "TRANSMISSION-TIME"),
        webhookId,
        Long.toString(checksum.getValue()));
  }
}
