package dev.orderwell.examples.stripe;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PaymentIntent in Stripe's books, with what was asked on it. */
final class Intent {
  final String id;
  final long amount;
  final Map<String, String> metadata = new LinkedHashMap<>();
  final List<Repayment> repayments = new ArrayList<>();

  /** Of the capture or the void, in the order in which they came. */
  private final List<Kind> asked = new ArrayList<>();

  String currency;
  String status;
  long received;
  @Nullable String key;
  @Nullable String reason;
  @Nullable String failure;

  private final long created = Instant.now().getEpochSecond();

  Intent(String id, String currency, long amount, String status) {
    this.id = id;
    this.currency = currency;
    this.amount = amount;
    this.status = status;
    this.received = status.equals("succeeded") ? amount : 0;
  }

  long capturable() {
    return status.equals("requires_capture") ? amount : 0;
  }

  long refundable() {
    return received
        - repayments.stream().filter(it -> !it.hasFailed()).mapToLong(it -> it.amount).sum();
  }

  void asked(Kind kind, @Nullable String under) {
    asked.add(kind);
    key = under;
  }

  List<BookEntry> book() {
    List<BookEntry> book = new ArrayList<>();
    for (Kind kind : asked) book.add(entry(kind));
    for (Repayment one : repayments) book.add(one.entry());
    return book;
  }

  private BookEntry entry(Kind kind) {
    long moved = kind == Kind.CAPTURE && received > 0 ? received : amount;
    return new BookEntry(kind, id, key, StripeAmounts.money(moved, currency), state(kind));
  }

  private Lookup.State state(Kind kind) {
    if (status.equals("processing")) return Lookup.State.PENDING;
    boolean done = status.equals(kind == Kind.CAPTURE ? "succeeded" : "canceled");
    return done ? Lookup.State.SUCCEEDED : Lookup.State.FAILED;
  }

  JsonObject json(boolean expanded) {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("object", "payment_intent");
    json.addProperty("amount", amount);
    json.addProperty("amount_capturable", capturable());
    json.addProperty("amount_received", received);
    json.addProperty("currency", currency);
    json.addProperty("status", status);
    json.addProperty("created", created);
    json.addProperty("canceled_at", status.equals("canceled") ? created + 60 : null);
    json.addProperty("cancellation_reason", reason);
    json.add("metadata", Json.map(metadata));
    json.add("last_payment_error", failure == null ? JsonNull.INSTANCE : error());
    if (expanded) json.add("latest_charge", charge());
    if (!expanded) json.addProperty("latest_charge", "ch_" + id);
    return json;
  }

  private JsonObject error() {
    JsonObject error = new JsonObject();
    error.addProperty("type", "card_error");
    error.addProperty("code", failure);
    return error;
  }

  private JsonObject charge() {
    JsonObject charge = new JsonObject();
    charge.addProperty("id", "ch_" + id);
    charge.addProperty("object", "charge");
    charge.addProperty("created", created);
    charge.add("balance_transaction", status.equals("succeeded") ? moved() : JsonNull.INSTANCE);
    return charge;
  }

  private JsonObject moved() {
    JsonObject moved = new JsonObject();
    moved.addProperty("id", "txn_" + id);
    moved.addProperty("object", "balance_transaction");
    moved.addProperty("created", created + 30);
    return moved;
  }
}
