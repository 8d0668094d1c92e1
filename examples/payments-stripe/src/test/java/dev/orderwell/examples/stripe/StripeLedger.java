package dev.orderwell.examples.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.orderwell.testkit.payments.BookEntry;
import dev.orderwell.testkit.payments.BookEntry.Kind;
import dev.orderwell.testkit.payments.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Stripe's books: what can be asked on a payment, and what comes of it. */
final class StripeLedger {
  private final Postbox postbox;
  private final Map<String, Intent> intents = new LinkedHashMap<>();
  private final Map<String, Repayment> repayments = new LinkedHashMap<>();
  private int count;

  StripeLedger(Postbox postbox) {
    this.postbox = postbox;
  }

  synchronized Intent open(Money amount, String status, Map<String, String> metadata) {
    String currency = amount.getCurrencyUnit().getCode().toLowerCase(Locale.ROOT);
    Intent intent = new Intent("pi_" + ++count, currency, StripeAmounts.minor(amount), status);
    intent.metadata.putAll(metadata);
    intents.put(intent.id, intent);
    boolean taken = status.equals("succeeded");
    tell(taken ? "succeeded" : "amount_capturable_updated", intent);
    return intent;
  }

  synchronized Intent intent(@Nullable String id) {
    Intent intent = intents.get(id);
    if (intent == null) throw Refusal.missing();
    return intent;
  }

  synchronized Repayment repayment(String id) {
    Repayment repayment = repayments.get(id);
    if (repayment == null) throw Refusal.missing();
    return repayment;
  }

  synchronized List<BookEntry> book(String id) {
    return intent(id).book();
  }

  synchronized JsonObject refund(Form form, @Nullable String key, @Nullable Fault twist) {
    Intent intent = intent(form.get("payment_intent"));
    long asked = form.number("amount", intent.refundable());
    if (!intent.status.equals("succeeded")) throw Refusal.invalid(null);
    if (intent.refundable() == 0) throw Refusal.invalid("charge_already_refunded");
    if (asked <= 0 || asked > intent.refundable()) throw Refusal.invalid(null);
    if (intent.currency.equals("kwd") && asked % 10 != 0) throw Refusal.invalid("amount_invalid");
    return added(intent, asked, form.metadata(), key, twist).json();
  }

  private Repayment added(
      Intent intent,
      long asked,
      Map<String, String> metadata,
      @Nullable String key,
      @Nullable Fault twist) {
    long amount = twist == Fault.OTHER_AMOUNT ? asked - 1 : asked;
    String currency = twist == Fault.OTHER_CURRENCY ? other(intent.currency) : intent.currency;
    String status = twist == Fault.PENDING ? "pending" : "succeeded";
    Repayment repayment =
        new Repayment("re_" + ++count, intent, amount, currency, status, metadata, key);
    intent.repayments.add(repayment);
    repayments.put(repayment.id, repayment);
    postbox.send("refund.created", repayment.json());
    postbox.send("charge.refunded", intent.json(false));
    return repayment;
  }

  private static String other(String currency) {
    return currency.equals("usd") ? "eur" : "usd";
  }

  synchronized JsonObject capture(
      String id, Form form, @Nullable String key, @Nullable Fault twist) {
    Intent intent = intent(id);
    requireCapturable(intent);
    long asked = form.number("amount_to_capture", intent.capturable());
    if (asked > intent.capturable()) throw Refusal.invalid("amount_too_large");
    intent.asked(Kind.CAPTURE, key);
    intent.metadata.putAll(form.metadata());
    if (twist == Fault.OTHER_CURRENCY) intent.currency = other(intent.currency);
    if (twist == Fault.PENDING) {
      moved(intent, "processing", "processing");
    } else {
      intent.received = twist == Fault.OTHER_AMOUNT ? asked - 1 : asked;
      moved(intent, "succeeded", "succeeded");
    }
    return intent.json(form.expands());
  }

  private static void requireCapturable(Intent intent) {
    if (!intent.status.equals("requires_capture")) {
      throw Refusal.invalid("payment_intent_unexpected_state");
    }
  }

  synchronized JsonObject cancel(String id, @Nullable String key) {
    Intent intent = intent(id);
    requireCapturable(intent);
    intent.asked(Kind.VOID, key);
    moved(intent, "canceled", "canceled");
    return intent.json(false);
  }

  private void moved(Intent intent, String status, String event) {
    intent.status = status;
    tell(event, intent);
  }

  private void tell(String event, Intent intent) {
    postbox.send("payment_intent." + event, intent.json(false));
  }

  /** The newest first, as Stripe lists them. */
  synchronized JsonObject list(Form query) {
    List<Repayment> all = intent(query.get("payment_intent")).repayments;
    String after = query.get("starting_after");
    int end = after == null ? all.size() : all.indexOf(repayment(after));
    int begin = (int) Math.max(0, end - query.number("limit", 10));
    JsonArray data = new JsonArray();
    for (int i = end; i-- > begin; ) data.add(all.get(i).json());
    JsonObject page = new JsonObject();
    page.addProperty("object", "list");
    page.addProperty("url", "/v1/refunds");
    page.addProperty("has_more", begin > 0);
    page.add("data", data);
    return page;
  }

  synchronized void refundOutside(String payment, Money amount) {
    added(intent(payment), StripeAmounts.minor(amount), Map.of(), null, null);
  }

  synchronized void decide(String reference, boolean succeeds) {
    if (reference.startsWith("re_")) decide(repayment(reference), succeeds);
    else decide(intent(reference), succeeds);
  }

  private void decide(Repayment repayment, boolean succeeds) {
    repayment.status = succeeds ? "succeeded" : "failed";
    postbox.send(succeeds ? "refund.updated" : "refund.failed", repayment.json());
  }

  private void decide(Intent intent, boolean succeeds) {
    if (succeeds) {
      intent.received = intent.amount;
      moved(intent, "succeeded", "succeeded");
    } else {
      intent.failure = "card_declined";
      moved(intent, "requires_payment_method", "payment_failed");
    }
  }

  /** Nobody took what was authorised, for a week. */
  synchronized void expire(String payment) {
    Intent intent = intent(payment);
    intent.reason = "automatic";
    moved(intent, "canceled", "canceled");
  }

  synchronized void dispute(String payment, Money amount) {
    JsonObject dispute = dispute(payment, amount, "needs_response");
    postbox.send("charge.dispute.created", dispute);
    postbox.send("charge.dispute.funds_withdrawn", dispute);
  }

  JsonObject dispute(String payment, Money amount, String status) {
    JsonObject dispute = new JsonObject();
    dispute.addProperty("id", "du_" + Objects.requireNonNull(payment));
    dispute.addProperty("object", "dispute");
    dispute.addProperty("amount", StripeAmounts.minor(amount));
    dispute.addProperty("currency", amount.getCurrencyUnit().getCode().toLowerCase(Locale.ROOT));
    dispute.addProperty("payment_intent", payment);
    dispute.addProperty("charge", "ch_" + payment);
    dispute.addProperty("reason", "fraudulent");
    dispute.addProperty("status", status);
    dispute.add("metadata", new JsonObject());
    return dispute;
  }
}
