package dev.orderwell.payments.spi;

import org.joda.money.Money;

/**
 * Asks a provider to give back a part of what it captured on one payment, or all of it.
 *
 * @param key the operation's idempotency key, the same on every resend, at most 80 ASCII
 *     characters; no void has the same
 * @param reference the provider's own name of the payment, as it was recorded
 * @param amount what to pay back, above zero, in the payment's currency
 */
public record RefundCall(String key, String reference, Money amount) {}
