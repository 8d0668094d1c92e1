/**
 * PayPal as a payment provider. {@link dev.orderwell.examples.paypal.PayPalPayments} is all that a
 * shop sees; what PayPal's pages, words and certificates look like stays in here. No order, no
 * database and no state but an access token.
 */
@NullMarked
package dev.orderwell.examples.paypal;

import org.jspecify.annotations.NullMarked;
