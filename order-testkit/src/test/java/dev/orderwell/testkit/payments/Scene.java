package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.RawWebhook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.joda.money.Money;

/** A sound company, and what all instances of a broken provider remember of it. */
final class Scene implements ProviderSandbox {
  final SimulatedPayments acme;
  final AtomicReference<Fault> coming = new AtomicReference<>();
  final AtomicReference<Set<String>> headers;
  final AtomicInteger instances = new AtomicInteger();
  final List<RawWebhook> messages = new CopyOnWriteArrayList<>();

  /** By key: what was asked first, what went wrong then, and what was answered. */
  final Map<String, PaymentCall> asked = new ConcurrentHashMap<>();

  final Map<String, Fault> faults = new ConcurrentHashMap<>();
  final Map<String, String> references = new ConcurrentHashMap<>();
  final Set<String> pending = ConcurrentHashMap.newKeySet();
  final Set<String> pendingReferences = ConcurrentHashMap.newKeySet();

  Scene(SimulatedPayments acme) {
    this.acme = acme;
    this.headers = new AtomicReference<>(sound().signatureHeaders());
  }

  private ProviderSandbox sound() {
    return acme.sandbox();
  }

  @Override
  public String captured(Money amount) {
    return sound().captured(amount);
  }

  @Override
  public String authorized(Money amount) {
    return sound().authorized(amount);
  }

  @Override
  public List<BookEntry> book(String payment) {
    return sound().book(payment);
  }

  @Override
  public Set<Fault> faults() {
    return sound().faults();
  }

  @Override
  public Set<Fault> faults(BookEntry.Kind kind) {
    return sound().faults(kind);
  }

  @Override
  public void next(Fault fault) {
    coming.set(fault);
    sound().next(fault);
  }

  @Override
  public void decide(String reference, boolean succeeds) {
    sound().decide(reference, succeeds);
  }

  @Override
  public void refundOutside(String payment, Money amount) {
    sound().refundOutside(payment, amount);
  }

  @Override
  public void dispute(String payment, Money amount) {
    sound().dispute(payment, amount);
  }

  @Override
  public List<RawWebhook> sent() {
    List<RawWebhook> sent = sound().sent();
    messages.addAll(sent);
    return sent;
  }

  @Override
  public Set<String> signatureHeaders() {
    return headers.get();
  }

  @Override
  public Optional<RawWebhook> unrelated() {
    return sound().unrelated();
  }
}
