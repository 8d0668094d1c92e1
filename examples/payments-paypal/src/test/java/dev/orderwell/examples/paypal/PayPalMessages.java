package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.RawWebhook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import tools.jackson.databind.node.ObjectNode;

/** What PayPal sends by itself. */
final class PayPalMessages {
  static final String WEBHOOK = "1JE4291016473214C";

  private final List<RawWebhook> sent = new ArrayList<>();

  /** What a refund or a capture has come to. */
  void tell(boolean refund, ObjectNode resource) {
    String status = resource.path("status").asString();
    boolean back = refund && status.equals("COMPLETED");
    String type = back ? "CAPTURE.REFUNDED" : (refund ? "REFUND." : "CAPTURE.") + status;
    tell("PAYMENT." + type, resource);
  }

  void tell(String type, ObjectNode resource) {
    sent.add(message(type, resource));
  }

  static RawWebhook message(String type, ObjectNode resource) {
    ObjectNode event = PayPalReply.JSON.createObjectNode();
    Instant now = PayPalJson.now();
    event.put("id", "WH-" + PayPalJson.newId() + "-" + PayPalJson.newId());
    event.put("create_time", now.toString()).put("event_type", type).set("resource", resource);
    return PayPalSigner.ONE.signed(WEBHOOK, PayPalReply.JSON.writeValueAsBytes(event), now);
  }

  static ObjectNode dispute(String payment, Money amount) {
    ObjectNode dispute = PayPalReply.JSON.createObjectNode();
    dispute.put("dispute_id", "PP-D-" + PayPalJson.newId()).put("status", "OPEN");
    dispute
        .putArray("disputed_transactions")
        .addObject()
        .put("seller_transaction_id", payment)
        .put("custom", PayPalLedger.SHOP_ORDER);
    PayPalJson.setAmount(dispute, amount);
    dispute.set("dispute_amount", dispute.remove("amount"));
    return dispute;
  }

  List<RawWebhook> taken() {
    List<RawWebhook> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }
}
