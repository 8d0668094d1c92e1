package dev.orderwell.payment;

import org.jspecify.annotations.Nullable;

/**
 * How the customer has chosen to pay, as the checkout offered it when the order was placed (S3.3,
 * S3.15). It says nothing of whether anything was paid.
 *
 * @param id the host's or provider's own name of it, null if it has none
 * @param label as people call it, for example {@code Virement bancaire}
 */
public record ChosenPayment(@Nullable String id, String label) {}
