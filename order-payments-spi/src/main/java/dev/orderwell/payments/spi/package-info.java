/**
 * The contract between Orderwell and a payment provider. Calls and outcomes are plain values;
 * nothing here knows an order, a database or a thread. What a provider can do is declared, and only
 * what is declared is asked for.
 */
@NullMarked
package dev.orderwell.payments.spi;

import org.jspecify.annotations.NullMarked;
