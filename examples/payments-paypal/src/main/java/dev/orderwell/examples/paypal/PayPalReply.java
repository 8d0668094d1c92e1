package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.PaymentOutcome;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of one request to PayPal. */
sealed interface PayPalReply {
  JsonMapper JSON = JsonMapper.builder().build();

  /** Refusals that may be about an earlier try of the same thing, which then took place. */
  Set<String> PERHAPS_DONE =
      Set.of(
          "PREVIOUS_REQUEST_IN_PROGRESS",
          "DUPLICATE_REQUEST_ID",
          "DUPLICATE_INVOICE_ID",
          "PREVIOUSLY_VOIDED");

  PaymentOutcome outcome(Function<PayPalResource, PaymentOutcome> told);

  Lookup lookup(Function<PayPalResource, Lookup> told);

  /** PayPal did it, and told what. */
  record Told(PayPalResource resource) implements PayPalReply {
    @Override
    public PaymentOutcome outcome(Function<PayPalResource, PaymentOutcome> told) {
      try {
        return told.apply(resource);
      } catch (Unreadable e) {
        return new PaymentOutcome.Unknown(String.valueOf(e.getMessage()));
      }
    }

    @Override
    public Lookup lookup(Function<PayPalResource, Lookup> told) {
      try {
        return told.apply(resource);
      } catch (Unreadable e) {
        return new Lookup.Unavailable(null);
      }
    }
  }

  /** PayPal refused; nothing took place. */
  record Refused(int status, String code) implements PayPalReply {
    /** About the caller, and no verdict on what was asked, which may have been done before. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 429);

    @Override
    public PaymentOutcome outcome(Function<PayPalResource, PaymentOutcome> told) {
      return new PaymentOutcome.Declined(code, PASSING.contains(status));
    }

    @Override
    public Lookup lookup(Function<PayPalResource, Lookup> told) {
      return status == 404 ? new Lookup.NotFound(false) : new Lookup.Unavailable(null);
    }
  }

  /** Nobody knows. */
  record Lost(String why) implements PayPalReply {
    @Override
    public PaymentOutcome outcome(Function<PayPalResource, PaymentOutcome> told) {
      return new PaymentOutcome.Unknown(why);
    }

    @Override
    public Lookup lookup(Function<PayPalResource, Lookup> told) {
      return new Lookup.Unavailable(null);
    }
  }

  /** The request itself never left. */
  record NotSent(String why) implements PayPalReply {
    @Override
    public PaymentOutcome outcome(Function<PayPalResource, PaymentOutcome> told) {
      return new PaymentOutcome.NotSent(why);
    }

    @Override
    public Lookup lookup(Function<PayPalResource, Lookup> told) {
      return new Lookup.Unavailable(null);
    }
  }

  static PayPalReply of(int status, byte[] body) {
    try {
      JsonNode json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
      if (!json.isObject()) return unclear(status);
      if (status / 100 == 2) return new Told(new PayPalResource(json));
      return status / 100 == 4 ? refused(status, json) : unclear(status);
    } catch (JacksonException e) {
      return unclear(status);
    }
  }

  private static PayPalReply refused(int status, JsonNode json) {
    String issue = json.path("details").path(0).path("issue").asString("");
    String name = json.path("name").asString(json.path("error").asString(""));
    if (issue.isEmpty() && name.isEmpty()) return unclear(status);
    String code = PayPalResource.code(issue.isEmpty() ? name : issue);
    if (status == 408 || status == 409 || PERHAPS_DONE.contains(code)) return new Lost(why(code));
    return new Refused(status, code);
  }

  private static String why(String code) {
    return "PayPal says " + code + ": perhaps it was done before";
  }

  private static PayPalReply unclear(int status) {
    return new Lost("PayPal answered " + status + " and nothing that can be read");
  }
}
