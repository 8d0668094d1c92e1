package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.Fault;
import dev.orderwell.testkit.payments.ProviderSandbox;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.joda.money.Money;
import tools.jackson.databind.node.ObjectNode;

/** PayPal on this machine: what its reference says of the calls that the plug-in makes. */
final class PayPalServer implements ProviderSandbox, AutoCloseable {
  private static final Duration AMPLE = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Set<Fault> SILENT = Set.of(Fault.TIME_OUT_BEFORE, Fault.TIME_OUT_AFTER);

  private static final Set<Fault> WITH_A_VOID =
      EnumSet.complementOf(EnumSet.of(Fault.PENDING, Fault.OTHER_CURRENCY));

  private final PayPalLedger ledger = new PayPalLedger();
  private final PayPalMessages messages = new PayPalMessages();
  private final PayPalChanges changes = new PayPalChanges(ledger, messages);
  private final PayPalHttp http = new PayPalHttp(ledger, changes);
  private final PayPalDetour detour = new PayPalDetour();
  private final AtomicBoolean silent = new AtomicBoolean();

  PayPalHttp http() {
    return http;
  }

  PayPalPayments provider() {
    return provider(PayPalHttp.SECRET, Clock.systemUTC());
  }

  PayPalPayments provider(String secret, Clock clock) {
    HttpClient client = HttpClient.newBuilder().proxy(detour).build();
    return new PayPalPayments(
        new Impatient(client, secret, clock),
        new PayPalEvents(new PayPalSignature(PayPalMessages.WEBHOOK, PayPalSigner.ONE::at)));
  }

  /** Waits briefly where nothing will come, and else as long as a busy machine needs. */
  private final class Impatient extends PayPalApi {
    Impatient(HttpClient client, String secret, Clock clock) {
      super(client, http.address(), PayPalHttp.CLIENT, secret, AMPLE, clock);
    }

    @Override
    Deadline deadline() {
      return silent.getAndSet(false) ? Deadline.in(SHORT) : super.deadline();
    }
  }

  @Override
  public String captured(Money amount) {
    synchronized (ledger) {
      ObjectNode sold = ledger.sell(amount);
      messages.tell(false, sold);
      return PayPalJson.id(sold);
    }
  }

  @Override
  public String authorized(Money amount) {
    synchronized (ledger) {
      ObjectNode promised = ledger.authorize(amount);
      messages.tell("PAYMENT.AUTHORIZATION.CREATED", promised);
      return PayPalJson.id(promised);
    }
  }

  @Override
  public List<BookEntry> book(String payment) {
    synchronized (ledger) {
      return ledger.book(payment);
    }
  }

  @Override
  public Set<Fault> faults() {
    return EnumSet.allOf(Fault.class);
  }

  /** An authorisation is let go at once and in its currency, or not at all. */
  @Override
  public Set<Fault> faults(BookEntry.Kind kind) {
    return kind == BookEntry.Kind.VOID ? WITH_A_VOID : faults();
  }

  @Override
  public void next(Fault next) {
    boolean away = next == Fault.UNREACHABLE;
    silent.set(SILENT.contains(next));
    detour.next(away);
    synchronized (ledger) {
      changes.next(away ? null : next);
    }
  }

  @Override
  public void decide(String reference, boolean succeeds) {
    synchronized (ledger) {
      ObjectNode decided = ledger.decide(reference, succeeds);
      messages.tell(ledger.isRefund(decided), decided);
    }
  }

  @Override
  public void refundOutside(String payment, Money amount) {
    synchronized (ledger) {
      messages.tell(true, ledger.refundOutside(payment, amount));
    }
  }

  @Override
  public void dispute(String payment, Money amount) {
    synchronized (ledger) {
      messages.tell("CUSTOMER.DISPUTE.CREATED", PayPalMessages.dispute(payment, amount));
    }
  }

  @Override
  public List<RawWebhook> sent() {
    synchronized (ledger) {
      return messages.taken();
    }
  }

  @Override
  public Set<String> signatureHeaders() {
    return PayPalSigner.HEADERS;
  }

  @Override
  public Optional<RawWebhook> unrelated() {
    ObjectNode order = PayPalReply.JSON.createObjectNode().put("id", "5O190127TN364715T");
    return Optional.of(PayPalMessages.message("CHECKOUT.ORDER.APPROVED", order));
  }

  @Override
  public void close() {
    http.close();
  }
}
