package dev.orderwell.examples.stripe;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** An error in Stripe's own shape. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  final int status;
  private final String type;
  private final @Nullable String code;

  Refusal(int status, String type, @Nullable String code) {
    super("told to whoever asked: " + code);
    this.status = status;
    this.type = type;
    this.code = code;
  }

  static Refusal invalid(@Nullable String code) {
    return new Refusal(400, "invalid_request_error", code);
  }

  static Refusal missing() {
    return new Refusal(404, "invalid_request_error", "resource_missing");
  }

  static Refusal busy() {
    return new Refusal(429, "invalid_request_error", "rate_limit");
  }

  /** A card refuses; of an authorisation, Stripe itself does. */
  static Refusal declined(String path) {
    return path.endsWith("/cancel")
        ? invalid("payment_intent_unexpected_state")
        : new Refusal(402, "card_error", "card_declined");
  }

  JsonObject json() {
    JsonObject error = new JsonObject();
    error.addProperty("type", type);
    if (code != null) error.addProperty("code", code);
    error.addProperty("message", getMessage());
    JsonObject json = new JsonObject();
    json.add("error", error);
    return json;
  }
}
