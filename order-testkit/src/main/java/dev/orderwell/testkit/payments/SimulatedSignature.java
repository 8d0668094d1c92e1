package dev.orderwell.testkit.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderwell.payments.spi.RawWebhook;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code t=<seconds>,v1=<hex>}: HMAC-SHA256 of the time, a full stop and the raw bytes. */
final class SimulatedSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("t=([0-9]{1,11}),v1=([0-9a-f]{64})");

  private final SecretKeySpec secret;

  SimulatedSignature(String secret) {
    this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  String of(byte[] body, Instant at) {
    String time = String.valueOf(at.getEpochSecond());
    return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac(time, body));
  }

  private byte[] mac(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update((time + ".").getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean isTrue(RawWebhook message, String header, Duration tolerance) {
    Matcher form = FORM.matcher(message.header(header).orElse(""));
    if (!form.matches()) return false;
    Instant at = Instant.ofEpochSecond(Long.parseLong(form.group(1)));
    if (Duration.between(at, message.receivedAt()).abs().compareTo(tolerance) > 0) return false;
    byte[] told = HexFormat.of().parseHex(form.group(2));
    return MessageDigest.isEqual(told, mac(form.group(1), message.body()));
  }
}
