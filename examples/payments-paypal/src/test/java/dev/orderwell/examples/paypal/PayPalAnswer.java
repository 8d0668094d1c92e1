package dev.orderwell.examples.paypal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes back over the line: 0 for nothing ever, and less for a line that is cut. */
record PayPalAnswer(int status, String body) {
  static PayPalAnswer of(int status, JsonNode json) {
    return new PayPalAnswer(status, PayPalReply.JSON.writeValueAsString(json));
  }

  static PayPalAnswer silence() {
    return new PayPalAnswer(0, "");
  }

  static PayPalAnswer hangUp() {
    return new PayPalAnswer(-1, "");
  }

  static ObjectNode json(byte[] body) {
    return (ObjectNode) PayPalReply.JSON.readTree(body);
  }

  PayPalAnswer malformed() {
    return new PayPalAnswer(status, body.substring(0, body.length() / 2));
  }

  PayPalAnswer empty() {
    return new PayPalAnswer(status, "");
  }

  void send(HttpExchange exchange) throws IOException {
    if (status < 0) exchange.close();
    if (status <= 0) return;
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
