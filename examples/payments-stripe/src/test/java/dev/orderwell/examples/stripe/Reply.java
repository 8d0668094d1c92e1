package dev.orderwell.examples.stripe;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is answered, if anything. */
record Reply(int status, String body, boolean replayed) {
  /** The connection stays open, and nothing comes. */
  static final Reply NONE = new Reply(0, "none");

  /** The connection is closed. */
  static final Reply BROKEN = new Reply(0, "broken");

  /** It begins, and does not end. */
  static final Reply ENDLESS = new Reply(200, "{\"id\":");

  Reply(int status, String body) {
    this(status, body, false);
  }

  static Reply of(JsonObject json) {
    return new Reply(200, Json.text(json));
  }

  static Reply of(Refusal refusal) {
    return new Reply(refusal.status, Json.text(refusal.json()));
  }

  Reply again() {
    return new Reply(status, body, true);
  }

  void write(HttpExchange exchange) throws IOException {
    if (this.equals(NONE)) return;
    if (this.equals(BROKEN)) {
      exchange.close();
      return;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Request-Id", "req_1");
    if (replayed) exchange.getResponseHeaders().add("Idempotent-Replayed", "true");
    exchange.sendResponseHeaders(status, length(bytes));
    exchange.getResponseBody().write(bytes);
    exchange.getResponseBody().flush();
    if (!this.equals(ENDLESS)) exchange.close();
  }

  private int length(byte[] bytes) {
    if (this.equals(ENDLESS)) return 1_000;
    return bytes.length == 0 ? -1 : bytes.length;
  }
}
