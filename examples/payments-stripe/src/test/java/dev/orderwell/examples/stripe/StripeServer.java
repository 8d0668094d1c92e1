package dev.orderwell.examples.stripe;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.Fault;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Stripe on this machine, as its API reference says: forms in, JSON out, idempotency keys that keep
 * the first answer, signed messages. It keeps {@link StripeLedger books}.
 */
final class StripeServer implements ProviderSandbox, AutoCloseable {
  static final String API_KEY = "sk_test_loopback";
  static final String WEBHOOK_SECRET = "whsec_loopback";
  private static final Duration AMPLE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Set<Fault> SILENT = Set.of(Fault.TIME_OUT_BEFORE, Fault.TIME_OUT_AFTER);

  private static final Set<Fault> WITH_A_VOID =
      EnumSet.complementOf(EnumSet.of(Fault.PENDING, Fault.OTHER_AMOUNT, Fault.OTHER_CURRENCY));

  static {
    // Else each answer waits 40 ms for a packet that is not full.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  final Postbox postbox = new Postbox(WEBHOOK_SECRET);
  final StripeLedger ledger = new StripeLedger(postbox);
  final KeptAnswers kept = new KeptAnswers();

  /** What was asked, oldest first. */
  final List<Asked> asked = new CopyOnWriteArrayList<>();

  private final AtomicReference<@Nullable Fault> next = new AtomicReference<>();
  private final AtomicBoolean silent = new AtomicBoolean();
  private final AtomicReference<@Nullable Reply> inBetween = new AtomicReference<>();
  private final AtomicReference<@Nullable String> notice = new AtomicReference<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final ClosedDoor door = new ClosedDoor(() -> next.compareAndSet(Fault.UNREACHABLE, null));
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(AMPLE).proxy(door).build();

  /** One request as it came in. */
  record Asked(String method, String path, Form form, @Nullable String key) {}

  StripeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  StripePayments payments() {
    return payments(API_KEY);
  }

  StripePayments payments(String apiKey) {
    URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return StripePayments.at(base, new Impatient(http), apiKey, WEBHOOK_SECRET);
  }

  /** Waits briefly where nothing will come, and else as long as a busy machine needs. */
  private final class Impatient extends StripeTransport {
    Impatient(HttpClient http) {
      super(http, AMPLE);
    }

    @Override
    Duration patience() {
      return silent.getAndSet(false) ? SHORT : super.patience();
    }
  }

  /** Something between here and Stripe answers the next request that wants to change something. */
  void inBetween(String body, int status) {
    inBetween.set(new Reply(status, body));
  }

  /** The next answer begins, and does not end. */
  void dripping() {
    silent.set(true);
    inBetween.set(Reply.ENDLESS);
  }

  /** Tells developers something beside the answers from now on. */
  void notice(String text) {
    notice.set(text);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply;
    try {
      reply = reply(exchange, body);
    } catch (Refusal refusal) {
      reply = Reply.of(refusal);
    }
    String told = notice.get();
    if (told != null) exchange.getResponseHeaders().set("Stripe-Notice", told);
    reply.write(exchange);
  }

  private Reply reply(HttpExchange exchange, String body) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!("Bearer " + API_KEY).equals(authorization)) {
      throw new Refusal(401, "invalid_request_error", null);
    }
    String path = exchange.getRequestURI().getPath();
    if (exchange.getRequestMethod().equals("GET")) {
      Form query = Form.parse(exchange.getRequestURI().getRawQuery());
      asked.add(new Asked("GET", path, query, null));
      return Reply.of(read(path, query));
    }
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    Reply other = inBetween.getAndSet(null);
    if (other != null) return other;
    Asked change = new Asked("POST", path, Form.parse(body), key);
    asked.add(change);
    return changed(change, next.getAndSet(null));
  }

  private JsonObject read(String path, Form query) {
    String[] parts = path.split("/");
    if (path.equals("/v1/refunds")) return ledger.list(query);
    if (path.startsWith("/v1/refunds/")) return ledger.repayment(parts[3]).json();
    if (path.startsWith("/v1/payment_intents/")) {
      return ledger.intent(parts[3]).json(query.expands());
    }
    throw Refusal.missing();
  }

  private Reply changed(Asked change, @Nullable Fault fault) {
    if (fault == Fault.TIME_OUT_BEFORE) return Reply.NONE;
    if (fault == Fault.RESET_BEFORE) return Reply.BROKEN;
    if (fault == Fault.SERVER_ERROR) return Reply.of(new Refusal(500, "api_error", null));
    if (fault == Fault.BUSY) return Reply.of(Refusal.busy());
    Reply reply = kept.under(change, () -> carriedOut(change, fault));
    if (fault == null) return reply;
    return switch (fault) {
      case TIME_OUT_AFTER -> Reply.NONE;
      case RESET_AFTER -> Reply.BROKEN;
      case MALFORMED -> new Reply(200, "{\"id\": \"re_");
      case EMPTY -> new Reply(200, "");
      default -> reply;
    };
  }

  private Reply carriedOut(Asked change, @Nullable Fault fault) {
    if (fault == Fault.STORED_SERVER_ERROR) return Reply.of(new Refusal(500, "api_error", null));
    if (fault == Fault.DECLINED) return Reply.of(Refusal.declined(change.path()));
    String[] parts = change.path().split("/");
    if (change.path().equals("/v1/refunds")) {
      return Reply.of(ledger.refund(change.form(), change.key(), fault));
    }
    if (change.path().endsWith("/capture")) {
      return Reply.of(ledger.capture(parts[3], change.form(), change.key(), fault));
    }
    if (change.path().endsWith("/cancel")) {
      return Reply.of(ledger.cancel(parts[3], change.key()));
    }
    throw Refusal.missing();
  }

  @Override
  public String captured(Money amount) {
    return ledger.open(amount, "succeeded", Map.of()).id;
  }

  @Override
  public String authorized(Money amount) {
    return ledger.open(amount, "requires_capture", Map.of()).id;
  }

  @Override
  public List<BookEntry> book(String payment) {
    return ledger.book(payment);
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.allOf(Fault.class);
  }

  /** An authorisation is let go whole and at once, or not at all. */
  @Override
  public Set<Fault> faults(BookEntry.Kind kind) {
    return kind == BookEntry.Kind.VOID ? WITH_A_VOID : faults();
  }

  @Override
  public void next(Fault fault) {
    silent.set(SILENT.contains(fault));
    next.set(fault);
  }

  @Override
  public void decide(String reference, boolean succeeds) {
    ledger.decide(reference, succeeds);
  }

  @Override
  public void refundOutside(String payment, Money amount) {
    ledger.refundOutside(payment, amount);
  }

  @Override
  public void dispute(String payment, Money amount) {
    ledger.dispute(payment, amount);
  }

  /** Nobody took what was authorised, for a week. */
  void expire(String payment) {
    ledger.expire(payment);
  }

  @Override
  public List<RawWebhook> sent() {
    return postbox.taken();
  }

  @Override
  public Set<String> signatureHeaders() {
    return Set.of(Postbox.SIGNATURE);
  }

  @Override
  public Optional<RawWebhook> unrelated() {
    return Optional.of(postbox.message("customer.created", new JsonObject()));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    door.close();
  }
}
