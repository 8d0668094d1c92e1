package com.example.acme;

import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** Reads what Acme sends: JSON, with an HMAC over the time, a dot and the raw body. */
final class AcmeMessages {
  private static final Duration OLDEST = Duration.ofMinutes(5);
  private static final Map<String, Kind> KINDS =
      Map.of(
          "payment.taken", Kind.CAPTURED,
          "refund.pending", Kind.REFUND_PENDING,
          "refund.done", Kind.REFUND_SUCCEEDED,
          "refund.failed", Kind.REFUND_FAILED,
          "dispute.opened", Kind.CHARGEBACK_OPENED);

  private final String secret;

  AcmeMessages(String secret) {
    this.secret = secret;
  }

  WebhookReading read(RawWebhook webhook) {
    try {
      return isSigned(webhook)
          ? reading(AcmeRefund.JSON.readTree(webhook.body()))
          : new WebhookReading.Rejected("the signature is wrong or too old");
    } catch (RuntimeException | GeneralSecurityException e) {
      return new WebhookReading.Rejected("the signature or the message cannot be read");
    }
  }

  private boolean isSigned(RawWebhook webhook) throws GeneralSecurityException {
    String time = webhook.header("Acme-Time").orElse("");
    byte[] signature = HexFormat.of().parseHex(webhook.header("Acme-Signature").orElse(""));
    Instant sent = Instant.ofEpochSecond(Long.parseLong(time));
    Duration age = Duration.between(sent, webhook.receivedAt()).abs();
    return age.compareTo(OLDEST) <= 0
        && MessageDigest.isEqual(signature, signature(time, webhook.body()));
  }

  private byte[] signature(String time, byte[] body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
    return mac.doFinal(body);
  }

  private static WebhookReading reading(JsonNode message) {
    Kind kind = KINDS.get(message.required("type").asString());
    if (kind == null) return WebhookReading.Verified.of();
    JsonNode about = message.required("about");
    Instant at = Instant.parse(message.required("at").asString());
    return WebhookReading.Verified.of(
        ProviderEvent.of(message.required("id").asString(), kind, at)
            .payment(AcmeRefund.text(about, "payment"))
            .reference(AcmeRefund.text(about, "id"))
            .key(AcmeRefund.text(about, "key"))
            .amount(AcmeRefund.money(about))
            .code(AcmeRefund.text(about, "code"))
            .order(AcmeRefund.text(about, "order")));
  }
}
