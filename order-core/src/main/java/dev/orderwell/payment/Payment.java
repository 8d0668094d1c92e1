package dev.orderwell.payment;

import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment, as far as it got. All amounts are zero or more.
 *
 * @param number 1 and up within the order
 * @param method how
 * @param state how far
 * @param pending undecided at the provider
 * @param authorized promised in all
 * @param captured taken in all
 * @param voided let go, or run out, of what is promised now
 * @param voiding whether the provider was asked to let go of the rest and has not answered for
 *     certain
 * @param failure the provider's code, null unless it failed
 * @param at when it last moved
 * @param authorizedAt when what is promised was promised, null if nothing is
 * @param expires when what is promised runs out, null until somebody was warned of it (X6)
 */
public record Payment(
    int number,
    PaymentMethod method,
    PaymentState state,
    Money pending,
    Money authorized,
    Money captured,
    Money voided,
    boolean voiding,
    @Nullable String failure,
    Instant at,
    @Nullable Instant authorizedAt,
    @Nullable Instant expires) {
  static Payment opened(int number, PaymentMethod method, Money zero, Instant at) {
    return new Payment(
        number, method, PaymentState.PENDING, zero, zero, zero, zero, false, null, at, null, null);
  }

  /**
   * What is promised and neither taken nor let go.
   *
   * @return zero or more
   */
  public Money open() {
    Money open = authorized.minus(captured).minus(voided);
    return state == PaymentState.AUTHORIZED && open.isPositive() ? open : zero();
  }

  /**
   * The payment as its customer sees it: why a provider said no, and what is being done about it,
   * is between provider and shop.
   *
   * @return a copy without the provider's code, requests under way and warnings
   */
  public Payment forCustomer() {
    return new Payment(
        number,
        method,
        state,
        pending,
        authorized,
        captured,
        voided,
        false,
        null,
        at,
        authorizedAt,
        null);
  }

  /**
   * Since when something is promised that will run out without anybody having been warned (X6).
   *
   * @return empty if nothing is promised, if the provider was asked to let go of it, or if somebody
   *     was warned
   */
  public Optional<Instant> unwarnedSince() {
    return open().isPositive() && !voiding && expires == null
        ? Optional.ofNullable(authorizedAt)
        : Optional.empty();
  }

  Payment pending(Money amount, Instant when) {
    return new Payment(
        number,
        method,
        PaymentState.PENDING,
        amount,
        zero(),
        captured,
        zero(),
        false,
        null,
        when,
        null,
        null);
  }

  Payment authorized(Money amount, Instant when) {
    return new Payment(
        number,
        method,
        PaymentState.AUTHORIZED,
        zero(),
        amount,
        captured,
        zero(),
        false,
        null,
        when,
        when,
        null);
  }

  Payment captured(Money amount, Instant when) {
    Money taken = captured.plus(amount);
    boolean more = authorized.minus(taken).minus(voided).isPositive();
    PaymentState next = more && !state.hasEnded() ? PaymentState.AUTHORIZED : PaymentState.CAPTURED;
    return new Payment(
        number,
        method,
        next,
        zero(),
        authorized,
        taken,
        voided,
        voiding && more,
        null,
        when,
        authorizedAt,
        expires);
  }

  Payment failed(String code, Instant when) {
    return new Payment(
        number,
        method,
        PaymentState.FAILED,
        zero(),
        authorized,
        captured,
        voided,
        false,
        code,
        when,
        authorizedAt,
        expires);
  }

  /** What had been taken is gone; what is promised besides stays as it is. */
  Payment bounced(String code, Instant when) {
    PaymentState next = open().isPositive() ? PaymentState.AUTHORIZED : PaymentState.FAILED;
    return new Payment(
        number,
        method,
        next,
        zero(),
        authorized,
        zero(),
        voided.plus(captured),
        voiding,
        code,
        when,
        authorizedAt,
        expires);
  }

  Payment ended(PaymentState how, Instant when) {
    Money gone = voided.plus(open());
    PaymentState next = captured.isPositive() ? PaymentState.CAPTURED : how;
    return new Payment(
        number,
        method,
        next,
        zero(),
        authorized,
        captured,
        gone,
        false,
        null,
        when,
        authorizedAt,
        expires);
  }

  Payment voiding(boolean asked) {
    return new Payment(
        number,
        method,
        state,
        pending,
        authorized,
        captured,
        voided,
        asked,
        failure,
        at,
        authorizedAt,
        expires);
  }

  Payment expiring(Instant when) {
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
        when);
  }

  private Money zero() {
    return Money.zero(captured.getCurrencyUnit());
  }
}
