package dev.orderwell.examples.paypal;

import dev.orderwell.testkit.payments.Fault;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Refunds, captures and voids: once under each request id, and with what can go wrong. */
final class PayPalChanges {
  private final PayPalLedger ledger;
  private final PayPalMessages messages;
  private final Map<String, Kept> kept = new HashMap<>();
  private @Nullable Fault fault;

  PayPalChanges(PayPalLedger ledger, PayPalMessages messages) {
    this.ledger = ledger;
    this.messages = messages;
  }

  /** What was answered under a request id: an error, or where to look for the latest state. */
  private record Kept(String path, @Nullable PayPalRefusal refusal, @Nullable ObjectNode made) {}

  void next(@Nullable Fault next) {
    fault = next;
  }

  PayPalAnswer change(String path, String id, ObjectNode body) {
    Fault now = fault;
    fault = null;
    if (now == Fault.TIME_OUT_BEFORE) return PayPalAnswer.silence();
    if (now == Fault.RESET_BEFORE) return PayPalAnswer.hangUp();
    if (now == Fault.SERVER_ERROR) throw serverError();
    if (now == Fault.BUSY) throw new PayPalRefusal(429, "RATE_LIMIT_REACHED", "");
    return spoilt(now, once(path, id, body, now));
  }

  private static PayPalRefusal serverError() {
    return new PayPalRefusal(500, "INTERNAL_SERVER_ERROR", "");
  }

  private static PayPalAnswer spoilt(@Nullable Fault now, PayPalAnswer answer) {
    if (now == Fault.TIME_OUT_AFTER) return PayPalAnswer.silence();
    if (now == Fault.RESET_AFTER) return PayPalAnswer.hangUp();
    if (now == Fault.MALFORMED) return answer.malformed();
    return now == Fault.EMPTY ? answer.empty() : answer;
  }

  /**
   * The same request id is answered with the latest state of what was made under it, whatever the
   * body says; on another path it is refused.
   */
  private PayPalAnswer once(String path, String id, ObjectNode body, @Nullable Fault now) {
    Kept before = kept.get(id);
    if (before == null) return first(path, id, body, now);
    if (!before.path().equals(path)) throw new PayPalRefusal(400, "DUPLICATE_REQUEST_ID", "");
    if (before.refusal() != null) throw before.refusal();
    return PayPalAnswer.of(200, before.made());
  }

  private PayPalAnswer first(String path, String id, ObjectNode body, @Nullable Fault now) {
    if (now == Fault.STORED_SERVER_ERROR) throw keep(path, id, serverError());
    if (now == Fault.DECLINED) {
      throw keep(path, id, PayPalRefusal.unprocessable("TRANSACTION_REFUSED"));
    }
    ObjectNode made = made(path.split("/"), id, body, new PayPalTwist(now));
    kept.put(id, new Kept(path, null, made));
    return PayPalAnswer.of(path.endsWith("/void") ? 200 : 201, made);
  }

  private PayPalRefusal keep(String path, String id, PayPalRefusal refusal) {
    kept.put(id, new Kept(path, refusal, null));
    return refusal;
  }

  private ObjectNode made(String[] path, String id, ObjectNode body, PayPalTwist twist) {
    ObjectNode made =
        switch (path[5]) {
          case "refund" -> ledger.refund(path[4], body, id, twist);
          case "capture" -> ledger.capture(path[4], body, id, twist);
          case "void" -> ledger.letGo(path[4], id, twist);
          default -> throw PayPalRefusal.notFound();
        };
    if (path[5].equals("void")) messages.tell("PAYMENT.AUTHORIZATION.VOIDED", made);
    else messages.tell(path[5].equals("refund"), made);
    return made;
  }
}
