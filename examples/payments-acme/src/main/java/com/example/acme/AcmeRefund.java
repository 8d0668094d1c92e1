package com.example.acme;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A refund in Acme's JSON. What is missing, or not known here, throws. */
record AcmeRefund(JsonNode json) {
  static final JsonMapper JSON = new JsonMapper();

  static AcmeRefund read(String body) {
    return new AcmeRefund(JSON.readTree(body));
  }

  static List<Lookup.Operation> readAll(String body) {
    return JSON.readTree(body)
        .required("refunds")
        .valueStream()
        .map(json -> new AcmeRefund(json).operation())
        .toList();
  }

  static String code(String body) {
    return JSON.readTree(body).required("code").asString();
  }

  /** Acme has amounts in minor units: 1250 for 12.50 EUR. */
  static String asked(Money amount) {
    return JSON.createObjectNode()
        .put("amount", amount.getAmountMinorLong())
        .put("currency", amount.getCurrencyUnit().getCode())
        .toString();
  }

  static Money money(JsonNode json) {
    CurrencyUnit currency = CurrencyUnit.of(json.required("currency").asString());
    return Money.ofMinor(currency, json.required("amount").longValue());
  }

  static @Nullable String text(JsonNode json, String name) {
    return json.optional(name).map(JsonNode::asString).orElse(null);
  }

  Lookup.Operation operation() {
    Lookup.State state =
        switch (json.required("state").asString()) {
          case "pending" -> Lookup.State.PENDING;
          case "done" -> Lookup.State.SUCCEEDED;
          case "failed" -> Lookup.State.FAILED;
          default -> throw new IllegalArgumentException("an unknown state");
        };
    return new Lookup.Operation(
        json.required("id").asString(),
        state,
        money(json),
        text(json, "code"),
        Instant.parse(json.required("at").asString()));
  }

  PaymentOutcome outcome() {
    Lookup.Operation it = operation();
    return switch (it.state()) {
      case PENDING -> new PaymentOutcome.Pending(it.reference());
      case SUCCEEDED -> new PaymentOutcome.Succeeded(it.reference(), it.amount(), it.at());
      case FAILED -> new PaymentOutcome.Declined(json.required("code").asString());
    };
  }
}
