package dev.orderwell.payment;

import org.joda.money.Money;

/**
 * A part of a payment that a provider has taken under a name of its own: its refunds are asked on
 * that, not on the payment.
 *
 * @param reference the provider's name of it
 * @param amount above zero; zero once it has bounced, for the provider may still speak of it
 */
public record Capture(String reference, Money amount) {
  Capture bounced() {
    return new Capture(reference, amount.multipliedBy(0));
  }
}
