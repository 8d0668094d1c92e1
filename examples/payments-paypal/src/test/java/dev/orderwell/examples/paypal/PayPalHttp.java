package dev.orderwell.examples.paypal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.ObjectNode;

/** PayPal's address: tokens, and what is asked with them. The ledger is the lock of all. */
final class PayPalHttp implements AutoCloseable {
  static final String CLIENT = "client-of-the-tests-4711";
  static final String SECRET = "secret-of-the-tests-0815";

  static {
    // Else each answer waits 40 ms for the other side to confirm its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final PayPalLedger ledger;
  private final PayPalChanges changes;
  private final Set<String> tokens = new HashSet<>();
  private final List<String> requests = new ArrayList<>();
  private int expiresIn = 32_400;
  private boolean strict;
  private boolean ordersDown;

  PayPalHttp(PayPalLedger ledger, PayPalChanges changes) {
    this.ledger = ledger;
    this.changes = changes;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  void forgetTokens() {
    synchronized (ledger) {
      tokens.clear();
    }
  }

  /** From now on no token is good. */
  void takeNoToken() {
    synchronized (ledger) {
      strict = true;
    }
  }

  void tokensLast(Duration time) {
    synchronized (ledger) {
      expiresIn = (int) time.toSeconds();
    }
  }

  /** From now on PayPal shows no order. */
  void showNoOrders() {
    synchronized (ledger) {
      ordersDown = true;
    }
  }

  /** Method and path of all that came in. */
  List<String> requests() {
    synchronized (ledger) {
      return List.copyOf(requests);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    PayPalAnswer answer;
    synchronized (ledger) {
      requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
      answer = answer(exchange, body);
    }
    answer.send(exchange);
  }

  private PayPalAnswer answer(HttpExchange exchange, byte[] body) {
    String path = exchange.getRequestURI().getPath();
    try {
      if (path.equals("/v1/oauth2/token")) return token(exchange);
      requireToken(exchange);
      if (exchange.getRequestMethod().equals("GET")) return PayPalAnswer.of(200, found(path));
      String id = exchange.getRequestHeaders().getFirst("PayPal-Request-Id");
      return changes.change(path, id, PayPalAnswer.json(body));
    } catch (PayPalRefusal e) {
      return PayPalAnswer.of(e.status(), e.json());
    }
  }

  private ObjectNode found(String path) {
    String[] parts = path.split("/");
    if (ordersDown && parts[3].equals("orders")) {
      throw new PayPalRefusal(503, "SERVICE_UNAVAILABLE", "");
    }
    return ledger.get(parts[3], parts[4]);
  }

  private PayPalAnswer token(HttpExchange exchange) {
    byte[] login = (CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8);
    ObjectNode json = PayPalReply.JSON.createObjectNode();
    if (!authorization(exchange).equals("Basic " + Base64.getEncoder().encodeToString(login))) {
      return PayPalAnswer.of(401, json.put("error", "invalid_client"));
    }
    String token = "A21AA" + UUID.randomUUID();
    tokens.add("Bearer " + token);
    return PayPalAnswer.of(200, json.put("access_token", token).put("expires_in", expiresIn));
  }

  private void requireToken(HttpExchange exchange) {
    if (strict || !tokens.contains(authorization(exchange))) {
      throw new PayPalRefusal(401, "AUTHENTICATION_FAILURE", "");
    }
  }

  private static String authorization(HttpExchange exchange) {
    return exchange.getRequestHeaders().getFirst("Authorization");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
