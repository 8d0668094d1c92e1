package dev.orderwell.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param captures what was taken under names of its own, in order, also what has bounced since;
 *     none where refunds are asked on the payment itself
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
    @Nullable Instant expires,
    List<Capture> captures) {
  /** Copies the list. */
  public Payment {
    captures = List.copyOf(captures);
  }

  static Payment opened(int number, PaymentMethod method, Money zero, Instant at) {
    return new Payment(
        number,
        method,
        PaymentState.PENDING,
        zero,
        zero,
        zero,
        zero,
        false,
        null,
        at,
        null,
        null,
        List.of());
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
    PaymentDraft seen = new PaymentDraft(this);
    seen.voiding = false;
    seen.failure = null;
    seen.expires = null;
    return seen.done();
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

  /**
   * Whether a provider calls this payment, or something that it took of it, by a name.
   *
   * @param provider the provider's id
   * @param name the provider's
   * @return true if it does
   */
  public boolean isCalled(String provider, String name) {
    return provider.equals(method.provider()) && names().contains(name);
  }

  /**
   * What the provider calls this payment, and all that it took of it under names of its own.
   *
   * @return perhaps none
   */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    if (method.reference() != null) names.add(method.reference());
    captures.forEach(one -> names.add(one.reference()));
    return names;
  }

  Payment pending(Money amount, Instant when) {
    PaymentDraft next = moved(PaymentState.PENDING, when);
    next.pending = amount;
    next.authorized = zero();
    next.voided = zero();
    next.voiding = false;
    next.authorizedAt = null;
    next.expires = null;
    return next.done();
  }

  Payment authorized(Money amount, Instant when) {
    PaymentDraft next = moved(PaymentState.AUTHORIZED, when);
    next.authorized = amount;
    next.voided = zero();
    next.voiding = false;
    next.authorizedAt = when;
    next.expires = null;
    return next.done();
  }

  Payment captured(Money amount, @Nullable String reference, Instant when) {
    Money taken = captured.plus(amount);
    boolean more = authorized.minus(taken).minus(voided).isPositive();
    PaymentDraft next =
        moved(more && !state.hasEnded() ? PaymentState.AUTHORIZED : PaymentState.CAPTURED, when);
    next.captured = taken;
    next.voiding = voiding && more;
    if (reference != null) {
      next.captures = new ArrayList<>(captures);
      next.captures.add(new Capture(reference, amount));
    }
    return next.done();
  }

  Payment failed(String code, Instant when) {
    PaymentDraft next = moved(PaymentState.FAILED, when);
    next.voiding = false;
    next.failure = code;
    return next.done();
  }

  /** What had been taken is gone; what is promised besides stays as it is. */
  Payment bounced(String code, Instant when) {
    PaymentDraft next =
        moved(open().isPositive() ? PaymentState.AUTHORIZED : PaymentState.FAILED, when);
    next.captured = zero();
    next.voided = voided.plus(captured);
    next.failure = code;
    next.captures = captures.stream().map(Capture::bounced).toList();
    return next.done();
  }

  Payment ended(PaymentState how, Instant when) {
    PaymentDraft next = moved(captured.isPositive() ? PaymentState.CAPTURED : how, when);
    next.voided = voided.plus(open());
    next.voiding = false;
    return next.done();
  }

  Payment voiding(boolean asked) {
    PaymentDraft next = new PaymentDraft(this);
    next.voiding = asked;
    return next.done();
  }

  Payment expiring(Instant when) {
    PaymentDraft next = new PaymentDraft(this);
    next.expires = when;
    return next.done();
  }

  /** Whatever was pending is decided, whatever had failed is tried again. */
  private PaymentDraft moved(PaymentState next, Instant when) {
    PaymentDraft draft = new PaymentDraft(this);
    draft.state = next;
    draft.pending = zero();
    draft.failure = null;
    draft.at = when;
    return draft;
  }

  private Money zero() {
    return Money.zero(captured.getCurrencyUnit());
  }
}
