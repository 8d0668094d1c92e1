package com.example.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.orderwell.engine.Orders;
import dev.orderwell.engine.WebhookResult;
import dev.orderwell.payments.spi.RawWebhook;
import java.io.IOException;
import java.time.Instant;

/** A shop that is paid through Acme Pay, and the address to which Acme sends its messages. */
final class AcmeShop implements HttpHandler {
  private final Orders orders;

  AcmeShop(AcmePayments acme) {
    orders = Orders.inMemory().payments(acme).build();
  }

  Orders orders() {
    return orders;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    RawWebhook webhook = new RawWebhook(body, exchange.getRequestHeaders(), Instant.now());
    WebhookResult result = orders.webhooks().take("acme", webhook);
    exchange.sendResponseHeaders(result.status(), -1);
    exchange.close();
  }
}
