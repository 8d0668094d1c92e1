package dev.orderwell.testkit.payments;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a simulated company tells by itself, and how it is read. */
final class SimulatedMessages {
  static final String SIGNATURE = "Simulated-Signature";
  static final String SECRET = "simulated-secret-4711";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final List<RawWebhook> outbox = new ArrayList<>();
  private final SimulatedSignature signature = new SimulatedSignature(SECRET);
  private final Clock clock;
  private int events;

  SimulatedMessages(Clock clock) {
    this.clock = clock;
  }

  void opened(SimulatedPayment payment) {
    ProviderEvent.Kind kind =
        payment.takenAtOnce ? ProviderEvent.Kind.CAPTURED : ProviderEvent.Kind.AUTHORIZED;
    send(event(kind).payment(payment.name).amount(payment.amount));
  }

  void moved(SimulatedOperation operation) {
    send(
        event(operation.told())
            .payment(operation.payment)
            .reference(operation.reference)
            .key(operation.key)
            .amount(operation.amount)
            .code(operation.code()));
  }

  void disputed(String payment, String reference, Money amount) {
    send(
        event(ProviderEvent.Kind.CHARGEBACK_OPENED)
            .payment(payment)
            .reference(reference)
            .amount(amount));
  }

  private synchronized ProviderEvent event(ProviderEvent.Kind kind) {
    return ProviderEvent.of("evt_" + ++events, kind, clock.instant());
  }

  private synchronized void send(ProviderEvent event) {
    outbox.add(signed(SimulatedForm.written(fields(event))));
  }

  private RawWebhook signed(String body) {
    Instant now = clock.instant();
    return new RawWebhook(
        body.getBytes(UTF_8),
        Map.of(SIGNATURE, List.of(signature.of(body.getBytes(UTF_8), now))),
        now);
  }

  RawWebhook unrelated() {
    return signed("id=" + event(ProviderEvent.Kind.CAPTURED).id() + "&kind=PAYOUT_SENT");
  }

  synchronized List<RawWebhook> sent() {
    List<RawWebhook> sent = List.copyOf(outbox);
    outbox.clear();
    return sent;
  }

  private static Map<String, @Nullable String> fields(ProviderEvent event) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("id", event.id());
    fields.put("kind", event.kind().name());
    fields.put("at", event.at().toString());
    fields.put("payment", event.payment());
    fields.put("reference", event.reference());
    fields.put("key", event.key());
    fields.put("amount", event.amount() == null ? null : event.amount().toString());
    fields.put("code", event.code());
    return fields;
  }

  WebhookReading read(RawWebhook message) {
    if (!signature.isTrue(message, SIGNATURE, TOLERANCE)) {
      return new WebhookReading.Rejected("the signature is missing, wrong or too old");
    }
    return SimulatedForm.read(message.text());
  }
}
