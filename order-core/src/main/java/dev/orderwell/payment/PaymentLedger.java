package dev.orderwell.payment;

import dev.orderwell.money.Amounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All payments of one order, immutable. Numbers stay: payment 2 is payment 2 for ever.
 *
 * @param currency of all payments
 * @param payments by number
 * @param calledOff whether staff called the payment off by hand
 * @param operations how many operations providers were asked for; each has a number, never reused
 * @param requests the captures and voids among them, in order; refunds know their own
 */
public record PaymentLedger(
    CurrencyUnit currency,
    List<Payment> payments,
    boolean calledOff,
    int operations,
    List<ProviderRequest> requests) {
  /** Copies the lists. */
  public PaymentLedger {
    payments = List.copyOf(payments);
    requests = List.copyOf(requests);
  }

  /**
   * A ledger without payments.
   *
   * @param currency the order's
   * @return an empty ledger
   */
  public static PaymentLedger empty(CurrencyUnit currency) {
    return new PaymentLedger(currency, List.of(), false, 0, List.of());
  }

  /**
   * C: all that was taken.
   *
   * @return zero or more
   */
  public Money captured() {
    return sum(Payment::captured);
  }

  /**
   * A: all that is promised and neither taken nor let go.
   *
   * @return zero or more
   */
  public Money open() {
    return sum(Payment::open);
  }

  /**
   * P: all that is undecided.
   *
   * @return zero or more
   */
  public Money pending() {
    return sum(Payment::pending);
  }

  /**
   * Whether there were attempts and nothing can come of any.
   *
   * @return false if nobody has tried yet
   */
  public boolean allAttemptsEnded() {
    return !payments.isEmpty() && payments.stream().allMatch(one -> one.state().hasEnded());
  }

  /**
   * The payment that a provider calls by a name.
   *
   * @param method provider and reference; without a reference nothing is found
   * @return the payment, if it was recorded
   */
  public Optional<Payment> find(PaymentMethod method) {
    String reference = method.reference();
    if (reference == null) return Optional.empty();
    return payments.stream()
        .filter(one -> one.method().provider().equals(method.provider()))
        .filter(one -> reference.equals(one.method().reference()))
        .findFirst();
  }

  /**
   * A payment by its number.
   *
   * @param number 1 and up
   * @return the payment, if there is one
   */
  public Optional<Payment> find(int number) {
    return number < 1 || number > payments.size()
        ? Optional.empty()
        : Optional.of(payments.get(number - 1));
  }

  /**
   * The number that the next payment gets.
   *
   * @return one more than there are
   */
  public int nextNumber() {
    return payments.size() + 1;
  }

  /**
   * Something is under way.
   *
   * @param number a payment's, or {@link #nextNumber()}
   * @param method how
   * @param amount above zero
   * @param at when
   * @return the ledger with it
   */
  public PaymentLedger pending(int number, PaymentMethod method, Money amount, Instant at) {
    return with(number, method, at, one -> one.pending(amount, at));
  }

  /**
   * An amount was promised.
   *
   * @param number a payment's, or {@link #nextNumber()}
   * @param method how
   * @param amount above zero
   * @param at when
   * @return the ledger with it
   */
  public PaymentLedger authorized(int number, PaymentMethod method, Money amount, Instant at) {
    return with(number, method, at, one -> one.authorized(amount, at));
  }

  /**
   * An amount was taken.
   *
   * @param number a payment's, or {@link #nextNumber()}
   * @param method how
   * @param amount above zero, on top of what was taken before
   * @param reference what its refunds are asked on, null for the payment itself
   * @param at when
   * @return the ledger with it
   */
  public PaymentLedger captured(
      int number, PaymentMethod method, Money amount, @Nullable String reference, Instant at) {
    return with(number, method, at, one -> one.captured(amount, reference, at));
  }

  /**
   * An attempt came to nothing.
   *
   * @param number a payment's, or {@link #nextNumber()}
   * @param method how
   * @param code the provider's
   * @param at when
   * @return the ledger with it
   */
  public PaymentLedger failed(int number, PaymentMethod method, String code, Instant at) {
    return with(number, method, at, one -> one.failed(code, at));
  }

  /**
   * What was taken has gone again, for want of cover.
   *
   * @param number a payment's
   * @param code the provider's
   * @param at when
   * @return the ledger without it
   */
  public PaymentLedger bounced(int number, String code, Instant at) {
    return with(number, one -> one.bounced(code, at));
  }

  /**
   * What was promised on a payment and not taken is gone.
   *
   * @param number a payment's
   * @param how {@link PaymentState#VOIDED} or {@link PaymentState#EXPIRED}
   * @param at when
   * @return the ledger without the promise
   */
  public PaymentLedger ended(int number, PaymentState how, Instant at) {
    return with(number, one -> one.ended(how, at));
  }

  /**
   * Somebody was warned that what is promised on a payment will run out.
   *
   * @param number a payment's
   * @param expires when it runs out
   * @return the ledger with the warning
   */
  public PaymentLedger expiring(int number, Instant expires) {
    return with(number, one -> one.expiring(expires));
  }

  /**
   * Staff expects no payment any more.
   *
   * @return the ledger with that mark
   */
  public PaymentLedger calledOffByHand() {
    return new PaymentLedger(currency, payments, true, operations, requests);
  }

  /**
   * A provider is asked to take what it promised, or to let go of it.
   *
   * @param request under way
   * @return the ledger with it
   */
  public PaymentLedger asked(ProviderRequest request) {
    List<ProviderRequest> more = new ArrayList<>(requests);
    more.add(request);
    return asked(request.operation().number()).with(more).voiding(request);
  }

  /**
   * What was asked for is further on.
   *
   * @param request as it is now
   * @return the ledger with it
   */
  public PaymentLedger moved(ProviderRequest request) {
    int number = request.operation().number();
    return with(requests.stream()
            .map(one -> one.operation().number() == number ? request : one)
            .toList())
        .voiding(request);
  }

  private PaymentLedger voiding(ProviderRequest request) {
    if (request.kind() != ProviderRequest.Kind.VOID) return this;
    boolean asked = request.state().mayComeAbout();
    return with(request.payment(), one -> one.voiding(asked));
  }

  /**
   * A capture or void by its number.
   *
   * @param operation its number
   * @return the request, if there is one
   */
  public Optional<ProviderRequest> request(int operation) {
    return requests.stream().filter(one -> one.operation().number() == operation).findFirst();
  }

  /**
   * Whether something that was asked for before on the same payment may still come about.
   *
   * @param request among {@link #requests}
   * @return true if it is better to wait
   */
  public boolean isAnyOpenBefore(ProviderRequest request) {
    return requests.stream()
        .filter(one -> one.payment() == request.payment())
        .filter(one -> one.operation().number() < request.operation().number())
        .anyMatch(one -> one.state().mayComeAbout());
  }

  /**
   * What a provider was asked to take of a payment and has not answered for certain.
   *
   * @param payment its number
   * @return zero or more
   */
  public Money beingCaptured(int payment) {
    return Amounts.sum(
        currency,
        requests.stream()
            .filter(one -> one.kind() == ProviderRequest.Kind.CAPTURE && one.payment() == payment)
            .filter(one -> one.state().mayComeAbout())
            .map(ProviderRequest::amount)
            .toList());
  }

  /**
   * The first of what was asked for on a payment that is not decided yet.
   *
   * @param kind what
   * @param payment its number
   * @return the request, if there is one
   */
  public Optional<ProviderRequest> open(ProviderRequest.Kind kind, int payment) {
    return requests.stream()
        .filter(one -> one.kind() == kind && one.payment() == payment)
        .filter(one -> one.state().mayComeAbout())
        .findFirst();
  }

  /**
   * A provider is asked for something.
   *
   * @param operation the number of the request, or one that was given before
   * @return the ledger that gives higher ones from now on
   */
  public PaymentLedger asked(int operation) {
    return new PaymentLedger(
        currency, payments, calledOff, Math.max(operations, operation), requests);
  }

  /**
   * The customer is erased (X13).
   *
   * @return the same sums, in which no request holds words
   */
  public PaymentLedger erased() {
    return with(requests.stream().map(ProviderRequest::erased).toList());
  }

  private PaymentLedger with(List<ProviderRequest> changed) {
    return new PaymentLedger(currency, payments, calledOff, operations, changed);
  }

  private PaymentLedger with(int number, UnaryOperator<Payment> change) {
    Payment known = payments.get(number - 1);
    return with(number, known.method(), known.at(), change);
  }

  private PaymentLedger with(
      int number, PaymentMethod method, Instant at, UnaryOperator<Payment> change) {
    List<Payment> changed = new ArrayList<>(payments);
    if (number > changed.size()) {
      changed.add(Payment.opened(number, method, Money.zero(currency), at));
    }
    changed.set(number - 1, change.apply(changed.get(number - 1)));
    return new PaymentLedger(currency, changed, calledOff, operations, requests);
  }

  private Money sum(Function<Payment, Money> amount) {
    return Amounts.sum(currency, payments.stream().map(amount).toList());
  }
}
