package dev.orderwell.payments.spi;

import org.joda.money.Money;

/**
 * Asks a provider to let go of all that is still authorised on one payment.
 *
 * @param key the operation's idempotency key
 * @param payment the provider's own name of the payment
 * @param amount what the library believes is still authorised, above zero, in the payment's
 *     currency
 * @param order what people call the order
 */
public record VoidCall(String key, String payment, Money amount, String order)
    implements PaymentCall {}
