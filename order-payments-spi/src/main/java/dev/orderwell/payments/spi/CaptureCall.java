package dev.orderwell.payments.spi;

import org.joda.money.Money;

/**
 * Asks a provider to take a part of what is authorised on one payment, or all of it.
 *
 * @param key the operation's idempotency key
 * @param payment the provider's own name of the payment
 * @param amount what to take, above zero, in the payment's currency
 * @param last whether nothing more will be taken, so that the rest is let go; always true without
 *     {@link Capability#PARTIAL_CAPTURE}
 * @param order what people call the order
 */
public record CaptureCall(String key, String payment, Money amount, boolean last, String order)
    implements PaymentCall {}
