package dev.orderwell.testkit.payments;

import dev.orderwell.payments.spi.Capability;
import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a simulated company knows and does. */
final class SimulatedBook {
  private final Map<String, SimulatedPayment> payments = new LinkedHashMap<>();
  private final Map<String, Known> keys = new HashMap<>();
  private final SimulatedTerms terms;
  private final SimulatedMessages messages;
  private final SimulatedLimits limits;
  private int names;

  private record Known(PaymentCall call, PaymentOutcome answer, Instant until) {}

  SimulatedBook(SimulatedTerms terms, SimulatedMessages messages) {
    this.terms = terms;
    this.messages = messages;
    this.limits = new SimulatedLimits(terms);
  }

  synchronized String open(Money amount, boolean taken) {
    SimulatedPayment payment = new SimulatedPayment(name("pay"), amount, taken, now());
    payments.put(payment.name, payment);
    if (terms.can(Capability.WEBHOOKS)) messages.opened(payment);
    return payment.name;
  }

  private String name(String of) {
    return of + "_" + ++names;
  }

  private Instant now() {
    return terms.clock().instant();
  }

  /** Does what is asked for, unless it has done so under the same key. */
  synchronized PaymentOutcome take(PaymentCall call, @Nullable Fault fault) {
    Known known = keys.get(call.key());
    if (known != null && now().isBefore(known.until())) {
      return known.call().equals(call)
          ? known.answer()
          : new PaymentOutcome.Declined("key-of-another-call");
    }
    PaymentOutcome answer = done(call, fault);
    Duration lifetime = terms.capabilities().keyLifetime();
    if (lifetime != null) keys.put(call.key(), new Known(call, answer, now().plus(lifetime)));
    return answer;
  }

  private PaymentOutcome done(PaymentCall call, @Nullable Fault fault) {
    if (fault == Fault.STORED_SERVER_ERROR) return new PaymentOutcome.Unknown("an inner error");
    if (fault == Fault.DECLINED) return new PaymentOutcome.Declined("refused");
    SimulatedPayment payment = find(call.payment());
    if (payment == null) return new PaymentOutcome.Declined("no-such-payment");
    String refusal = limits.refusal(payment, call, now());
    if (refusal != null) return new PaymentOutcome.Declined(refusal);
    return added(payment, operation(payment, call, fault), closes(call)).outcome();
  }

  private @Nullable SimulatedPayment find(String name) {
    SimulatedPayment payment = payments.get(name);
    if (payment != null) return payment;
    return payments.values().stream().filter(it -> it.hasCapture(name)).findFirst().orElse(null);
  }

  private static boolean closes(PaymentCall call) {
    Kind kind = Kind.of(call);
    return kind == Kind.VOID || (call instanceof CaptureCall capture && capture.last());
  }

  private SimulatedOperation operation(
      SimulatedPayment payment, PaymentCall call, @Nullable Fault fault) {
    Kind kind = Kind.of(call);
    boolean pending =
        fault == Fault.PENDING || (kind == Kind.REFUND && terms.asynchronousRefunds());
    return new SimulatedOperation(
        kind,
        reference(payment, kind),
        call.key(),
        call.payment(),
        moved(call.amount(), fault),
        now(),
        pending ? Lookup.State.PENDING : Lookup.State.SUCCEEDED);
  }

  private String reference(SimulatedPayment payment, Kind kind) {
    return switch (kind) {
      case REFUND -> name("re");
      case CAPTURE -> terms.namedCaptures() ? name("cap") : payment.name;
      case VOID -> name("void");
    };
  }

  private static Money moved(Money asked, @Nullable Fault fault) {
    long minor = asked.getAmountMinorLong();
    if (fault == Fault.OTHER_AMOUNT) {
      return Money.ofMinor(asked.getCurrencyUnit(), Math.max(1, minor / 2));
    }
    return fault == Fault.OTHER_CURRENCY ? Money.ofMinor(other(asked), minor) : asked;
  }

  private static CurrencyUnit other(Money asked) {
    return asked.getCurrencyUnit().equals(CurrencyUnit.USD) ? CurrencyUnit.EUR : CurrencyUnit.USD;
  }

  private SimulatedOperation added(
      SimulatedPayment payment, SimulatedOperation operation, boolean closing) {
    payment.operations.add(operation);
    if (closing) payment.open = false;
    told(operation);
    return operation;
  }

  private void told(SimulatedOperation operation) {
    if (terms.can(Capability.WEBHOOKS) && operation.isTold()) messages.moved(operation);
  }

  synchronized List<BookEntry> entries(String name) {
    SimulatedPayment payment = find(name);
    return payment == null
        ? List.of()
        : payment.operations.stream().map(SimulatedOperation::entry).toList();
  }

  synchronized void decide(String reference, boolean succeeds) {
    SimulatedOperation operation =
        operations().filter(it -> it.reference.equals(reference)).findFirst().orElseThrow();
    operation.decided(succeeds, now());
    told(operation);
  }

  private Stream<SimulatedOperation> operations() {
    return payments.values().stream().flatMap(payment -> payment.operations.stream());
  }

  synchronized void refundOutside(String name, Money amount) {
    SimulatedPayment payment = payment(name);
    added(
        payment,
        new SimulatedOperation(
            Kind.REFUND, name("re"), null, name, amount, now(), Lookup.State.SUCCEEDED),
        false);
  }

  private SimulatedPayment payment(String name) {
    SimulatedPayment payment = find(name);
    if (payment == null) throw new IllegalArgumentException("no payment is called " + name);
    return payment;
  }

  synchronized void dispute(String name, Money amount) {
    String reference = name("dp");
    if (terms.can(Capability.WEBHOOKS)) messages.disputed(payment(name).name, reference, amount);
  }

  synchronized Lookup lookUp(LookupCall call) {
    Instant shown = now().minus(terms.showsAfter());
    List<Lookup.Operation> found =
        operations()
            .filter(it -> isAbout(it, call) && !it.begun.isAfter(shown))
            .map(SimulatedOperation::found)
            .toList();
    return found.isEmpty()
        ? new Lookup.NotFound(!call.since().isAfter(shown))
        : new Lookup.Found(found);
  }

  private static boolean isAbout(SimulatedOperation operation, LookupCall call) {
    boolean named =
        call.reference() == null
            ? call.about().key().equals(operation.key)
            : call.reference().equals(operation.reference);
    return named && operation.kind == Kind.of(call.about());
  }
}
