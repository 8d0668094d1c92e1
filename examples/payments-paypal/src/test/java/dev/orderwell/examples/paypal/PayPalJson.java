package dev.orderwell.examples.paypal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import tools.jackson.databind.node.ObjectNode;

/** Refunds, captures and authorisations as PayPal writes them. */
final class PayPalJson {
  private static final Set<String> WHOLE = Set.of("HUF", "JPY", "TWD");

  private PayPalJson() {}

  static String newId() {
    return UUID.randomUUID().toString().replace("-", "").substring(0, 17).toUpperCase(Locale.ROOT);
  }

  static Money asked(ObjectNode body) {
    boolean fraction = body.path("amount").path("value").asString().contains(".");
    if (fraction && WHOLE.contains(body.path("amount").path("currency_code").asString())) {
      throw PayPalRefusal.unprocessable("DECIMALS_NOT_SUPPORTED");
    }
    return amount(body);
  }

  static ObjectNode resource(
      String status, Money amount, String order, String kind, String parent) {
    ObjectNode made = PayPalReply.JSON.createObjectNode();
    made.put("id", newId()).put("status", status);
    setAmount(made, amount);
    made.put("create_time", now().toString()).put("update_time", now().toString());
    made.putObject("supplementary_data").putObject("related_ids").put("order_id", order);
    String up = parent.isEmpty() ? order : parent;
    made.putArray("links")
        .addObject()
        .put("rel", "up")
        .put("href", "https://api-m.paypal.com/v2/" + kind + "/" + up);
    return made;
  }

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  static void setAmount(ObjectNode resource, Money amount) {
    int scale = WHOLE.contains(amount.getCurrencyUnit().getCode()) ? 0 : 2;
    resource
        .putObject("amount")
        .put("currency_code", amount.getCurrencyUnit().getCode())
        .put("value", amount.getAmount().setScale(scale, RoundingMode.UNNECESSARY).toString());
  }

  static Money amount(ObjectNode resource) {
    return Money.of(
        CurrencyUnit.of(resource.path("amount").path("currency_code").asString()),
        new BigDecimal(resource.path("amount").path("value").asString()),
        RoundingMode.UNNECESSARY);
  }

  static String order(ObjectNode resource) {
    return resource.path("supplementary_data").path("related_ids").path("order_id").asString();
  }

  static String id(ObjectNode resource) {
    return resource.path("id").asString();
  }

  static boolean isIn(ObjectNode resource, String status) {
    return resource.path("status").asString().equals(status);
  }
}
