package dev.orderwell.payments.spi;

import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that has happened at a provider, whether or not it was asked for. Events may come late,
 * in any order and any number of times.
 *
 * <pre>{@code
 * ProviderEvent.of("evt_1", Kind.REFUND_SUCCEEDED, created)
 *     .payment("pi_1").reference("re_1").key(metadata.get("orderwell")).amount(amount)
 * }</pre>
 *
 * @param id the provider's name of the event: the same each time it is told
 * @param kind what
 * @param at when it happened, by the provider's clock
 * @param payment the provider's name of the payment, null if it does not tell
 * @param reference the provider's name of the operation: of the refund, the dispute, of the capture
 *     if it has one of its own; else null
 * @param key the key under which the library asked for it, null if it did not or the provider does
 *     not tell
 * @param amount what it is about, null if the provider does not tell
 * @param code why it failed, null unless it did
 * @param order the id of the order, if the checkout has left it with the payment, else null
 */
public record ProviderEvent(
    String id,
    Kind kind,
    Instant at,
    @Nullable String payment,
    @Nullable String reference,
    @Nullable String key,
    @Nullable Money amount,
    @Nullable String code,
    @Nullable String order) {
  /** Refuses null: an event without a name cannot be taken once. */
  public ProviderEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(at, "at");
  }

  /** What has happened. */
  public enum Kind {
    /** A payment is under way. */
    PAYMENT_PENDING,
    /** A payment is promised. */
    AUTHORIZED,
    /** Money came in. */
    CAPTURED,
    /** An attempt to pay, or to take what was promised, came to nothing. */
    PAYMENT_FAILED,
    /** What was promised and not taken is let go. */
    VOIDED,
    /** What was promised and not taken has run out. */
    AUTHORIZATION_EXPIRED,
    /** A refund is under way. */
    REFUND_PENDING,
    /** A refund took place. */
    REFUND_SUCCEEDED,
    /** A refund did not take place, or its money has come back to the shop. */
    REFUND_FAILED,
    /** A bank has fetched money back. */
    CHARGEBACK_OPENED,
    /** A bank has given back what it had fetched. */
    CHARGEBACK_WON,
    /** What a bank has fetched back is gone. */
    CHARGEBACK_LOST,
    /** A payment that had come in was taken back for want of cover. */
    BOUNCED
  }

  /**
   * An event about nothing yet.
   *
   * @param id the provider's name of it
   * @param kind what
   * @param at when, by the provider's clock
   * @return an event
   */
  public static ProviderEvent of(String id, Kind kind, Instant at) {
    return new ProviderEvent(id, kind, at, null, null, null, null, null, null);
  }

  /**
   * The same about a payment.
   *
   * @param value the provider's name of it
   * @return a copy
   */
  public ProviderEvent payment(@Nullable String value) {
    return new ProviderEvent(id, kind, at, value, reference, key, amount, code, order);
  }

  /**
   * The same about an operation.
   *
   * @param value the provider's name of it
   * @return a copy
   */
  public ProviderEvent reference(@Nullable String value) {
    return new ProviderEvent(id, kind, at, payment, value, key, amount, code, order);
  }

  /**
   * The same about an operation that the library asked for.
   *
   * @param value the key of the call
   * @return a copy
   */
  public ProviderEvent key(@Nullable String value) {
    return new ProviderEvent(id, kind, at, payment, reference, value, amount, code, order);
  }

  /**
   * The same about an amount.
   *
   * @param value how much
   * @return a copy
   */
  public ProviderEvent amount(@Nullable Money value) {
    return new ProviderEvent(id, kind, at, payment, reference, key, value, code, order);
  }

  /**
   * The same with a reason.
   *
   * @param value the provider's code
   * @return a copy
   */
  public ProviderEvent code(@Nullable String value) {
    return new ProviderEvent(id, kind, at, payment, reference, key, amount, value, order);
  }

  /**
   * The same about an order.
   *
   * @param value its id
   * @return a copy
   */
  public ProviderEvent order(@Nullable String value) {
    return new ProviderEvent(id, kind, at, payment, reference, key, amount, code, value);
  }
}
