package dev.orderwell.examples.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads Stripe's messages: those about PaymentIntents, refunds and disputes. They are read as plain
 * JSON, for stripe-java leaves out what another version of the API has written.
 */
final class StripeEvents {
  private static final long TOLERANCE_IN_SECONDS = 300;

  /** Why an intent was cancelled if nobody asked for it. */
  private static final Set<String> RUN_OUT = Set.of("automatic", "expired");

  private final String secret;

  StripeEvents(String secret) {
    this.secret = secret;
  }

  WebhookReading read(RawWebhook webhook) {
    if (!verifies(webhook)) {
      return new WebhookReading.Rejected("the signature is missing, wrong or too old");
    }
    try {
      return reading(JsonParser.parseString(webhook.text()).getAsJsonObject());
    } catch (RuntimeException e) {
      return new WebhookReading.Rejected("it is signed, and cannot be read");
    }
  }

  private boolean verifies(RawWebhook webhook) {
    Clock then = Clock.fixed(webhook.receivedAt(), ZoneOffset.UTC);
    String signature = webhook.header("Stripe-Signature").orElse("");
    try {
      return Webhook.Signature.verifyHeader(
          webhook.text(), signature, secret, TOLERANCE_IN_SECONDS, then);
    } catch (SignatureVerificationException | RuntimeException e) {
      return false;
    }
  }

  private static WebhookReading reading(JsonObject message) {
    JsonObject data = message.getAsJsonObject("data");
    JsonObject about = data.getAsJsonObject("object");
    Kind kind = kind(message.get("type").getAsString(), about, data);
    return kind == null
        ? WebhookReading.Verified.of()
        : WebhookReading.Verified.of(event(message, kind, about));
  }

  private static @Nullable Kind kind(String type, JsonObject about, JsonObject data) {
    return switch (type) {
      case "payment_intent.processing" -> Kind.PAYMENT_PENDING;
      case "payment_intent.amount_capturable_updated" -> Kind.AUTHORIZED;
      case "payment_intent.succeeded" -> Kind.CAPTURED;
      case "payment_intent.payment_failed" -> Kind.PAYMENT_FAILED;
      case "payment_intent.canceled" -> cancelled(about);
      case "refund.created", "refund.updated", "refund.failed" -> refund(about);
      case "charge.dispute.created" -> isInquiry(about) ? null : Kind.CHARGEBACK_OPENED;
      case "charge.dispute.updated" -> wasInquiry(data) ? Kind.CHARGEBACK_OPENED : null;
      case "charge.dispute.closed" -> closed(about);
      default -> null;
    };
  }

  private static Kind cancelled(JsonObject intent) {
    String reason = text(intent, "cancellation_reason");
    return reason != null && RUN_OUT.contains(reason) ? Kind.AUTHORIZATION_EXPIRED : Kind.VOIDED;
  }

  private static @Nullable Kind refund(JsonObject refund) {
    return switch (String.valueOf(text(refund, "status"))) {
      case "pending", "requires_action" -> Kind.REFUND_PENDING;
      case "succeeded" -> Kind.REFUND_SUCCEEDED;
      case "failed", "canceled" -> Kind.REFUND_FAILED;
      default -> null;
    };
  }

  /** A bank asks, and has fetched nothing back. */
  private static boolean isInquiry(JsonObject dispute) {
    return String.valueOf(text(dispute, "status")).startsWith("warning_");
  }

  /** It asked first, and has fetched the money back now. */
  private static boolean wasInquiry(JsonObject data) {
    JsonObject before = child(data, "previous_attributes");
    return before != null && isInquiry(before) && !isInquiry(data.getAsJsonObject("object"));
  }

  private static @Nullable Kind closed(JsonObject dispute) {
    return switch (String.valueOf(text(dispute, "status"))) {
      case "won" -> Kind.CHARGEBACK_WON;
      case "lost" -> Kind.CHARGEBACK_LOST;
      default -> null;
    };
  }

  private static ProviderEvent event(JsonObject message, Kind kind, JsonObject about) {
    boolean intent = "payment_intent".equals(text(about, "object"));
    JsonObject metadata = child(about, "metadata");
    Instant at = Instant.ofEpochSecond(message.get("created").getAsLong());
    return ProviderEvent.of(message.get("id").getAsString(), kind, at)
        .payment(text(about, intent ? "id" : "payment_intent"))
        .reference(intent ? null : text(about, "id"))
        .key(isAboutKey(kind) ? text(metadata, StripeOperations.KEY) : null)
        .amount(amount(about, field(kind)))
        .code(code(kind, about))
        .order(text(metadata, "order_id"));
  }

  /** The key on an intent is that of its capture. */
  private static boolean isAboutKey(Kind kind) {
    return switch (kind) {
      case AUTHORIZED, VOIDED, AUTHORIZATION_EXPIRED -> false;
      default -> true;
    };
  }

  private static String field(Kind kind) {
    return switch (kind) {
      case AUTHORIZED -> "amount_capturable";
      case CAPTURED -> "amount_received";
      default -> "amount";
    };
  }

  /** Null if it is in what the library has no money for, as other shops of the account may have. */
  private static @Nullable Money amount(JsonObject about, String field) {
    try {
      return StripeAmounts.money(about.get(field).getAsLong(), about.get("currency").getAsString());
    } catch (IllegalCurrencyException | ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable String code(Kind kind, JsonObject about) {
    return switch (kind) {
      case PAYMENT_FAILED -> text(child(about, "last_payment_error"), "code");
      case REFUND_FAILED -> text(about, "failure_reason");
      default -> null;
    };
  }

  private static @Nullable JsonObject child(JsonObject of, String name) {
    JsonElement child = of.get(name);
    return child == null || child.isJsonNull() ? null : child.getAsJsonObject();
  }

  private static @Nullable String text(@Nullable JsonObject of, String name) {
    JsonElement text = of == null ? null : of.get(name);
    return text == null || text.isJsonNull() ? null : text.getAsString();
  }
}
