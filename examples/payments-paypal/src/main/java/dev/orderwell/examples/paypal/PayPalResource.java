package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.Lookup;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A refund, a capture, an authorisation or an order of PayPal's. What is missing is {@link
 * Unreadable}, and never made up from what was asked.
 *
 * @param json as PayPal told it
 */
record PayPalResource(JsonNode json) {
  private static final String MARK = "orderwell.";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,100}");

  /** Whether it can be a name of PayPal's, and so cannot lead elsewhere as a part of a path. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** A key as it is left with PayPal. A refund inherits the payment's own text if it has none. */
  static String marked(String key) {
    return MARK + key;
  }

  String id() {
    return name("id");
  }

  String name(String part) {
    return text(part).filter(PayPalResource::isId).orElseThrow(() -> new Unreadable(part));
  }

  String status() {
    return text("status").orElseThrow(() -> new Unreadable("status"));
  }

  Money amount() {
    return PayPalMoney.read(json.path("amount"));
  }

  Instant at() {
    return text("update_time").map(PayPalResource::time).orElseGet(this::created);
  }

  Instant created() {
    return text("create_time").map(PayPalResource::time).orElseThrow(() -> new Unreadable("time"));
  }

  static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Unreadable("time");
    }
  }

  Lookup.State state() {
    return switch (status()) {
      case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED" -> Lookup.State.SUCCEEDED;
      case "PENDING" -> Lookup.State.PENDING;
      case "FAILED", "CANCELLED", "DECLINED", "DENIED" -> Lookup.State.FAILED;
      default -> throw new Unreadable("status");
    };
  }

  /** Why it failed: the reason if PayPal gives one, else the bare state. */
  String code() {
    return code(json.path("status_details").path("reason").asString(status()));
  }

  static String code(String text) {
    return CODE.matcher(text).matches() ? text : "UNREADABLE";
  }

  Lookup.Operation operation() {
    Lookup.State state = state();
    String code = state == Lookup.State.FAILED ? code() : null;
    return new Lookup.Operation(id(), state, amount(), code, at());
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(json.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  boolean hasText(String name, String value) {
    return text(name).filter(value::equals).isPresent();
  }

  @Nullable String key(String name) {
    return text(name)
        .filter(text -> text.startsWith(MARK))
        .map(text -> text.substring(MARK.length()))
        .orElse(null);
  }

  /** The order's id that the checkout has left; anything longer is none. */
  @Nullable String shopOrder(String name) {
    return text(name).filter(text -> !text.startsWith(MARK) && text.length() <= 127).orElse(null);
  }

  /** PayPal's own order, which lists all that became of a payment. */
  Optional<String> order() {
    return related("order_id").or(() -> parent("orders"));
  }

  Optional<String> authorization() {
    return related("authorization_id").or(() -> parent("authorizations"));
  }

  Optional<String> capture() {
    return related("capture_id").or(() -> parent("captures"));
  }

  private Optional<String> related(String name) {
    JsonNode ids = json.path("supplementary_data").path("related_ids");
    return new PayPalResource(ids).text(name).filter(PayPalResource::isId);
  }

  private Optional<String> parent(String kind) {
    return items("links")
        .filter(link -> link.hasText("rel", "up"))
        .flatMap(link -> link.text("href").stream())
        .filter(href -> href.contains("/" + kind + "/"))
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .filter(PayPalResource::isId)
        .findFirst();
  }

  Stream<PayPalResource> items(String name) {
    return json.path(name).valueStream().map(PayPalResource::new);
  }

  /** What an order lists of one kind, in all its parts. */
  Stream<PayPalResource> payments(String kind) {
    return items("purchase_units")
        .map(unit -> new PayPalResource(unit.json.path("payments")))
        .flatMap(payments -> payments.items(kind));
  }
}
