/**
 * Bank transfers as a payment provider: staff sees the money come in on the bank's statement, and
 * sends it back by hand. Nothing here talks to a bank, and no account number is ever told.
 */
@NullMarked
package dev.orderwell.examples.banktransfer;

import org.jspecify.annotations.NullMarked;
