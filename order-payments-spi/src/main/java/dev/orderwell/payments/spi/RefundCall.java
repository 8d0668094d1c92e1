package dev.orderwell.payments.spi;

import org.joda.money.Money;

/**
 * Asks a provider to give back a part of what it captured on one payment, or all of it.
 *
 * @param key the operation's idempotency key
 * @param payment the provider's own name of the payment
 * @param amount what to pay back, above zero, in the payment's currency
 * @param order what people call the order
 */
public record RefundCall(String key, String payment, Money amount, String order)
    implements PaymentCall {}
