package dev.orderwell.examples.stripe;

import com.google.gson.JsonObject;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.payments.BookEntry;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refund in Stripe's books. */
final class Repayment {
  final String id;
  final String payment;
  final long amount;
  String status;

  private final String currency;
  private final Map<String, String> metadata;
  private final @Nullable String key;
  private final long created = Instant.now().getEpochSecond();

  Repayment(
      String id,
      Intent intent,
      long amount,
      String currency,
      String status,
      Map<String, String> metadata,
      @Nullable String key) {
    this.id = id;
    this.payment = intent.id;
    this.amount = amount;
    this.currency = currency;
    this.status = status;
    this.metadata = Map.copyOf(metadata);
    this.key = key;
  }

  boolean hasFailed() {
    return status.equals("failed");
  }

  BookEntry entry() {
    return new BookEntry(
        BookEntry.Kind.REFUND, id, key, StripeAmounts.money(amount, currency), state());
  }

  private Lookup.State state() {
    if (status.equals("pending")) return Lookup.State.PENDING;
    return hasFailed() ? Lookup.State.FAILED : Lookup.State.SUCCEEDED;
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("object", "refund");
    json.addProperty("amount", amount);
    json.addProperty("currency", currency);
    json.addProperty("charge", "ch_" + payment);
    json.addProperty("payment_intent", payment);
    json.addProperty("status", status);
    json.addProperty("created", created);
    json.addProperty("failure_reason", hasFailed() ? "expired_or_canceled_card" : null);
    json.add("metadata", Json.map(metadata));
    return json;
  }
}
