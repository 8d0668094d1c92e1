package dev.orderwell.examples.stripe;

import com.google.gson.JsonObject;
import dev.orderwell.payments.spi.RawWebhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stripe's messages, signed as it signs them. */
final class Postbox {
  static final String SIGNATURE = "Stripe-Signature";

  private final String secret;
  private final List<RawWebhook> sent = new ArrayList<>();
  private int count;

  Postbox(String secret) {
    this.secret = secret;
  }

  synchronized void send(String type, JsonObject about) {
    send(type, about, null);
  }

  synchronized void send(String type, JsonObject about, JsonObject before) {
    sent.add(signed(event(type, about, before), Instant.now()));
  }

  private JsonObject event(String type, JsonObject about, JsonObject before) {
    JsonObject data = new JsonObject();
    data.add("object", about);
    if (before != null) data.add("previous_attributes", before);
    JsonObject event = new JsonObject();
    event.addProperty("id", "evt_" + ++count);
    event.addProperty("object", "event");
    event.addProperty("api_version", "2020-08-27");
    event.addProperty("created", Instant.now().getEpochSecond());
    event.addProperty("type", type);
    event.add("data", data);
    return event;
  }

  /** One that was not sent. */
  RawWebhook message(String type, JsonObject about) {
    return signed(event(type, about, null), Instant.now());
  }

  private RawWebhook signed(JsonObject event, Instant at) {
    return signed(Json.text(event), at);
  }

  RawWebhook signed(String body, Instant at) {
    long seconds = at.getEpochSecond();
    String signature =
        "t=" + seconds + ",v1=" + mac(seconds + "." + body) + ",v0=" + "0".repeat(64);
    return new RawWebhook(
        body.getBytes(StandardCharsets.UTF_8), Map.of(SIGNATURE, List.of(signature)), at);
  }

  private String mac(String signed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized List<RawWebhook> taken() {
    List<RawWebhook> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }
}
