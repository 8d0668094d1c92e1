package dev.orderwell.payment;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment on its way to one with some parts other. */
final class PaymentDraft {
  PaymentState state;
  Money pending;
  Money authorized;
  Money captured;
  Money voided;
  boolean voiding;
  @Nullable String failure;
  Instant at;
  @Nullable Instant authorizedAt;
  @Nullable Instant expires;
  List<Capture> captures;
  private final int number;
  private final PaymentMethod method;

  PaymentDraft(Payment payment) {
    number = payment.number();
    method = payment.method();
    state = payment.state();
    pending = payment.pending();
    authorized = payment.authorized();
    captured = payment.captured();
    voided = payment.voided();
    voiding = payment.voiding();
    failure = payment.failure();
    at = payment.at();
    authorizedAt = payment.authorizedAt();
    expires = payment.expires();
    captures = payment.captures();
  }

  Payment done() {
    return new Payment(
        number,
        method,
        state,
        pending,
        authorized,
        captured,
        voided,
        voiding,
        failure,
        at,
        authorizedAt,
        expires,
        captures);
  }
}
