package dev.orderwell.examples.paypal;

import static dev.orderwell.examples.paypal.PayPalJson.amount;
import static dev.orderwell.examples.paypal.PayPalJson.asked;
import static dev.orderwell.examples.paypal.PayPalJson.id;
import static dev.orderwell.examples.paypal.PayPalJson.isIn;
import static dev.orderwell.examples.paypal.PayPalJson.newId;
import static dev.orderwell.examples.paypal.PayPalJson.now;
import static dev.orderwell.examples.paypal.PayPalJson.order;
import static dev.orderwell.examples.paypal.PayPalJson.resource;

import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.testkit.payments.BookEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import tools.jackson.databind.node.ObjectNode;

/** What PayPal has in its books, with the rules of its reference. One thread at a time. */
final class PayPalLedger {
  /** The id of a shop's order, as a checkout leaves it with the purchase unit. */
  static final String SHOP_ORDER = "0198c2d6-6f7e-7000-8000-000000000017";

  private static final Set<String> NOTHING_MOVED = Set.of("FAILED", "CANCELLED", "DECLINED");

  private final Map<String, ObjectNode> authorizations = new LinkedHashMap<>();
  private final Map<String, ObjectNode> captures = new LinkedHashMap<>();
  private final Map<String, ObjectNode> refunds = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, BookEntry> voids = new HashMap<>();

  ObjectNode authorize(Money amount) {
    ObjectNode made = resource("CREATED", amount, newId(), "checkout/orders", "");
    made.put("custom_id", SHOP_ORDER);
    made.put("expiration_time", now().plus(Duration.ofDays(29)).toString());
    authorizations.put(id(made), made);
    return made;
  }

  ObjectNode sell(Money amount) {
    ObjectNode made = resource("COMPLETED", amount, newId(), "checkout/orders", "");
    made.put("custom_id", SHOP_ORDER);
    captures.put(id(made), made);
    return made;
  }

  ObjectNode refund(String capture, ObjectNode body, String key, PayPalTwist twist) {
    ObjectNode of = get(captures, capture);
    Money asked = asked(body);
    requireRefundable(of, asked);
    ObjectNode made = back(of, twist.amount(asked), twist.pending() ? "PENDING" : "COMPLETED");
    made.set("custom_id", body.path("custom_id"));
    keys.put(id(made), key);
    return made;
  }

  ObjectNode refundOutside(String capture, Money amount) {
    return back(get(captures, capture), amount, "COMPLETED");
  }

  /** What nobody has given a text of its own inherits that of the payment. */
  private ObjectNode back(ObjectNode capture, Money amount, String status) {
    ObjectNode made = resource(status, amount, order(capture), "payments/captures", id(capture));
    made.set("custom_id", capture.path("custom_id"));
    refunds.put(id(made), made);
    return made;
  }

  private void requireRefundable(ObjectNode capture, Money asked) {
    if (isIn(capture, "PENDING")) throw PayPalRefusal.unprocessable("PENDING_CAPTURE");
    if (!asked.isSameCurrency(amount(capture))) {
      throw PayPalRefusal.unprocessable("REFUND_CAPTURE_CURRENCY_MISMATCH");
    }
    Money left = left(capture, refunds);
    if (left.isZero()) throw PayPalRefusal.unprocessable("CAPTURE_FULLY_REFUNDED");
    if (asked.isGreaterThan(left)) throw PayPalRefusal.unprocessable("REFUND_AMOUNT_EXCEEDED");
  }

  private static Money left(ObjectNode whole, Map<String, ObjectNode> parts) {
    return children(id(whole), parts)
        .filter(part -> !NOTHING_MOVED.contains(part.path("status").asString()))
        .map(PayPalJson::amount)
        .filter(amount(whole)::isSameCurrency)
        .reduce(amount(whole), Money::minus);
  }

  private static Stream<ObjectNode> children(String parent, Map<String, ObjectNode> all) {
    return all.values().stream()
        .filter(one -> one.path("links").path(0).path("href").asString().endsWith("/" + parent));
  }

  ObjectNode capture(String authorization, ObjectNode body, String key, PayPalTwist twist) {
    ObjectNode of = get(authorizations, authorization);
    Money asked = asked(body);
    requireTakable(of, asked, body.path("invoice_id").asString(""));
    ObjectNode made = taken(of, twist.amount(asked), twist.pending() ? "PENDING" : "COMPLETED");
    made.set("invoice_id", body.path("invoice_id"));
    keys.put(id(made), key);
    boolean last = body.path("final_capture").asBoolean(false) || left(of, captures).isZero();
    of.put("status", last ? "CAPTURED" : "PARTIALLY_CAPTURED");
    return made;
  }

  private ObjectNode taken(ObjectNode authorization, Money amount, String status) {
    ObjectNode made =
        resource(
            status, amount, order(authorization), "payments/authorizations", id(authorization));
    made.set("custom_id", authorization.path("custom_id"));
    captures.put(id(made), made);
    return made;
  }

  private void requireTakable(ObjectNode authorization, Money asked, String invoice) {
    if (isIn(authorization, "VOIDED")) throw PayPalRefusal.unprocessable("AUTHORIZATION_VOIDED");
    if (isIn(authorization, "CAPTURED")) {
      throw PayPalRefusal.unprocessable("AUTHORIZATION_ALREADY_CAPTURED");
    }
    if (captures.values().stream()
        .anyMatch(one -> one.path("invoice_id").asString("").equals(invoice))) {
      throw PayPalRefusal.unprocessable("DUPLICATE_INVOICE_ID");
    }
    if (asked.isGreaterThan(left(authorization, captures))) {
      throw PayPalRefusal.unprocessable("MAX_CAPTURE_AMOUNT_EXCEEDED");
    }
  }

  /** Less is let go if a part was taken on PayPal's own pages just before. */
  ObjectNode letGo(String authorization, String key, PayPalTwist twist) {
    ObjectNode of = get(authorizations, authorization);
    if (isIn(of, "VOIDED")) throw PayPalRefusal.unprocessable("PREVIOUSLY_VOIDED");
    if (isIn(of, "CAPTURED")) throw PayPalRefusal.unprocessable("PREVIOUSLY_CAPTURED");
    Money left = left(of, captures);
    Money go = twist.amount(left);
    if (go.isLessThan(left)) taken(of, left.minus(go), "COMPLETED");
    of.put("status", "VOIDED").put("update_time", now().toString());
    voids.put(
        authorization,
        new BookEntry(BookEntry.Kind.VOID, authorization, key, go, Lookup.State.SUCCEEDED));
    return of;
  }

  ObjectNode decide(String reference, boolean succeeds) {
    ObjectNode capture = captures.get(reference);
    if (capture != null) return capture.put("status", succeeds ? "COMPLETED" : "DECLINED");
    return get(refunds, reference).put("status", succeeds ? "COMPLETED" : "FAILED");
  }

  boolean isRefund(ObjectNode resource) {
    return refunds.containsKey(id(resource));
  }

  ObjectNode get(String kind, String id) {
    return switch (kind) {
      case "authorizations" -> get(authorizations, id);
      case "captures" -> get(captures, id);
      case "refunds" -> get(refunds, id);
      case "orders" -> paidOrder(id);
      default -> throw PayPalRefusal.notFound();
    };
  }

  private static ObjectNode get(Map<String, ObjectNode> all, String id) {
    ObjectNode one = all.get(id);
    if (one == null) throw PayPalRefusal.notFound();
    return one;
  }

  private ObjectNode paidOrder(String id) {
    ObjectNode json = PayPalReply.JSON.createObjectNode();
    json.put("id", id).put("status", "COMPLETED");
    ObjectNode payments = json.putArray("purchase_units").addObject().putObject("payments");
    list(payments, "authorizations", id, authorizations);
    list(payments, "captures", id, captures);
    list(payments, "refunds", id, refunds);
    return json;
  }

  private static void list(
      ObjectNode payments, String kind, String order, Map<String, ObjectNode> all) {
    List<ObjectNode> some = all.values().stream().filter(it -> order(it).equals(order)).toList();
    payments.putArray(kind).addAll(some);
  }

  List<BookEntry> book(String payment) {
    List<BookEntry> book = new ArrayList<>();
    children(payment, captures).map(it -> entry(BookEntry.Kind.CAPTURE, it)).forEach(book::add);
    children(payment, refunds).map(it -> entry(BookEntry.Kind.REFUND, it)).forEach(book::add);
    if (voids.containsKey(payment)) book.add(voids.get(payment));
    return book;
  }

  private BookEntry entry(BookEntry.Kind kind, ObjectNode one) {
    Lookup.State state =
        switch (one.path("status").asString()) {
          case "COMPLETED" -> Lookup.State.SUCCEEDED;
          case "PENDING" -> Lookup.State.PENDING;
          default -> Lookup.State.FAILED;
        };
    return new BookEntry(kind, id(one), keys.get(id(one)), amount(one), state);
  }
}
