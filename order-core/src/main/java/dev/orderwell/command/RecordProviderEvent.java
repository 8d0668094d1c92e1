package dev.orderwell.command;

import dev.orderwell.input.PlainText;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.Decision;
import dev.orderwell.order.DecisionContext;
import dev.orderwell.order.Order;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says what a provider has told by itself (P6, P8): how far something is that it was asked for, or
 * what it was not asked for. It belongs to an operation by the key under which the library asked,
 * else by the provider's name of it, else to a payment. Events may come in any order and any number
 * of times: what is behind what is known is refused, and what contradicts it is looked up.
 *
 * <p>The library gives this command to itself for each event of a message that a provider has
 * signed; a host that hears of events in another way gives it with the event's id as the id of the
 * command.
 *
 * <p>Refused: {@code order.not-placed}; {@code event.known} if it says nothing new; {@code
 * event.early} if what it undoes may be on its way, for seven days, or it may be about something
 * whose answer is still awaited; {@code event.unmatched} if the order has no such payment; {@code
 * event.currency} if it is about another currency than the order's; what {@link RecordPayment},
 * {@link RecordExternalRefund}, {@link RecordChargeback} and {@link RecordBounce} refuse.
 *
 * @param provider the provider's id
 * @param id the provider's name of the event
 * @param kind what has happened
 * @param at when, by the provider's clock; what lies ahead of the library's counts as now
 * @param payment the provider's name of the payment, null if it does not tell
 * @param reference the provider's name of the operation, null if it has none
 * @param key the key under which the library asked, null if it did not or the provider does not
 *     tell
 * @param amount decimal text, null if the provider does not tell
 * @param currency its code, null without an amount
 * @param code why it failed, null unless it did
 */
public record RecordProviderEvent(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,31}") String provider,
    @NotBlank @Size(max = 200) @PlainText String id,
    @NotNull Kind kind,
    @NotNull Instant at,
    @Size(min = 1, max = 200) @PlainText @Nullable String payment,
    @Size(min = 1, max = 200) @PlainText @Nullable String reference,
    @Size(min = 1, max = 200) @PlainText @Nullable String key,
    @Pattern(regexp = Amounts.PATTERN) @Nullable String amount,
    @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,
    @Size(max = 100) @PlainText @Nullable String code)
    implements OrderCommand {
  /** What has happened at a provider. */
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
    /** A refund did not take place, or its money has come back. */
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
   * @param provider the provider's id
   * @param id the provider's name of the event
   * @param kind what has happened
   * @param at when
   * @return the command
   */
  public static RecordProviderEvent of(String provider, String id, Kind kind, Instant at) {
    return new RecordProviderEvent(provider, id, kind, at, null, null, null, null, null, null);
  }

  /**
   * The same about a payment, and perhaps about something that was done with it.
   *
   * @param name the provider's name of the payment, null if it does not tell
   * @param operation the provider's name of the operation, null if it has none
   * @param asked the key under which the library asked for it, null if it did not
   * @return a copy
   */
  public RecordProviderEvent about(
      @Nullable String name, @Nullable String operation, @Nullable String asked) {
    return new RecordProviderEvent(
        provider, id, kind, at, name, operation, asked, amount, currency, code);
  }

  /**
   * The same about an amount.
   *
   * @param text decimal text
   * @param unit the code of its currency
   * @return a copy
   */
  public RecordProviderEvent amount(String text, String unit) {
    return new RecordProviderEvent(
        provider, id, kind, at, payment, reference, key, text, unit, code);
  }

  /**
   * The same with a reason.
   *
   * @param text the provider's code
   * @return a copy
   */
  public RecordProviderEvent code(String text) {
    return new RecordProviderEvent(
        provider, id, kind, at, payment, reference, key, amount, currency, text);
  }

  @Override
  public Decision decide(Order order, DecisionContext context) {
    return Refunding.decide(order, () -> new ProviderEvents(order, context, this).decide());
  }
}
