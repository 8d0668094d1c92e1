package com.example.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.Fault;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Acme Pay on this machine, as its reference says. */
final class AcmeServer implements ProviderSandbox, AutoCloseable {
  static final String API_KEY = "acme-key-4711";
  static final String SECRET = "acme-secret-0815";

  private final Map<String, Money> payments = new HashMap<>();
  private final Map<String, ObjectNode> refunds = new LinkedHashMap<>();
  private final Map<String, Kept> kept = new HashMap<>();
  private final List<RawWebhook> sent = new ArrayList<>();
  private final AtomicReference<Fault> next = new AtomicReference<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private int count;

  private record Reply(int status, ObjectNode json) {}

  /** The first answer to a key, and to what. */
  private record Kept(String asked, Reply reply) {}

  AcmeServer() {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Fault fault = exchange.getRequestMethod().equals("POST") ? next.getAndSet(null) : null;
    if (fault == Fault.TIME_OUT_BEFORE) return;
    if (fault == Fault.RESET_BEFORE) exchange.close();
    if (fault == Fault.RESET_BEFORE) return;
    Reply reply = reply(exchange, body, fault);
    if (fault == Fault.TIME_OUT_AFTER) return;
    if (fault != Fault.RESET_AFTER) write(exchange, reply, fault);
    exchange.close();
  }

  private static void write(HttpExchange exchange, Reply reply, Fault fault) throws IOException {
    String json = fault == Fault.EMPTY ? "" : reply.json().toString();
    String text = fault == Fault.MALFORMED ? json.substring(0, json.length() / 2) : json;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private synchronized Reply reply(HttpExchange exchange, String body, Fault fault) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + API_KEY).equals(authorization)) return refused(401, "who-are-you");
    URI asked = exchange.getRequestURI();
    if (exchange.getRequestMethod().equals("GET")) return found(asked.getQuery());
    if (fault == Fault.SERVER_ERROR) return refused(500, "internal");
    if (fault == Fault.BUSY) return refused(429, "busy");
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    String payment = asked.getPath().split("/")[2];
    Kept first =
        kept.computeIfAbsent(
            key, any -> new Kept(asked + body, refunded(payment, key, body, fault)));
    return first.asked().equals(asked + body) ? first.reply() : refused(422, "key-reused");
  }

  private static Reply refused(int status, String code) {
    return new Reply(status, AcmeRefund.JSON.createObjectNode().put("code", code));
  }

  private Reply found(String query) {
    ObjectNode json = AcmeRefund.JSON.createObjectNode();
    json.putArray("refunds")
        .addAll(
            refunds.values().stream()
                .filter(it -> query.equals("key=" + AcmeRefund.text(it, "key")))
                .toList());
    return new Reply(200, json);
  }

  private Reply refunded(String payment, String key, String body, Fault fault) {
    if (fault == Fault.STORED_SERVER_ERROR) return refused(500, "internal");
    if (fault == Fault.DECLINED) return refused(422, "refused");
    if (!payments.containsKey(payment)) return refused(404, "no-such-payment");
    Money asked = AcmeRefund.money(AcmeRefund.JSON.readTree(body));
    if (asked.isGreaterThan(left(payment))) return refused(422, "too-much");
    ObjectNode refund = refund(payment, fault == Fault.OTHER_AMOUNT ? asked.minus(1) : asked);
    refund.put("key", key);
    if (fault == Fault.OTHER_CURRENCY) refund.put("currency", "USD");
    tell(refund, fault == Fault.PENDING ? "pending" : "done");
    return new Reply(200, refund);
  }

  private Money left(String payment) {
    return book(payment).stream()
        .map(BookEntry::amount)
        .reduce(payments.get(payment), Money::minus);
  }

  private ObjectNode refund(String payment, Money amount) {
    String id = "re_" + ++count;
    refunds.put(id, json(payment, amount).put("id", id));
    return refunds.get(id);
  }

  private static ObjectNode json(String payment, Money amount) {
    return AcmeRefund.JSON
        .createObjectNode()
        .put("payment", payment)
        .put("amount", amount.getAmountMinorLong())
        .put("currency", amount.getCurrencyUnit().getCode())
        .put("at", Instant.now().toString());
  }

  private void tell(ObjectNode refund, String state) {
    sent.add(message("refund." + state, refund.put("state", state)));
  }

  private RawWebhook message(String type, JsonNode about) {
    ObjectNode message =
        AcmeRefund.JSON
            .createObjectNode()
            .put("id", "ev_" + ++count)
            .put("type", type)
            .put("at", Instant.now().toString());
    byte[] body = message.set("about", about).toString().getBytes(StandardCharsets.UTF_8);
    String time = Long.toString(Instant.now().getEpochSecond());
    Map<String, List<String>> headers =
        Map.of("Acme-Time", List.of(time), "Acme-Signature", List.of(signature(time, body)));
    return new RawWebhook(body, headers, Instant.now());
  }

  private static String signature(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized String captured(Money amount) {
    String payment = "pay_" + ++count;
    payments.put(payment, amount);
    sent.add(message("payment.taken", json(payment, amount)));
    return payment;
  }

  @Override
  public String authorized(Money amount) {
    throw new UnsupportedOperationException("Acme Pay takes money at once");
  }

  @Override
  public synchronized List<BookEntry> book(String payment) {
    return refunds.values().stream()
        .filter(it -> it.path("payment").asString().equals(payment))
        .map(AcmeServer::entry)
        .toList();
  }

  private static BookEntry entry(ObjectNode refund) {
    var it = new AcmeRefund(refund).operation();
    String key = AcmeRefund.text(refund, "key");
    return new BookEntry(BookEntry.Kind.REFUND, it.reference(), key, it.amount(), it.state());
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.complementOf(EnumSet.of(Fault.UNREACHABLE));
  }

  @Override
  public void next(Fault fault) {
    next.set(fault);
  }

  @Override
  public synchronized void decide(String reference, boolean succeeds) {
    ObjectNode refund = refunds.get(reference);
    if (!succeeds) refund.put("code", "account-closed");
    tell(refund, succeeds ? "done" : "failed");
  }

  @Override
  public synchronized void refundOutside(String payment, Money amount) {
    tell(refund(payment, amount), "done");
  }

  @Override
  public synchronized void dispute(String payment, Money amount) {
    sent.add(message("dispute.opened", json(payment, amount).put("id", "dp_" + ++count)));
  }

  @Override
  public synchronized List<RawWebhook> sent() {
    List<RawWebhook> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }

  @Override
  public Set<String> signatureHeaders() {
    return Set.of("Acme-Time", "Acme-Signature");
  }

  @Override
  public synchronized Optional<RawWebhook> unrelated() {
    return Optional.of(message("terms.changed", AcmeRefund.JSON.createObjectNode()));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
