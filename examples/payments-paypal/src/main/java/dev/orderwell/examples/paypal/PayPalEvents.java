package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.ProviderEvent;
import dev.orderwell.payments.spi.ProviderEvent.Kind;
import dev.orderwell.payments.spi.RawWebhook;
import dev.orderwell.payments.spi.WebhookReading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What PayPal's messages mean. */
final class PayPalEvents {
  private final PayPalSignature signature;

  PayPalEvents(PayPalSignature signature) {
    this.signature = signature;
  }

  /** A signed message that lacks what it should have is not taken: nothing is lost unseen. */
  WebhookReading read(RawWebhook webhook) {
    try {
      signature.verify(webhook);
      JsonNode json = PayPalReply.JSON.readTree(webhook.text());
      return new WebhookReading.Verified(events(new PayPalResource(json)));
    } catch (PayPalSignature.Refusal e) {
      return new WebhookReading.Rejected(String.valueOf(e.getMessage()));
    } catch (JacksonException | Unreadable e) {
      return new WebhookReading.Rejected("signed, but cannot be read");
    }
  }

  private static List<ProviderEvent> events(PayPalResource event) {
    PayPalResource about = new PayPalResource(event.json().path("resource"));
    return switch (event.text("event_type").orElse("")) {
      case "PAYMENT.AUTHORIZATION.CREATED" -> List.of(authorization(event, about));
      case "PAYMENT.AUTHORIZATION.VOIDED" -> List.of(ended(event, about));
      case "PAYMENT.CAPTURE.COMPLETED" -> List.of(capture(event, about, Kind.CAPTURED));
      case "PAYMENT.CAPTURE.PENDING" -> List.of(capture(event, about, Kind.PAYMENT_PENDING));
      case "PAYMENT.CAPTURE.DENIED", "PAYMENT.CAPTURE.DECLINED" ->
          List.of(capture(event, about, Kind.PAYMENT_FAILED).code(about.code()));
      case "PAYMENT.CAPTURE.REFUNDED", "PAYMENT.REFUND.PENDING", "PAYMENT.REFUND.FAILED" ->
          List.of(refund(event, about));
      case "PAYMENT.CAPTURE.REVERSED" -> List.of(reversal(event, about));
      case "CUSTOMER.DISPUTE.CREATED" ->
          disputes(event, about, Kind.CHARGEBACK_OPENED, about.json().path("dispute_amount"));
      case "CUSTOMER.DISPUTE.RESOLVED" -> resolved(event, about);
      default -> List.of();
    };
  }

  private static ProviderEvent event(PayPalResource event, Kind kind) {
    return ProviderEvent.of(event.id(), kind, event.created());
  }

  private static ProviderEvent authorization(PayPalResource event, PayPalResource about) {
    Kind kind = about.hasText("status", "PENDING") ? Kind.PAYMENT_PENDING : Kind.AUTHORIZED;
    return event(event, kind)
        .payment(about.id())
        .amount(about.amount())
        .order(about.shopOrder("custom_id"));
  }

  /** One message for both; without an amount, for it tells the whole and not what was left. */
  private static ProviderEvent ended(PayPalResource event, PayPalResource about) {
    Kind kind = isOver(about, event) ? Kind.AUTHORIZATION_EXPIRED : Kind.VOIDED;
    return event(event, kind).payment(about.id()).order(about.shopOrder("custom_id"));
  }

  private static boolean isOver(PayPalResource authorization, PayPalResource event) {
    return authorization
        .text("expiration_time")
        .map(PayPalResource::time)
        .filter(until -> !event.created().isBefore(until))
        .isPresent();
  }

  /** A capture of an authorised payment is an operation on that; any other is the payment. */
  private static ProviderEvent capture(PayPalResource event, PayPalResource about, Kind kind) {
    Optional<String> authorization = about.authorization();
    return event(event, kind)
        .payment(authorization.orElse(about.id()))
        .reference(authorization.map(whole -> about.id()).orElse(null))
        .key(about.key("invoice_id"))
        .amount(about.amount())
        .order(about.shopOrder("custom_id"));
  }

  private static ProviderEvent refund(PayPalResource event, PayPalResource about) {
    Kind kind =
        switch (about.state()) {
          case SUCCEEDED -> Kind.REFUND_SUCCEEDED;
          case PENDING -> Kind.REFUND_PENDING;
          case FAILED -> Kind.REFUND_FAILED;
        };
    return back(event, about, kind)
        .payment(about.capture().orElseThrow(() -> new Unreadable("capture")))
        .key(about.key("custom_id"))
        .code(kind == Kind.REFUND_FAILED ? about.code() : null);
  }

  /** Money that PayPal or a bank has taken back; a dispute about it is told by itself. */
  private static ProviderEvent reversal(PayPalResource event, PayPalResource about) {
    return back(event, about, Kind.CHARGEBACK_LOST).payment(about.capture().orElseGet(about::id));
  }

  private static ProviderEvent back(PayPalResource event, PayPalResource about, Kind kind) {
    return event(event, kind)
        .reference(about.id())
        .amount(about.amount())
        .order(about.shopOrder("custom_id"));
  }

  private static List<ProviderEvent> resolved(PayPalResource event, PayPalResource about) {
    JsonNode outcome = about.json().path("dispute_outcome");
    JsonNode whole = about.json().path("dispute_amount");
    return switch (outcome.path("outcome_code").asString("")) {
      case "RESOLVED_BUYER_FAVOUR", "ACCEPTED" ->
          disputes(event, about, Kind.CHARGEBACK_LOST, outcome.path("amount_refunded"));
      case "RESOLVED_SELLER_FAVOUR", "RESOLVED_WITH_PAYOUT", "CANCELED_BY_BUYER", "DENIED" ->
          disputes(event, about, Kind.CHARGEBACK_WON, whole);
      default -> List.of();
    };
  }

  /** A dispute over several payments does not tell how much of each; each is an event. */
  private static List<ProviderEvent> disputes(
      PayPalResource event, PayPalResource about, Kind kind, JsonNode amount) {
    List<PayPalResource> over = about.items("disputed_transactions").toList();
    Money whole = over.size() == 1 && amount.isObject() ? PayPalMoney.read(amount) : null;
    return IntStream.range(0, over.size())
        .mapToObj(at -> dispute(event(event, kind), at, over.get(at)))
        .map(told -> told.reference(about.name("dispute_id")).amount(whole))
        .toList();
  }

  private static ProviderEvent dispute(ProviderEvent told, int at, PayPalResource payment) {
    String id = at == 0 ? told.id() : told.id() + "-" + at;
    return ProviderEvent.of(id, told.kind(), told.at())
        .payment(payment.name("seller_transaction_id"))
        .order(payment.shopOrder("custom"));
  }
}
