/**
 * A payment provider for Stripe, to be copied: one class that does, one that reads messages, and
 * what Stripe's amounts and connections need. Nothing here knows an order or a database.
 */
@NullMarked
package dev.orderwell.examples.stripe;

import org.jspecify.annotations.NullMarked;
