package dev.orderwell.examples.paypal;

import dev.orderwell.payments.spi.CaptureCall;
import dev.orderwell.payments.spi.Lookup;
import dev.orderwell.payments.spi.LookupCall;
import dev.orderwell.payments.spi.PaymentCall;
import dev.orderwell.payments.spi.PaymentOutcome;
import dev.orderwell.payments.spi.RefundCall;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What PayPal has in its books. A key is found through the payment's order, which lists every
 * capture and refund with what was left in it; PayPal has no search by key of its own.
 */
final class PayPalBook {
  private final PayPalApi api;

  PayPalBook(PayPalApi api) {
    this.api = api;
  }

  Lookup find(LookupCall call) {
    Deadline deadline = api.deadline();
    PaymentCall about = call.about();
    if (about instanceof RefundCall) return find(deadline, call, "captures", "refunds");
    if (about instanceof CaptureCall) return find(deadline, call, "authorizations", "captures");
    return voided(deadline, about.payment());
  }

  private Lookup find(Deadline deadline, LookupCall call, String from, String kind) {
    String reference = call.reference();
    if (reference != null) {
      return api.get(deadline, "payments", kind, reference)
          .lookup(told -> Lookup.Found.one(told.operation()));
    }
    return api.get(deadline, "payments", from, call.about().payment())
        .lookup(told -> inOrder(deadline, told, kind, call.about().key()));
  }

  private Lookup inOrder(Deadline deadline, PayPalResource payment, String kind, String key) {
    return order(deadline, payment).lookup(order -> marked(order.payments(kind), key));
  }

  /** A refund has a text of its own; a capture has only the number of an invoice. */
  private static Lookup marked(Stream<PayPalResource> listed, String key) {
    String mark = PayPalResource.marked(key);
    Predicate<PayPalResource> ours =
        one -> one.hasText("custom_id", mark) || one.hasText("invoice_id", mark);
    List<Lookup.Operation> found =
        listed.filter(ours).map(PayPalResource::operation).distinct().toList();
    return found.isEmpty() ? new Lookup.NotFound(false) : new Lookup.Found(found);
  }

  private PayPalReply order(Deadline deadline, PayPalResource payment) {
    return payment
        .order()
        .map(id -> api.get(deadline, "checkout", "orders", id))
        .orElseThrow(() -> new Unreadable("order"));
  }

  private Lookup voided(Deadline deadline, String payment) {
    return api.get(deadline, "payments", "authorizations", payment)
        .lookup(
            told ->
                told.hasText("status", "VOIDED")
                    ? order(deadline, told).lookup(order -> Lookup.Found.one(letGo(told, order)))
                    : new Lookup.NotFound(false));
  }

  private static Lookup.Operation letGo(PayPalResource authorization, PayPalResource order) {
    return new Lookup.Operation(
        authorization.id(),
        Lookup.State.SUCCEEDED,
        left(authorization, order),
        null,
        authorization.at());
  }

  /** PayPal tells what was authorised, and not what was left of it when it was let go. */
  PaymentOutcome letGo(Deadline deadline, PayPalResource authorization) {
    if (!authorization.hasText("status", "VOIDED")) throw new Unreadable("status");
    Lookup found =
        order(deadline, authorization)
            .lookup(order -> Lookup.Found.one(letGo(authorization, order)));
    return found instanceof Lookup.Found told
        ? succeeded(told.operations().get(0))
        : new PaymentOutcome.Unknown("let go, but PayPal does not tell how much");
  }

  private static PaymentOutcome succeeded(Lookup.Operation done) {
    return new PaymentOutcome.Succeeded(done.reference(), done.amount(), done.at());
  }

  private static Money left(PayPalResource authorization, PayPalResource order) {
    Money whole = authorization.amount();
    return order
        .payments("captures")
        .filter(one -> one.authorization().filter(authorization.id()::equals).isPresent())
        .filter(one -> one.state() != Lookup.State.FAILED)
        .map(PayPalResource::amount)
        .peek(taken -> requireSameCurrency(whole, taken))
        .reduce(whole, Money::minus);
  }

  private static void requireSameCurrency(Money whole, Money taken) {
    if (!whole.isSameCurrency(taken)) throw new Unreadable("currency");
  }
}
