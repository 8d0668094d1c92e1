package dev.orderwell.payments.spi;

import org.joda.money.Money;

/**
 * Asks a provider to let go of what is still authorised on one payment.
 *
 * @param key the operation's idempotency key, the same on every resend, at most 80 ASCII characters
 * @param reference the provider's own name of the payment, as it was recorded
 * @param amount what the library believes is still authorised, above zero, in the payment's
 *     currency
 */
public record VoidCall(String key, String reference, Money amount) {}
